import type { Dimension } from '../voice-profile';
import type { CueName } from './cues';
import { rate } from './model';
import { count, type Reading, readVoice } from './reading';

/** A text on every dimension, 0 to 100; null where it has too little to tell. */
export type Measurement = Readonly<Record<Dimension, number | null>>;

/* A rating or a reading grade of fewer words is a guess. */
const FEWEST_WORDS = 6;
/* One word of doubt in a post is no hedging: with two more it is. */
const FEWEST_STANCES = 3;
/* Reading grade of a text that every adult reads with ease, and what one grade above it costs. */
const EASY_GRADE = 4;
const PER_GRADE = 5;
const PER_JARGON = 8;
const PER_SIGN = 10;

/**
 * Measures a text in the writer's own words. Every dimension has its formula:
 *
 * - formality: 50 + 50/3 · the fitted rating (−3 to 3) · warmth: 50 + 50 · the fitted politeness (z)
 * - confidence: 50 + 50 · (assertive − hedging) / their number, of three at least
 * - energy: 100 · (1 − 2^(−e/4)), e = exclamation marks + 3 · shouts in capitals + hype + stretched words + emoji/2
 * - plainness: 100 − 5 · (Flesch–Kincaid grade above 4) − 8 · jargon (Kincaid et al. 1975)
 * - person: the share of we among we and I · humour: 100 · (1 − 2^(−h/2)), h = slang, laughter and idioms
 * - emoji, hashtags: 10 for each
 */
export function measure(text: string): Measurement {
  return measureReading(readVoice(text));
}

/** The same for a text that was read already. */
export function measureReading(reading: Reading): Measurement {
  const told = reading.words >= FEWEST_WORDS;
  const [we, I] = [count(reading, 'we'), count(reading, 'I')];
  const sure = sum(reading, ['booster', 'sure phrase']);
  const hedged = sum(reading, ['hedge', 'hedge phrase']);
  const energy =
    sum(reading, ['exclamation mark', 'hype', 'stretched']) + 3 * count(reading, 'capitals') + reading.emoji.length / 2;
  return {
    formality: told ? scale(50 + (50 / 3) * rate('formality', reading)) : null,
    warmth: told ? scale(50 + 50 * rate('warmth', reading)) : null,
    confidence: told ? scale(50 + (50 * (sure - hedged)) / Math.max(FEWEST_STANCES, sure + hedged)) : null,
    energy: scale(100 * (1 - 2 ** (-energy / 4))),
    plainness: told ? plainness(reading) : null,
    person: we + I > 0 ? scale((100 * we) / (we + I)) : null,
    humour: scale(100 * (1 - 2 ** (-sum(reading, ['slang', 'laughter', 'idiom']) / 2))),
    emoji: scale(PER_SIGN * reading.emoji.length),
    hashtags: scale(PER_SIGN * reading.hashtags.length),
  };
}

function plainness(reading: Reading): number {
  const { words, sentences, syllables } = reading;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return scale(100 - PER_GRADE * Math.max(0, grade - EASY_GRADE) - PER_JARGON * count(reading, 'jargon'));
}

function sum(reading: Reading, names: readonly CueName[]): number {
  return names.reduce((total, name) => total + count(reading, name), 0);
}

function scale(value: number): number {
  return Math.round(10 * Math.min(100, Math.max(0, value))) / 10;
}
