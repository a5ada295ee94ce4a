import type { Span } from '../types';

/** A stretch of text that counts as one word of a term, with the form in which terms are compared. */
export interface Piece extends Span {
  /** Lower case without accents: `Smørblomst` is `smorblomst`. */
  form: string;
}

/** The most characters of a term that are compared; the policy's schema lets no longer one in. */
export const LONGEST_FORM = 120;

/* Scripts without spaces between words: each character counts as a word, so that a term is found inside a run. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{M}*|(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}\p{Cf}])*/gu;
/* "BlueAnvil", "HTMLParser": a capital that begins a word inside another. */
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/* Letters that Unicode does not take apart into a letter and an accent. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** The words of a text, parted by everything that is no letter or digit. */
export function wordsOf(text: string): Piece[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => pieceAt(word, index));
}

/** The words of a text, parted at inner capitals too: `#BlueAnvilSprint` has three. */
export function humpsOf(text: string): Piece[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
    let at = index;
    return word.split(HUMP).map((part) => {
      const piece = pieceAt(part, at);
      at += part.length;
      return piece;
    });
  });
}

function pieceAt(word: string, start: number): Piece {
  const form = word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[øłđðßæœı]/gu, (letter) => LETTERS[letter] ?? letter);
  return { form, start, end: start + word.length };
}

/**
 * The form of a few words as one: joined, so that `Project Heron`, `Project-Heron`, `project_heron` and `#ProjectHeron`
 * are the same, and without the ending of a plural or a genitive (`Falcon Sevens`, `Corvanes`).
 */
export function joinForms(forms: readonly string[]): string {
  return withoutEnding(forms.join(''));
}

/* By spelling alone, the same for a term and a text: that "Atlas" becomes "atla" in both does no harm. */
function withoutEnding(form: string): string {
  if (form.length < 4 || !form.endsWith('s') || form.endsWith('ss')) return form;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  return form.replace(/(?<=ss|x|z|ch|sh)es$|s$/u, '');
}

/** A term as it is compared, and the most words it can be written in; null where it has no letter and no digit. */
export function formOfTerm(term: string): { form: string; words: number } | null {
  const words = wordsOf(term);
  const form = joinForms(words.map((word) => word.form));
  return form === '' ? null : { form, words: Math.max(words.length, humpsOf(term).length) };
}
