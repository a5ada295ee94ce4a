import type { ParsedSentence } from '../../text/sentence';
import type { Span } from '../../types';
import { matchesOf } from './spans';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)';
const YEAR = '(?:19|20)\\d\\d';
const BEFORE = '(?<![\\p{L}\\p{N}_$£€.,-])';
const AFTER = '(?![\\p{L}\\p{N}_])';

/* Calendar dates in the writing of many languages. "May" and "March" need a day, a year or a preposition beside them. */
const CALENDAR = [
  `${BEFORE}\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}\\.?(?:,? ${YEAR})?${AFTER}`,
  `${BEFORE}${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:\\s?[-–]\\s?\\d{1,2})?(?:,? ${YEAR})?${AFTER}`,
  `${BEFORE}${MONTH}\\.?,? ${YEAR}${AFTER}`,
  `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Ll]ast|[Nn]ext|[Tt]his|[Dd]uring|[Ff]rom|[Ee]arly|[Mm]id|[Ll]ate)[ -])${MONTH}${AFTER}`,
  `${BEFORE}(?:January|February|April|June|July|August|September|October|November|December)${AFTER}`,
  `${BEFORE}${YEAR}-\\d\\d(?:-\\d\\d)?${AFTER}`,
  `${BEFORE}\\d{1,2}[/.]\\d{1,2}[/.](?:${YEAR}|\\d\\d)${AFTER}`,
  `${BEFORE}(?:Q[1-4]|H[12]|FY)(?:[ -/']?(?:${YEAR}|\\d\\d))?${AFTER}`,
  `${BEFORE}(?:(?:early|mid|late)[ -])?(?:the )?${YEAR}s?(?:[-–/](?:${YEAR}|\\d\\d))?${AFTER}`,
];
const CLOCK = [
  `${BEFORE}\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\b\\.?)?(?:\\s(?:[ECMP][SD]?T|GMT|UTC|CET|WIB|BST))?${AFTER}`,
  `${BEFORE}\\d{1,2}\\s?[ap]\\.?m\\b\\.?(?:\\s(?:[ECMP][SD]?T|GMT|UTC|CET|WIB|BST))?`,
];
const DAY = [
  `${BEFORE}(?:(?:on|last|next|this) )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)s?(?: (?:morning|afternoon|evening|night))?${AFTER}`,
];
const PERIOD = [
  `${BEFORE}(?:last|next|past|previous|this) (?:few )?(?:night|week|weekend|month|quarter|year|spring|summer|autumn|fall|winter|season|decade|century)${AFTER}`,
  `${BEFORE}(?:yesterday|tomorrow|tonight)(?: (?:morning|afternoon|evening|night))?${AFTER}`,
  `${BEFORE}(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twenty) (?:days|weeks|months|years|decades|hours|minutes) ago${AFTER}`,
];

const CASED = new RegExp([...CALENDAR, ...CLOCK].join('|'), 'gu');
const UNCASED = new RegExp([...DAY, ...PERIOD].join('|'), 'giu');

/* A cheap look before the thorough one: most sentences name no time at all. */
const MAYBE_CASED = /\d|Jan|Feb|Mar|Apr|May|Mei|Ju[nl]|A[ug][gu]|Sep|O[ck]t|Nov|De[cs]/;
const MAYBE_UNCASED =
  /day|night|week|month|quarter|year|spring|summer|autumn|fall|winter|season|decade|century|morrow|ago\b/i;

/** Points and stretches of time a reader could put in a calendar. "Today" and "soon" are none. */
export function findDates({ text, masks }: ParsedSentence): Span[] {
  const cased = MAYBE_CASED.test(text) ? matchesOf(text, CASED, masks) : [];
  const uncased = MAYBE_UNCASED.test(text) ? matchesOf(text, UNCASED, masks) : [];
  return [...cased, ...uncased].sort((a, b) => a.start - b.start);
}
