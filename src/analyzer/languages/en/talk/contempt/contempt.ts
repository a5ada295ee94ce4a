import { perSentence } from '../../../../text/per-sentence';
import { Phrases } from '../../phrases';
import type { PhraseMatch } from '../../phrases/match';
import { CONTEMPT_CLASSES } from './classes';
import { CONDESCENSION } from './condescension';
import { FIGHT } from './fight';
import { MOTIVES } from './motives';
import { SARCASM } from './sarcasm';
import { STANDING } from './standing';

const GROUPS = { ...STANDING, ...MOTIVES, ...CONDESCENSION, ...SARCASM, ...FIGHT };

/** What a turn of phrase does to the other person. */
export type ContemptKind = keyof typeof GROUPS;

/** A turn of phrase that makes a quarrel of an answer. */
export interface Contempt extends PhraseMatch {
  kind: ContemptKind;
}

/* Each kind is searched by itself, so that one never hides another. */
const SEARCHES = Object.entries(GROUPS).map(([kind, lines]) => new Phrases({ [kind]: lines }, CONTEMPT_CLASSES));

/** The turns of contempt in a sentence, in reading order; of two that overlap the longer. */
export const contemptIn = perSentence((sentence): readonly Contempt[] => {
  const found = SEARCHES.flatMap((phrases) => [...phrases.find(sentence)] as Contempt[]);
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Contempt[] = [];
  for (const match of found) {
    if (!kept.some((other) => match.start < other.end && other.start < match.end)) kept.push(match);
  }
  return kept.sort((a, b) => a.start - b.start);
});
