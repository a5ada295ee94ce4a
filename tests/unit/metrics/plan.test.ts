import { describe, expect, it } from 'vitest';
import { goalMonths } from '../../../src/metrics/insights/goal-months';
import { insightsOf } from '../../../src/metrics/insights/insights';
import type { PastEntry } from '../../../src/metrics/insights/part';
import { againstPlan, betweenGoals, goalLines, type Plan } from '../../../src/metrics/insights/plan';
import { type KeptNumbers, MEASURES } from '../../../src/metrics/numbers';
import { GOAL_COUNTS } from '../../../src/policy/goal-schema';

const MINUTE = 60_000;
const HIRING = { id: 'hiring', name: 'Hiring', share: 40, count: 'profileVisits' } as const;
const NEWS = { id: 'news', name: 'Announcements', share: 40, count: null } as const;
const PLAN: Plan = { goals: [HIRING, NEWS], postsPerWeek: 3, hoursPerWeek: 2 };
/** The 21st of October, so that three weeks of it are over. */
const NOW = new Date(2026, 9, 22).getTime();

let id = 0;
function posts(count: number, goal: string | null, rest: Partial<PastEntry> = {}): PastEntry[] {
  return Array.from({ length: count }, (_, index) => {
    id += 1;
    return {
      id,
      at: new Date(2026, 9, 1 + index, 9).getTime(),
      site: 'x',
      kind: 'post',
      length: 90,
      findings: [],
      outcome: 'posted',
      writing: 10 * MINUTE,
      specificity: 3,
      held: false,
      reason: null,
      goal,
      goalBy: goal === null ? null : 'writer',
      profile: null,
      link: null,
      ...rest,
    };
  });
}
const numbersOf = (entry: PastEntry, counts: KeptNumbers['counts']): KeptNumbers => ({
  ...{ key: `${entry.id}`, site: 'x', at: entry.at, isMoment: true, link: null, text: null, file: 1, by: 'text' },
  counts,
  entry: entry.id,
});
const cellsOf = (entries: PastEntry[], numbers: KeptNumbers[] = []) => insightsOf(entries, numbers).goals;

it('a goal is counted by what files count', () => {
  expect(GOAL_COUNTS).toEqual(MEASURES);
});

describe('a goal’s line', () => {
  it('has its posts, their time, what they brought, and its own count with the posts that have one', () => {
    const hiring = posts(3, 'hiring');
    const news = posts(1, 'news');
    const [first, second, third] = hiring as [PastEntry, PastEntry, PastEntry];
    const cells = cellsOf(
      [...hiring, ...news],
      [
        numbersOf(first, { impressions: 1000, engagements: 30, profileVisits: 7 }),
        numbersOf(second, { impressions: 500, reactions: 10, comments: 5, profileVisits: 2 }),
        numbersOf(third, { impressions: 100 }),
      ],
    );
    const [line, other] = goalLines(cells, PLAN);
    expect(line).toMatchObject({ goal: 'hiring', share: 0.75, planned: 0.4, chosen: 3, counted: { posts: 2, sum: 9 } });
    expect(line?.totals).toMatchObject({
      posts: 3,
      writing: 30 * MINUTE,
      measured: 3,
      impressions: 1600,
      engagements: 45,
      paired: 2,
    });
    expect(other).toMatchObject({ goal: 'news', share: 0.25, counted: null });
  });

  it('is there for every goal of the plan, for goals that are gone, and for posts without', () => {
    const cells = cellsOf([...posts(1, 'gone'), ...posts(2, null)]);
    expect(goalLines(cells, PLAN).map(({ goal, totals }) => [goal, totals.posts])).toEqual([
      ['hiring', 0],
      ['news', 0],
      ['gone', 1],
      [null, 2],
    ]);
    expect(goalLines([], PLAN).map(({ goal }) => goal)).toEqual(['hiring', 'news']);
  });

  it('counts no answers, and no drafts that were not sent', () => {
    const others = [
      ...posts(1, null, { kind: 'reply' }),
      ...posts(1, null, { kind: 'comment' }),
      ...posts(1, 'hiring', { outcome: 'discarded' }),
    ];
    expect(cellsOf(others)).toEqual([]);
    expect(cellsOf(posts(1, 'hiring', { kind: 'quote' }))).toHaveLength(1);
  });
});

