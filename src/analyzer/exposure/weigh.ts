import { isActive } from '../policy';
import { markerOf } from '../post-marks';
import { rules } from '../registry';
import { type Mark, type PostContext, type Rule, WHOLE_POST } from '../rule';
import { countWords } from '../text/count-words';
import type { ParsedPost } from '../text/post';
import type { Span } from '../types';
import { mayBeWeighed } from './answering';
import type { Told } from './features';
import { heaviestWords } from './heaviest-words';
import { exposureOf, type Limits, limitsOf } from './judge';
import { readDraft } from './reading';
import { ANSWERING, WEIGHED, type WeighedRisk } from './risks';

/* Below this what a phrase seemed to tell is taken back. */
const DOUBTFUL = 0.15;

/*
 * Fewer words are little to go by: a model that is alone must be sure. Where the risk lies in answering, what is answered
 * counts too. Set by reading our own examples.
 */
const FEWEST_WORDS = 12;

/* What is said of one risk, and how likely the draft runs it. */
interface Weighing {
  marks: readonly Mark[];
  exposure: number;
  /** The model found it, no phrase did. */
  alone: boolean;
}

/** Gives what each rule marks in a post, after the models of exposure have weighed it. */
export function weigher(post: ParsedPost, context: PostContext): (rule: Rule) => readonly Mark[] {
  const marksOf = markerOf(post, context);
  if (post.language !== 'en') return marksOf;
  const weighings = weighAll(post, context, marksOf);
  return (rule) => {
    const weighing = weighings.get(rule);
    if (!weighing) return marksOf(rule);
    return weighing.alone && isOutweighed(weighing, weighings.values()) ? [] : weighing.marks;
  };
}

/** What a rule's own marks come to, for the model. */
export function toldBy(marks: readonly Mark[]): Told {
  if (marks.length === 0) return 0;
  return marks.every(({ level }) => level === 'suggestion') ? 1 : 2;
}

function weighAll(post: ParsedPost, context: PostContext, marksOf: (rule: Rule) => Mark[]): Map<Rule, Weighing> {
  const reading = readDraft(post, context);
  const own = countWords(reading.sentences);
  const answered = countWords(reading.answered?.sentences ?? []);
  const weighings = new Map<Rule, Weighing>();
  for (const rule of rules) {
    const risk = WEIGHED.find((id) => id === rule.id);
    if (!risk || !rule.weighed || !isActive(context.policy, rule.id)) continue;
    const marks = marksOf(rule);
    const alone = marks.length === 0;
    const answering = ANSWERING.some((id) => id === risk);
    // Most drafts answer nothing, and then there is nothing to weigh.
    if (alone && answering && !(mayBeWeighed(reading, risk) && rule.weighed.unheard(post, context))) continue;
    const exposure = exposureOf(reading, risk, toldBy(marks));
    const limits = limitsOf(risk);
    const weighing = { marks, exposure, alone };
    const enough = !alone || own + (answering ? answered : 0) >= FEWEST_WORDS;
    weighings.set(rule, weigh(weighing, enough ? limits : { ...limits, likely: limits.sure }, rule, post, context));
  }
  return weighings;
}

function weigh(
  { marks, exposure, alone }: Weighing,
  { likely, sure }: Limits,
  { id, weighed }: Rule,
  post: ParsedPost,
  context: PostContext,
): Weighing {
  const saying = (said: readonly Mark[]): Weighing => ({ marks: said, exposure, alone });
  if (marks.some(({ certain }) => certain)) return saying(marks);
  if (!alone) return saying(exposure < DOUBTFUL ? [] : exposure < likely ? marks.map(gentler) : marks);
  const unheard = exposure < likely ? null : weighed?.unheard(post, context);
  if (!unheard) return saying([]);
  const mark: Mark = { ...unheard, ...(weighed?.whole ? WHOLE_POST : heaviestWords(post, id as WeighedRisk)) };
  return saying([exposure < sure ? gentler(mark) : mark]);
}

/* Of two risks in the same words the one that phrases tell of is told, or else the likelier. */
function isOutweighed({ marks, exposure }: Weighing, all: Iterable<Weighing>): boolean {
  for (const other of all) {
    if (other.alone && other.exposure <= exposure) continue;
    if (other.marks.some((mark) => marks.some((own) => overlap(own, mark)))) return true;
  }
  return false;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function gentler(mark: Mark): Mark {
  return { ...mark, level: 'suggestion' };
}
