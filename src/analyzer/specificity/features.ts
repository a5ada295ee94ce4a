import type { CountName, Counts } from './counts';
import { AXES } from './lexicon/lexicon';

/* How much of it there is: ln(1 + count), as a reader's impression grows ever more slowly. */
const AMOUNTS = [
  'words',
  'letters',
  'characters',
  'noun',
  'content',
  'capitalised',
  'properNoun',
  'nameLetters',
  'unknownCapital',
  'digits',
  'figure',
  'date',
  'name',
  'source',
  'detail',
  'person',
  'organization',
  'url',
  'hashtag',
  'mention',
  'quotation',
  'colons',
  'ellipses',
  'stretched',
  'shouted',
  'concrete',
  'abstract',
  'rare',
] as const satisfies readonly CountName[];

/* How much of the text it is: count per word, of four words at least. */
const SHARES = [
  'generic',
  'evaluative',
  'universal',
  'vagueAmount',
  'pointing',
  'chat',
  'you',
  'pronoun',
  'noun',
  'verb',
  'present',
  'preposition',
  'possessive',
  'expression',
  'capitalised',
  'name',
  'rare',
  'being',
  'mind',
  'quality',
  'time',
  'artifact',
] as const satisfies readonly CountName[];

/* Means over words, drawn to the usual value where there are few words: sum, count, usual value, its weight in words. */
const MEANS = [
  ['rarity', 'rarity', 'known', 1.5, 2],
  ['concreteness', 'concreteness', 'content', 0.4, 2],
  ['depth', 'depth', 'deepNouns', 7, 1],
  ['word length', 'letters', 'words', 4, 2],
] as const satisfies readonly (readonly [string, CountName, CountName, number, number])[];

/* What can be told of a text in any language. */
const PLAIN = [
  'words',
  'characters',
  'capitalised',
  'digits',
  'figure',
  'date',
  'name',
  'source',
  'url',
  'hashtag',
  'mention',
  'quotation',
  'colons',
  'ellipses',
  'stretched',
] as const satisfies readonly CountName[];

const FEWEST_WORDS = 4;

type Feature = readonly [name: string, value: (counts: Counts) => number];

const amount = (name: CountName): Feature => [`amount of ${name}`, ({ of }) => Math.log1p(of.get(name) ?? 0)];
const share = (name: CountName): Feature => [
  `share of ${name}`,
  ({ of }) => (of.get(name) ?? 0) / Math.max(FEWEST_WORDS, of.get('words') ?? 0),
];
const mean = ([name, sum, count, usual, weight]: (typeof MEANS)[number]): Feature => [
  `mean ${name}`,
  ({ of }) => ((of.get(sum) ?? 0) + usual * weight) / ((of.get(count) ?? 0) + weight),
];
const axis = (i: number): Feature => [
  `axis ${i + 1}`,
  ({ of, axes }) => (axes[i] ?? 0) / ((of.get('axisWeight') ?? 0) + 1),
];

/** The named numbers a text of one language is judged by, in the order of the weights. */
export const FEATURES: Readonly<Record<'en' | 'und', readonly Feature[]>> = {
  en: [
    ...AMOUNTS.map(amount),
    ...SHARES.map(share),
    ...MEANS.map(mean),
    ...Array.from({ length: AXES }, (_, i) => axis(i)),
  ],
  und: PLAIN.map(amount),
};

/** The values of the features of a language, in order. */
export function featuresOf(counts: Counts, language: 'en' | 'und'): number[] {
  return FEATURES[language].map(([, value]) => value(counts));
}
