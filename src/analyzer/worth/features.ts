import type { Content } from '../languages/en/grounds';
import { FEATURES } from '../specificity/features';
import { PARTS_OF_SPEECH, SMALL_WORDS } from './grammar';
import type { Lean } from './lean';
import { type PostReading, SENTENCE_ACTS } from './reading';

type Feature = readonly [name: string, value: (reading: PostReading) => number];

/* Short posts: one word of four is a quarter, not a half. */
const FEWEST_TOKENS = 4;
const MASKS = ['url', 'mention', 'hashtag', 'quotation'] as const;
const CONTENT = ['generic', 'concrete', 'figures', 'names', 'lofty'] as const satisfies readonly (keyof Content)[];

const contentShare = ({ words, concrete, figures }: Content): number => (concrete + figures) / Math.max(1, words);
const spread = ({ sum, known }: Lean): number => sum / Math.sqrt(Math.max(1, known));
const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const sentencesOf = <T>({ sentences }: PostReading, of: (sentence: PostReading['sentences'][number]) => T): T[] =>
  sentences.map(of);

/** What the sentences' own figures come to: least, most and mean; 0 where there is no sentence. */
function over(name: string, of: (sentence: PostReading['sentences'][number]) => number): Feature[] {
  const values = (reading: PostReading) => (reading.sentences.length === 0 ? [0] : sentencesOf(reading, of));
  return [
    [`least ${name} of a sentence`, (reading) => Math.min(...values(reading))],
    [`most ${name} of a sentence`, (reading) => Math.max(...values(reading))],
    [`mean ${name} of a sentence`, (reading) => average(values(reading))],
  ];
}

const tokens = (reading: PostReading): number => Math.max(FEWEST_TOKENS, reading.tokens);

/** The named numbers a post is judged by, in the order the trees count them. */
export const WORTH_FEATURES: readonly Feature[] = [
  ['specificity', ({ score }) => score],
  ...over('specificity', ({ score }) => score),
  ['sentences', ({ sentences }) => sentences.length],
  ['amount of tokens', (reading) => Math.log1p(reading.tokens)],
  ['tokens a sentence', ({ tokens: all, sentences }) => all / Math.max(1, sentences.length)],
  ...CONTENT.map(
    (kind): Feature => [`share of ${kind} words`, ({ content }) => content[kind] / Math.max(1, content.words)],
  ),
  ...CONTENT.map((kind): Feature => [`amount of ${kind} words`, ({ content }) => Math.log1p(content[kind])]),
  ...over('concrete share', ({ content }) => contentShare(content)),
  ...SENTENCE_ACTS.map(
    (act): Feature => [
      `share of ${act} sentences`,
      (reading) => average(sentencesOf(reading, ({ acts }) => Number(acts.has(act)))),
    ],
  ),
  ...MASKS.map((kind): Feature => [`${kind}s`, ({ masks }) => masks.get(kind) ?? 0]),
  ...PARTS_OF_SPEECH.map(
    (tag, i): Feature => [
      `part of speech ${tag}`,
      (reading) =>
        reading.sentences.reduce((sum, { partsOfSpeech }) => sum + (partsOfSpeech[i] ?? 0), 0) / tokens(reading),
    ],
  ),
  ...Object.keys(SMALL_WORDS).map(
    (name, i): Feature => [
      `small words: ${name}`,
      (reading) => reading.sentences.reduce((sum, { smallWords }) => sum + (smallWords[i] ?? 0), 0) / tokens(reading),
    ],
  ),
  ['lean of the words', ({ lean }) => spread(lean)],
  ['lean a word', ({ lean: { sum, known } }) => sum / Math.max(1, known)],
  ['lean in all', ({ lean }) => lean.sum],
  ...over('lean', ({ lean }) => spread(lean)),
  ...FEATURES.en.map(([name, value]): Feature => [`specificity’s ${name}`, ({ counts }) => value(counts)]),
];

/** The values of the features, in order. */
export function worthFeatures(reading: PostReading): number[] {
  return WORTH_FEATURES.map(([, value]) => value(reading));
}
