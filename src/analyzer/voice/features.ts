import { type CueName, TEXT_CUES, WORD_CUES } from './cues';
import { count, type Reading } from './reading';

/** The two dimensions that people have rated, so that a line could be fitted. */
export type ModelName = 'formality' | 'warmth';

type Feature = readonly [name: string, value: (reading: Reading) => number];

/* A share of fewer words says more of the length than of the voice. */
const FEWEST_WORDS = 5;

const namesIn = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];
const CUES: readonly CueName[] = [...namesIn(WORD_CUES), ...namesIn(TEXT_CUES)];

/* ln(1 + count), as an impression grows ever more slowly. */
const amount = (name: CueName): Feature => [name, (reading) => Math.log1p(count(reading, name))];

const share = (name: CueName): Feature => [
  `share of ${name}`,
  (reading) => count(reading, name) / Math.max(FEWEST_WORDS, reading.words),
];
/* Words that every text has: how dense they are says more than how many there are. */
const DENSE: readonly CueName[] = [
  'article',
  'preposition',
  'pointing',
  'being',
  'plain verb',
  'casual',
  'I',
  'you',
  'third',
  'long ending',
  'participle',
  'capitalised',
  'dealt with',
  'digits',
  'comma',
];

const SHAPE: readonly Feature[] = [
  ['words', (reading) => Math.log1p(reading.words)],
  ['sentences', (reading) => Math.log1p(reading.sentences)],
  ['words a sentence', (reading) => Math.log1p(reading.words / reading.sentences)],
  ['letters a word', (reading) => reading.letters / Math.max(1, reading.words)],
  ['syllables a word', (reading) => reading.syllables / Math.max(1, reading.words)],
  ['long words', (reading) => reading.longWords.length / Math.max(FEWEST_WORDS, reading.words)],
];

/** The named numbers each line looks at, in order. */
export const FEATURES: Readonly<Record<ModelName, readonly Feature[]>> = {
  formality: [...CUES.map(amount), ...DENSE.map(share), ...SHAPE],
  warmth: [...CUES.map(amount), ...SHAPE],
};

/** The values of a line's features, in order. */
export function featuresOf(model: ModelName, reading: Reading): number[] {
  return FEATURES[model].map(([, value]) => value(reading));
}