describe('a month against the plan', () => {
  const said = (entries: PastEntry[], plan = PLAN, now = NOW) => againstPlan(cellsOf(entries), '2026-10', plan, now);

  it('tells posts and hours a week, by the days that are over', () => {
    const before = posts(1, 'hiring', { at: new Date(2026, 8, 20).getTime() });
    const statements = said([...before, ...posts(6, 'hiring'), ...posts(6, 'news')]);
    expect(statements).toContainEqual({ about: 'cadence', posts: 12, days: 21, perWeek: 4, planned: 3 });
    expect(statements).toContainEqual({ about: 'hours', timed: 12, days: 21, perWeek: 40 * MINUTE, planned: 2 });
  });

  it('counts from the first post on in the first month of the journal, and waits for a week', () => {
    const late = posts(2, 'hiring', { at: new Date(2026, 9, 17, 14).getTime() });
    expect(said(late)).toContainEqual({ about: 'tooSoon', posts: 2, days: 5 });
    expect(said(late, PLAN, new Date(2026, 9, 31).getTime())).toContainEqual(
      expect.objectContaining({ about: 'cadence', posts: 2, days: 14, perWeek: 1 }),
    );
  });

  it('tells a mix that is far from the plan, from five posts on', () => {
    const four = [...posts(1, 'hiring'), ...posts(3, 'news')];
    expect(said(four).filter(({ about }) => about === 'mix')).toEqual([]);
    expect(said([...posts(1, 'hiring'), ...posts(4, 'news')])).toEqual(
      expect.arrayContaining([
        { about: 'mix', goal: 'hiring', posts: 1, of: 5, planned: 0.4 },
        { about: 'mix', goal: 'news', posts: 4, of: 5, planned: 0.4 },
      ]),
    );
    const near = [...posts(2, 'hiring'), ...posts(2, 'news'), ...posts(1, null)];
    expect(said(near).filter(({ about }) => about === 'mix')).toEqual([]);
  });

  it('tells what nearly all posts are for where no share is planned', () => {
    const open = {
      goals: [HIRING, NEWS].map((goal) => ({ ...goal, share: null })),
      postsPerWeek: null,
      hoursPerWeek: null,
    };
    expect(said([...posts(1, 'hiring'), ...posts(4, 'news')], open)).toEqual([
      { about: 'mostly', goal: 'news', posts: 4, of: 5 },
      { about: 'confirmed', posts: 5, of: 5 },
    ]);
  });

  it('tells how many have no goal, and for how many it was only suggested', () => {
    const entries = [...posts(2, 'hiring'), ...posts(1, 'news', { goalBy: 'suggestion' }), ...posts(2, null)];
    expect(said(entries)).toEqual(
      expect.arrayContaining([
        { about: 'without', posts: 2, of: 5 },
        { about: 'confirmed', posts: 2, of: 3 },
      ]),
    );
  });

  it('says nothing where nothing went out', () => {
    expect(said([])).toEqual([]);
    expect(againstPlan(cellsOf(posts(3, 'hiring')), '2026-09', PLAN, NOW)).toEqual([]);
  });
});

describe('an hour for one goal against one for another', () => {
  /* Ten minutes each: six posts an hour. */
  const brought = (goal: string, count: number, engagements: number) => {
    const entries = posts(count, goal);
    return { entries, numbers: entries.map((entry) => numbersOf(entry, { impressions: 1000, engagements })) };
  };
  const between = (...all: ReturnType<typeof brought>[]) =>
    betweenGoals(
      cellsOf(
        all.flatMap(({ entries }) => entries),
        all.flatMap(({ numbers }) => numbers),
      ),
      PLAN,
    );

  it('is told from ten posts on each side, and from a quarter more', () => {
    expect(between(brought('hiring', 10, 20), brought('news', 10, 10))).toEqual([
      { about: 'better', goal: 'hiring', rate: 120, posts: 10, other: 'news', otherRate: 60, otherPosts: 10 },
    ]);
    expect(between(brought('hiring', 10, 20), brought('news', 9, 10))).toEqual([]);
    expect(between(brought('hiring', 10, 12), brought('news', 10, 10))).toEqual([]);
    expect(between(brought('hiring', 10, 0), brought('news', 10, 0))).toEqual([]);
    expect(between(brought('hiring', 10, 20))).toEqual([]);
  });
});

describe('a goal month by month', () => {
  const at = (month: number) => ({ at: new Date(2026, month, 9).getTime() });

  it('has its posts and its own count, in every month in which there were posts for any goal', () => {
    const hiring = [...posts(2, 'hiring', at(8)), ...posts(1, 'hiring', at(9))];
    const [first, , third] = hiring as [PastEntry, PastEntry, PastEntry];
    const cells = cellsOf(
      [...hiring, ...posts(1, 'news', at(7)), ...posts(1, 'news', { ...at(9), site: 'linkedin' })],
      [numbersOf(first, { profileVisits: 7, impressions: 90 }), numbersOf(third, { impressions: 40 })],
    );
    expect(goalMonths(cells, HIRING)).toEqual([
      { month: '2026-08', posts: 0, counted: null },
      { month: '2026-09', posts: 2, counted: { posts: 1, sum: 7 } },
      { month: '2026-10', posts: 1, counted: null },
    ]);
    expect(goalMonths(cells, NEWS).map(({ posts, counted }) => [posts, counted])).toEqual([
      [1, null],
      [0, null],
      [1, null],
    ]);
  });

  it('of two sites is added up', () => {
    const both = [...posts(1, 'hiring', at(9)), ...posts(1, 'hiring', { ...at(9), site: 'linkedin' })];
    const cells = cellsOf(
      both,
      both.map((entry) => numbersOf(entry, { profileVisits: 4 })),
    );
    expect(goalMonths(cells, HIRING)).toEqual([{ month: '2026-10', posts: 2, counted: { posts: 2, sum: 8 } }]);
    expect(goalMonths([], HIRING)).toEqual([]);
  });
});
