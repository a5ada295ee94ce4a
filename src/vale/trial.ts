import type { CompiledRule } from '../analyzer/styles/compile';
import { findingsOf } from '../analyzer/styles/find';
import { subjectsOf } from '../analyzer/styles/subjects';
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
export function timeOf({ scopes, check }: CompiledRule, now: () => number): number {
  hardPosts ??= HARD_TEXTS.map(parsed);
  const times = hardPosts.map((post) => {
    const subjects = scopes.flatMap((scope) => subjectsOf(post, scope));
    const once = () => {
      const started = now();
      for (const subject of subjects) check(subject);
      return now() - started;
    };
    return Math.min(once(), once());
  });
  return Math.max(...times);
}

let hardPosts: ParsedPost[] | null = null;

const cache = new SentenceCache(50);

function parsed(text: string): ParsedPost {
  return parsePost({ text, kind: 'post', site: 'other', context: {} }, cache);
}
