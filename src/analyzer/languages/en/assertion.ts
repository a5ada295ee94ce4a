import { perSentence } from '../../text/per-sentence';
import type { ParsedSentence, Token } from '../../text/sentence';
import { clauseBreaks, clauseEnd } from './clause';
import { isFigure, isGeneric } from './grounds';
import { exactly } from './inflect';
import { GENERIC_ORGANISATIONS, GENERIC_PEOPLE, GENERIC_THINGS } from './lexicon/generic';
import { Phrases } from './phrases';

/** A clause in the generic present whose subject is nobody in particular. Token indexes; ends are one past the last. */
export interface Assertion {
  /** universal: "every company", "nobody" · plural: "great leaders" · abstract: "innovation", "the future of work" */
  kind: 'universal' | 'plural' | 'abstract';
  subject: number;
  verb: number;
  end: number;
}

const OPENERS = exactly('and but so because that yet while although simply ultimately clearly today remember');
/* "The truth is that …": a frame around the assertion, not its subject. */
const FRAMES = new Phrases({
  frame: [
    'the|my fact|truth|reality|point|lesson|thing|bottom line? is that?',
    'i|we truly|firmly|really? believe|think that?',
  ],
});

const UNIVERSAL_PRONOUNS = exactly('everyone everybody nobody nothing everything');
const UNIVERSAL = exactly('all every each no most any');
/* "The future", "the world": definite, and still nothing in particular. */
const GENERIC_DEFINITES = exactly(
  'future world key secret market industry economy customer workplace power importance value difference best greatest biggest only most way success art goal beauty essence',
);
const LINKS = exactly('of in for to and or at with behind');
const RELATIVES = exactly('who that which whose');
const LONGEST_RELATIVE = 7;

/** Clauses that assert something of everybody, of a kind of people, or of an abstraction. */
export const findAssertions = perSentence((sentence): readonly Assertion[] => {
  const breaks = clauseBreaks(sentence);
  const found: Assertion[] = [];
  for (let i = 0; i < sentence.tokens.length; i += 1) {
    if (!breaks[i]) continue;
    const assertion = assertionAt(sentence, skipOpeners(sentence, i));
    if (assertion) found.push(assertion);
  }
  return found;
});

function skipOpeners(sentence: ParsedSentence, at: number): number {
  let i = at;
  while (i - at < 3 && OPENERS.has(normalAt(sentence, i))) i += 1;
  const frame = FRAMES.find(sentence).find((match) => match.from === i);
  return frame ? frame.to : i;
}

function assertionAt(sentence: ParsedSentence, subject: number): Assertion | null {
  const { tokens } = sentence;
  const first = tokens[subject];
  if (!first || first.mask !== null) return null;
  let i = subject;
  let universal = false;
  if (UNIVERSAL_PRONOUNS.has(first.normal) || (first.normal === 'no' && normalAt(sentence, i + 1) === 'one')) {
    universal = true;
    i += first.normal === 'no' ? 2 : 1;
  } else {
    if (UNIVERSAL.has(first.normal)) {
      universal = true;
      i += 1;
      if (normalAt(sentence, i) === 'of' || POSSESSIVES.has(normalAt(sentence, i))) return null;
    } else if (first.normal === 'the') {
      if (!GENERIC_DEFINITES.has(normalAt(sentence, i + 1))) return null;
      i += 1;
    } else if (first.normal === 'a' || first.normal === 'an' || first.normal === 'your') i += 1;
    const head = endOfNounPhrase(sentence, i);
    if (head === i) return null;
    i = head;
  }
  const headNoun = tokens[i - 1] as Token;
  i = skipRelative(sentence, i);
  while (tokens[i]?.tags.has('Adverb') || ADVERBS.has(normalAt(sentence, i))) i += 1;
  const verb = tokens[i];
  if (!verb || clauseBreaks(sentence)[i] || !isGenericPresent(verb)) return null;
  if (isPerfect(verb, tokens[i + 1])) return null;
  if (OWN_KIND.has(normalAt(sentence, subject))) return null;
  const plural = GENERIC_PEOPLE.has(headNoun.normal) || GENERIC_ORGANISATIONS.has(headNoun.normal);
  return {
    kind: universal ? 'universal' : plural ? 'plural' : 'abstract',
    subject,
    verb: i,
    end: clauseEnd(sentence, i),
  };
}

