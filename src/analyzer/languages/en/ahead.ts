import { type Alternatives, pattern } from './pattern';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const NUMBER =
  'one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|few|couple of|several|\\d{1,3}';

/**
 * How English places something in time. A bare year counts as future from 2025 on: the analyzer has no clock, and an
 * earlier year beside a verb of the future is still told by the verb.
 */
export const TIMES: Alternatives = {
  month: MONTH,
  number: NUMBER,
  year: '20(?:2[5-9]|[3-9]\\d)(?:/\\d\\d)?',
  season:
    'spring|summer|autumn|fall|winter|christmas|easter|thanksgiving|new year|holidays|year end|half year|harvest|budget day',
  unit: 'day|week|weekend|month|quarter|half|year|season|decade|financial year|fiscal year|fy|reporting season|cycle|time|half year',
  quarter:
    'q[1-4]|h[12]|fy ?\\d\\d(?:\\d\\d)?|(?:first|second|third|fourth|final|last|current|1st|2nd|3rd|4th) (?:quarter|half)|second half year',
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|the (?:\\d{1,2}(?:st|nd|rd|th)|first|end) of the month',
  point:
    '(?:the |this |next |early |late |mid |mid-|at the latest )*(?:(?:end|close|turn|middle|start|beginning|back end|back half) of )?(?:the |this |next |our |coming )*(?:{season}|{month}|{quarter}|{year}|{unit}|{day}|summit)(?: (?:{year}|next year|week))?',
};

/** Times that can only lie ahead. */
const LATER = [
  "next (?:{unit}|{season}|{month}|{quarter}|{day}|year's?|couple of|few|{number} (?:{unit})s?)",
  'by (?:{point}|then)',
  '(?:before|come|this side of|ahead of) {point}',
  '(?:before|by the time|until|once) (?:the |this |that |our )?… (?:is|are) (?:out|over|up|done)',
  '(?:within|inside|in under|in less than) (?:the )?(?:next |coming )?(?:a|{number}) (?:{unit})s?',
  "in a (?:{unit})(?:'s)? time",
  '(?:in|over|for|through|during) (?:the )?(?:next|coming|following) … ?(?:{unit}|{season}|{quarter})s?',
  '(?:the |this |these )?coming (?:{number} )?(?:{unit}|{season}|{month}|{quarter})s?',
  'in {number} (?:week|month|quarter|year|season|decade)s?(?: time)?',
  '(?:{number}|couple|pair of)(?: more)? (?:{unit})s? from now',
  'later this (?:{unit}|{season})',
  '(?:the )?(?:rest|remainder|balance|back half) of (?:the|this) (?:{unit}|{season})',
  '(?:weeks|months|days|years|a year|a month|a week) (?:later|away|after|out|ahead)',
  '(?<!as )soon|shortly|before long|in due course|any day now|around the corner|in sight|within reach|on the horizon|just ahead|imminent(?:ly)?',
  'onwards?|going forward|from here(?: on)?|from now on|ahead of us|in the pipeline|after that|to come',
  'tomorrow',
  'the turn of the year|when the leaves turn|as long as (?:you|we|they) live',
  'from (?:the )?{point}(?: on)?',
  '(?:well )?into {point}',
];
/** Times that lie ahead only where nothing in the clause is past. */
const MAYBE_LATER = [
  '(?:in|from|at|over|during|for|through|as of|until|till) {point}',
  'this (?:{unit}|{season}|{month})',
  'the (?:current|present|running) (?:{unit}|{quarter})',
  '{quarter}',
  '(?:{unit}) end',
  '{year}',
];

const later = pattern(LATER, TIMES);
const maybeLater = pattern(MAYBE_LATER, TIMES);

const WILL =
  "will|won't|\\p{L}+'ll|shall|gonna|(?:am|is|are|\\p{L}+'(?:s|re|m)|be|get|gets|getting|comes?|looks?|well|all) (?:\\p{L}+ )?(?:going to|about to|set to|due to|due in|bound to|likely to|expected|on (?:track|course|schedule|target|pace)|heading|headed|planning|aiming|targeting|intending|looking to|preparing|hoping to|poised|slated|scheduled|shaping up|confident|coming)";
