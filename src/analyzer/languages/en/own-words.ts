import { normalize } from '../../text/normalize';
import { perSentence } from '../../text/per-sentence';
import type { Span } from '../../types';
import { clauseBreaks, clauseEnd } from './clause';

/** A stretch between two marks of punctuation; offsets relative to the sentence. */
export interface Clause extends Span {
  /** As in `ownWords`, so that an offset in it is an offset in the sentence less `start`. */
  text: string;
}

/**
 * The sentence in lower case with straight apostrophes and with a blank for every character inside a mask: what a
 * pattern may look at when only the writer's own words count. As long as the sentence, so offsets hold in both.
 */
export const ownWords = perSentence(({ text, masks }): string => {
  const units = lowered(text).split('');
  // The country is no pronoun.
  for (const { index } of text.matchAll(/\bUS\b/gu)) units.splice(index, 2, 'U', 'S');
  for (const { start, end } of masks) units.fill(' ', start, end);
  return units.join('');
});

/* A capital whose lower case is longer ("İ") keeps its shape, or every offset after it would be off. */
function lowered(text: string): string {
  const lower = normalize(text);
  if (lower.length === text.length) return lower;
  return [...text].map((letter) => (normalize(letter).length === letter.length ? normalize(letter) : letter)).join('');
}

/** The clauses of a sentence, in order, without their punctuation. */
export const clausesOf = perSentence((sentence): readonly Clause[] => {
  const { tokens } = sentence;
  const prose = ownWords(sentence);
  const breaks = clauseBreaks(sentence);
  const clauses: Clause[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!breaks[at]) continue;
    const start = tokens[at]?.start ?? 0;
    const end = Math.max(...tokens.slice(at, clauseEnd(sentence, at)).map((token) => token.end));
    if (end > start) clauses.push({ start, end, text: prose.slice(start, end) });
  }
  return clauses;
});
