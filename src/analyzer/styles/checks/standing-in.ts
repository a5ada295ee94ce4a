import type { Span } from '../../types';

/* Words of letters and digits, with what stands inside of words and names: "Node.js", "follow-up", "O’Brien". */
const PLAIN_WORDS = /^[\p{L}\p{M}\p{N}]+(?:[ '’.-][\p{L}\p{M}\p{N}]+)*$/u;
/* "get or buy" is advice, and no wording. */
const CHOICE = / or /iu;

const WORD_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const WORD_AFTER = /^[\p{L}\p{N}]/u;

/**
 * Whether words that a rule names can be put in the place of what was found, though the rule does not say that they are a
 * replacement: they are plain words, and no word beside them runs into them ("5%" would become "5percent").
 */
export function canStandIn(words: string, text: string, { start, end }: Span): boolean {
  if (!PLAIN_WORDS.test(words) || CHOICE.test(words)) return false;
  const found = text.slice(start, end);
  const runsIntoBefore = WORD_BEFORE.test(text.slice(0, start)) && !/^[\p{L}\p{M}\p{N}\s]/u.test(found);
  const runsIntoNext = WORD_AFTER.test(text.slice(end)) && !/[\p{L}\p{M}\p{N}\s]$/u.test(found);
  return !runsIntoBefore && !runsIntoNext;
}
