import { syllablesIn } from '../../text/syllables';
import type { Subject } from '../check';

const WORD = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu;
const LONG_WORD = 6;
const MANY_SYLLABLES = 3;
/* A syllable that does not make a word hard, by Vale's count (jdkato/prose, summarize.go). Gunning left out names too. */
const ENDING = /(?:es|ed|ing)$/u;

/** What is counted of a text, by the names that Vale gives the numbers (vale.sh/docs/checks/metric). */
export const FIGURES = [
  'words',
  'sentences',
  'characters',
  'syllables',
  'polysyllabic_words',
  'complex_words',
  'long_words',
  'paragraphs',
  'list',
  'pre',
  'blockquote',
  'heading_h1',
  'heading_h2',
  'heading_h3',
  'heading_h4',
  'heading_h5',
  'heading_h6',
] as const;
export type Figures = Readonly<Record<(typeof FIGURES)[number], number>>;

/** Counts the writer's own words: none of links, mentions, hashtags, code and quotations. A post has no headings. */
export function figuresOf({ text, start, end, post }: Subject): Figures {
  const figures: Record<keyof Figures, number> = Object.fromEntries(FIGURES.map((name) => [name, 0])) as never;
  for (const { parsed } of post.sentences.filter((sentence) => start <= sentence.start && sentence.start < end)) {
    const words = parsed.words.filter((word) => WORD.test(word.text));
    if (words.length > 0) figures.sentences += 1;
    for (const { text: word } of words) {
      const syllables = syllablesIn(word);
      figures.words += 1;
      figures.characters += word.match(LETTER_OR_DIGIT)?.length ?? 0;
      figures.syllables += syllables;
      if (word.length > LONG_WORD) figures.long_words += 1;
      if (syllables >= MANY_SYLLABLES) figures.polysyllabic_words += 1;
      if (syllables - Number(ENDING.test(word)) >= MANY_SYLLABLES) figures.complex_words += 1;
    }
  }
  figures.paragraphs = text.split(/\n\s*\n/u).filter((paragraph) => paragraph.trim() !== '').length;
  return figures;
}
