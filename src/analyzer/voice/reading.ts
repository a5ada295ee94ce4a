import { emojiIn } from '../text/emoji';
import { findMasks, type Mask, maskAt } from '../text/mask';
import { normalize } from '../text/normalize';
import { splitSentences } from '../text/split';
import { syllablesIn } from '../text/syllables';
import type { Span } from '../types';
import { type CueName, TEXT_CUES, WORD_CUES } from './cues';

/** What is heard in one text. No grammar is asked for, so that thousands of samples are read in a few seconds. */
export interface Reading {
  /** The writer's own words: none of links, mentions, hashtags, code and other people's words. */
  words: number;
  /** At least 1. */
  sentences: number;
  letters: number;
  syllables: number;
  /** Words of three syllables or more. */
  longWords: readonly Span[];
  emoji: readonly Span[];
  hashtags: readonly Span[];
  /** Where each cue was met; a name that is missing never was. */
  cues: ReadonlyMap<CueName, readonly Span[]>;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;
const LONG = 3;
/* Characters before a word that tell what it is. */
const BEFORE = 40;

const CUES_OF_WORD = new Map<string, CueName[]>();
for (const [name, words] of Object.entries(WORD_CUES) as [keyof typeof WORD_CUES, ReadonlySet<string>][]) {
  for (const word of words) CUES_OF_WORD.set(word, [...(CUES_OF_WORD.get(word) ?? []), name]);
}

/** Reads one text. Pure, and linear in its length. */
export function readVoice(text: string): Reading {
  const masks = findMasks(text);
  const cues = new Map<CueName, Span[]>();
  const add = (name: CueName, span: Span) => {
    const known = cues.get(name);
    if (known) known.push(span);
    else cues.set(name, [span]);
  };
  const reading = { words: 0, letters: 0, syllables: 0, longWords: [] as Span[] };
  for (const match of text.matchAll(WORD)) {
    const span = spanOf(match);
    if (maskAt(masks, span) !== null) continue;
    const syllables = syllablesIn(match[0]);
    reading.words += 1;
    reading.letters += match[0].length;
    reading.syllables += syllables;
    /* A name is long by no choice of the writer's. */
    if (syllables >= LONG && /^\p{Ll}/u.test(match[0])) reading.longWords.push(span);
    for (const name of CUES_OF_WORD.get(normalize(match[0])) ?? []) {
      if (!isNoWord(match[0], text.slice(Math.max(0, match.index - BEFORE), match.index))) add(name, span);
    }
  }
  const own = blanked(text, masks);
  for (const [name, pattern] of Object.entries(TEXT_CUES)) {
    for (const match of own.matchAll(pattern)) if (match[0] !== '') add(name as CueName, spanOf(match));
  }
  return {
    ...reading,
    sentences: Math.max(1, splitSentences(text, masks).length),
    emoji: [...emojiIn(text)],
    hashtags: masks.filter(({ kind, start }) => kind === 'hashtag' && text[start] !== '$'),
    cues,
  };
}

/** How often a cue was met. */
export function count(reading: Reading, name: CueName): number {
  return reading.cues.get(name)?.length ?? 0;
}

/* "US" is a country and "IT" a trade; the I of "World War I" is a numeral, that of "Yesterday I" is not. */
function isNoWord(word: string, before: string): boolean {
  return /^\p{Lu}{2}$/u.test(word) || (word === 'I' && /[\p{L}\p{N},]\s\p{Lu}\p{Ll}+\s$/u.test(before));
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

/* Offsets stay what they are. */
function blanked(text: string, masks: readonly Mask[]): string {
  let own = '';
  for (const { start, end } of masks) {
    const from = Math.max(start, own.length);
    if (end > from) own += text.slice(own.length, from) + ' '.repeat(end - from);
  }
  return own + text.slice(own.length);
}
