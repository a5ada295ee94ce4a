import type { ParsedSentence, Token } from '../../../text/sentence';
import { clauseBreaks } from '../clause';
import { exactly } from '../inflect';
import { isPersonName, type Named, nameEndingAt, OWN, PREPOSITIONS } from './person-name';

/**
 * Whose life it is. `named`: a person by name · `role`: the only one of that role ("our receptionist") · `you`: whom the
 * writer answers · `they`: a pronoun whose person stands in an earlier sentence.
 */
export interface Someone extends Named {
  kind: 'named' | 'role' | 'you' | 'they';
}

/* Between a subject and its verb. */
const BETWEEN = exactly(
  "is are was were be been being has have had do does did 's just also still now already recently finally currently actually apparently sadly once even only again both all really unfortunately since secretly openly reportedly going to will had all each himself herself who",
);
/** Words that deny what follows. */
export const NOT = exactly("not n't never no nobody nothing neither hardly without cannot");
const HYPOTHETICAL = exactly('would could might may should must can shall');
/* Who there is only one of, or few enough to be known by it. */
const ROLES = exactly(
  'ceo cfo coo cto cmo chairman chairwoman receptionist assistant intern apprentice trainee bookkeeper accountant janitor caretaker housekeeper secretary head chef boss deputy successor predecessor landlord neighbour neighbor pa nanny driver',
);
/** How many words may stand between a person and what is said of them. */
export const FARTHEST = 12;

/** The person whom a statement that begins at token `at` is made of; null where it is nobody in particular, or oneself. */
export function subjectOf(sentence: ParsedSentence, at: number): Someone | null {
  const { tokens } = sentence;
  for (let i = at - 1; i >= 0 && at - i <= FARTHEST; i -= 1) {
    const token = tokens[i] as Token;
    const { normal } = token;
    if (isUnable(sentence, i, at)) continue;
    if (NOT.has(normal) || HYPOTHETICAL.has(normal)) return null;
    if (normal === 'he' || normal === 'she') return pronounAt(sentence, i);
    if (normal === 'you') return addressee(i);
    if (normal === 'who') return namedBefore(sentence, i);
    if (BETWEEN.has(normal) || (token.end === token.start && normal !== 'i')) continue;
    if (token.mask !== null) return null;
    if (isPersonName(sentence, i)) return named(sentence, i);
    return behindPhrase(sentence, i);
  }
  return null;
}

/* "Couldn't pay", "can't meet": no supposition. */
function isUnable({ tokens }: ParsedSentence, at: number, verb: number): boolean {
  return /^(?:can|could)$/u.test(tokens[at]?.normal ?? '') && tokens[verb]?.normal === 'not';
}

/**
 * The person whose something token `at` says: "his", "Nina's", "my assistant's"; null where it is the writer's own, or no
 * person's.
 */
export function ownerOf(sentence: ParsedSentence, at: number): Someone | null {
  const normal = sentence.tokens[at]?.normal ?? '';
  if (normal === 'your') return addressee(at);
  if (PRONOUNS.has(normal)) return pronounAt(sentence, at);
  if (isPersonName(sentence, at)) return named(sentence, at);
  for (let own = at - 1; own >= 0 && own >= at - 3; own -= 1) {
    if (OWN.has(sentence.tokens[own]?.normal ?? '')) return roleAfter(sentence, own, at);
  }
  return null;
}

/** Pronouns of an owner. */
export const PRONOUNS = exactly('his her their');

/** The person named among tokens `from` to `to`: "we had to let Martin go". */
export function namedWithin(sentence: ParsedSentence, from: number, to: number): Someone | null {
  for (let i = to - 1; i >= from; i -= 1) {
    if (sentence.tokens[i]?.mask === null && isPersonName(sentence, i)) return named(sentence, i);
  }
  return null;
}

