import { perSentence } from '../text/per-sentence';
import type { ParsedSentence } from '../text/sentence';
import { HOSTILE_PHRASES } from './cues/hostile-phrases';
import { HOSTILE_WORDS } from './cues/hostile-words';
import { MARKS_OF_SIGNS, MARKS_OF_WORDS, PLAIN } from './cues/marks';
import { TALK_PHRASES } from './cues/talk-phrases';
import { TALK_WORDS } from './cues/talk-words';
import { TROUBLE_PHRASES } from './cues/trouble-phrases';
import { TROUBLE_WORDS } from './cues/trouble-words';

/** Parts of speech whose share tells telling from asking and chatting (compromise's tags). */
export const TAGS = ['Noun', 'Verb', 'Infinitive', 'Gerund', 'PastTense', 'Pronoun', 'ProperNoun', 'Modal'] as const;

const WORDS = { ...TROUBLE_WORDS, ...HOSTILE_WORDS, ...TALK_WORDS };
const PHRASES = [...TROUBLE_PHRASES, ...HOSTILE_PHRASES, ...TALK_PHRASES] as const;

/** What is counted. */
export type CueName =
  | keyof typeof WORDS
  | (typeof PHRASES)[number][0]
  | keyof typeof MARKS_OF_WORDS
  | keyof typeof MARKS_OF_SIGNS
  | (typeof TAGS)[number]
  | 'words'
  | 'sentences';

/** How often each cue was met; a name that is missing never was. */
export type Tally = ReadonlyMap<CueName, number>;

const CUES_OF_WORD = new Map<string, CueName[]>();
for (const [name, words] of Object.entries(WORDS) as [keyof typeof WORDS, ReadonlySet<string>][]) {
  for (const word of words) {
    const known = CUES_OF_WORD.get(word);
    if (known) known.push(name);
    else CUES_OF_WORD.set(word, [name]);
  }
}

const OF_WORDS = Object.entries(MARKS_OF_WORDS) as [CueName, RegExp][];
const ALL_MARKS = [...OF_WORDS, ...(Object.entries(MARKS_OF_SIGNS) as [CueName, RegExp][])];
const marksFor = ({ text }: ParsedSentence) => (PLAIN.test(text) ? OF_WORDS : ALL_MARKS);

/** Counts every cue in a sentence's own words; kept for as long as the sentence is. */
export const tallyOf = perSentence((sentence): Tally => {
  const tally = new Map<CueName, number>();
  const add = (name: CueName, amount: number) => {
    if (amount > 0) tally.set(name, (tally.get(name) ?? 0) + amount);
  };
  add('sentences', 1);
  add('words', sentence.words.length);
  for (const { normal, tags } of sentence.words) {
    for (const name of CUES_OF_WORD.get(normal) ?? []) add(name, 1);
    for (const tag of TAGS) if (tags.has(tag)) add(tag, 1);
  }
  for (const [name, phrases] of PHRASES) add(name, phrases.find(sentence).length);
  for (const [name, pattern] of marksFor(sentence)) add(name, sentence.text.match(pattern)?.length ?? 0);
  return tally;
});

/** The tallies of several sentences together. */
export function addUp(tallies: readonly Tally[]): Tally {
  const sum = new Map<CueName, number>();
  for (const tally of tallies) for (const [name, amount] of tally) sum.set(name, (sum.get(name) ?? 0) + amount);
  return sum;
}

/* The models learned from tweets: a longer post is read in stretches of a tweet's length. */
const STRETCH = 280;

/** The tallies of a post's stretches, in order: whole sentences, about 280 characters together. */
export function talliesOf(sentences: readonly ParsedSentence[]): Tally[] {
  const stretches: Tally[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const sentence of sentences) {
    if (length + sentence.text.length / 2 > STRETCH) {
      stretches.push([]);
      length = 0;
    }
    stretches.at(-1)?.push(tallyOf(sentence));
    length += sentence.text.length;
  }
  return stretches.map(addUp);
}

/** How often any of the cues was met. */
export function countOf(tally: Tally, names: readonly CueName[]): number {
  return names.reduce((sum, name) => sum + (tally.get(name) ?? 0), 0);
}
