/** What an editor hears in a voice, in the order in which a draft's differences are told. */
export const DIMENSIONS = [
  'person',
  'formality',
  'humour',
  'warmth',
  'confidence',
  'plainness',
  'energy',
  'emoji',
  'hashtags',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** Where a voice is on a dimension, and how far from there it still sounds like itself; both 0 to 100. */
export interface Range {
  target: number;
  tolerance: number;
}

/** How many of something a post has: in a typical one, and in the one in ten that has most. */
export interface Habit {
  typical: number;
  most: number;
}

/** A voice learned from samples. Plain data: it is stored, exported and merged as it stands. */
export interface VoiceProfile {
  name: string;
  /** A dimension of which the samples say too little is missing. */
  dimensions: Partial<Record<Dimension, Range | undefined>>;
  /** What several samples say in the same words, in lower case; never told as a difference. */
  phrases: readonly string[];
  /** Characters of a post: the middle, and the border of the shortest and of the longest tenth. */
  length: { typical: number; shortest: number; longest: number };
  emoji: Habit;
  hashtags: Habit & { common: readonly string[] };
  /** How many samples it was learned from. */
  samples: number;
  /** How unsure the profile is for want of samples: 1/√n, near 0 for very many and 1 for a single one. */
  uncertainty: number;
}

/** A profile of these ranges and nothing else, as a person would set them by hand. */
export function voiceOf(dimensions: VoiceProfile['dimensions'], name = ''): VoiceProfile {
  const habit = { typical: 0, most: 0 };
  return {
    name,
    dimensions,
    phrases: [],
    length: { typical: 0, shortest: 0, longest: 0 },
    emoji: habit,
    hashtags: { ...habit, common: [] },
    samples: 0,
    uncertainty: 1,
  };
}
