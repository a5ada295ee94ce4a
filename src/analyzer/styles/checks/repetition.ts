import type { Check, Hit } from '../check';
import { compilePattern, type PatternMatch } from '../regex/pattern';
import type { RepetitionRule } from '../style';
import { exceptionsOf } from './exceptions';

const LETTERS = /^\p{L}+$/u;
const SENTENCE_END = /[.!?…]["'”’)]*\s/u;

/** Finds the same thing said again at once, as in "the the". @throws PatternProblem */
export function repetition(rule: RepetitionRule, accept: readonly string[]): Check {
  const pattern = compilePattern(`(?:${rule.tokens.join('|')})`, { ignoreCase: rule.ignorecase });
  const except = exceptionsOf(rule, accept);
  const formOf = (text: string) => (rule.ignorecase ? text.trim().toLowerCase() : text.trim());
  return ({ text }) => {
    const hits: Hit[] = [];
    let before: PatternMatch | null = null;
    let repeats = 0;
    for (const match of pattern.matchesIn(text)) {
      const found = text.slice(match.start, match.end);
      const form = formOf(found);
      const isAgain = before !== null && form !== '' && form === formOf(text.slice(before.start, before.end));
      repeats = isAgain ? repeats + 1 : 0;
      if (before && repeats > rule.max && (!rule.alpha || LETTERS.test(form))) {
        const { start } = before;
        const both = text.slice(start, match.end);
        // The end of one sentence and the start of the next repeat nothing.
        if (!SENTENCE_END.test(both) && !except.isIn(both)) {
          hits.push({ start, end: match.end, args: [found.trim()] });
          repeats = 0;
        }
      }
      before = match;
    }
    return hits;
  };
}
