import { scoreSpecificity } from '../../../src/analyzer/specificity/score';
import { parsePost, SentenceCache } from '../../../src/analyzer/text/post';
import type { Draft, Specificity } from '../../../src/analyzer/types';
import { judgeWorth } from '../../../src/analyzer/worth/judge';

/** Scores a text as a draft of its own on X, unless told otherwise. */
export function specificityOf(text: string, about: Partial<Draft> = {}): Specificity {
  const draft: Draft = { text, kind: 'post', site: 'x', context: {}, ...about };
  const post = parsePost(draft, new SentenceCache());
  const rating = scoreSpecificity(post, draft);
  return { ...rating, ...judgeWorth(post, draft, rating.score) };
}
