/** A pattern that cannot be used, with the reason in plain words: lower case, to follow a name and a colon. */
export class PatternProblem extends Error {
  override name = 'PatternProblem';

  constructor(
    reason: string,
    /** The pattern as it was written. */
    readonly pattern: string,
  ) {
    super(reason);
  }
}
