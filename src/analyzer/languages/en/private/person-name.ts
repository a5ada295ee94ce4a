import { lookUp } from '../../../specificity/lexicon/lexicon';
import type { ParsedSentence, Token } from '../../../text/sentence';
import { clauseBreaks } from '../clause';
import { exactly } from '../inflect';

/** A person named in a sentence. */
export interface Named {
  /** First token of the mention. */
  at: number;
  /** One past its last. */
  end: number;
  /** A first name and a surname without a title: how people in public life are named. */
  fullName: boolean;
  /** Named with their work or with Mr, Mrs, Ms: how one's own staff and customers are named. */
  related: boolean;
  /** Named by a word that is a first name and nothing else. */
  firstName: boolean;
  /** Named by one word that is no word of the language. */
  unheardOf: boolean;
}

const TITLES = /^(?:mr|mrs|ms|miss|frau|herr|mme|madame|señora|señor|sra|ibu|pak|bu|mzee|auntie|uncle)$/u;
const PUBLIC_TITLES =
  /^(?:president|senator|minister|chancellor|governor|congressman|congresswoman|mayor|pope|king|queen|prince|princess|duke|sir|dame|lord|lady|justice|judge|general|captain|coach|saint|st)$/u;
/** What ties a name to a place or a department. */
export const PREPOSITIONS = exactly('from in at of on with behind');
/** Whose people they are: the writer's. */
export const OWN = exactly('my our');

/** The whole name that ends in token `last`. */
export function nameEndingAt(sentence: ParsedSentence, last: number): Named {
  const { tokens } = sentence;
  let at = last;
  while (at > 0 && !clauseBreaks(sentence)[at] && isPersonName(sentence, at - 1)) at -= 1;
  const before = tokens[at - 1]?.normal.replace(/\.$/u, '') ?? '';
  const named = tokens.slice(at, last + 1).map(({ normal }) => normal.replace(/\.$/u, ''));
  const polite = TITLES.test(before) || TITLES.test(named[0] ?? '');
  const isPublic = PUBLIC_TITLES.test(before) || PUBLIC_TITLES.test(named[0] ?? '');
  return {
    at: polite && TITLES.test(before) ? at - 1 : at,
    end: last + 1,
    fullName: isPublic || (last > at && !polite),
    related: polite || isIntroduced(sentence, at, last + 1),
    unheardOf: last === at && lookUp((tokens[at] as Token).normal.replace(/'s?$/u, '')) === null,
    firstName: last === at && tokens[at]?.tags.has('FirstName') === true,
  };
}

/* "Our colleague Anna", "our head of sales, Greta", "Rosa in dispatch", "Tom on the night shift". */
function isIntroduced(sentence: ParsedSentence, at: number, end: number): boolean {
  const before = sentence.tokens.slice(Math.max(0, at - 5), at);
  if (before.some(({ normal }) => OWN.has(normal)) || KNOWN_AS.has(before.at(-1)?.normal ?? '')) return true;
  const [next, then, third] = sentence.tokens.slice(end, end + 3);
  if (!PREPOSITIONS.has(next?.normal ?? '')) return false;
  const place = then?.normal === 'the' || OWN.has(then?.normal ?? '') ? third : then;
  return DEPARTMENTS.has(place?.normal ?? '') || OWN.has(then?.normal ?? '');
}

/* "Candidate Marek", "our customer Anna". */
const KNOWN_AS = exactly(
  'candidate applicant customer client patient tenant guest pupil student colleague employee nurse driver passenger subscriber member resident volunteer trainee apprentice',
);
const DEPARTMENTS = exactly(
  'accounts accounting billing support sales marketing hr legal finance it payroll reception procurement purchasing logistics dispatch warehouse production engineering design research lab office kitchen workshop shop bakery counter front desk team night day late early shift helpdesk service quality maintenance canteen',
);

/** Whether token `at` is a proper name, and none of a place, a month, a day or a company. */
export function isPersonName(sentence: ParsedSentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || token.mask !== null || !/^\p{Lu}[\p{L}-]+(?:['’]s?)?\.?$/u.test(token.text)) return false;
  const { tags, normal } = token;
  if (tags.has('Person') || tags.has('Honorific')) return true;
  if (
    NO_NAME.has(normal) ||
    ['Place', 'Organization', 'Date', 'Month', 'WeekDay', 'Holiday', 'Pronoun', 'Demonym', 'Plural'].some((tag) =>
      tags.has(tag),
    )
  )
    return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return false;
  // At the head of a sentence a capital says nothing by itself.
  const opens = at === 0 || (clauseBreaks(sentence)[at] && /[.!?:]\s*$/u.test(sentence.text.slice(0, token.start)));
  return opens ? tags.has('ProperNoun') || isOddWord(token) : tags.has('ProperNoun') || tags.has('Noun');
}

/* On the Zipf scale: words rarer than this are hardly words. */
const RARE = 3;

/* A noun that hardly anybody uses, at the head of a sentence: "Uche's pay". */
function isOddWord({ tags, normal }: Token): boolean {
  if (!tags.has('Noun') || !tags.has('Singular') || (tags.size > 2 && !tags.has('Possessive'))) return false;
  return (lookUp(normal.replace(/'s?$/u, ''))?.frequency ?? 0) < RARE;
}

const NO_NAME = exactly(
  "i i'm i've i'll the a an my our your his her their this that these those it we you they he she who what when where why how yes no not one everyone everybody nobody somebody someone anyone people english german french dutch spanish monday today yesterday tomorrow internet ceo cfo cto coo hr it us uk eu covid covid-19 christmas easter",
);
