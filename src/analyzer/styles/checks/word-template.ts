/** Alternatives as one pattern: each a word or words of its own, unless they may stand anywhere. */
export function anyOf(tokens: readonly string[], { nonword }: { nonword: boolean }): string {
  const alternatives = tokens.filter((token) => token.trim() !== '').join('|');
  return nonword ? `(?:${alternatives})` : `\\b(?:${alternatives})\\b`;
}
