import { perSentence } from '../../../../text/per-sentence';
import { Phrases } from '../../phrases';
import type { PhraseMatch } from '../../phrases/match';
import { MISHANDLING_CLASSES } from './classes';
import { DEFLECTING } from './deflecting';
import { DISPUTING } from './disputing';

/* Each mistake is searched by itself, so that one never hides another. */
const SEARCHES = Object.entries({ ...DISPUTING, ...DEFLECTING }).map(
  ([kind, lines]) => new Phrases({ [kind]: lines }, MISHANDLING_CLASSES),
);

/** The mistakes in a sentence of an answer to a complaint, in reading order. */
export const mishandlingIn = perSentence((sentence): readonly PhraseMatch[] =>
  SEARCHES.flatMap((phrases) => [...phrases.find(sentence)]).sort((a, b) => a.start - b.start),
);
