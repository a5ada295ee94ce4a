import type { Report } from '../analyzer/types';
import type { GateMode } from './schema';

export interface Verdict {
  /** Whether the Post button is held until the writer has looked. */
  hold: boolean;
  /** How many findings must be fixed, or a reason given, before the post can go out (require mode only). */
  mustChange: number;
}

/** What the gate does with a report. */
export function verdictOf(report: Pick<Report, 'findings'>, mode: GateMode): Verdict {
  if (mode === 'advise') return { hold: false, mustChange: 0 };
  const hold = report.findings.some((finding) => finding.holds);
  const mustChange = mode === 'require' ? report.findings.filter((finding) => finding.level === 'error').length : 0;
  return { hold, mustChange };
}
