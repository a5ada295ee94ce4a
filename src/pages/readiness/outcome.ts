import type { Review } from '../../messages';
import type { Readiness } from '../../policy/readiness';

/** Example posts that are asked for, and how many of them must give a reader something to stand on. */
const EXAMPLES = 3;
const FEWEST_SPECIFIC = 2;
/** Fewest hours a week, our own measure: below it neither answers nor posts of one's own get done. */
const FEWEST_HOURS = 1;

/** What keeps somebody from beginning, by the article's three criteria. */
export const REASONS = {
  say: ['who', 'topics', 'examples', 'vague', 'risky'],
  limits: ['publicCompany', 'industry', 'approver', 'complaints', 'press', 'quiet'],
  listeners: ['goal', 'audience', 'measure', 'hours'],
} as const;
export type Criterion = keyof typeof REASONS;
export type Reason = (typeof REASONS)[Criterion][number];

/** The part of a review that counts here. */
export type Judged = Pick<Review, 'language' | 'findings'> & { specificity: Pick<Review['specificity'], 'substance'> };

/**
 * Whether somebody is ready, and else why not yet. Nobody is talked into it: what is not answered counts as not there.
 * @param reviews of the example posts; null for one that is not written, or not read yet
 * @param today `YYYY-MM-DD`
 * @returns the reasons against, by criterion; none at all where all three are met
 */
export function reasonsAgainst(
  answers: Readiness,
  reviews: readonly (Judged | null)[],
  today: string,
): Record<Criterion, Reason[]> {
  return { say: say(answers, reviews), limits: limits(answers, today), listeners: listeners(answers) };
}

function say({ who, topics, examples }: Readiness, reviews: readonly (Judged | null)[]): Reason[] {
  const written = examples.filter((text) => text.trim() !== '').length;
  const read = reviews.filter((review) => review !== null);
  const specific = read.filter((review) => isSpecific(review)).length;
  return [
    ...when('who', who.trim() === ''),
    ...when('topics', topics.length === 0),
    ...when('examples', written < EXAMPLES),
    ...when('vague', written === EXAMPLES && specific < FEWEST_SPECIFIC),
    ...when('risky', read.some(isRisky)),
  ];
}

function limits(answers: Readiness, today: string): Reason[] {
  const { publicCompany, industry, approver, complaints, press, quietPeriods } = answers;
  return [
    ...when('publicCompany', publicCompany === null),
    ...when('industry', industry === null),
    ...when('approver', approver.trim() === ''),
    ...when('complaints', complaints.name.trim() === ''),
    ...when('press', press.name.trim() === ''),
    ...when(
      'quiet',
      quietPeriods.some(({ from, until }) => from <= today && today <= until),
    ),
  ];
}

function listeners({ goals, plan }: Readiness): Reason[] {
  return [
    ...when('goal', goals.length === 0),
    ...when(
      'audience',
      goals.some(({ audience }) => audience === ''),
    ),
    ...when(
      'measure',
      goals.some(({ measure, count }) => measure === '' && count === null),
    ),
    ...when('hours', (plan.hoursPerWeek ?? 0) < FEWEST_HOURS),
  ];
}

/** Whether a reader gets something to stand on. Of other languages than English that cannot be told, and counts for it. */
export function isSpecific({ language, specificity, findings }: Judged): boolean {
  if (language !== 'en') return true;
  return specificity.substance && !findings.some(({ question, holds }) => question === 'value' && holds);
}

function isRisky({ findings }: Judged): boolean {
  return findings.some(({ question, level }) => question === 'risk' && level !== 'suggestion');
}

function when(reason: Reason, is: boolean): Reason[] {
  return is ? [reason] : [];
}
