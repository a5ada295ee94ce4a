const VOWELS = /[aeiouy]+/giu;
const SILENT_E = /[^aeiouyl]e$/iu;

/** Groups of vowels, a silent e left out: right for nine English words in ten, which is enough for an average. */
export function syllablesIn(word: string): number {
  const groups = word.match(VOWELS)?.length ?? 1;
  return Math.max(1, groups - (groups > 1 && SILENT_E.test(word) ? 1 : 0));
}
