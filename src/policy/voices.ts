import type { Site } from '../analyzer/types';
import { DIMENSIONS, type Dimension } from '../analyzer/voice-profile';
import { readPart, writePart } from './parts';
import type { Policy } from './schema';
import type { NamedVoice, StoredVoice } from './voice-schema';

/** Who is about to post where. */
export interface Speaker {
  site: Site;
  /** The writer's own handle, where the site shows it. */
  account?: string | undefined;
}

/** Whether the company decides a part, as in `parts.ts`, so that no profile of the writer's own changes it. */
type IsLocked = (part: string) => boolean;
const nothingIsLocked = () => false;

/* What a company sets by hand goes before its profile, and a further profile that says something itself before both. */
const SET_BY_HAND: Readonly<Partial<Record<Dimension, { part: string; open: unknown }>>> = {
  person: { part: 'person', open: 'any' },
  formality: { part: 'style.formality', open: 'any' },
  emoji: { part: 'style.maxEmoji', open: null },
  energy: { part: 'style.maxExclamations', open: null },
};

/** The profile that applies to a speaker: by account, else by site; null for the company's own. */
export function profileFor({ voices }: Policy, { site, account }: Speaker): NamedVoice | null {
  const handle = account && handleOf(account);
  const byAccount = handle
    ? voices.find(({ accounts }) => accounts.some((one) => handleOf(one) === handle))
    : undefined;
  return byAccount ?? voices.find(({ sites }) => sites.some((one) => one === site)) ?? null;
}

/** Whether a policy sets a dimension by hand, so that its profile is not asked about it. */
export function isSetByHand(policy: Policy, dimension: Dimension): boolean {
  const byHand = SET_BY_HAND[dimension];
  return byHand !== undefined && readPart(policy, byHand.part) !== byHand.open;
}

/** A profile with the company's in all that it leaves open. */
export function voiceOver(company: StoredVoice | null, own: StoredVoice): StoredVoice {
  if (!company) return own;
  return {
    // Habits and length are known of a profile that was learned.
    ...(own.samples > 0 ? own : company),
    name: own.name,
    dimensions: { ...company.dimensions, ...own.dimensions },
    phrases: [...new Set([...own.phrases, ...company.phrases])],
  };
}

/** The policy by which a profile's posts are judged. */
export function underProfile(policy: Policy, { voice }: NamedVoice, isLocked: IsLocked = nothingIsLocked): Policy {
  const over: Policy = { ...policy, voice: voiceOver(policy.voice, voice) };
  return DIMENSIONS.reduce((next, dimension) => {
    const byHand = SET_BY_HAND[dimension];
    if (!byHand || !voice.dimensions[dimension] || isLocked(byHand.part)) return next;
    return writePart(next, byHand.part, byHand.open);
  }, over);
}

const judging = new WeakMap<Policy, Map<NamedVoice, Policy>>();

/**
 * The policy by which a speaker's posts are judged; the same object each time, so that the analyzer's caches hold.
 * @param isLocked whether a part is not a profile's to decide; always the same for a policy
 */
export function policyFor(policy: Policy, speaker: Speaker, isLocked?: IsLocked): Policy {
  const profile = profileFor(policy, speaker);
  if (!profile) return policy;
  const known = judging.get(policy) ?? new Map<NamedVoice, Policy>();
  judging.set(policy, known);
  const judgedBy = known.get(profile) ?? underProfile(policy, profile, isLocked);
  known.set(profile, judgedBy);
  return judgedBy;
}

/** A handle as handles are compared: sites show them in any case, with and without the sign. */
export function handleOf(account: string): string {
  return account.trim().replace(/^@/u, '').toLowerCase();
}
