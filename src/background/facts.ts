import { normalize } from '../analyzer/text/normalize';
import type { ParsedPost } from '../analyzer/text/post';

/* With currency in front and sign, unit or ordinal ending behind, so that "5" in a draft does not vouch for "5%". */
const DIGITS = /[$£€¥₹]?\p{N}+(?:[.,:/-]\p{N}+)*(?:%|\p{L}+)?/gu;
const CARDINALS =
  'zero|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|thousand|[mbtr]+illion|dozen';
/* "First" is left out: it orders steps more often than it counts. */
const ORDINALS = 'second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|hundred)th';
const PARTS_AND_MULTIPLES = 'half|halves|halv(?:e|ed|ing)|quarter|twice|thrice|(?:doubl|tripl|quadrupl)(?:e|es|ed|ing)';
const NUMBER_WORDS = new RegExp(
  `\\b(?:(?:${CARDINALS}|${ORDINALS}|${PARTS_AND_MULTIPLES})s?|(?:${CARDINALS})fold)\\b`,
  'giu',
);
/* "One" counts, except where it stands for somebody or something. */
const ONE = /(?<!\b(?:no|the|this|that|which|any|every|each|some)[ -])\bone\b(?! another)/giu;
const DATE_WORDS =
  /\b(?:january|february|april|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tonight|tomorrow|yesterday)\b/giu;
/* Months only by their capital. */
const MAY_AND_MARCH = /\b(?:May|March)\b/gu;
/* Addresses beyond the endings that the analyzer knows. */
const DOTTED = /\p{L}[\p{L}\p{N}-]+\.\p{L}{2,}(?:\/[^\s<>"“”]*)?(?<![.,;:!?)\]'’…])/gu;

const IN_ANY_CASE = [DIGITS, NUMBER_WORDS, ONE, DATE_WORDS];
/* A link is another one by a capital or a stroke. */
const AS_WRITTEN = [MAY_AND_MARCH, DOTTED];

/**
 * What a text states that can be told by its form alone: numbers, dates, links, mentions, hashtags, quotations and
 * code, each in one spelling, so that the facts of two texts can be compared.
 */
export function factsIn({ text, masks }: ParsedPost): Set<string> {
  const plain = inOneSpelling(text);
  const found = (pattern: RegExp) => plain.match(pattern) ?? [];
  const facts = new Set(AS_WRITTEN.flatMap(found));
  for (const fact of IN_ANY_CASE.flatMap(found)) facts.add(fact.toLowerCase());
  for (const { kind, start, end } of masks) {
    const masked = text.slice(start, end);
    facts.add(`${kind} ${kind === 'url' ? masked : wordsOf(masked)}`);
  }
  return facts;
}

/**
 * Lower case with one blank between words and at both ends, without punctuation and possessive endings: for finding
 * phrases in a text.
 */
export function wordsOf(text: string): string {
  const words = normalize(inOneSpelling(text))
    .replace(/'s?(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}%$£€@#']+/gu, ' ');
  return ` ${words.trim()} `;
}

/* "12 per cent" is "12%", and "4,100" is "4100". */
function inOneSpelling(text: string): string {
  return text
    .replace(/\s?per ?cent\b/giu, '%')
    .replace(/(?<=\p{N})\s+%/gu, '%')
    .replace(/(?<=\p{N}),(?=\p{N}{3})/gu, '');
}
