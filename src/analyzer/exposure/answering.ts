import { isAttack } from '../conversation/answered';
import { sumLeans } from '../worth/lean';
import type { AnsweredReading, DraftReading } from './reading';
import { ANSWERING, type WeighedRisk } from './risks';
import { NO_LEAN, spread } from './spread';

/*
 * Where the model of conversation half hears a complaint or an attack, the words must lean to one too. Chosen on drafts
 * whose author the lean had not seen: of posts that are neither hardly one more is taken for one.
 */
const HALF_A_COMPLAINT = 0.35;
const HOSTILE = 0.4;
const LEANS = 0.5;
const LEANS_FAR = 1.5;

/** How the words of the post answered lean towards one that it is a risk to answer; -1 where the risk lies elsewhere. */
export function answeredLean({ answered, leanOf }: DraftReading, risk: WeighedRisk): number {
  const asks = ANSWERING.find((other) => other === risk);
  if (!answered || !asks) return NO_LEAN;
  return spread(sumLeans(answered.sentences.map((sentence) => leanOf(sentence, `answered ${asks}`))));
}

/* Whether the post answered is one for the risk, by the models of conversation and by how its words lean. */
type Hears = (answered: AnsweredReading, lean: number) => boolean;
const HEARS: Partial<Record<WeighedRisk, Hears>> = {
  'risk/bait': (answered, lean) => isAttack(answered) || answered.hostility > HOSTILE || lean >= LEANS_FAR,
  'risk/complaint-in-public': ({ kind, complaint }, lean) =>
    kind === 'complaint' || (complaint >= HALF_A_COMPLAINT && lean >= LEANS),
};

/** Whether a model may speak of a risk by itself, as far as that depends on what is answered. */
export function mayBeWeighed(reading: DraftReading, risk: WeighedRisk): boolean {
  const hears = HEARS[risk];
  if (!hears) return true;
  return reading.answered !== null && hears(reading.answered, answeredLean(reading, risk));
}
