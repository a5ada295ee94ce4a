import type { Kind, Site } from '../../analyzer/types';
import type { Insights } from './insights';
import type { BestPost, Cell } from './part';
import { perHour, sumOf, type Totals } from './totals';

/** Fewest posts on each side from which two groups are compared: no claim from nine. */
export const FEWEST_TO_COMPARE = 10;
/** How much more or less an hour must have brought to be called so. */
export const DIFFERENCE = 1.25;
/** Share of the time from which a kind of post is worth a word, and how little it brings against the whole. */
const MUCH_TIME = 0.25;
const LITTLE = 0.5;

/** One sentence of the monthly review, as its numbers; the page puts them into words. */
export type Statement =
  | { about: 'posts'; posts: number; x: number; linkedin: number }
  | { about: 'time'; posts: number; writing: number; each: number }
  | { about: 'numbers'; measured: number; posts: number; impressions: number; engagements: number }
  | { about: 'noNumbers'; posts: number }
  | { about: 'perHour'; rate: number; posts: number }
  | { about: 'more' | 'less' | 'asBefore'; rate: number; before: number; posts: number; postsBefore: number }
  | { about: 'tooFew'; posts: number }
  | { about: 'sites'; better: Site; rate: number; posts: number; otherRate: number; otherPosts: number }
  | { about: 'costly'; kind: Kind; share: number; posts: number; rate: number; overall: number }
  | { about: 'best'; post: BestPost }
  | { about: 'findings'; findings: number; posts: number; fixed: number }
  | { about: 'held'; held: number; changed: number; posted: number; left: number };

/** The review of a month: what it took, what it brought, what might change. */
export interface MonthlyReview {
  took: Statement[];
  brought: Statement[];
  change: Statement[];
}

/** @param month `2026-10` @returns null where nothing went out in it */
export function reviewOf({ cells, best }: Insights, month: string): MonthlyReview | null {
  const inMonth = cells.filter((cell) => cell.month === month);
  const all = sumOf(inMonth);
  if (all.posts === 0) return null;
  const before = sumOf(cells.filter((cell) => cell.month === monthBefore(month)));
  return {
    took: [
      { about: 'posts', posts: all.posts, x: postsOn('x', inMonth), linkedin: postsOn('linkedin', inMonth) },
      ...(all.timed > 0
        ? [{ about: 'time' as const, posts: all.timed, writing: all.writing, each: all.writing / all.timed }]
        : []),
      ...(all.findings > 0
        ? [{ about: 'findings' as const, findings: all.findings, posts: all.reviewed, fixed: all.fixed }]
        : []),
      ...heldIn(all),
    ],
    brought: [
      ...numbersIn(all),
      ...perHourIn(all),
      ...best
        .filter((post) => post.month === month)
        .sort((a, b) => b.engagements - a.engagements)
        .slice(0, 1)
        .map((post) => ({ about: 'best' as const, post })),
    ],
    change: [...againstBefore(all, before), ...betweenSites(inMonth), ...costlyKinds(inMonth, all)],
  };
}

/** The month before, `2025-12` for `2026-01`. */
export function monthBefore(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

function postsOn(site: Site, cells: readonly Cell[]): number {
  return sumOf(cells.filter((cell) => cell.site === site)).posts;
}

function heldIn({ held, heldChanged, heldPosted, heldLeft }: Totals): Statement[] {
  return held === 0 ? [] : [{ about: 'held', held, changed: heldChanged, posted: heldPosted, left: heldLeft }];
}

function numbersIn({ measured, posts, impressions, engagements }: Totals): Statement[] {
  return measured === 0
    ? [{ about: 'noNumbers', posts }]
    : [{ about: 'numbers', measured, posts, impressions, engagements }];
}

function perHourIn(all: Totals): Statement[] {
  const rate = perHour(all);
  return rate === null ? [] : [{ about: 'perHour', rate, posts: all.paired }];
}

function againstBefore(all: Totals, past: Totals): Statement[] {
  const rate = perHour(all);
  const before = perHour(past);
  if (rate === null) return [];
  if (before === null || all.paired < FEWEST_TO_COMPARE || past.paired < FEWEST_TO_COMPARE) {
    return [{ about: 'tooFew', posts: all.paired }];
  }
  const about = rate > before * DIFFERENCE ? 'more' : rate * DIFFERENCE < before ? 'less' : 'asBefore';
  return [{ about, rate, before, posts: all.paired, postsBefore: past.paired }];
}

function betweenSites(cells: readonly Cell[]): Statement[] {
  const [first, second] = (['x', 'linkedin'] as const)
    .map((site) => ({ site, totals: sumOf(cells.filter((cell) => cell.site === site)) }))
    .filter(({ totals }) => totals.paired >= FEWEST_TO_COMPARE)
    .map(({ site, totals }) => ({ site, posts: totals.paired, rate: perHour(totals) ?? 0 }))
    .sort((a, b) => b.rate - a.rate);
  if (!first || !second || first.rate < second.rate * DIFFERENCE) return [];
  const { site: better, rate, posts } = first;
  return [{ about: 'sites', better, rate, posts, otherRate: second.rate, otherPosts: second.posts }];
}

function costlyKinds(cells: readonly Cell[], all: Totals): Statement[] {
  const overall = perHour(all);
  if (overall === null) return [];
  const kinds = [...new Set(cells.map(({ kind }) => kind))].filter((kind) => kind !== null);
  return kinds.flatMap((kind): Statement[] => {
    const totals = sumOf(cells.filter((cell) => cell.kind === kind));
    const rate = perHour(totals);
    const share = all.pairedWriting > 0 ? totals.pairedWriting / all.pairedWriting : 0;
    const isCostly =
      totals.paired >= FEWEST_TO_COMPARE && share >= MUCH_TIME && rate !== null && rate <= overall * LITTLE;
    return isCostly ? [{ about: 'costly', kind, share, posts: totals.paired, rate, overall }] : [];
  });
}
