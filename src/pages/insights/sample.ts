import type { Decision } from '../../journal/entry';
import { type Insights, insightsOf } from '../../metrics/insights/insights';
import type { PastEntry } from '../../metrics/insights/part';
import type { Plan } from '../../metrics/insights/plan';
import type { KeptNumbers } from '../../metrics/numbers';

/** Posts of the sample, and the days between two of them. */
const POSTS = 140;
const EVERY = 1.3;
const DAY = 86_400_000;
const MINUTE = 60_000;
const TEXTS = [
  'We moved the return label inside the box lid, and half the questions to our help desk went away.',
  'Our depot in Hull loads a lorry in 22 minutes now. A year ago it took 41. Here is the list of what we changed.',
  'Three things I got wrong about hiring drivers, with the numbers.',
];

const SAMPLE_GOALS = [
  { id: 'sample-hiring', name: 'Hiring drivers', share: 40, count: 'profileVisits' },
  { id: 'sample-customers', name: 'Shops that return less', share: 60, count: 'clicks' },
] as const;

/** What the invented company plans. */
export const SAMPLE_PLAN: Plan = {
  goals: SAMPLE_GOALS,
  postsPerWeek: 3,
  hoursPerWeek: 2,
};

/** Invented posts of an invented company, for a page with nothing to show yet: the same sums as over real ones. */
export function sampleInsights(now: number): Insights {
  const entries: PastEntry[] = [];
  const numbers: KeptNumbers[] = [];
  for (let index = 0; index < POSTS; index += 1) {
    const id = index + 1;
    const at = now - (POSTS - index) * EVERY * DAY;
    const site = index % 5 < 3 ? 'x' : 'linkedin';
    const kind = index % 4 === 3 ? (site === 'x' ? 'reply' : 'comment') : 'post';
    const specificity = 1.2 + ((index * 17) % 36) / 10;
    const held = index % 9 === 0;
    const decisions: Decision[] = held
      ? ['fixed', index % 18 === 0 ? 'overridden' : 'fixed']
      : index % 3 === 0
        ? ['dismissed']
        : [];
    entries.push({
      id,
      at,
      site,
      kind,
      length: 160,
      findings: decisions.map((decision) => ({
        rule: decision === 'dismissed' ? 'voice/emoji' : 'value/vague-quantifier',
        level: 'warning',
        decision,
      })),
      outcome: held && index % 27 === 0 ? 'discarded' : 'posted',
      writing: (3 + ((index * 7) % 11)) * MINUTE,
      specificity,
      held,
      reason: null,
      goal: SAMPLE_GOALS[index % 10 < 7 ? 0 : 1]?.id ?? null,
      goalBy: index % 3 === 0 ? 'suggestion' : 'writer',
      profile: null,
      link: null,
    });
    if (index % 6 === 5) continue;
    const impressions = 300 + ((index * 131) % 900) * (site === 'x' ? 2 : 1);
    const share = (kind === 'post' ? 0.012 : 0.004) + specificity / 220 + ((index * 29) % 10) / 900;
    numbers.push({
      key: `sample ${id}`,
      site,
      at,
      isMoment: true,
      link: null,
      text: TEXTS[index % TEXTS.length] ?? null,
      counts: {
        impressions,
        engagements: Math.round(impressions * share),
        profileVisits: index % 8,
        clicks: index % 5,
      },
      file: 1,
      entry: id,
      by: 'link',
    });
  }
  return insightsOf(entries, numbers);
}
