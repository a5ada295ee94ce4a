import type { ParsedPost } from '../text/post';
import { probability } from './model';
import { ownWords } from './own-words';
import { type CueName, countOf, type Tally, talliesOf } from './tally';

/**
 * From here on a post is hostile enough to say so. Chosen for precision: see docs/conversation-model-card.md. The border
 * that the published figures use is one half.
 */
export const HOSTILE = 0.55;

/** An attack on somebody by name or to their face. */
export const PERSONAL: readonly CueName[] = ['called you names', 'called others names', 'dismissal', 'abuse', 'slur'];

/* Somebody is meant. A curse into the air, or a grave subject in sober words, is no attack. */
const AIMED: readonly CueName[] = [...PERSONAL, 'sweeping contempt', 'brush-off', 'contempt', 'you and your kind'];
/* The most that is said of a text that attacks nobody: rough, and below HOSTILE. */
const ROUGH = 0.54;

/** How hostile a post is, 0 (not at all) to 1: its most hostile stretch. 0 for text that is not English. */
export function hostilityOf(post: ParsedPost): number {
  return Math.max(0, ...talliesOf(ownWords(post)).map(hostilityIn));
}

/** The same for one stretch. */
export function hostilityIn(tally: Tally): number {
  const hostility = probability('hostility', tally);
  return countOf(tally, AIMED) > 0 ? hostility : Math.min(ROUGH, hostility);
}
