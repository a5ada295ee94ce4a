import { perSentence } from '../../../../text/per-sentence';
import { Phrases } from '../../phrases';
import { BLAME } from './blame';
import { ATTACK_CLASSES } from './classes';
import { MOCKERY } from './mockery';
import { THREATS } from './threat';

const GROUPS = { ...BLAME, ...THREATS, ...MOCKERY };

/** What an attack does to whom it is aimed at. */
export type AttackKind = keyof typeof GROUPS;

/* Each kind is searched by itself, so that one never hides another. */
const SEARCHES = Object.entries(GROUPS).map(
  ([kind, lines]) => [kind as AttackKind, new Phrases({ [kind]: lines }, ATTACK_CLASSES)] as const,
);

/** The attacks in a sentence of somebody's post, one entry for each. */
export const attacksIn = perSentence((sentence): readonly AttackKind[] =>
  SEARCHES.flatMap(([kind, phrases]) => phrases.find(sentence).map(() => kind)),
);
