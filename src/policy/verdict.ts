import type { Level } from '../analyzer/types';
import type { GateMode } from './schema';

export interface Verdict {
  /** Whether the Post button is held until the writer has looked. */
  hold: boolean;
  /** How many findings must be fixed, or a reason given, before the post can go out (require mode only). */
  mustChange: number;
}

/** What the gate does with findings: those of a report, or those a writer has not yet dismissed. */
export function verdictOf(findings: readonly { level: Level; holds: boolean }[], mode: GateMode): Verdict {
  if (mode === 'advise') return { hold: false, mustChange: 0 };
  const mustChange = mode === 'require' ? findings.filter((finding) => finding.level === 'error').length : 0;
  return { hold: mustChange > 0 || findings.some((finding) => finding.holds), mustChange };
}
