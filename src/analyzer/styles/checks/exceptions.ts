import type { Pattern } from '../regex/pattern';
import { compilePattern } from '../regex/pattern';
import { anyOf } from './word-template';

/** Says whether found words are to be left alone. */
export type IsExcepted = (found: string) => boolean;

/**
 * The exceptions of a rule, with the vocabulary's where it takes them: what one of them is found in is left alone. The
 * longest is looked for first.
 * @throws PatternProblem
 */
export function exceptionsOf(
  rule: { exceptions: readonly string[]; vocab: boolean },
  accept: readonly string[],
): IsExcepted {
  const pattern = exceptionPattern(rule, accept);
  return (found) => pattern?.isIn(found.trim()) === true;
}

/** The same as a pattern, for finding them in a text; null where there are none. */
export function exceptionPattern(
  { exceptions, vocab }: { exceptions: readonly string[]; vocab: boolean },
  accept: readonly string[],
): Pattern | null {
  const all = [...exceptions, ...(vocab ? accept : [])].filter((exception) => exception.trim() !== '');
  if (all.length === 0) return null;
  return compilePattern(
    anyOf(
      [...all].sort((a, b) => b.length - a.length),
      { nonword: false },
    ),
  );
}
