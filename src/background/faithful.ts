import { scoreSpecificity } from '../analyzer/specificity/score';
import { type ParsedPost, parsePost, SentenceCache } from '../analyzer/text/post';
import type { Draft } from '../analyzer/types';
import { strangeCapitals } from './capitals';
import { factsIn, wordsOf } from './facts';

/* A rewrite that needs more room than this has something to say that the writer has not said. */
const LONGEST = 2;

/**
 * Whether a rewrite says no more than its draft. Refused is one that is empty, unchanged, over twice as long or in
 * another language, and one with a number, date, name, source, link, mention, hashtag or quotation that the draft does
 * not have in the same form. Meant to be strict: a good rewrite lost costs a moment, an invented fact a reputation.
 * What has no form of its own ("our best quarter") cannot be told here; the writer reads every rewrite first.
 * @param original the part of the draft's text that the rewrite would replace
 */
export function isFaithful(draft: Draft, original: string, rewrite: string): boolean {
  if (wordsOf(rewrite).trim() === '' || wordsOf(rewrite) === wordsOf(original)) return false;
  if (rewrite.length > LONGEST * original.length) return false;
  const before = parsePost(draft, new SentenceCache());
  const rewritten = { ...draft, text: rewrite };
  const after = parsePost(rewritten, new SentenceCache());
  if (after.language !== before.language) return false;
  return (
    factsIn(after).isSubsetOf(factsIn(before)) &&
    strangeCapitals(after, before).length === 0 &&
    evidenceIn(after, rewritten).every((phrase) => wordsOf(draft.text).includes(phrase))
  );
}

/** What the analyzer takes for a figure, date, name or source; a narrow noun is a choice of words, not a fact. */
function evidenceIn(post: ParsedPost, draft: Draft): string[] {
  return scoreSpecificity(post, draft)
    .evidence.filter(({ kind }) => kind !== 'detail')
    .map(({ text }) => wordsOf(text.replace(/^(?:on|in|the|by|since|until)\s+/iu, '')));
}