/* "Existing customers keep their price": a kind that the writer deals with. */
const OWN_KIND = exactly('existing current former');
const POSSESSIVES = exactly('my our your his her their its the this these those');
const ADVERBS = exactly('always never often only just still really truly simply also');

/* Adjectives and nouns, all generic, with "of" and "and" between them; ends at the first word that is neither. */
function endOfNounPhrase(sentence: ParsedSentence, from: number): number {
  const { tokens } = sentence;
  const breaks = clauseBreaks(sentence);
  let i = from;
  let end = from;
  while (i < tokens.length && (i === from || !breaks[i]) && i - from < 8) {
    const token = tokens[i] as Token;
    if (token.mask !== null || isFigure(token)) break;
    if (LINKS.has(token.normal) && end === i && i > from) {
      i += 1;
      if (['the', 'your', 'a', 'an', 'any', 'every'].includes(normalAt(sentence, i))) i += 1;
      continue;
    }
    if (!isGeneric(token) || isFiniteOnly(token, end > from)) break;
    i += 1;
    end = i;
  }
  const head = tokens[end - 1];
  return end > from && head && isNounLike(head) ? end : from;
}

function isNounLike(token: Token): boolean {
  return (
    GENERIC_THINGS.has(token.normal) ||
    GENERIC_PEOPLE.has(token.normal) ||
    GENERIC_ORGANISATIONS.has(token.normal) ||
    token.tags.has('Noun') ||
    token.tags.has('Gerund')
  );
}

/* Verbs that the tagger takes for plural nouns: "Mentorship matters", "Hard work pays off". */
const VERBS_LIKE_NOUNS = exactly(
  'matters wins works pays counts beats starts begins needs means fuels shapes breeds builds drives eats trumps leaves',
);

/* A word that is the verb of the clause rather than part of its subject. */
function isFiniteOnly(token: Token, afterNoun: boolean): boolean {
  if (afterNoun && VERBS_LIKE_NOUNS.has(token.normal)) return true;
  if (token.tags.has('Copula') || token.tags.has('Modal') || token.tags.has('Auxiliary')) return true;
  return afterNoun && token.tags.has('PresentTense') && !token.tags.has('Gerund') && !token.tags.has('Noun');
}

/* "Companies that do not innovate" + "die": a short relative clause belongs to the subject. */
function skipRelative(sentence: ParsedSentence, from: number): number {
  if (!RELATIVES.has(normalAt(sentence, from))) return from;
  const { tokens } = sentence;
  const breaks = clauseBreaks(sentence);
  let seen = 0;
  for (let i = from + 1; i < tokens.length && i - from <= LONGEST_RELATIVE && !breaks[i]; i += 1) {
    const token = tokens[i] as Token;
    if (!isGenericPresent(token) || tokens[i - 1]?.normal === 'to') continue;
    // "do not innovate" is one verb: an auxiliary leans on what follows it.
    const leans =
      tokens[i - 1]?.tags.has('Auxiliary') || tokens[i - 1]?.tags.has('Negative') || tokens[i - 1]?.tags.has('Modal');
    if (leans) continue;
    seen += 1;
    if (seen === 2) return i;
  }
  return from;
}

/* "Nobody has asked since": something that happened, not a rule of life. */
function isPerfect(verb: Token, next: Token | undefined): boolean {
  return /^(?:has|have)$/u.test(verb.normal) && (next?.tags.has('PastTense') || next?.tags.has('Participle')) === true;
}

function isGenericPresent(token: Token): boolean {
  if (token.mask !== null) return false;
  if (token.tags.has('Gerund') || token.tags.has('PastTense') || token.tags.has('Participle')) return false;
  if (['was', 'were', 'had', 'did', 'would', 'could', 'might', 'should'].includes(token.normal)) return false;
  return token.tags.has('Verb') || VERBS_LIKE_NOUNS.has(token.normal);
}

function normalAt(sentence: ParsedSentence, at: number): string {
  return sentence.tokens[at]?.normal ?? '';
}
