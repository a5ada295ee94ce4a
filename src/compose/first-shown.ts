import type { ReviewFinding } from '../messages';

/** An editor says three things and waits; a text full of marks is put aside. */
const MARKS_AT_FIRST = 3;

/**
 * Parts findings into those shown at once and those behind “more”: at once are the most useful marks, everything grave,
 * and what concerns the post as a whole. Both keep the order they came in.
 */
export function partByUse(findings: readonly ReviewFinding[]): { shown: ReviewFinding[]; aside: ReviewFinding[] } {
  const marks = findings.filter(({ text }) => text !== null).sort((a, b) => a.rank - b.rank);
  const first = new Set(marks.slice(0, MARKS_AT_FIRST));
  const isShown = (finding: ReviewFinding) => finding.text === null || finding.level === 'error' || first.has(finding);
  return { shown: findings.filter(isShown), aside: findings.filter((finding) => !isShown(finding)) };
}
