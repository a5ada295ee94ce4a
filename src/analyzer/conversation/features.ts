import { HOSTILE_PHRASES } from './cues/hostile-phrases';
import { HOSTILE_WORDS } from './cues/hostile-words';
import { TALK_PHRASES } from './cues/talk-phrases';
import { TALK_WORDS } from './cues/talk-words';
import { TROUBLE_PHRASES } from './cues/trouble-phrases';
import { TROUBLE_WORDS } from './cues/trouble-words';
import { type CueName, TAGS, type Tally } from './tally';

/** The three questions that are asked of a post, each answered by a model of its own. */
export type ModelName = 'complaint' | 'service' | 'hostility';

type Feature = readonly [name: string, value: (tally: Tally) => number];

const FEWEST_WORDS = 4;

/* ln(1 + count), as an impression grows ever more slowly. */
const amount = (name: CueName): Feature => [name, (tally) => Math.log1p(tally.get(name) ?? 0)];
/* Count per word, of four words at least. */
const share = (name: CueName): Feature => [
  `share of ${name}`,
  (tally) => (tally.get(name) ?? 0) / Math.max(FEWEST_WORDS, tally.get('words') ?? 0),
];

const namesIn = <K extends string>(record: Readonly<Record<K, unknown>>) => Object.keys(record) as K[];
const TROUBLE: CueName[] = [...namesIn(TROUBLE_WORDS), ...TROUBLE_PHRASES.map(([name]) => name)];
const TALK: CueName[] = [...namesIn(TALK_WORDS), ...TALK_PHRASES.map(([name]) => name)];
const HOSTILE: CueName[] = [...namesIn(HOSTILE_WORDS), ...HOSTILE_PHRASES.map(([name]) => name)];
/* What is spoken of, whatever is thought of it. */
const OPINION = new Set<CueName>([
  'verdict',
  'annoyance',
  'badly done',
  'ironic praise',
  'cheating',
  'still',
  'again',
  'nothing at all',
]);
const TOPIC = TROUBLE.filter((name) => !OPINION.has(name));
const LENGTH: CueName[] = ['words', 'sentences'];

/** The named numbers each model looks at, in order. */
export const FEATURES: Readonly<Record<ModelName, readonly Feature[]>> = {
  complaint: [
    ...[...TROUBLE, ...TALK, ...LENGTH].map(amount),
    ...(
      [
        'swearing',
        'scorn',
        'insult',
        'hashtag',
        'angry hashtag',
        'happy hashtag',
        'exclamation',
        'question mark',
        'question run',
        'ellipsis',
        'shouting',
        'money',
        'clock or span',
        'code or number',
        'happy face',
        'sad face',
        'part number',
      ] as const
    ).map(amount),
    ...([...TAGS, 'negation', 'praise'] as const).map(share),
  ],
  service: [...TOPIC, 'first' as const, 'second' as const, 'third' as const].map(amount),
  hostility: [
    ...[...HOSTILE, 'verdict' as const, ...TALK, ...LENGTH].map(amount),
    ...(
      [
        'exclamation run',
        'question run',
        'shouting',
        'masked swearing',
        'happy face',
        'sad face',
        'angry face',
        'laughing',
        'scare quote',
        'sarcasm',
        'link',
        'mention',
      ] as const
    ).map(amount),
    ...([...TAGS, 'praise'] as const).map(share),
  ],
};

/** The values of a model's features, in order. */
export function featuresOf(model: ModelName, tally: Tally): number[] {
  return FEATURES[model].map(([, value]) => value(tally));
}
