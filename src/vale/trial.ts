import type { CompiledRule } from '../analyzer/styles/compile';
import { findingsOf } from '../analyzer/styles/find';
import { type ParsedPost, parsePost, SentenceCache } from '../analyzer/text/post';
import type { Finding } from '../analyzer/types';
import { defaultPolicy } from '../policy/schema';

/** Most milliseconds that a rule may take over a long post: a review of many rules is to be done while one types. */
export const BUDGET = 60;

/* As long as the longest post of LinkedIn: prose, one long word, one long gap, many figures, many capitals. */
const HARD_TEXTS = [
  'We met the team in Rotterdam on Tuesday, and the new depot will open in May, they said. ',
  'a',
  ' ',
  '1,',
  'AB ',
].map((piece) => piece.repeat(Math.ceil(3000 / piece.length)));

/** What one rule, by itself, says of a text. */
export function tryRule(rule: CompiledRule, text: string): Finding[] {
  return findingsOf(rule, parsed(text), defaultPolicy);
}

/**
 * How long a rule takes over the hardest of a few long posts, in milliseconds; the better of two goes, for the first has to
 * warm up.
 * @param now a clock in milliseconds
 */
export function timeOf(rule: CompiledRule, now: () => number): number {
  return Math.max(...HARD_TEXTS.map((text) => Math.min(once(rule, text, now), once(rule, ` ${text}`, now))));
}

function once(rule: CompiledRule, text: string, now: () => number): number {
  const post = parsed(text);
  const started = now();
  findingsOf(rule, post, defaultPolicy);
  return now() - started;
}

const cache = new SentenceCache(50);

function parsed(text: string): ParsedPost {
  return parsePost({ text, kind: 'post', site: 'other', context: {} }, cache);
}
