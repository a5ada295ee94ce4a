import type { Dimension, Range } from '../../../analyzer/voice-profile';
import type { Policy } from '../../../policy/schema';
import { COMPANY_VOICE, type NamedVoice, type StoredVoice, voiceSchema } from '../../../policy/voice-schema';
import type { Field } from '../fields';

/** What of a profile is edited as one thing. The company's is called `company`, the others by their ids. */
export interface Learnt {
  voice: StoredVoice | null;
  /** Posts that show how it sounds. */
  samples: string[];
}

/** A profile that says nothing yet. */
export function blankVoice(name: string): StoredVoice {
  return voiceSchema.parse({ name });
}

/** Whether a voice says nothing. */
export function isBlank(voice: StoredVoice | null): boolean {
  return !voice || (voice.samples === 0 && voice.phrases.length === 0 && Object.keys(voice.dimensions).length === 0);
}

/** The policy's part that a profile is in. */
export function partOfProfile(id: string): string {
  return id === COMPANY_VOICE ? 'voice' : 'voices';
}

/** A profile's voice; null where the company has none, or no profile of the id is left. */
export function voiceIn(policy: Policy, id: string): StoredVoice | null {
  return id === COMPANY_VOICE ? policy.voice : (named(policy, id)?.voice ?? null);
}

/** A voice and its samples together: learning, a starting point, and their undoing are one step. */
export const learntOf = remembered(
  (id: string): Field<Learnt> => ({
    part: partOfProfile(id),
    read: (policy) => ({ voice: voiceIn(policy, id), samples: policy.voiceSamples[id] ?? [] }),
    write: (policy, { voice, samples }) => {
      const { [id]: _old, ...others } = policy.voiceSamples;
      return {
        ...withVoice(policy, id, voice),
        voiceSamples: samples.length > 0 ? { ...others, [id]: samples } : others,
      };
    },
  }),
);

/** The range of one dimension; undefined leaves it open. */
export const rangeOf = remembered(
  (id: string, dimension: Dimension): Field<Range | undefined> => ({
    part: partOfProfile(id),
    read: (policy) => voiceIn(policy, id)?.dimensions[dimension],
    write: (policy, range) => {
      const voice = voiceIn(policy, id) ?? blankVoice(policy.company);
      const { [dimension]: _old, ...others } = voice.dimensions;
      const dimensions = range ? { ...others, [dimension]: range } : others;
      return withVoice(policy, id, { ...voice, dimensions });
    },
  }),
);

/** The phrases that are never marked. */
export const phrasesOf = remembered(
  (id: string): Field<string[]> => ({
    part: partOfProfile(id),
    read: (policy) => voiceIn(policy, id)?.phrases ?? [],
    write: (policy, phrases) => withVoice(policy, id, { ...(voiceIn(policy, id) ?? blankVoice('')), phrases }),
  }),
);

/** What a further profile is called, and where it applies. */
export const namedOf = remembered(
  (id: string): Field<NamedVoice | undefined> => ({
    part: 'voices',
    read: (policy) => named(policy, id),
    write: (policy, profile) => ({
      ...policy,
      voices: profile ? policy.voices.map((one) => (one.id === id ? profile : one)) : policy.voices,
    }),
  }),
);

/** All further profiles with their samples: to add one, or to take one away. */
export const furtherProfiles: Field<Pick<Policy, 'voices' | 'voiceSamples'>> = {
  part: 'voices',
  read: ({ voices, voiceSamples }) => ({ voices, voiceSamples }),
  write: (policy, profiles) => ({ ...policy, ...profiles }),
};

function named(policy: Policy, id: string): NamedVoice | undefined {
  return policy.voices.find((one) => one.id === id);
}

function withVoice(policy: Policy, id: string, voice: StoredVoice | null): Policy {
  if (id === COMPANY_VOICE) return { ...policy, voice };
  if (!voice) return policy;
  // A further profile keeps the name it was given.
  return {
    ...policy,
    voices: policy.voices.map((one) => (one.id === id ? { ...one, voice: { ...voice, name: one.voice.name } } : one)),
  };
}

/* The same field for the same profile: edits of one field close together are undone together. */
function remembered<Key extends string[], T>(make: (...key: Key) => Field<T>): (...key: Key) => Field<T> {
  const made = new Map<string, Field<T>>();
  return (...key) => {
    const name = key.join(' ');
    const field = made.get(name) ?? make(...key);
    made.set(name, field);
    return field;
  };
}
