import { normalize } from '../text/normalize';
import type { Habit } from '../voice-profile';
import { WORD_CUES } from './cues';
import { median, quantile } from './statistics';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;
const LONGEST = 3;
const MOST_PHRASES = 30;
/* A phrase is the voice's own from so many samples on, and in many samples from this share. */
const FEWEST_SAMPLES = 2;
const LEAST_SHARE = 0.02;
const { article, preposition, conjunction, being, we, you, I, pointing, third } = WORD_CUES;
const FUNCTION_WORDS = new Set(
  [article, preposition, conjunction, being, we, you, I, pointing, third].flatMap((set) => [...set]),
);
const TELLING = new Set(
  (['slang', 'chat', 'intensifier', 'hype', 'hedge', 'booster', 'stiff', 'jargon', 'blunt'] as const).flatMap(
    (name) => [...WORD_CUES[name]],
  ),
);

/** How many of something a sample has, from one number a sample. */
export function habitOf(counts: readonly number[]): Habit {
  return { typical: Math.round(median(counts)), most: Math.ceil(quantile(counts, 0.9)) };
}

/** What several samples say in the same words: two or three words in a row, or a single one of the words that set a tone. */
export function commonPhrases(samples: readonly string[]): string[] {
  return mostCommon(samples.map(phrasesIn), Math.max(FEWEST_SAMPLES, samples.length * LEAST_SHARE), MOST_PHRASES);
}

/** What at least `fewest` of the lists hold, most frequent first, then by the alphabet; `most` at most. */
export function mostCommon(lists: readonly ReadonlySet<string>[], fewest: number, most: number): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([one]) => one);
}

function phrasesIn(text: string): Set<string> {
  const phrases = new Set<string>();
  for (const clause of text.split(/[.,;:!?()\n]+/u)) {
    const words = [...clause.matchAll(WORD)].map(([word]) => normalize(word));
    words.forEach((word, i) => {
      if (TELLING.has(word)) phrases.add(word);
      for (let length = 2; length <= LONGEST && i + length <= words.length; length += 1) {
        const phrase = words.slice(i, i + length);
        if (phrase.filter((one) => !FUNCTION_WORDS.has(one)).length >= 2) phrases.add(phrase.join(' '));
      }
    });
  }
  return phrases;
}
