import type { ParsedSentence } from './sentence';

/** How many words of their own some sentences have together. */
export function countWords(sentences: readonly ParsedSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}
