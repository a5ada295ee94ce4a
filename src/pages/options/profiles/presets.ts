import type { StoredVoice } from '../../../policy/voice-schema';
import { blankVoice } from './profile-fields';

export const PRESETS = ['plain', 'warm', 'personal', 'careful', 'playful'] as const;
export type Preset = (typeof PRESETS)[number];

/*
 * Starting points, on the scales of `measure`. Where they lie is by ear, beside what the voices of tests/corpus/voice were
 * learned to be; tolerances are about those of eight samples.
 */
const RANGES: Readonly<Record<Preset, StoredVoice['dimensions']>> = {
  plain: {
    formality: { target: 66, tolerance: 22 },
    humour: { target: 0, tolerance: 35 },
    energy: { target: 0, tolerance: 30 },
    emoji: { target: 0, tolerance: 8 },
    hashtags: { target: 0, tolerance: 20 },
  },
  warm: {
    person: { target: 100, tolerance: 45 },
    formality: { target: 62, tolerance: 28 },
    humour: { target: 0, tolerance: 50 },
    warmth: { target: 85, tolerance: 45 },
    energy: { target: 5, tolerance: 35 },
    emoji: { target: 0, tolerance: 20 },
    hashtags: { target: 0, tolerance: 20 },
  },
  personal: {
    person: { target: 0, tolerance: 70 },
    formality: { target: 52, tolerance: 24 },
    humour: { target: 0, tolerance: 60 },
    plainness: { target: 95, tolerance: 40 },
    energy: { target: 0, tolerance: 34 },
    emoji: { target: 0, tolerance: 14 },
    hashtags: { target: 0, tolerance: 14 },
  },
  careful: {
    formality: { target: 70, tolerance: 24 },
    humour: { target: 0, tolerance: 35 },
    confidence: { target: 35, tolerance: 30 },
    energy: { target: 0, tolerance: 25 },
    emoji: { target: 0, tolerance: 8 },
    hashtags: { target: 0, tolerance: 20 },
  },
  playful: {
    person: { target: 100, tolerance: 45 },
    formality: { target: 32, tolerance: 26 },
    humour: { target: 30, tolerance: 100 },
    warmth: { target: 55, tolerance: 60 },
    energy: { target: 25, tolerance: 45 },
    emoji: { target: 10, tolerance: 28 },
    hashtags: { target: 10, tolerance: 22 },
  },
};

/** The voice of a starting point. */
export function presetVoice(preset: Preset, name: string): StoredVoice {
  return { ...blankVoice(name), dimensions: RANGES[preset] };
}
