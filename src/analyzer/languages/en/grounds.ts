import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence, Token } from '../../text/sentence';
import { exactly } from './inflect';
import { FUNCTION_WORDS } from './lexicon/function-words';
import { GENERIC_ORGANISATIONS, GENERIC_PEOPLE, GENERIC_WORDS, LOFTY_WORDS } from './lexicon/generic';

/** What a sentence is made of, counted in words of content (no articles, pronouns, auxiliaries). */
export interface Content {
  /** Words of content in the writer's own prose. */
  words: number;
  /** Those that fit any company in any year. */
  generic: number;
  /** Abstractions and praise among the generic ones. */
  lofty: number;
  /** Figures and dates: "12%", "three quarters", "March". */
  figures: number;
  /** Proper names, mentions, named hashtags, and bare years, quarters and counts of years: they place a post, no more. */
  names: number;
  /** The other words: concrete enough not to stand in the lexicon. */
  concrete: number;
}

const DIGITS = /\p{N}/u;
const ORDINAL_ONLY = /^(?:\d{1,2}(?:st|nd|rd|th)|24\/7|100%?|110%?|1000%|360|1|2|10x|#1)$/iu;
/* Number words that count nothing in "one thing", "first", "a million ways". */
const LOOSE_NUMBER =
  /^(?:one|two|first|second|third|once|half|million|billion|thousand|hundred|zero|single|double|last)s?$/u;

/** Counts a sentence's words of content by kind. */
export const contentOf = perSentence((sentence): Content => countContent(sentence, 0, sentence.tokens.length));

/** The same over several sentences of a post. */
export function sumContent(sentences: readonly { parsed: ParsedSentence }[]): Content {
  const total = nothing();
  for (const { parsed } of sentences) {
    const content = contentOf(parsed);
    for (const kind of Object.keys(total) as (keyof Content)[]) total[kind] += content[kind];
  }
  return total;
}

function nothing(): Content {
  return { words: 0, generic: 0, lofty: 0, figures: 0, names: 0, concrete: 0 };
}

/** The same for the tokens `from` up to but not including `to`. */
export function countContent(sentence: ParsedSentence, from: number, to: number): Content {
  const content = nothing();
  for (let i = from; i < to; i += 1) {
    const token = sentence.tokens[i];
    if (!token || token.end === token.start) continue;
    if (token.mask === 'mention' || (token.mask === 'hashtag' && isInline(sentence, i) && !isGeneric(token)))
      content.names += 1;
    if (token.mask !== null) continue;
    if (isListNumber(token, sentence)) continue;
    if (isAnchor(sentence, i)) content.names += 1;
    else if (isFigure(token)) content.figures += 1;
    else if (isName(token, i, sentence)) {
      if (continuesName(sentence, i)) continue;
      content.names += 1;
    } else if (FUNCTION_WORDS.has(withoutPossessive(token.normal))) continue;
    else if (isGeneric(token)) {
      content.generic += 1;
      if (LOFTY_WORDS.has(withoutPossessive(token.normal))) content.lofty += 1;
    } else content.concrete += 1;
    content.words += 1;
  }
  return content;
}

function withoutPossessive(word: string): string {
  return word.replace(/'s?$/u, '');
}

/** A generic word, also as a possessive ("the company's") or as a hyphenated pair of generic words. */
export function isGeneric(token: Token): boolean {
  const word = withoutPossessive(token.normal.replace(/^#/u, ''));
  if (GENERIC_WORDS.has(word)) return true;
  const parts = word.split('-');
  return parts.length > 1 && parts.every((part) => GENERIC_WORDS.has(part) || FUNCTION_WORDS.has(part));
}

/* A hashtag inside the text is a word of it; one after the text is a label. */
function isInline(sentence: ParsedSentence, at: number): boolean {
  return sentence.tokens.slice(at + 1).some((token) => token.mask === null);
}

/* "Global Leaders Forum" is one name, however many words it has. */
function continuesName(sentence: ParsedSentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  if (at === 0 || !before || before.mask !== null || !isName(before, at - 1, sentence)) return false;
  return /^[\s&.]*$/u.test(sentence.text.slice(before.end, (sentence.tokens[at] as Token).start));
}

/* "Three lessons", "5 habits": the number of points in a list. */
const LISTED = exactly(
  'things thing lessons habits tips ways rules keys reasons principles steps secrets takeaways pillars words truths traits qualities questions ideas simple key',
);
/* Written out, a small number is part of the story rather than a measure of it. */
const SMALL_NUMBERS = exactly('two three four five six seven eight nine ten');
/* "Day 2", "Top 50". */
const NUMBERED = exactly('day week chapter episode part top round number no');
/* "The next five years", "over the past 18 months". */
const SPANS_OF_TIME = exactly('past last next coming previous first');
/* "Over 50", "our top 100": the size of a house, told in passing, as are "our 4,000 employees". */
const BOASTS = exactly('our over than top nearly almost all us your');

/* "3." or "2)" at the head of a line. */
function isListNumber(token: Token, sentence: ParsedSentence): boolean {
  return token.start < 2 && /^\d{1,2}$/u.test(token.text) && /^\s*(?:[.):]|$)/u.test(sentence.text.slice(token.end));
}

/* "In 2025", "Q3", "25 years", "Day 2": a place in time that measures nothing. */
function isAnchor(sentence: ParsedSentence, at: number): boolean {
  const token = sentence.tokens[at] as Token;
  const next = sentence.tokens[at + 1];
  const before = sentence.tokens[at - 1]?.normal ?? '';
  const counts = isFigure(token) && next !== undefined;
  if (counts && LISTED.has(next.normal)) return true;
  if (NUMBERED.has(before) && /^\d{1,2}$/u.test(token.text)) return true;
  const somebody = counts && (GENERIC_PEOPLE.has(next.normal) || GENERIC_ORGANISATIONS.has(next.normal));
  if (somebody && !token.text.includes('%')) return true;
  if (BOASTS.has(before) && ORDINAL_ONLY.test(token.text)) return true;
  if (counts && SPANS_OF_TIME.has(before)) return true;
  if (/^\d{1,4}$/u.test(token.text) && /^\p{Lu}\p{Ll}+ $/u.test(namedBefore(sentence, at))) return true;
  if (/^(?:(?:19|20)\d\d(?:[-–/]\d{2,4})?|q[1-4]|[1-9]h|h[12])$/iu.test(token.text)) return true;
  if (SMALL_NUMBERS.has(token.normal) || token.tags.has('WeekDay')) return true;
  return isFigure(token) && /^(?:years?|decades?)$/u.test(next?.normal ?? '');
}

/* "Horizon 50", "Davos 2026": a number that is part of a name; what stands before it, with the space between. */
function namedBefore({ text, tokens }: ParsedSentence, at: number): string {
  const before = tokens[at - 1];
  return before && at > 1 ? text.slice(before.start, (tokens[at] as Token).start) : '';
}

/** A figure or a date that says something: "12%", "1,200", "March 2024", "three quarters"; not "one thing" or "100%". */
export function isFigure(token: Token): boolean {
  if (FUNCTION_WORDS.has(token.normal)) return false;
  if (DIGITS.test(token.text)) return !ORDINAL_ONLY.test(token.text);
  if (token.tags.has('Month') || token.tags.has('WeekDay') || token.tags.has('Holiday'))
    return /^\p{Lu}/u.test(token.text);
  return token.tags.has('Value') && !LOOSE_NUMBER.test(token.normal);
}

/**
 * A proper name, by its capital where a capital is not owed to the place: not the first word of the sentence, not in a
 * sentence that capitalises everything, and not a generic word that somebody wrote large.
 */
export function isName(token: Token, index: number, sentence: ParsedSentence): boolean {
  if (!/^\p{Lu}/u.test(token.text) || token.normal === 'i' || FUNCTION_WORDS.has(token.normal)) return false;
  if (isGeneric(token) && !token.tags.has('Person') && !token.tags.has('Place')) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(token.text)) return !isShouting(sentence);
  if (index === 0 || startsClause(token, sentence))
    return token.tags.has('ProperNoun') || token.tags.has('Person') || token.tags.has('Place');
  return !isTitleCase(sentence);
}

function startsClause(token: Token, sentence: ParsedSentence): boolean {
  return /[.:!?"“(•–—-]\s*$/u.test(sentence.text.slice(0, token.start));
}

function isShouting(sentence: ParsedSentence): boolean {
  return sentence.words.length > 2 && sentence.text === sentence.text.toUpperCase();
}

/* A headline gives every long word a capital, which says nothing about names. */
function isTitleCase(sentence: ParsedSentence): boolean {
  const long = sentence.words.filter((word) => word.text.length > 3);
  return long.length >= 4 && long.filter((word) => /^\p{Lu}/u.test(word.text)).length / long.length > 0.8;
}