const INTEND =
  "(?:i|we|i'd|we'd|team|management|board|company|group) (?:still |now |also |fully |really |firmly |all |currently |hope and |do |conservatively |would )*(?:plan|expect|aim|intend|target|hope to|project|forecast|anticipate|foresee|guide|envisage|reckon|see|want|bet|are confident|am confident|are sure|am sure|predict|estimate)(?! (?:\\p{L}+ )?to (?:thank|say|share|congratulate|apologi[sz]e|see|hear|know|talk|meet|tell|be clear|make (?:it )?clear|learn|visit|read|add|ask|call out))(?!ed)";

/** Verbs and turns of the future; the pattern of `may` is for the verb, not the month. */
const VERBS: Alternatives = { will: WILL, intend: INTEND };
const aheadVerb = pattern(
  [
    '{will}',
    '{intend}',
    'should (?:be|have|\\p{L}+)(?! have)',
    '(?<!in |of |on |by |since |until |last |this |next |from |early |late |mid )may (?:well |even |yet )?(?:be|\\p{L}+)(?! \\d)',
    'on (?:track|course|schedule|target|pace) (?:to|for)',
    '(?:well )?(?:poised|set|bound|destined|primed) (?:to|for)',
    '(?:our|the|my|internal|long term|medium term) … ?(?:target|goal|ambition|aim|objective|plan|aspiration|forecast|outlook|projection|guidance|budget)s? (?:is|are|remains?|stands?|calls?|of|for|to)',
    '(?:is|are) (?:our|the|my) … ?(?:target|goal|ambition|aim|objective|plan|forecast)',
    'next stop|next up|coming up',
    'expecting|planning|targeting|aiming|heading|headed',
  ],
  VERBS,
);

/* "Ahead of last year" compares; it does not tell of the past. */
const PAST = pattern([
  "was|were|had|did|didn't|wasn't|weren't|used to|ago|(?<!on |than |as |over |from |of |against |vs )last (?:year|month|week|quarter|spring|summer|autumn|fall|winter|time|night)|yesterday|back in|since|(?:in|since|by|until) (?:1\\d{3}|200\\d|201\\d|202[0-4])|(?:have|has|'ve) (?:\\p{L}+ )?(?:\\p{L}+(?:ed|wn|en|ne)|had|made|become|come|kept|won|lost|sold|built|bought|put|cut|hit|left)|(?:we|i|they|he|she|it|who|which|company|team) (?:\\p{L}+ )?\\p{L}{2,}(?<!e)ed",
]);

const WILL_ALONE = /\b(?:will|won't|going to|shall|gonna|should)\b|'ll\b/u;

/** How sure a clause looks ahead: by its verb, by a time that can only be future, or by one that may be. */
export type Outlook = 'verb' | 'later' | 'maybe';

export interface LooksAhead {
  how: Outlook;
  /** Offsets in the clause of the first and after the last word that look ahead. */
  start: number;
  end: number;
  timed: boolean;
}

/**
 * Whether a clause (lower case, see `clausesOf`) speaks of what is to come, and by which words; null where it does not, or
 * where it tells of the past.
 */
export function looksAhead(clause: string): LooksAhead | null {
  const sure = later.exec(clause);
  const time = sure ?? maybeLater.exec(clause);
  const verb = aheadVerb.exec(clause);
  if (!verb && !time) return null;
  const past = PAST.test(clause);
  const timed = time !== null;
  if (verb && !(past && !sure && !WILL_ALONE.test(clause))) {
    const end = Math.max(verb.index + verb[0].length, time ? time.index + time[0].length : 0);
    return { how: 'verb', start: Math.min(verb.index, time?.index ?? verb.index), end, timed };
  }
  if (past || !time) return null;
  return { how: sure ? 'later' : 'maybe', start: time.index, end: time.index + time[0].length, timed };
}
