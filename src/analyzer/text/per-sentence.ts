import type { ParsedSentence } from './sentence';

let readers = 0;

/**
 * Remembers what is read from a sentence for as long as the sentence object lives: sentences are cached by their text,
 * several rules ask the same of one, and a keystroke then costs one sentence. It is noted in the sentence itself, because
 * a weak map takes longer to write to than most readers to read.
 * @param read must depend on the sentence alone, and its result must not be changed
 */
export function perSentence<T extends NonNullable<unknown> | null>(
  read: (sentence: ParsedSentence) => T,
): (sentence: ParsedSentence) => T {
  const place = readers;
  readers += 1;
  return (sentence) => {
    const known = sentence.notes[place] as T | undefined;
    if (known !== undefined) return known;
    const value = read(sentence);
    sentence.notes[place] = value;
    return value;
  };
}
