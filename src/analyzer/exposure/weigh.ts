import { markerOf } from '../post-marks';
import { type Mark, type PostContext, type Rule, WHOLE_POST } from '../rule';
import type { ParsedPost } from '../text/post';
import type { Told } from './features';
import { heaviestWords } from './heaviest-words';
import { exposureOf } from './judge';
import { type DraftReading, readDraft } from './reading';
import { WEIGHED } from './risks';

/*
 * Limits on exposure, chosen by cross-validation (npm run fit prints what they find and hit): below DOUBTFUL what a phrase
 * seemed to tell is taken back, from LIKELY on the model speaks up by itself, from SURE on it may hold a post.
 */
export const DOUBTFUL = 0.3;
export const LIKELY = 0.5;
export const SURE = 0.75;

/** Gives what each rule marks in a post, after the model of exposure has weighed it. */
export function weigher(post: ParsedPost, context: PostContext): (rule: Rule) => Mark[] {
  const marksOf = markerOf(post, context);
  let reading: DraftReading | undefined;
  return (rule) => {
    const marks = marksOf(rule);
    const { weighed } = rule;
    const risk = WEIGHED.find((id) => id === rule.id);
    if (!weighed || !risk || post.language !== 'en' || marks.some(({ certain }) => certain)) return marks;
    const unheard = weighed.unheard(post, context);
    if (marks.length === 0 && !unheard) return marks;
    reading ??= readDraft(post, context);
    const exposure = exposureOf(reading, risk, toldBy(marks));
    if (exposure < DOUBTFUL) return [];
    if (marks.length > 0) return exposure < LIKELY ? marks.map(gentler) : marks;
    if (exposure < LIKELY || !unheard) return [];
    const place = weighed.whole ? WHOLE_POST : heaviestWords(post, risk);
    const mark: Mark = { ...unheard, ...place };
    return [exposure < SURE ? gentler(mark) : mark];
  };
}

/** What a rule's own marks come to, for the model. */
export function toldBy(marks: readonly Mark[]): Told {
  if (marks.length === 0) return 0;
  return marks.every(({ level }) => level === 'suggestion') ? 1 : 2;
}

function gentler(mark: Mark): Mark {
  return { ...mark, level: 'suggestion' };
}
