import { tagEnglish } from '../languages/en/tagger';
import type { Language, Span } from '../types';
import { type Mask, type MaskKind, maskAt } from './mask';
import { normalize } from './normalize';

/** One word or number. Offsets are relative to the sentence. Punctuation, symbols and emoji are no tokens. */
export interface Token extends Span {
  text: string;
  /** Lower case, apostrophes straightened; a contraction's second half carries what it stands for (`not`, `will`). */
  normal: string;
  /** compromise's part-of-speech tags (`Noun`, `Verb`, `Adjective`, `Person`, `Money`, …); empty in other languages. */
  tags: ReadonlySet<string>;
  mask: MaskKind | null;
}

export interface ParsedSentence {
  text: string;
  language: Language;
  /** Relative to the sentence. */
  masks: readonly Mask[];
  tokens: readonly Token[];
  /** `tokens` without those inside a mask: the writer's own words. */
  words: readonly Token[];
  /** What `perSentence` remembers of the sentence; nothing else may touch it. */
  notes: unknown[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_-]*/gu;

/** Parses one sentence. Equal arguments give equal results, so callers may cache by them. */
export function parseSentence(text: string, language: Language, masks: readonly Mask[]): ParsedSentence {
  const tagged = language === 'en' ? tagEnglish(text) : null;
  const plain = tagged ?? [...text.matchAll(WORD)].map(plainToken);
  const tokens = plain
    .filter((token) => LETTER_OR_DIGIT.test(token.normal))
    .map((token) => ({ ...token, mask: maskAt(masks, token) }));
  return { text, language, masks, tokens, words: tokens.filter((token) => token.mask === null), notes: [] };
}

function plainToken(match: RegExpExecArray): Omit<Token, 'mask'> {
  const text = match[0];
  return { text, normal: normalize(text), tags: new Set(), start: match.index, end: match.index + text.length };
}
