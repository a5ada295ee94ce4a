import type { RuleHistory } from './part';

/** Fewest findings after which a habit is a habit. */
const FEWEST = 8;
/** Share of them that was kept on purpose. */
const ALWAYS = 0.9;

/** Rules whose findings a writer as good as always keeps, and never fixes: their level may be too high for this voice. */
export function alwaysDismissed(rules: readonly RuleHistory[]): RuleHistory[] {
  return rules.filter(({ shown, fixed, dismissed }) => shown >= FEWEST && fixed === 0 && dismissed / shown >= ALWAYS);
}
