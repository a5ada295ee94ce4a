import type { ParsedSentence } from './sentence';

/**
 * Remembers what is read from a sentence for as long as the sentence object lives: sentences are cached by their text,
 * several rules ask the same of one, and a keystroke then costs one sentence.
 * @param read must depend on the sentence alone, and its result must not be changed
 */
export function perSentence<T>(read: (sentence: ParsedSentence) => T): (sentence: ParsedSentence) => T {
  const known = new WeakMap<ParsedSentence, { value: T }>();
  return (sentence) => {
    let entry = known.get(sentence);
    if (!entry) {
      entry = { value: read(sentence) };
      known.set(sentence, entry);
    }
    return entry.value;
  };
}
