import { type Check, WHOLE_SUBJECT } from '../check';
import type { MetricRule } from '../style';
import { readFormula } from './formula';
import { SCORE_NAMES, scoreOf } from './reading-scores';
import { type Figures, figuresOf } from './text-figures';

/**
 * Finds English texts over which a formula's value fulfils a condition.
 * @throws PatternProblem where the formula or the condition cannot be read
 */
export function metric(rule: MetricRule): Check {
  const formula = readFormula(rule.formula);
  const condition = readFormula(`value ${rule.condition}`);
  return (subject) => {
    const figures = figuresOf(subject);
    if (subject.post.language !== 'en' || figures.words === 0) return [];
    const numbers = { ...figures, ...scoresOf(figures) };
    const value = formula(numbers);
    const isMet = Number.isFinite(value) && condition({ ...numbers, value }) !== 0;
    return isMet ? [{ ...WHOLE_SUBJECT, args: [value.toFixed(2)] }] : [];
  };
}

function scoresOf(figures: Figures) {
  return Object.fromEntries(SCORE_NAMES.map((name) => [name, scoreOf(name, figures)]));
}
