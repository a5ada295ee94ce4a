import { describe, expect, it } from 'vitest';
import type { Kind, Site } from '../../../src/analyzer/types';
import { alwaysDismissed } from '../../../src/metrics/insights/dismissed';
import { insightsOf } from '../../../src/metrics/insights/insights';
import type { PastEntry } from '../../../src/metrics/insights/part';
import { monthBefore, reviewOf } from '../../../src/metrics/insights/review';
import { medianOf, rankCorrelation } from '../../../src/metrics/insights/statistics';
import { perHour, shareFixed, sumOf } from '../../../src/metrics/insights/totals';
import type { KeptNumbers } from '../../../src/metrics/numbers';

const MINUTE = 60_000;
let id = 0;

function entry(rest: Partial<PastEntry> = {}): PastEntry {
  id += 1;
  return {
    id,
    at: new Date(2026, 9, 5, 9).getTime(),
    site: 'x',
    kind: 'post',
    length: 90,
    findings: [],
    outcome: 'posted',
    writing: 6 * MINUTE,
    specificity: 3,
    held: false,
    reason: null,
    goal: null,
    goalBy: null,
    profile: null,
    link: null,
    ...rest,
  };
}

function counts(
  of: PastEntry | null,
  impressions: number,
  engagements: number,
  rest: Partial<KeptNumbers> = {},
): KeptNumbers {
  id += 1;
  return {
    key: `${id}`,
    site: of?.site ?? 'x',
    at: of?.at ?? new Date(2026, 9, 6, 9).getTime(),
    isMoment: true,
    link: null,
    text: `Post ${id}`,
    counts: { impressions, engagements },
    file: 1,
    entry: of?.id ?? null,
    by: 'text',
    ...rest,
  };
}

const FOUND = { rule: 'value/hype', level: 'warning' } as const;

describe('the sums', () => {
  const posted = entry({
    findings: [
      { ...FOUND, decision: 'fixed' },
      { ...FOUND, decision: 'dismissed' },
    ],
    held: true,
  });
  const overridden = entry({ findings: [{ ...FOUND, decision: 'overridden' }], held: true, writing: null });
  const left = entry({ findings: [{ ...FOUND, decision: 'left' }], held: true, outcome: 'discarded' });
  const untouched = entry({ site: 'linkedin', kind: 'comment', at: new Date(2026, 8, 30, 23, 59).getTime() });
  const { cells, rules } = insightsOf(
    [posted, overridden, left, untouched],
    [counts(posted, 1000, 40), counts(overridden, 500, 10), counts(null, 300, 5), counts(left, 7, 7)],
  );

  it('are by month, site and kind; a post that is only in a file counts too', () => {
    expect(cells.map(({ month, site, kind, posts }) => [month, site, kind, posts])).toEqual([
      ['2026-09', 'linkedin', 'comment', 1],
      ['2026-10', 'x', 'post', 2],
      ['2026-10', 'x', null, 2],
    ]);
    expect(sumOf(cells.filter(({ month }) => month === '2026-10'))).toEqual({
      posts: 4,
      timed: 1,
      writing: 6 * MINUTE,
      measured: 4,
      impressions: 1807,
      engagements: 62,
      paired: 1,
      pairedWriting: 6 * MINUTE,
      pairedEngagements: 40,
      reviewed: 2,
      findings: 3,
      fixed: 1,
      held: 3,
      heldChanged: 1,
      heldPosted: 1,
      heldLeft: 1,
    });
  });

  it('give what an hour brought, from posts with both time and numbers alone', () => {
    const all = sumOf(cells);
    expect(perHour(all)).toBe(400);
    expect(shareFixed(all)).toBeCloseTo(1 / 3);
    expect(perHour(sumOf([]))).toBe(null);
  });

  it('count what became of a rule’s findings, drafts that were not sent included', () => {
    expect(rules).toEqual([{ rule: 'value/hype', level: 'warning', shown: 4, fixed: 1, dismissed: 1 }]);
  });
});

