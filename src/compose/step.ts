import type { ReviewFinding } from '../messages';

/**
 * The index of the next (1) or previous (-1) finding with a mark: from the open card where it has one, else from the
 * caret, and round the ends of the text.
 * @param caret offset in the text
 * @returns null where nothing is marked
 */
export function stepFrom(
  { findings, card }: { findings: readonly ReviewFinding[]; card: number | null },
  caret: number,
  direction: 1 | -1,
): number | null {
  const marked = findings.map((finding, index) => ({ ...finding, index })).filter(({ text }) => text !== null);
  const ahead =
    direction === 1 ? marked.findIndex(({ end }) => end >= caret) : marked.findLastIndex(({ start }) => start <= caret);
  const open = marked.findIndex(({ index }) => index === card);
  const at = open >= 0 ? open + direction : Math.max(0, ahead);
  return marked[(at + marked.length) % marked.length]?.index ?? null;
}
