import type { Span } from '../types';

/** Something in a text that opens something: a key, a password, a code. */
export interface Secret extends Span {
  /** Which of the rule's wordings fits it. */
  kind: 'token' | 'private-key' | 'link' | 'password' | 'code';
  /** Whose key it is, where its shape tells. */
  what?: string;
}

/* What documentation writes where a secret would stand, and what a writer has already made unreadable. */
const PLACEHOLDER =
  /example|sample|your|placeholder|changeme|change[-_]me|redacted|dummy|fake|x{4}|\*{3}|\.{3}|…|[<>{}]|0{6}|1234567890|abcdefgh|^(?:\$|%)/iu;

/** Whether a value only stands for one: `YOUR_API_KEY`, `AKIAIOSFODNN7EXAMPLE`, `<token>`, `sk_live_xxxx`. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value) || /^(.)\1*$/u.test(value);
}

/**
 * Shannon entropy of a value's characters in bits each: about 2 for a word, 3 and more for a random key of 16 characters.
 * The same measure that gitleaks uses where a shape alone says little.
 */
export function entropyOf(value: string): number {
  const counts = new Map<string, number>();
  for (const character of value) counts.set(character, (counts.get(character) ?? 0) + 1);
  const length = [...value].length;
  let bits = 0;
  for (const count of counts.values()) bits -= (count / length) * Math.log2(count / length);
  return bits;
}

/** Whether a value is too mixed to be a word: letters and digits, and characters that hardly repeat. */
export function looksRandom(value: string, least = 3): boolean {
  return /\d/u.test(value) && /[a-z]/iu.test(value) && entropyOf(value) >= least && !isPlaceholder(value);
}
