import data from './words.json';

/** What the lexicon knows of a word form. */
export interface WordFacts {
  /** Zipf scale of SUBTLEX-US: log10 of occurrences per billion words; 3 is rare, 5 is everyday (van Heuven et al. 2014). */
  frequency: number;
  /** 0 (an idea) to 1 (a physical thing), from WordNet's hypernyms and their direction in GloVe. */
  concreteness: number;
  /** Steps from WordNet's "entity" to the most usual noun sense; 0 for a word that is no noun. */
  depth: number;
  /** WordNet's lexicographer file of the most usual sense, 0–44; 63 where WordNet does not have the word. */
  supersense: number;
  /** The word's row in `axes`. */
  row: number;
}

interface Column {
  low: number;
  high: number;
  steps: number;
  /** One character a word. */
  values: string;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const digitOf = new Map([...DIGITS].map((digit, i) => [digit, i]));

/** How many axes of meaning a word has: the widest principal axes of its GloVe vector, in standard deviations. */
export const AXES = data.axes.length;

const rows = new Map(data.words.split(' ').map((word, row) => [word, row]));
const frequency = decode(data.frequency);
const concreteness = decode(data.concreteness);
const depth = decode(data.depth);
const supersense = decode(data.supersense);
const axes = data.axes.map(decode);

function decode({ low, high, steps, values }: Column): Float32Array {
  return Float32Array.from(values, (digit) => low + ((digitOf.get(digit) ?? 0) / (steps - 1)) * (high - low));
}

/** Looks up a word form in lower case; a possessive ending is dropped. Null for a word that is rarer than the lexicon goes. */
export function lookUp(normal: string): WordFacts | null {
  const row = rows.get(normal) ?? rows.get(normal.replace(/'s?$/, ''));
  if (row === undefined) return null;
  return {
    frequency: frequency[row] ?? 0,
    concreteness: concreteness[row] ?? 0,
    depth: depth[row] ?? 0,
    supersense: supersense[row] ?? 0,
    row,
  };
}

/** The place of a looked-up word on one axis of meaning. */
export function alongAxis(axis: number, { row }: WordFacts): number {
  return axes[axis]?.[row] ?? 0;
}
