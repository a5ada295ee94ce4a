import wording from '../../../../locales/styles/en.json';
import { fill } from '../../wording';

export type ProblemKind = keyof typeof wording.pattern;

/** A pattern, a formula or an action that cannot be used. The message says why, in plain words. */
export class PatternProblem extends Error {
  override name = 'PatternProblem';

  constructor(
    what: ProblemKind,
    /** The pattern as it was written. */
    readonly pattern: string,
    detail = pattern,
  ) {
    super(fill(wording.pattern[what], { detail }));
  }
}
