import { type Check, WHOLE_SUBJECT } from '../check';
import type { MetricRule } from '../style';
import { readFormula } from './formula';
import { figuresOf } from './text-figures';

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
    const value = formula(figures);
    const isMet = Number.isFinite(value) && condition({ ...figures, value }) !== 0;
    return isMet ? [{ ...WHOLE_SUBJECT, args: [value.toFixed(2)] }] : [];
  };
}
