import type { ParsedSentence, Token } from '../../text/sentence';
import type { Span } from '../../types';

/* Punctuation that ends a clause when it stands between two words. A hyphen or an apostrophe does not. */
const BREAK = /[,;:.!?…()[\]{}"“”«»—–|/\\→•*]|\s-+\s|\p{Extended_Pictographic}/u;

const breaksBySentence = new WeakMap<ParsedSentence, boolean[]>();

/** For each token of the sentence, whether punctuation parts it from the token before; true for the first. */
export function clauseBreaks(sentence: ParsedSentence): readonly boolean[] {
  let breaks = breaksBySentence.get(sentence);
  if (!breaks) {
    breaks = sentence.tokens.map((token, i) => {
      const before = sentence.tokens[i - 1];
      return !before || BREAK.test(sentence.text.slice(before.end, token.start));
    });
    breaksBySentence.set(sentence, breaks);
  }
  return breaks;
}

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