it('engagements are the site’s own, else the sum of what it counts', () => {
  const { cells } = insightsOf(
    [],
    [counts(null, 0, 0, { counts: { reactions: 4, comments: 2, reposts: 1, clicks: 3, follows: 9 } })],
  );
  expect(cells[0]).toMatchObject({ engagements: 10, impressions: 0 });
});

it('a rule is always dismissed from eight findings on, when none was ever fixed', () => {
  const history = { rule: 'voice/emoji', level: 'warning' as const, shown: 8, fixed: 0, dismissed: 8 };
  expect(alwaysDismissed([history])).toEqual([history]);
  for (const other of [{ shown: 7, dismissed: 7 }, { fixed: 1 }, { shown: 10 }]) {
    expect(alwaysDismissed([{ ...history, ...other }])).toEqual([]);
  }
});

describe('specificity against engagement', () => {
  const many = (count: number, rate: (specificity: number, index: number) => number) => {
    const entries = Array.from({ length: count }, (_, index) => entry({ specificity: 1 + ((index * 7) % 41) / 10 }));
    const numbers = entries.map((one, index) =>
      counts(one, 1000, Math.round(1000 * rate(one.specificity ?? 0, index))),
    );
    return insightsOf(entries, numbers).specificity[0];
  };

  it('is told with an interval, by site', () => {
    const history = many(120, (specificity, index) => specificity / 100 + (index % 5) / 1000);
    expect(history).toMatchObject({ site: 'x', posts: 120 });
    expect(history?.correlation?.low).toBeGreaterThan(0.8);
    expect(history?.steps.map(({ posts }) => posts).reduce((a, b) => a + b)).toBe(120);
    const [first, , , last] = history?.steps ?? [];
    expect(last?.rate?.low).toBeGreaterThan(first?.rate?.high ?? 1);
  });

  it('has an interval on both sides of nothing where there is nothing', () => {
    const { low, high } = many(60, (_, index) => ((index * 13) % 29) / 1000)?.correlation ?? { low: 1, high: 1 };
    expect(low).toBeLessThan(0);
    expect(high).toBeGreaterThan(0);
  });

  it('is not told from nine posts, and posts with few impressions are left out', () => {
    expect(many(9, (specificity) => specificity / 100)?.correlation).toBe(null);
    const small = entry();
    expect(insightsOf([small], [counts(small, 49, 20)]).specificity).toEqual([]);
  });
});

describe('statistics', () => {
  it('a median with its interval, as worked out by hand', () => {
    // n = 9: ranks 9/2 ∓ 2.94 = 1.56 and 1 + 4.5 + 2.94 = 8.44, so the 2nd and the 8th.
    expect(medianOf([9, 1, 8, 2, 7, 3, 6, 4, 5])).toEqual({ value: 5, low: 2, high: 8 });
    expect(medianOf([1, 2, 3, 4, 5, 6])?.value).toBe(3.5);
    expect(medianOf([1, 2, 3, 4, 5])).toBe(null);
  });

  it('a rank correlation with ties, as in a textbook', () => {
    const xs = [1, 2, 2, 3, 4, 5, 6, 7, 8, 9];
    const ys = [2, 1, 4, 3, 5, 7, 6, 8, 10, 9];
    // Ranks of xs: 1 2.5 2.5 4 … 10. Sum of squared differences from the ranks of ys: 1 + 2.25 + 2.25 + 1 + 0 + 1 + 1 + 0 + 1 + 1.
    const pairs = xs.map((x, index) => [x, ys[index] ?? 0] as const);
    expect(rankCorrelation(pairs)?.value).toBeCloseTo(0.936, 2);
    expect(rankCorrelation(pairs.map(([x]) => [x, 1]))).toBe(null);
  });

  it('the interval of a rank correlation holds the true one about 95 times in 100', () => {
    let seed = 7;
    const random = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    let inside = 0;
    for (let run = 0; run < 400; run += 1) {
      const { low, high } = rankCorrelation(Array.from({ length: 30 }, () => [random(), random()] as const)) ?? {
        low: 1,
        high: 1,
      };
      if (low <= 0 && high >= 0) inside += 1;
    }
    expect(inside / 400).toBeGreaterThan(0.92);
    expect(inside / 400).toBeLessThan(0.98);
  });
});

