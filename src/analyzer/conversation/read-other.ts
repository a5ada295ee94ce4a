import { isQuestion } from '../languages/en/stance';
import type { ParsedPost } from '../text/post';
import type { OtherKind } from '../types';
import { HOSTILE, hostilityIn, PERSONAL } from './hostility';
import { probability } from './model';
import { ownWords } from './own-words';
import { addUp, type CueName, countOf, type Tally, talliesOf } from './tally';

export interface Reading {
  /** 0 to 1: how much it reads like a complaint, taken that it is said to a provider. One half is the border of the figures. */
  complaint: number;
  /** 0 to 1: see hostilityOf. */
  hostility: number;
  /** Whether it asks anything. */
  question: boolean;
  /** Whether it thanks or praises, and does neither complain nor attack. */
  praise: boolean;
  /** The one word for it, decided with precision in mind: `other` where nothing is sure enough. */
  kind: OtherKind;
}

/** From here on a post that is about a service is called a complaint. Chosen for precision, like SERVICE. */
export const COMPLAINT = 0.6;
/* From here on a post is taken to be about a service, rather than about the world. */
const SERVICE = 0.55;

/* A stretch of a post: its cues, and what the models say of them. */
interface Stretch {
  tally: Tally;
  complaint: number;
  service: number;
  hostility: number;
}

/* Among insults a complaint is only believed where it is plainly about a service. */
const SERVICE_AMONG_INSULTS = 0.65;

/* What went wrong, told: opinions alone are none of it. */
const TOLD: readonly CueName[] = [
  'failure',
  'faulty',
  'problem',
  'waiting',
  'refusal',
  'does not work',
  'cannot do it',
  'was refused',
  'nothing came',
  'long wait',
  'over and over',
  'paid for it',
  'not as promised',
];

/* Where the models are of two minds. */
const BORDER = 0.5;
const WARM: readonly CueName[] = ['thanks', 'thanks and praise'];
/* So many praising words among all words are praise, without a turn of phrase. */
const PRAISING = 0.1;

/** Reads the post that a draft answers or passes on. A text that is not English says nothing. */
export function readOther(post: ParsedPost): Reading {
  const sentences = ownWords(post);
  const stretches = talliesOf(sentences).map((tally) => ({
    tally,
    complaint: probability('complaint', tally),
    service: probability('service', tally),
    hostility: hostilityIn(tally),
  }));
  const highest = (values: readonly number[]) => Math.max(0, ...values);
  const complaint = highest(stretches.map((stretch) => stretch.complaint));
  const hostility = highest(stretches.map((stretch) => stretch.hostility));
  const question = sentences.some(isQuestion);
  const whole = addUp(stretches.map(({ tally }) => tally));
  const praise = complaint < BORDER && hostility < BORDER && isWarm(whole);
  const kind = kindOf({ complains: stretches.some(reportsTrouble), hostility, question, praise }, whole);
  return { complaint, hostility, question, praise, kind };
}

/** Whether a stretch reports a real problem with a product or a service. */
export function reportsTrouble({ tally, complaint, service, hostility }: Stretch): boolean {
  const needed = hostility >= HOSTILE ? SERVICE_AMONG_INSULTS : SERVICE;
  return complaint >= COMPLAINT && service >= needed && countOf(tally, TOLD) > 0;
}

function kindOf(found: Omit<Reading, 'complaint' | 'kind'> & { complains: boolean }, tally: Tally): OtherKind {
  if (found.complains) return 'complaint';
  if (found.hostility >= HOSTILE)
    return countOf(tally, PERSONAL) > countOf(tally, ['sweeping contempt']) ? 'insult' : 'bait';
  if (found.question) return 'question';
  return found.praise ? 'praise' : 'other';
}

function isWarm(tally: Tally): boolean {
  return countOf(tally, WARM) > 0 || countOf(tally, ['praise']) / Math.max(1, countOf(tally, ['words'])) >= PRAISING;
}
