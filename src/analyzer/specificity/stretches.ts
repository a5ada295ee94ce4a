import type { Counts } from './counts';
import { addUp } from './counts';

/* The model learned from tweets; a longer post is read in stretches of a post's length on X. */
const STRETCH = 280;

/**
 * Cuts a post's sentences into stretches of even length, none much longer than a tweet: what is rated is how specific the
 * post is as one reads along, so a long post is not specific merely by being long.
 */
export function intoStretches(sentences: readonly Counts[]): Counts[] {
  const total = sentences.reduce((sum, counts) => sum + charactersOf(counts), 0);
  const even = total / Math.max(1, Math.ceil(total / STRETCH));
  const stretches: Counts[][] = [];
  let open: Counts[] = [];
  let length = 0;
  for (const counts of sentences) {
    if (open.length > 0 && length + charactersOf(counts) / 2 > even) {
      stretches.push(open);
      open = [];
      length = 0;
    }
    open.push(counts);
    length += charactersOf(counts);
  }
  if (open.length > 0) stretches.push(open);
  return stretches.map(addUp);
}

/** The mean of the stretches' ratings, by their words; a closing line of hashtags hardly counts. */
export function meanOf(stretches: readonly Counts[], rate: (counts: Counts) => number): number {
  let sum = 0;
  let weight = 0;
  for (const stretch of stretches) {
    const words = 1 + (stretch.of.get('words') ?? 0);
    sum += words * rate(stretch);
    weight += words;
  }
  return sum / weight;
}

function charactersOf(counts: Counts): number {
  return counts.of.get('characters') ?? 0;
}
