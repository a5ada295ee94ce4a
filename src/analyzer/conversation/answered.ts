import { troubleIn } from '../languages/en/talk/trouble';
import { type ParsedPost, parsePost, SentenceCache } from '../text/post';
import type { Draft, OtherKind } from '../types';
import { ATTACKS, attackIn } from './attack';
import { type Reading, readOther } from './read-other';
import { isFriendly, speaksToSomebody, tellsOwnCase } from './signs';

/** What the post is that a draft answers or passes on. */
export interface Answered {
  kind: OtherKind;
  /** Whether it asks, doubts or criticises: an answer to it is soon taken for a retort. */
  challenges: boolean;
  /** How plainly it attacks somebody, see `attackIn`. */
  attack: number;
  /** How plainly it reports a problem of its writer's own: 0 for not at all, from COMPLAINS on it does. No upper end. */
  trouble: number;
  /** What the models of conversation say of it, 0 to 1 each. */
  complaint: number;
  hostility: number;
  post: ParsedPost;
}

/** From here on a post complains. This and the numbers below were set by reading sentences of our own. */
export const COMPLAINS = 2;
/* Where the model hears a complaint, a hint of what happened makes it one. */
const HINTS = 1;
/* A furious customer with a case this plain is a customer, whatever names are called. */
const PLAINLY_TROUBLED = 2.5;
/* "My", "your": half a sign each, beside the kinds of trouble told. */
const HALF_A_SIGN = 0.5;

/* Doubt and criticism, by the words that carry them. */
const DOUBTS =
  /\b(?:not|no|never|nobody|doubt\w*|but|why|wrong|less|worse|harder|hurts?|fail\w*|dead end|strange|odd|off|unfair|mistake|still|too|only|told|hardly|lack\w*|without|underestimate\w*|overrated|unclear|suspicious|wonder\w*|convinced|disagree|questionable|thin|tiny|slow|expensive|worr\w+|concern\w*|problem|risky?|misleading|misses)\b|n['’]t\b/iu;

const cache = new SentenceCache(60);
const known = new WeakMap<Draft, Answered | null>();

/** How the post that the draft answers reads; null where it answers none. Kept no longer than the draft. */
export function answeredBy(draft: Draft): Answered | null {
  let answered = known.get(draft);
  if (answered === undefined) {
    answered = read(draft);
    known.set(draft, answered);
  }
  return answered;
}

/** Whether the post attacks somebody and holds no problem that could be solved. */
export function isAttack({ kind }: Pick<Answered, 'kind'>): boolean {
  return kind === 'bait' || kind === 'insult';
}

function read({ context }: Draft): Answered | null {
  const text = context.repliedTo ?? context.quoted;
  if (!text?.trim()) return null;
  const post = parsePost({ text, kind: 'post', site: 'other', context: {} }, cache);
  const reading = readOther(post);
  const attack = attackIn(post);
  const told = troubleOf(post);
  const trouble = reading.kind === 'complaint' && told >= HINTS ? Math.max(COMPLAINS, told) : told;
  const kind = kindOf(reading, attack, told, trouble);
  const challenges = kind !== 'praise' && (speaksToSomebody(text) || (kind !== 'question' && DOUBTS.test(text)));
  return { kind, challenges, attack, trouble, complaint: reading.complaint, hostility: reading.hostility, post };
}

function kindOf(reading: Reading, attack: number, told: number, trouble: number): OtherKind {
  if (attack >= ATTACKS && told < PLAINLY_TROUBLED) return 'bait';
  if (trouble >= COMPLAINS) return 'complaint';
  // Nothing of one's own is told: whatever the model hears, there is nothing to put right.
  return reading.kind === 'complaint' ? 'other' : reading.kind;
}

function troubleOf({ text, sentences }: ParsedPost): number {
  const kinds = new Set(sentences.flatMap(({ parsed }) => troubleIn(parsed)));
  const signs = Number(tellsOwnCase(text)) + Number(speaksToSomebody(text)) - 2 * Number(isFriendly(text));
  return kinds.size + HALF_A_SIGN * signs;
}
