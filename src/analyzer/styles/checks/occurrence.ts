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
    const [first] = found;
    if (!first) return [{ ...WHOLE_SUBJECT, args: [''] }];
    return [{ start: first.start, end: first.end, args: [text.slice(first.start, first.end)] }];
  };
}
