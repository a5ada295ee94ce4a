import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence, Token } from '../../text/sentence';
import type { Span } from '../../types';

/* Punctuation that ends a clause when it stands between two words. A hyphen or an apostrophe does not. */
const BREAK = /[,;:.!?…()[\]{}"“”«»—–|/\\→•*]|\s-+\s|\p{Extended_Pictographic}/u;

/** For each token of the sentence, whether punctuation parts it from the token before; true for the first. */
export const clauseBreaks = perSentence(({ text, tokens }): readonly boolean[] =>
  tokens.map((token, i) => {
    const before = tokens[i - 1];
    return !before || BREAK.test(text.slice(before.end, token.start));
  }),
);

/** Index one past the last token of the clause that holds token `at`: punctuation ends it. */
export function clauseEnd(sentence: ParsedSentence, at: number): number {
  const breaks = clauseBreaks(sentence);
  let end = at + 1;
  while (end < sentence.tokens.length && !breaks[end]) end += 1;
  return end;
}

/** Index of the first token of the clause that holds token `at`. */
export function clauseStart(sentence: ParsedSentence, at: number): number {
  const breaks = clauseBreaks(sentence);
  let start = at;
  while (start > 0 && !breaks[start]) start -= 1;
  return start;
}

/** The characters from the first to the last token, half-open; a contraction's second half has none of its own. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const visible = tokens.slice(from, to).filter((token) => token.end > token.start);
  const first = visible[0];
  const last = visible.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}
