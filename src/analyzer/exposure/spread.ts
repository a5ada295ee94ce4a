import type { Lean } from '../worth/lean';

/* Short posts: a lean of few known words is no lean. */
const FEWEST_KNOWN = 4;

/** The lean of nothing at all. */
export const NO_LEAN = -1;

/** A lean in proportion to how many words it stands on: their sum over the root of their number, as of noise. */
export function spread({ sum, known }: Lean): number {
  return sum / Math.sqrt(Math.max(FEWEST_KNOWN, known));
}
