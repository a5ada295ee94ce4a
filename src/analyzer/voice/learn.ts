import { DIMENSIONS, type Dimension, type Range, type VoiceProfile } from '../voice-profile';
import { commonPhrases, habitOf, mostCommon } from './habits';
import { type Measurement, measureReading } from './measure';
import { type Reading, readVoice } from './reading';
import { median, quantile, robustSpread } from './statistics';

/** Fewer samples than this tell no voice. The number is the product's promise: eight posts are enough to start. */
export const FEWEST_SAMPLES = 8;

/* The least that a post of the same voice differs by chance; below it a difference is not heard. */
const LEAST_TOLERANCE: Readonly<Record<Dimension, number>> = {
  formality: 12,
  warmth: 15,
  confidence: 20,
  energy: 20,
  plainness: 20,
  person: 25,
  humour: 35,
  emoji: 8,
  hashtags: 8,
};
/* Two standard deviations hold nineteen posts in twenty. */
const DEVIATIONS = 2;
/*
 * How fast tolerances narrow with samples. On real executives' own posts eight samples then give false alarms on 11% of
 * the posts they were not learned from, forty on 8%; at half of it 16% and 9%.
 */
const WIDENING = 2;
/* What reaches a little further than the samples did is still the same voice. */
const USUAL = 0.97;
const LEEWAY = 1.25;
const MOST_TAGS = 10;
/* A sample does not fit where it is so many tolerances off in one dimension, or off at all in so many dimensions. */
const FAR = 2;
const MANY = 3;

/** A sample that does not sound like the rest: its place in the list, from 0, and where it differs. */
export interface Misfit {
  sample: number;
  dimensions: Dimension[];
}

/** A profile, and the samples that a person may want to leave out. */
export interface Learned {
  profile: VoiceProfile;
  misfits: Misfit[];
}

/** A post as it is learned from. */
export interface Heard {
  text: string;
  reading: Reading;
  measured: Measurement;
}

/** Reads a post to learn from it: the slow part of learning, about a millisecond for each. */
export function hear(text: string): Heard {
  const reading = readVoice(text);
  return { text, reading, measured: measureReading(reading) };
}

/**
 * Learns a voice from its posts. Medians and robust spreads, so that a strange sample moves little; fewer samples give
 * wider tolerances (by 1 + 2/√n), and what samples commonly do is inside.
 * @throws RangeError for fewer than FEWEST_SAMPLES
 */
export function learn(samples: readonly string[], options: { name: string }): Learned {
  return learnFrom(samples.map(hear), options);
}

/** The same from posts that were read already. @throws RangeError for fewer than FEWEST_SAMPLES */
export function learnFrom(heard: readonly Heard[], { name }: { name: string }): Learned {
  if (heard.length < FEWEST_SAMPLES) {
    throw new RangeError(`a voice is learned from ${FEWEST_SAMPLES} posts or more; there are ${heard.length}`);
  }
  const samples = heard.map(({ text }) => text);
  const readings = heard.map(({ reading }) => reading);
  const measured = heard.map((one) => one.measured);
  const uncertainty = 1 / Math.sqrt(samples.length);
  const dimensions = Object.fromEntries(
    DIMENSIONS.flatMap((dimension) => {
      const range = rangeOf(dimension, measured, uncertainty);
      return range ? [[dimension, range]] : [];
    }),
  );
  const lengths = samples.map(({ length }) => length);
  const profile: VoiceProfile = {
    name,
    dimensions,
    phrases: commonPhrases(samples),
    length: {
      typical: Math.round(median(lengths)),
      shortest: Math.round(quantile(lengths, 0.1)),
      longest: Math.round(quantile(lengths, 0.9)),
    },
    emoji: habitOf(readings.map(({ emoji }) => emoji.length)),
    hashtags: { ...habitOf(readings.map(({ hashtags }) => hashtags.length)), common: commonTags(samples, readings) },
    samples: samples.length,
    uncertainty: Math.round(100 * uncertainty) / 100,
  };
  return { profile, misfits: misfitsIn(measured, profile) };
}

function rangeOf(dimension: Dimension, measured: readonly Measurement[], uncertainty: number): Range | null {
  const values = measured.map((one) => one[dimension]).filter((value) => value !== null);
  if (values.length < FEWEST_SAMPLES / 2) return null;
  const target = Math.round(median(values));
  const spread = Math.max(LEAST_TOLERANCE[dimension], DEVIATIONS * robustSpread(values));
  const tolerance = Math.max(spread * (1 + WIDENING * uncertainty), usualReach(values, target));
  return { target, tolerance: Math.round(Math.min(100, tolerance)) };
}

/**
 * How far the samples go from the target, the strangest left out: one in thirty-three, and one at least. Where most posts
 * have no hashtag and some have two, the spread is nothing, and two are still usual.
 */
function usualReach(values: readonly number[], target: number): number {
  const distances = values.map((value) => Math.abs(value - target)).sort((a, b) => a - b);
  return LEEWAY * (distances[Math.floor(USUAL * (distances.length - 1))] ?? 0);
}

function commonTags(samples: readonly string[], readings: readonly Reading[]): string[] {
  const tags = readings.map(
    ({ hashtags }, i) => new Set(hashtags.map(({ start, end }) => samples[i]?.slice(start, end).toLowerCase() ?? '')),
  );
  return mostCommon(tags, 2, MOST_TAGS);
}

function misfitsIn(measured: readonly Measurement[], { dimensions }: VoiceProfile): Misfit[] {
  return measured.flatMap((one, sample) => {
    const off = DIMENSIONS.map((dimension) => ({
      dimension,
      by: Math.abs(offset(one[dimension], dimensions[dimension])),
    }))
      .filter(({ by }) => by > 1)
      .sort((a, b) => b.by - a.by);
    const strange = (off[0]?.by ?? 0) > FAR || off.length >= MANY;
    return strange ? [{ sample, dimensions: off.map(({ dimension }) => dimension) }] : [];
  });
}

/** How many tolerances a value lies above (or, negative, below) the target; 0 where either is not known. */
export function offset(value: number | null, range: Range | undefined): number {
  return value === null || !range ? 0 : (value - range.target) / Math.max(1, range.tolerance);
}
