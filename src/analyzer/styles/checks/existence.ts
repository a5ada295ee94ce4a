import type { Check } from '../check';
import { compilePattern } from '../regex/pattern';
import type { ExistenceRule } from '../style';
import { exceptionsOf } from './exceptions';
import { anyOf } from './word-template';

/** Finds any of the tokens. @throws PatternProblem */
export function existence(rule: ExistenceRule, accept: readonly string[]): Check {
  const { tokens, raw, append, ignorecase, nonword } = rule;
  const words = tokens.length > 0 ? anyOf(tokens, { nonword }) : '';
  const pattern = compilePattern(append ? words + raw : raw + words, { ignoreCase: ignorecase });
  // Accepted words are words: what stands for a mark or a gap may well hold one.
  const isExcepted = exceptionsOf({ ...rule, vocab: rule.vocab && !nonword }, accept);
  return ({ text }) =>
    pattern
      .matchesIn(text)
      .map(({ start, end }) => ({ start, end, args: [text.slice(start, end)] }))
      .filter(({ args: [found = ''] }) => !isExcepted(found));
}
