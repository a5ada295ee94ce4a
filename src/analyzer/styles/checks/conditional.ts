import type { Check } from '../check';
import { compilePattern } from '../regex/pattern';
import type { ConditionalRule } from '../style';
import { exceptionsOf } from './exceptions';

/**
 * Finds what needs something else in the same text: an abbreviation that is never spelt out. @throws PatternProblem
 */
export function conditional(rule: ConditionalRule, accept: readonly string[]): Check {
  const first = compilePattern(rule.first, { ignoreCase: rule.ignorecase });
  const second = compilePattern(rule.second, { ignoreCase: rule.ignorecase });
  const except = exceptionsOf(rule, accept);
  return ({ text }) => {
    const found = first.matchesIn(text);
    if (found.length === 0) return [];
    const answers = second.matchesIn(text);
    const names = new Set(answers.flatMap(({ groups }) => groups.map((group) => group?.text)));
    // Without a group any answer will do.
    if (answers.some(({ groups }) => groups.length === 0)) return [];
    return found
      .map(({ start, end }) => ({ start, end, args: [text.slice(start, end)] }))
      .filter(({ args: [words = ''] }) => !names.has(words) && !except.isIn(words));
  };
}
