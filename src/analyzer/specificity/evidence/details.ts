import { isGeneric } from '../../languages/en/grounds';
import type { ParsedSentence, Token } from '../../text/sentence';
import type { Span } from '../../types';
import { lookUp } from '../lexicon/lexicon';

/* Zipf scale: a physical noun below 4.2 ("pallet", "ferry") narrows the picture; above it ("car", "house") it does not. */
const COMMON = 4.2;
/* From an idea (0) to a thing (1); six in ten of the lexicon's nouns lie above. */
const PHYSICAL = 0.65;
/* Depth in WordNet from which a noun names a kind of its own; the median noun of the lexicon lies at 8. */
const NARROW = 6;

/** Concrete, narrow nouns of the writer's own: what one could point at. */
export function findDetails(sentence: ParsedSentence): Span[] {
  return sentence.words.filter(isDetail).map(({ start, end }) => ({ start, end }));
}

function isDetail(token: Token): boolean {
  const { normal, tags } = token;
  if (!tags.has('Noun') || tags.has('Pronoun') || tags.has('ProperNoun') || tags.has('Value') || tags.has('Date'))
    return false;
  if (!/^[a-z][a-z'-]{3,}$/.test(token.text)) return false;
  const facts = lookUp(normal);
  if (!facts || isGeneric(token)) return false;
  return facts.frequency < COMMON && facts.concreteness > PHYSICAL && facts.depth >= NARROW;
}
