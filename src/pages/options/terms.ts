/** The longest term that the policy's schema takes, in UTF-16 code units. */
export const LONGEST_TERM = 120;

/** The terms in a typed or pasted list, one per line or between commas or semicolons; each once, in order. */
export function termsIn(text: string): string[] {
  const terms = text
    .split(/[\r\n,;]+/u)
    .map((term) => term.trim().replace(/\s+/gu, ' '))
    .filter((term) => term !== '' && term.length <= LONGEST_TERM);
  return [...new Set(terms)];
}
