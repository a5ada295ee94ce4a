import type { Goal } from '../../policy/goal-schema';
import { type Counted, type GoalCell, sumOfCounts } from './goal-cells';
import { sumOf } from './totals';

/** What posts for one goal were in a month. */
export interface GoalMonth {
  /** `2026-10` */
  month: string;
  posts: number;
  /** What the goal's own measure counts; null where it has none, or no file tells. */
  counted: Counted | null;
}

/** A goal month by month, in every month in which a post of one's own went out, for whatever goal; oldest first. */
export function goalMonths(cells: readonly GoalCell[], { id, count }: Pick<Goal, 'id' | 'count'>): GoalMonth[] {
  const months = [...new Set(cells.map(({ month }) => month))].sort();
  return months.map((month) => {
    const own = cells.filter((cell) => cell.month === month && cell.goal === id);
    const counted = count
      ? sumOfCounts(
          own.map(({ counts }) => counts),
          count,
        )
      : null;
    return { month, posts: sumOf(own).posts, counted };
  });
}
