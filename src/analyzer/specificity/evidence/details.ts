import type { ParsedSentence, Token } from '../../text/sentence';
import type { Span } from '../../types';
import { lookUp } from '../lexicon/lexicon';

/* WordNet's lexicographer files of things one can point at: animal, artifact, body, food, object, plant, substance. */
const TANGIBLE = new Set([5, 6, 8, 13, 17, 20, 27]);
/* Zipf scale: a tangible noun below 4.5 ("pallet", "invoice") narrows the picture; above it ("thing", "house") it does not. */
const COMMON = 4.5;
/* Depth in WordNet from which a noun names a narrow kind; the median noun of the lexicon lies at 7. */
const NARROW = 8;
/* A noun this rare is a term of some trade. */
const RARE = 2.7;

/** Concrete, narrow nouns of the writer's own: what one could point at, count or look up. */
export function findDetails(sentence: ParsedSentence): Span[] {
  return sentence.words.filter(isDetail).map(({ start, end }) => ({ start, end }));
}

function isDetail(token: Token): boolean {
  const { normal, tags } = token;
  if (!tags.has('Noun') || tags.has('Pronoun') || tags.has('ProperNoun') || tags.has('Value') || tags.has('Date'))
    return false;
  if (!/^[a-z][a-z'-]{3,}$/.test(token.text)) return false;
  const facts = lookUp(normal);
  if (!facts) return false;
  if (TANGIBLE.has(facts.supersense)) return facts.frequency < COMMON && facts.concreteness > 0.55;
  return facts.frequency < RARE && facts.depth >= NARROW && facts.concreteness > 0.5;
}
