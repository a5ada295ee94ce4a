import { perSentence } from '../text/per-sentence';
import type { ParsedSentence } from '../text/sentence';
import stored from './lean.json';

/** How words lean: log-odds of standing in an empty post against one that says something, summed over known words and pairs. */
export interface Lean {
  sum: number;
  known: number;
}

/* `{ "1.2": "journey ignite be_bold …" }`: words and pairs by their weight, as `npm run fit` writes them. */
const weights = new Map(
  Object.entries(stored as Readonly<Record<string, string>>).flatMap(([weight, words]) =>
    words.split(' ').map((word) => [word, Number(weight)] as const),
  ),
);

/**
 * The words of a sentence that may lean, and each pair of neighbours (`be_bold`), without repetition. Names, figures and
 * what is masked are left out: whom or what a post is about says nothing of its worth.
 */
export function wordsAndPairs(sentence: ParsedSentence): ReadonlySet<string> {
  const words = sentence.words
    .filter(({ normal, tags }) => normal !== '' && !tags.has('ProperNoun') && !/\d/u.test(normal))
    .map(({ normal }) => normal.replaceAll(' ', '-'));
  return new Set([...words, ...words.slice(1).map((word, i) => `${words[i]}_${word}`)]);
}

/** The lean of one sentence. */
export const leanOf = perSentence((sentence): Lean => leanBy(wordsAndPairs(sentence), weights));

/** The lean of words and pairs under weights of one's own: the fit leaves out the author it asks about. */
export function leanBy(words: ReadonlySet<string>, by: ReadonlyMap<string, number>): Lean {
  let sum = 0;
  let known = 0;
  for (const word of words) {
    const weight = by.get(word);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return { sum, known };
}

/** The lean of several sentences together. */
export function sumLeans(leans: readonly Lean[]): Lean {
  return leans.reduce((total, { sum, known }) => ({ sum: total.sum + sum, known: total.known + known }), {
    sum: 0,
    known: 0,
  });
}