describe('the monthly review', () => {
  const posts = (month: number, count: number, engagements: number, site: Site = 'x', kind: Kind = 'post') =>
    Array.from({ length: count }, (_, index) => {
      const one = entry({ at: new Date(2026, month - 1, 1 + (index % 28), 9).getTime(), site, kind });
      return { one, numbers: counts(one, 1000, engagements) };
    });
  const review = (all: ReturnType<typeof posts>, month = '2026-10') =>
    reviewOf(
      insightsOf(
        all.map(({ one }) => one),
        all.map(({ numbers }) => numbers),
      ),
      month,
    );
  const abouts = (statements: readonly { about: string }[] = []) => statements.map(({ about }) => about);

  it('says what the month took and brought', () => {
    const { took, brought } = review(posts(10, 3, 20)) ?? {};
    expect(took).toEqual([
      { about: 'posts', posts: 3, x: 3, linkedin: 0 },
      { about: 'time', posts: 3, writing: 18 * MINUTE, each: 6 * MINUTE },
    ]);
    expect(brought).toMatchObject([
      { about: 'numbers', measured: 3, posts: 3, impressions: 3000, engagements: 60 },
      { about: 'perHour', rate: 200, posts: 3 },
      { about: 'best', post: { engagements: 20 } },
    ]);
  });

  it('compares with the month before from ten posts on each side, and never from nine', () => {
    expect(review([...posts(9, 10, 10), ...posts(10, 10, 30)])?.change).toEqual([
      { about: 'more', rate: 300, before: 100, posts: 10, postsBefore: 10 },
    ]);
    expect(abouts(review([...posts(9, 10, 30), ...posts(10, 10, 10)])?.change)).toEqual(['less']);
    expect(abouts(review([...posts(9, 10, 30), ...posts(10, 10, 31)])?.change)).toEqual(['asBefore']);
    expect(review([...posts(9, 9, 10), ...posts(10, 10, 30)])?.change).toEqual([{ about: 'tooFew', posts: 10 }]);
  });

  it('compares sites, and names a kind of post that takes much time and brings little', () => {
    const all = [...posts(10, 20, 40), ...posts(10, 12, 10, 'linkedin', 'comment')];
    expect(review(all)?.change.slice(1)).toMatchObject([
      { about: 'sites', better: 'x', rate: 400, otherRate: 100, otherPosts: 12 },
      { about: 'costly', kind: 'comment', posts: 12, rate: 100 },
    ]);
    expect(abouts(review([...posts(10, 20, 40), ...posts(10, 9, 10, 'linkedin', 'comment')])?.change)).toEqual([
      'tooFew',
    ]);
  });

  it('says that there are no numbers yet, and nothing of a month without posts', () => {
    expect(reviewOf(insightsOf([entry()], []), '2026-10')?.brought).toEqual([{ about: 'noNumbers', posts: 1 }]);
    expect(reviewOf(insightsOf([entry()], []), '2026-11')).toBe(null);
    expect(monthBefore('2026-01')).toBe('2025-12');
  });
});

it('20,000 posts are summed up in a moment', () => {
  const entries = Array.from({ length: 20_000 }, (_, index) =>
    entry({ at: Date.UTC(2024, 0, 1) + index * 40 * MINUTE }),
  );
  const numbers = entries.map((one, index) => counts(one, 1000, index % 90));
  const start = performance.now();
  expect(sumOf(insightsOf(entries, numbers).cells).posts).toBe(20_000);
  expect(performance.now() - start).toBeLessThan(1500);
});
