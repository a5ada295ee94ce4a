import type { ReviewFinding } from '../messages';

/** What the writer has chosen to keep, for as long as the composer is open. */
export class Dismissals {
  readonly #names: Set<string>;

  /** @param from those of the composer whose place this one takes */
  constructor(from?: Dismissals) {
    this.#names = new Set(from ? from.#names : []);
  }

  add(finding: ReviewFinding): void {
    this.#names.add(nameOf(finding));
  }

  /** The findings that still stand. */
  without(findings: readonly ReviewFinding[]): ReviewFinding[] {
    return findings.filter((finding) => !this.#names.has(nameOf(finding)));
  }
}

/** A dismissed finding stays dismissed wherever its words move to. */
function nameOf(finding: ReviewFinding): string {
  return `${finding.rule}|${finding.text ?? ''}`;
}
