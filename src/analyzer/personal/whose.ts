import type { Candidate } from './datum';

const TITLE = '(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Ff]rau|[Hh]err|[Ii]bu|[Bb]u|[Pp]ak)';
const IS_TITLED = new RegExp(`^${TITLE}\\b`, 'u');
const NAME = `(?:${TITLE}\\.? )?\\p{Lu}\\p{Ll}[\\p{L}-]*`;
const THING =
  '(?:mobile|cell|phone|number|line|whatsapp|e-?mail|mail|inbox|address|contact|details|home|flat|house|handy|iban|account)';
const DEALT_WITH =
  '(?:[Tt]ried|[Rr]each(?:ed)?|[Cc]alls?|[Cc]alled|[Rr]ang|[Rr]ing|[Tt]exts?|[Tt]exted|[Pp]honed?|[Ee]mailed|[Mm]ailed|[Ww]rote to|[Ww]rite to|[Rr]eplied to|[Cc]ontact(?:ed)?|[Pp]ing)';

/* By grammar it belongs to the one who is named. */
const THEIRS: readonly RegExp[] = [
  // "His mobile", "Dana's address".
  new RegExp(
    `(?<![\\p{L}])(?:[Hh]is|[Hh]er|[Tt]heir|[Yy]our|(${NAME})['’]s)(?: [\\p{L}-]+){0,2} ${THING}(?![\\p{L}])`,
    'u',
  ),
  // "Tried you on", "call Tom on".
  new RegExp(
    `(?<![\\p{L}])${DEALT_WITH} (?:you|him|her|them|(${NAME})) (?:at|on|under|via|with|as|directly|twice|again)(?![\\p{L}])`,
    'u',
  ),
  // "Dana in accounts:", "Petra Lind, mobile", "Mr Bell (".
  new RegExp(
    `(?<![\\p{L}])(${NAME})(?: (?:from|in|at|of) [\\p{L} ]{2,24})?(?: is| ?,| ?:| ?\\(| ?[-–—]|['’]s)(?: now)?(?: (?:mobile|cell|phone|tel\\.?|e-?mail):?)?(?: (?:on|at|under|reachable (?:at|on|under)))? ?$`,
    'u',
  ),
  new RegExp(`(?<![\\p{L}])(${TITLE}\\.? \\p{Lu}\\p{Ll}[\\p{L}-]*) ?$`, 'u'),
];
/* "Is 07911 … still your mobile?" */
const STILL_YOURS = /\b(?:your|his|her) (?:mobile|cell|number|e-?mail|address)\b/iu;
const OURS =
  /\b(?:our|us|my|me|mine|i['’]m|hotline|helpline|office|reception|front desk|customer (?:service|care|support)|switchboard|newsroom|box office|bookings?|reservations?|book|table|tickets?|toll[- ]?free|freephone|emergency|info|showroom|shop|store|branch|studio|restaurant|team|support|sales|rsvp|sign up|register|questions|enquiries|inquiries|press|donat\w+|doors (?:open|at)|venue|visit us|open (?:day|house))\b/iu;
/* Somebody in particular, though nothing ties the data to them by grammar. */
const SOMEBODY =
  /(?<![\p{L}])(?:you|your|his|her|him|she|he|(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss)\.? \p{Lu}|customers?|clients?|guests?|patients?|tenants?|drivers?|colleagues?|applicants?|candidates?|private|personal)(?![\p{L}])/u;
/* "Call 020 …", "write to …", "CVs to …": an invitation, so the data is meant to be known. */
const INVITES =
  /(?:\b(?:call|ring|dial|phone|text|whatsapp|fax|tel|telephone|contact|write|mail|e-?mail|apply|rsvp|ask|reach us|questions?|enquiries|inquiries|cvs?|applications?|entries|orders?|tickets|info|details|send|book|register|sign up)\b[^.!?]{0,40})$/iu;

/** Whom data in a sentence belongs to, as far as the words around tell: `ours` is what the writer gives out. */
export type Owner = 'theirs' | 'ours' | 'somebody' | 'unknown';

/* Towns and companies have capitals too: a title or the sentence's own reading tells a person. */
function isPerson(name: string | undefined, people: ReadonlySet<string>): boolean {
  if (name === undefined || IS_TITLED.test(name)) return true;
  return name.split(' ').some((word) => people.has(word));
}

/** Reads the owner of a stretch from the words around it. */
export function ownerOf({ sentence, before, people }: Candidate): Owner {
  const isTheirs = THEIRS.some((pattern) => {
    const tied = pattern.exec(before);
    return tied !== null && isPerson(tied[1], people);
  });
  if (isTheirs || STILL_YOURS.test(sentence)) return 'theirs';
  if (OURS.test(sentence)) return 'ours';
  if (INVITES.test(before)) return 'ours';
  return SOMEBODY.test(sentence) ? 'somebody' : 'unknown';
}
