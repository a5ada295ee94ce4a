import { recognise } from '../hash-terms';
import { readPart, writePart } from '../parts';
import { isSame } from '../same';
import type { Policy } from '../schema';

/**
 * A policy with the parts of a shared one. A confidential term that comes unreadable stays readable where the policy
 * already knows it.
 */
export function takeOver(policy: Policy, parts: ReadonlyMap<string, unknown>): Policy {
  const taken = [...parts].reduce((next, [path, value]) => writePart(next, path, value), policy);
  const clear = policy.confidentialTerms.filter((term) => typeof term === 'string');
  const terms = taken.confidentialTerms.map((term) =>
    typeof term === 'string' ? term : (recognise(term, clear) ?? term),
  );
  return { ...taken, confidentialTerms: terms };
}

/** The parts that would change, in the order in which the shared document names them. */
export function partsThatChange(before: Policy, after: Policy, parts: ReadonlyMap<string, unknown>): string[] {
  return [...parts.keys()].filter((path) => !isSame(readPart(before, path), readPart(after, path)));
}
