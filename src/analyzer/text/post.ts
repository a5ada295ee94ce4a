import type { Draft, Language, Span } from '../types';
import { detectLanguage } from './language';
import { findMasks, type Mask, type MaskKind, maskAt } from './mask';
import { type ParsedSentence, parseSentence } from './sentence';
import { splitSentences } from './split';

/** A sentence at its place in the post. `parsed` is relative to `start`. */
export interface PostSentence extends Span {
  parsed: ParsedSentence;
}

export interface ParsedPost {
  text: string;
  language: Language;
  masks: readonly Mask[];
  sentences: readonly PostSentence[];
}

/** Remembers parsed sentences between calls; `parsed` counts the sentences that had to be parsed anew. */
export class SentenceCache {
  #sentences = new Map<string, ParsedSentence>();
  parsed = 0;

  /** @param capacity most sentences kept; the least recently used goes first */
  constructor(readonly capacity = 600) {}

  get(text: string, language: Language, masks: readonly Mask[]): ParsedSentence {
    const key = `${language}|${masks.map((m) => `${m.kind}${m.start}-${m.end}`).join()}|${text}`;
    const known = this.#sentences.get(key);
    this.#sentences.delete(key);
    const sentence = known ?? parseSentence(text, language, masks);
    if (!known) this.parsed += 1;
    this.#sentences.set(key, sentence);
    if (this.#sentences.size > this.capacity) {
      const oldest = this.#sentences.keys().next().value;
      if (oldest !== undefined) this.#sentences.delete(oldest);
    }
    return sentence;
  }
}

/** Reads a draft once: language, masks, sentences, tokens. */
export function parsePost(draft: Draft, cache: SentenceCache): ParsedPost {
  const { text } = draft;
  const masks = findMasks(text);
  const language = detectLanguage(text, masks);
  const sentences = splitSentences(text, masks).map(({ start, end }) => ({
    start,
    end,
    parsed: cache.get(text.slice(start, end), language, within(masks, start, end)),
  }));
  return { text, language, masks, sentences };
}

/** The masks that touch a sentence, cut to it and made relative to its start. */
function within(masks: readonly Mask[], start: number, end: number): Mask[] {
  return masks
    .filter((mask) => mask.start < end && mask.end > start)
    .map((mask) => ({ kind: mask.kind, start: Math.max(0, mask.start - start), end: Math.min(end, mask.end) - start }));
}

/** The kind of mask that covers a span of the post, or null: only what the writer says in their own words is judged. */
export function maskOf(post: ParsedPost, span: Span): MaskKind | null {
  return maskAt(post.masks, span);
}
