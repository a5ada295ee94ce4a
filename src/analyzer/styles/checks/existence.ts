import type { Span } from '../../types';
import type { Check } from '../check';
import { compilePattern } from '../regex/pattern';
import type { ExistenceRule } from '../style';
import { compileAlternatives } from './alternatives';
import { exceptionsOf } from './exceptions';
import { anyOf } from './word-template';

/** Finds any of the tokens. @throws PatternProblem */
export function existence(rule: ExistenceRule, accept: readonly string[]): Check {
  const find = finderOf(rule);
  // Accepted words are words: what stands for a mark or a gap may well hold one.
  const except = exceptionsOf({ ...rule, vocab: rule.vocab && !rule.nonword }, accept);
  return ({ text }) =>
    find(text)
      .map(({ start, end }) => ({ start, end, args: [text.slice(start, end)] }))
      .filter(({ args: [found = ''] }) => !except.isIn(found));
}

function finderOf({ tokens, raw, append, ignorecase, nonword }: ExistenceRule): (text: string) => Span[] {
  if (raw === '') return compileAlternatives(tokens, { nonword, ignoreCase: ignorecase });
  const words = tokens.length > 0 ? anyOf(tokens, { nonword }) : '';
  const pattern = compilePattern(append ? words + raw : raw + words, { ignoreCase: ignorecase });
  return (text) => pattern.matchesIn(text);
}
