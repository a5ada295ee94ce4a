import type { Figures } from './text-figures';

type Score = (figures: Figures) => number;

/*
 * By the names that a formula may use. Grades of American school, but for two: reading ease goes from 100 down for hard
 * texts, LIX from 20 up. Flesch-Kincaid: Kincaid et al. 1975; reading ease: Flesch 1948; Fog: Gunning 1952; SMOG: McLaughlin
 * 1969; ARI: Smith and Senter 1967; Coleman and Liau 1975; LIX: Björnsson 1968.
 */
const SCORES = {
  automated_readability: ({ words, sentences, characters }) =>
    4.71 * (characters / words) + 0.5 * (words / sentences) - 21.43,
  coleman_liau: ({ words, sentences, characters }) =>
    0.0588 * ((100 * characters) / words) - 0.296 * ((100 * sentences) / words) - 15.8,
  flesch_kincaid: ({ words, sentences, syllables }) => 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  flesch_reading_ease: ({ words, sentences, syllables }) =>
    206.835 - 1.015 * (words / sentences) - 84.6 * (syllables / words),
  gunning_fog: ({ words, sentences, complex_words }) => 0.4 * (words / sentences + 100 * (complex_words / words)),
  lix: ({ words, sentences, long_words }) => words / sentences + (100 * long_words) / words,
  smog: ({ sentences, polysyllabic_words }) => 1.043 * Math.sqrt(polysyllabic_words * (30 / sentences)) + 3.1291,
} as const satisfies Record<string, Score>;

export type ScoreName = keyof typeof SCORES;
export const SCORE_NAMES = Object.keys(SCORES) as ScoreName[];

/** How hard a text is to read, by one of the known measures. Not a number for a text without words. */
export function scoreOf(name: ScoreName, figures: Figures): number {
  return SCORES[name](figures);
}
