import { sumContent } from '../languages/en/grounds';
import type { ParsedPost } from '../text/post';
import { type Act, actsOf } from './acts';

/* One stray word outside the lexicon of generic ones makes no ground; from this share on, a how-to needs no figure. */
const STRAY_WORDS = 1;
const CONCRETE_SHARE = 0.3;

/** What a post does that wants grounds, over all its sentences. */
export function demandsOf(post: ParsedPost): Set<Act> {
  const demands = new Set<Act>();
  if (post.language !== 'en') return demands;
  for (const { parsed } of post.sentences) {
    for (const act of actsOf(parsed)) {
      if (act === 'courtesy') return new Set();
      if (act !== 'question') demands.add(act);
    }
  }
  return demands;
}

/** Whether a post says so much in concrete words that it needs no figure, name or source. */
export function isConcrete(post: ParsedPost): boolean {
  const { words, concrete } = sumContent(post.sentences);
  return concrete > Math.max(STRAY_WORDS, CONCRETE_SHARE * words);
}
