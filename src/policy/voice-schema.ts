import { z } from 'zod';
import { DIMENSIONS, type VoiceProfile } from '../analyzer/voice-profile';

const share = z.number().min(0).max(100);
const number = z.number().int().min(0).max(100_000);
const word = z.string().trim().min(1).max(200);
const habit = z.object({ typical: number.default(0), most: number.default(0) });

/**
 * A voice profile as `lectern learn` prints it and a policy carries it. Whoever writes one by hand gives targets and
 * tolerances; what is left out tells nothing.
 */
export const voiceSchema = z.object({
  name: z.string().trim().max(120).default(''),
  dimensions: z.partialRecord(z.enum(DIMENSIONS), z.object({ target: share, tolerance: share })).default({}),
  phrases: z.array(word).max(200).default([]),
  length: z
    .object({ typical: number.default(0), shortest: number.default(0), longest: number.default(0) })
    .prefault({}),
  emoji: habit.prefault({}),
  hashtags: habit.extend({ common: z.array(word).max(50).default([]) }).prefault({}),
  samples: number.default(0),
  uncertainty: z.number().min(0).max(1).default(1),
});

export type StoredVoice = z.infer<typeof voiceSchema>;

/** The sites on which a profile can be chosen: those with an adapter. */
export const PROFILE_SITES = ['x', 'linkedin'] as const;

/** The name under which the samples of the company's own profile are kept. */
export const COMPANY_VOICE = 'company';
const profileId = z.string().regex(/^[a-z0-9-]{1,40}$/);

/** A further profile: what it leaves open follows the company's. */
const namedVoiceSchema = z.object({
  /** Stays the same when the profile is renamed; never `company`. */
  id: profileId.refine((id) => id !== COMPANY_VOICE),
  voice: voiceSchema.extend({ name: word.max(60) }),
  /** Where it applies whatever the account. */
  sites: z.array(z.enum(PROFILE_SITES)).default([]),
  /** Handles for which it applies, wherever a site shows who writes; this goes before `sites`. With or without `@`. */
  accounts: z.array(word.max(60)).max(50).default([]),
});
export type NamedVoice = z.infer<typeof namedVoiceSchema>;
export const voicesSchema = z.array(namedVoiceSchema).max(30);

/** The longest sample that is kept, in characters: a post on X. */
export const LONGEST_SAMPLE = 280;
/** Most samples kept of a profile: enough for both ends of every dimension. */
export const MOST_SAMPLES = 40;

/** Posts that show how a profile sounds, by its id. They stay on the machine on which they were learned. */
export const voiceSamplesSchema = z.record(
  profileId,
  z.array(z.string().trim().min(1).max(LONGEST_SAMPLE)).max(MOST_SAMPLES),
);

/* Compile-time proof that a stored profile can be handed to the analyzer. */
({}) as StoredVoice satisfies VoiceProfile;
