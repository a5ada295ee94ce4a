import { type Check, WHOLE_SUBJECT } from '../check';
import { compilePattern } from '../regex/pattern';
import type { OccurrenceRule } from '../style';

/** Counts the token, and speaks up where there are too many or too few. @throws PatternProblem */
export function occurrence({ token, max, min, ignorecase }: OccurrenceRule): Check {
  const pattern = compilePattern(`(?:${token})`, { ignoreCase: ignorecase });
  return ({ text }) => {
    const found = pattern.matchesIn(text);
    const isFine = (max === 0 || found.length <= max) && found.length >= min;
    if (isFine || text.trim() === '') return [];
    // What the message tells is how many there are: whoever reads it sees which ones.
    const { start, end } = found[0] ?? WHOLE_SUBJECT;
    return [{ start, end, args: [String(found.length)] }];
  };
}
