import type { ParsedSentence } from '../../text/sentence';
import type { EvidenceKind, Span } from '../../types';
import { findDates } from './dates';
import { findDetails } from './details';
import { findFigures } from './figures';
import { findNames } from './names';
import { findSources } from './sources';
import { overlaps } from './spans';

/** A piece of evidence with offsets in its sentence. */
export interface SentenceEvidence extends Span {
  kind: EvidenceKind;
}

/* A stretch counts once. "According to Gartner" is a source before it is a name, "in 2024" a date before it is an amount. */
const FINDERS: readonly (readonly [EvidenceKind, (sentence: ParsedSentence) => Span[]])[] = [
  ['source', findSources],
  ['date', findDates],
  ['figure', findFigures],
  ['name', findNames],
  ['detail', findDetails],
];

/** What a reader could check or picture in one sentence, in reading order, without overlaps. */
export function findEvidence(sentence: ParsedSentence): SentenceEvidence[] {
  const found: SentenceEvidence[] = [];
  for (const [kind, find] of FINDERS) {
    for (const { start, end } of find(sentence)) {
      if (!found.some((other) => overlaps(other, { start, end }))) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
