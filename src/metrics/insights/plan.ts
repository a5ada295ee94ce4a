import type { Goal } from '../../policy/goal-schema';
import { type Counted, type GoalCell, sumOfCounts } from './goal-cells';
import { monthOf } from './month';
import { DIFFERENCE, FEWEST_TO_COMPARE } from './review';
import { perHour, sumOf, type Totals } from './totals';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Fewest days after which posts a week are told: one week. */
const FEWEST_DAYS = 7;
/** Fewest posts from which the mix is told, and how far it must be from the plan, in shares. */
const FEWEST_POSTS = 5;
const FAR = 0.2;
/** Share of one goal from which the mix is told where nothing is planned. */
const MOSTLY = 0.75;

/** What a plan says of goals and of how much is to be posted. */
export interface Plan {
  goals: readonly Pick<Goal, 'id' | 'name' | 'share' | 'count'>[];
  postsPerWeek: number | null;
  hoursPerWeek: number | null;
}

/** What posts for one goal took and brought. */
export interface GoalLine {
  /** Null for posts without one. */
  goal: string | null;
  totals: Totals;
  chosen: number;
  /** Their part of all posts of one's own, 0 to 1, and by plan; null where nothing is planned. */
  share: number;
  planned: number | null;
  /** What its own measure counts; null where it has none, or no file tells. */
  counted: Counted | null;
}

/** One line for each goal of the plan and of the posts: the plan's order, then goals that are gone, then posts without. */
export function goalLines(cells: readonly GoalCell[], { goals }: Plan): GoalLine[] {
  const all = sumOf(cells).posts;
  const planned = goals.map(({ id }) => id);
  const gone = [...new Set(cells.map(({ goal }) => goal))].filter((goal) => goal !== null && !planned.includes(goal));
  const lines = [...planned, ...gone, null].map((id) => {
    const own = cells.filter(({ goal }) => goal === id);
    const goal = goals.find((one) => one.id === id);
    const totals = sumOf(own);
    return {
      goal: id,
      totals,
      chosen: own.reduce((sum, { chosen }) => sum + chosen, 0),
      share: all > 0 ? totals.posts / all : 0,
      planned: typeof goal?.share === 'number' ? goal.share / 100 : null,
      counted: goal?.count
        ? sumOfCounts(
            own.map(({ counts }) => counts),
            goal.count,
          )
        : null,
    };
  });
  return lines.filter(({ goal, totals }) => goal !== null || totals.posts > 0);
}

/** A comparison with the plan, as its numbers; the page puts them into words. `days` are those it is about. */
export type PlanStatement =
  | { about: 'cadence'; posts: number; days: number; perWeek: number; planned: number }
  | { about: 'hours'; timed: number; days: number; perWeek: number; planned: number }
  | { about: 'tooSoon'; posts: number; days: number }
  | { about: 'mix'; goal: string; posts: number; of: number; planned: number }
  | { about: 'mostly'; goal: string; posts: number; of: number }
  | { about: 'better'; goal: string; rate: number; posts: number; other: string; otherRate: number; otherPosts: number }
  | { about: 'without'; posts: number; of: number }
  | { about: 'confirmed'; posts: number; of: number };

/**
 * How a month stands to the plan.
 * @param cells of all months @param month `2026-10` @param now milliseconds since 1970: a month that is not over counts up to it
 */
export function againstPlan(cells: readonly GoalCell[], month: string, plan: Plan, now: number): PlanStatement[] {
  const inMonth = cells.filter((cell) => cell.month === month);
  const { posts } = sumOf(inMonth);
  if (posts === 0) return [];
  return [...pace(inMonth, daysIn(cells, month, now), plan), ...mix(inMonth, plan), ...sayings(inMonth)];
}

/** Whether an hour for one goal brought more than one for another: the best and the poorest, from ten posts on each side. */
export function betweenGoals(cells: readonly GoalCell[], plan: Plan): PlanStatement[] {
  const rated = goalLines(cells, plan)
    .flatMap(({ goal, totals }) => (goal === null ? [] : [{ goal, posts: totals.paired, rate: perHour(totals) ?? 0 }]))
    .filter(({ posts }) => posts >= FEWEST_TO_COMPARE)
    .sort((a, b) => b.rate - a.rate);
  const [best] = rated;
  const poorest = rated.at(-1);
  if (!best || !poorest || best.rate === 0 || best.rate < poorest.rate * DIFFERENCE) return [];
  const { goal: other, rate: otherRate, posts: otherPosts } = poorest;
  return [{ about: 'better', ...best, other, otherRate, otherPosts }];
}

function pace(cells: readonly GoalCell[], days: number, { postsPerWeek, hoursPerWeek }: Plan): PlanStatement[] {
  const { posts, timed, writing } = sumOf(cells);
  if (postsPerWeek === null && hoursPerWeek === null) return [];
  if (days < FEWEST_DAYS) return [{ about: 'tooSoon', posts, days }];
  const weeks = (days * DAY) / WEEK;
  const statements: PlanStatement[] = [];
  if (postsPerWeek !== null) {
    statements.push({ about: 'cadence', posts, days, perWeek: posts / weeks, planned: postsPerWeek });
  }
  if (hoursPerWeek !== null && timed > 0) {
    statements.push({ about: 'hours', timed, days, perWeek: writing / weeks, planned: hoursPerWeek });
  }
  return statements;
}

function mix(cells: readonly GoalCell[], plan: Plan): PlanStatement[] {
  const { posts: of } = sumOf(cells);
  if (of < FEWEST_POSTS) return [];
  return goalLines(cells, plan).flatMap(({ goal, totals: { posts }, share, planned }): PlanStatement[] => {
    if (goal === null) return [];
    if (planned !== null) return Math.abs(share - planned) < FAR ? [] : [{ about: 'mix', goal, posts, of, planned }];
    return share >= MOSTLY && plan.goals.length > 1 ? [{ about: 'mostly', goal, posts, of }] : [];
  });
}

function sayings(cells: readonly GoalCell[]): PlanStatement[] {
  const { posts: of } = sumOf(cells);
  const without = sumOf(cells.filter(({ goal }) => goal === null)).posts;
  const chosen = cells.filter(({ goal }) => goal !== null).reduce((sum, cell) => sum + cell.chosen, 0);
  return [
    ...(without > 0 ? [{ about: 'without' as const, posts: without, of }] : []),
    ...(of > without ? [{ about: 'confirmed' as const, posts: chosen, of: of - without }] : []),
  ];
}

/* In the first month of the journal, from its first post on: before it nobody counted. */
function daysIn(cells: readonly GoalCell[], month: string, now: number): number {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const start = new Date(year, number - 1, 1).getTime();
  const end = Math.min(now, new Date(year, number, 1).getTime());
  const first = Math.min(...cells.map((cell) => cell.first));
  const from = monthOf(first) === month ? new Date(first).setHours(0, 0, 0, 0) : start;
  return Math.max(1, Math.ceil((end - from) / DAY));
}
