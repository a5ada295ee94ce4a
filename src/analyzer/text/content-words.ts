import { FUNCTION_WORDS } from '../languages/en/lexicon/function-words';
import type { Span } from '../types';
import { findMasks, maskAt } from './mask';
import { normalize } from './normalize';

export interface ContentWord extends Span {
  /** Lower case, with straight apostrophes. */
  normal: string;
  /** A figure, a share's ticker, or a name by its capital: what may be news in a sentence that is otherwise the same. */
  isFact: boolean;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’_-]|[.,](?=\p{N}))*/gu;
const FIGURE = /\p{N}/u;
const CAPITAL = /^\p{Lu}/u;
/* Before a word that has its capital from its place. */
const OPENING = /(?:^|[\n.!?:;…•“"(–—])\s*$/u;

/**
 * The writer's own words that carry content, in reading order: no links, mentions, hashtags and quotations, no grammar.
 * A glance at the letters only, for texts of which there are too many to parse.
 */
export function contentWordsOf(text: string): ContentWord[] {
  const masks = findMasks(text);
  const words: ContentWord[] = [];
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const span = { start, end: start + word.length };
    const normal = normalize(word);
    const isTicker = text[start - 1] === '$';
    if (FUNCTION_WORDS.has(normal) || (maskAt(masks, span) !== null && !isTicker)) continue;
    const isName = CAPITAL.test(word) && !OPENING.test(text.slice(Math.max(0, start - 4), start));
    words.push({ normal, ...span, isFact: isTicker || isName || FIGURE.test(word) });
  }
  return words;
}
