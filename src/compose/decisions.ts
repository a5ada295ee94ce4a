import type { ReviewFinding } from '../messages';
import type { Requests } from '../requests';

type Decided = NonNullable<Requests['record']['findings']>;

/** What the writer has decided: which findings to keep, for as long as the composer is open, which are fixed, and the goal. */
export class Decisions {
  /** The goal of the draft; null where it needs none, undefined while nothing was said. */
  goal: string | null | undefined;
  readonly #kept: Set<string>;
  #fixed: ReviewFinding[];

  /** @param from those of the composer whose place this one takes */
  constructor(from?: Decisions) {
    this.#kept = new Set(from ? from.#kept : []);
    this.#fixed = from ? from.#fixed : [];
    this.goal = from?.goal;
  }

  keep(finding: ReviewFinding): void {
    this.#kept.add(nameOf(finding));
  }

  fix(finding: ReviewFinding): void {
    this.#fixed = [...this.#fixed, finding];
  }

  /** The next draft begins: fixes and goal belong to the one before. */
  beginAnew(): void {
    this.#fixed = [];
    this.goal = undefined;
  }

  /** The findings that still stand. */
  without(findings: readonly ReviewFinding[]): ReviewFinding[] {
    return findings.filter((finding) => !this.#kept.has(nameOf(finding)));
  }

  /** What was fixed before, and what became of the findings that there are. */
  of(findings: readonly ReviewFinding[]): Decided {
    return [
      ...this.#fixed.map((finding) => ({ ...finding, decision: 'fixed' as const })),
      ...findings.map((finding) => ({
        ...finding,
        decision: this.#kept.has(nameOf(finding)) ? ('dismissed' as const) : ('left' as const),
      })),
    ];
  }
}

/** A finding that was kept stays so wherever its words move to. */
function nameOf(finding: ReviewFinding): string {
  return `${finding.rule}|${finding.text ?? ''}`;
}
