/** The longest term that the policy's schema takes, in UTF-16 code units. */
export const LONGEST_TERM = 120;
/** The longest sentence or message that it takes. */
export const LONGEST_LINE = 1000;

/** The terms in a typed or pasted list, one per line or between commas or semicolons; each once, in order. */
export function termsIn(text: string): string[] {
  const terms = text
    .split(/[\r\n,;]+/u)
    .map((term) => term.trim().replace(/\s+/gu, ' '))
    .filter((term) => term !== '' && term.length <= LONGEST_TERM);
  return [...new Set(terms)];
}

/** The host in an address as one copies it from a browser; what is none stays as it is. */
export function hostIn(typed: string): string {
  const address = URL.parse(/^[a-z]+:\/\//iu.test(typed) ? typed : `https://${typed}`);
  return address?.hostname || typed;
}
