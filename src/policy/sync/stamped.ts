import { partsOf, pathsOf, readPart, ruleOfPart, writePart } from '../parts';
import { canonical, isSame } from '../same';
import { defaultPolicy, type Policy } from '../schema';

/** A part's value and when it was chosen, in milliseconds since 1970; null for a rule whose level was taken away. */
export interface Stamped {
  at: number;
  value: unknown;
}
export type StampedParts = ReadonlyMap<string, Stamped>;

/** What never leaves the machine by itself. */
const STAYS_HERE: readonly string[] = ['confidentialTerms', 'voiceSamples'];

/** When a part was chosen that was there before anybody looked: earlier than any choice that was seen. */
const EARLIER = 0;

/**
 * What is known of a policy's parts, with what has changed since.
 * @param known as it was last time; null on a machine that has just joined
 * @param now milliseconds since 1970. A change is later than what it changes also where a clock is slow.
 */
export function noteChanges(known: StampedParts | null, policy: Policy, now: number): StampedParts {
  const noted = new Map(known ?? []);
  for (const path of new Set([...pathsOf(policy), ...noted.keys()])) {
    if (STAYS_HERE.includes(path)) continue;
    const value = valueIn(policy, path);
    const before = known?.get(path);
    if (isSame(value, before ? before.value : valueIn(defaultPolicy, path))) continue;
    const at = known === null ? EARLIER : Math.max(now, (before?.at ?? EARLIER) + 1);
    noted.set(path, { at, value });
  }
  return noted;
}

/** The value of a part as it travels. */
export function valueIn(policy: Policy, path: string): unknown {
  return readPart(policy, path) ?? null;
}

/** A policy with a value that has travelled. */
export function withValue(policy: Policy, path: string, value: unknown): Policy {
  return writePart(policy, path, isLevelTakenAway(path, value) ? undefined : value);
}

/**
 * Two machines' parts put together: of each the one that was chosen last. It does not matter who is asked first.
 */
export function merge(one: StampedParts, other: StampedParts): StampedParts {
  const merged = new Map(one);
  for (const [path, theirs] of other) {
    const ours = merged.get(path);
    if (!ours || isLater(theirs, ours)) merged.set(path, theirs);
  }
  return merged;
}

/* At the same moment it must only be the same one on every machine. */
function isLater(one: Stamped, other: Stamped): boolean {
  if (one.at !== other.at) return one.at > other.at;
  return canonical(one.value) > canonical(other.value);
}

/** Whether a part from another machine, perhaps with another version of Lectern, can be used here. */
export function isSound(path: string, value: unknown): boolean {
  if (STAYS_HERE.includes(path)) return false;
  // Whatever its level was: the name must be that of a rule.
  return partsOf(nested(path, isLevelTakenAway(path, value) ? 'off' : value)).parts.has(path);
}

function isLevelTakenAway(path: string, value: unknown): boolean {
  return value === null && ruleOfPart(path) !== null;
}

function nested(path: string, value: unknown): object {
  const dot = path.indexOf('.');
  return dot < 0 ? { [path]: value } : { [path.slice(0, dot)]: { [path.slice(dot + 1)]: value } };
}
