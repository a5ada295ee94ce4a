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

/* Compile-time proof that a stored profile can be handed to the analyzer. */
({}) as z.infer<typeof voiceSchema> satisfies VoiceProfile;
