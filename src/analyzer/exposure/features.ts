import { KINDS } from '../types';
import { PARTS_OF_SPEECH, SMALL_WORDS } from '../worth/grammar';
import { sumLeans } from '../worth/lean';
import { SENTENCE_ACTS } from '../worth/reading';
import { answeredLean } from './answering';
import type { DraftReading } from './reading';
import type { Table, WeighedRisk } from './risks';
import { NO_LEAN, spread } from './spread';
import { subjectShare } from './subjects';

/** What a rule's own phrases found: nothing, something worth a suggestion, or something graver. */
export type Told = 0 | 1 | 2;

/* What a draft is in view of one risk. */
interface View {
  told: Told;
  subject: number;
  /** How the words lean towards the risk, and towards its topic: all together, and sentence by sentence. */
  own: Leaning;
  topic: Leaning;
  answered: number;
}
interface Leaning {
  whole: number;
  sentences: readonly number[];
}

type OfARisk = readonly [name: string, value: (view: View) => number];
type OfTheDraft = readonly [name: string, value: (reading: DraftReading) => number];

/* Short posts: one word of four is a quarter, not a half. */
const FEWEST_TOKENS = 4;

const average = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
const tokens = ({ post }: DraftReading): number => Math.max(FEWEST_TOKENS, post.tokens);

function viewOf(reading: DraftReading, risk: WeighedRisk, told: Told): View {
  return {
    told,
    subject: subjectShare(reading.sentences, risk),
    own: leaningTo(reading, risk),
    topic: leaningTo(reading, `topic ${risk}`),
    answered: answeredLean(reading, risk),
  };
}

function leaningTo({ sentences, leanOf }: DraftReading, table: Table): Leaning {
  const leans = sentences.map((sentence) => leanOf(sentence, table));
  return { whole: spread(sumLeans(leans)), sentences: leans.length === 0 ? [NO_LEAN] : leans.map(spread) };
}

const FORMS = [
  '?',
  '?+',
  '!',
  '!+',
  '…',
  ':',
  '<money>',
  '<percent>',
  '<year>',
  '<figure>',
  '<name>',
  '<link>',
  '<hashtag>',
  '<mention>',
  '<quotation>',
] as const;

/* What differs from risk to risk. */
const OF_A_RISK: readonly OfARisk[] = [
  ['what the rule’s phrases found', ({ told }) => told],
  ['is on the subject', ({ subject }) => subject],
  ['lean of the words', ({ own }) => own.whole],
  ['most lean of a sentence', ({ own }) => Math.max(...own.sentences)],
  ['mean lean of a sentence', ({ own }) => average(own.sentences)],
  ['least lean of a sentence', ({ own }) => Math.min(...own.sentences)],
  ['lean to the topic', ({ topic }) => topic.whole],
  ['most lean to the topic of a sentence', ({ topic }) => Math.max(...topic.sentences)],
  ['lean of the answered words', ({ answered }) => answered],
];

/* What is the same for every risk. */
const OF_THE_DRAFT: readonly OfTheDraft[] = [
  ...KINDS.map((kind): OfTheDraft => [`is a ${kind}`, (reading) => Number(reading.kind === kind)]),
  ['hostility', ({ hostility }) => hostility],
  ['answers something', ({ answered }) => Number(answered !== null)],
  ['answered attack', ({ answered }) => answered?.attack ?? 0],
  ['answered trouble', ({ answered }) => answered?.trouble ?? 0],
  ['answered complaint', ({ answered }) => answered?.complaint ?? 0],
  ['answered hostility', ({ answered }) => answered?.hostility ?? 0],
  ['answered challenge', ({ answered }) => Number(answered?.challenges ?? false)],
  ['names of competitors', ({ rivals }) => rivals],
  ['names of interests', ({ interests }) => interests],
  ['public company', ({ publicCompany }) => Number(publicCompany)],
  ['specificity', ({ post }) => post.score],
  ['emptiness', ({ emptiness }) => emptiness],
  ['sentences', ({ sentences }) => sentences.length],
  ['amount of tokens', ({ post }) => Math.log1p(post.tokens)],
  ...FORMS.map((form): OfTheDraft => [`amount of ${form}`, ({ forms }) => Math.log1p(forms.get(form) ?? 0)]),
  ...SENTENCE_ACTS.map(
    (act): OfTheDraft => [
      `share of ${act} sentences`,
      ({ post }) => average(post.sentences.map(({ acts }) => Number(acts.has(act)))),
    ],
  ),
  ...PARTS_OF_SPEECH.map(
    (tag, i): OfTheDraft => [
      `part of speech ${tag}`,
      (reading) =>
        reading.post.sentences.reduce((sum, { partsOfSpeech }) => sum + (partsOfSpeech[i] ?? 0), 0) / tokens(reading),
    ],
  ),
  ...Object.keys(SMALL_WORDS).map(
    (name, i): OfTheDraft => [
      `small words: ${name}`,
      (reading) =>
        reading.post.sentences.reduce((sum, { smallWords }) => sum + (smallWords[i] ?? 0), 0) / tokens(reading),
    ],
  ),
];

/** The names of the numbers a draft is weighed by, in the order the trees count them. */
export const EXPOSURE_FEATURES: readonly string[] = [...OF_A_RISK, ...OF_THE_DRAFT].map(([name]) => name);

const valuesOfDrafts = new WeakMap<DraftReading, readonly number[]>();

/** The values of the features for one risk, in order. */
export function exposureFeatures(reading: DraftReading, risk: WeighedRisk, told: Told): number[] {
  return [...featuresOfRisk(reading, risk, told), ...featuresOfDraft(reading)];
}

/** The first of them, which differ from risk to risk. */
export function featuresOfRisk(reading: DraftReading, risk: WeighedRisk, told: Told): number[] {
  const view = viewOf(reading, risk, told);
  return OF_A_RISK.map(([, value]) => value(view));
}

/** The rest, which are the same for all; kept for as long as the reading is. */
export function featuresOfDraft(reading: DraftReading): readonly number[] {
  const known = valuesOfDrafts.get(reading);
  if (known) return known;
  const values = OF_THE_DRAFT.map(([, value]) => value(reading));
  valuesOfDrafts.set(reading, values);
  return values;
}