/** Whom a pronoun stands for. He and she are people: one name is enough, where a company could be meant otherwise. */
export function pronounAt(sentence: ParsedSentence, at: number): Someone {
  const person = namedBefore(sentence, at);
  const human = sentence.tokens[at]?.normal !== 'their';
  return person ? { ...person, firstName: person.firstName || (human && !person.fullName) } : they(at);
}

/** Whom an answer addresses, where the statement itself says "you". */
export function addressee(at: number): Someone {
  return { ...they(at), kind: 'you' };
}

/** The person whose name ends in token `last`. */
export function named(sentence: ParsedSentence, last: number): Someone {
  return { kind: 'named', ...nameEndingAt(sentence, last) };
}

function they(at: number): Someone {
  return { kind: 'they', at, end: at + 1, fullName: false, related: false, firstName: false, unheardOf: false };
}

/** The last person named before token `at`. */
export function namedBefore(sentence: ParsedSentence, at: number): Someone | null {
  return namedWithin(sentence, 0, at);
}

/* "Hanne from payroll", "Greta, our head of sales,": the name stands before what is said of it. */
function behindPhrase(sentence: ParsedSentence, last: number): Someone | null {
  const { tokens } = sentence;
  for (let i = last; i >= 0 && last - i <= 7; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tags.has('Pronoun') && !token.tags.has('Possessive')) return null;
    if (isVerb(sentence, i)) {
      // "Mrs Ferreira, who bought the lift, had …": the name stands before the clause about it.
      const who = relativeBefore(sentence, i);
      if (who === null) return null;
      i = who;
      continue;
    }
    // "Janne's wife", "his son": whoever it is said of, it is Janne's life too; one's own family is one's own.
    if (KIN.has(tokens[i + 1]?.normal ?? '') && i < last) {
      if (PRONOUNS.has(token.normal)) return ownerOf(sentence, i);
      if (OWN.has(token.normal)) return null;
    }
    if (i < last && isPersonName(sentence, i)) {
      if (token.tags.has('Possessive') && !KIN.has(tokens[i + 1]?.normal ?? '')) return null;
      if (token.tags.has('Possessive') && i > 0 && clauseBreaks(sentence)[i]) continue;
      if (token.tags.has('Possessive')) return named(sentence, i);
      const next = tokens[i + 1];
      const tied = PREPOSITIONS.has(next?.normal ?? '') || clauseBreaks(sentence)[i + 1];
      return tied ? { ...named(sentence, i), related: true } : null;
    }
    if (OWN.has(token.normal)) {
      const role = roleAfter(sentence, i, last);
      if (role) return role;
    }
  }
  return null;
}

/** Whether token `at` is a verb: after a preposition or an article it is none, whatever its tag ("Tobias from accounts"). */
export function isVerb({ tokens }: ParsedSentence, at: number): boolean {
  const token = tokens[at] as Token;
  if (!token.tags.has('Verb') || token.tags.has('Gerund')) return false;
  const before = tokens[at - 1];
  return (
    !before || !(PREPOSITIONS.has(before.normal) || before.tags.has('Determiner') || before.tags.has('Possessive'))
  );
}

function relativeBefore(sentence: ParsedSentence, at: number): number | null {
  for (let i = at; i >= 1 && at - i <= 6; i -= 1) {
    if (/^(?:who|whom|whose)$/u.test(sentence.tokens[i]?.normal ?? '')) return i;
    if (clauseBreaks(sentence)[i]) return null;
  }
  return null;
}

const KIN = exactly(
  'wife husband partner son daughter child kid baby boy girl mother father mum mom dad brother sister twins grandson granddaughter girlfriend boyfriend',
);

function roleAfter(sentence: ParsedSentence, own: number, last: number): Someone | null {
  const head = sentence.tokens
    .slice(own + 1, last + 1)
    .findIndex(({ normal }) => ROLES.has(normal.replace(/'s$/u, '')));
  const before = sentence.tokens[own - 1]?.normal ?? '';
  if (head < 0 || head > 2 || before === 'of') return null;
  return { kind: 'role', at: own, end: last + 1, fullName: false, related: true, firstName: false, unheardOf: false };
}
