import type { Site } from '../../analyzer/types';
import { engagementsOf, type KeptNumbers, MEASURES, type Measure } from '../numbers';
import { addEntry, addNumbers } from './adding';
import { monthOf } from './month';
import type { PastEntry } from './part';
import { noTotals, type Totals } from './totals';

/** A sum, and the posts of which it is known. */
export interface Counted {
  posts: number;
  sum: number;
}

/** Posts of one's own of one month, site and goal. Answers are for whoever asked, and are not in it. */
export interface GoalCell extends Totals {
  /** `2026-10`, by the writer's own calendar. */
  month: string;
  site: Site;
  /** The goal's id; null for posts without one. */
  goal: string | null;
  /** Posts for which the writer has said so; for the others it was suggested, or nothing was. */
  chosen: number;
  /** When the first of them was written, in milliseconds since 1970. */
  first: number;
  /** What files count, by measure; one that no file tells is not in it. */
  counts: Partial<Record<Measure, Counted>>;
}

/** The cells of some entries, oldest first. @param ofEntry what files say of each, by the entry's number */
export function goalCellsOf(
  entries: readonly PastEntry[],
  ofEntry: ReadonlyMap<number | null, KeptNumbers>,
): GoalCell[] {
  const cells = new Map<string, GoalCell>();
  for (const entry of entries) {
    const { at, site, kind, goal, goalBy, outcome, writing } = entry;
    if ((kind !== 'post' && kind !== 'quote') || outcome !== 'posted') continue;
    const month = monthOf(at);
    const key = `${month} ${site} ${goal}`;
    const cell = cells.get(key) ?? { month, site, goal, chosen: 0, first: at, counts: {}, ...noTotals() };
    cells.set(key, cell);
    addEntry(cell, entry);
    if (goalBy === 'writer') cell.chosen += 1;
    const numbers = ofEntry.get(entry.id);
    if (!numbers) continue;
    addNumbers(cell, numbers, writing);
    addCounts(cell.counts, numbers);
  }
  return [...cells.values()];
}

/** Puts counts of the same measure together. */
export function sumOfCounts(all: readonly GoalCell['counts'][], measure: Measure): Counted | null {
  const known = all.flatMap((counts) => counts[measure] ?? []);
  if (known.length === 0) return null;
  return {
    posts: known.reduce((sum, { posts }) => sum + posts, 0),
    sum: known.reduce((total, { sum }) => total + sum, 0),
  };
}

function addCounts(counts: GoalCell['counts'], numbers: KeptNumbers): void {
  for (const measure of MEASURES) {
    const count = measure === 'engagements' ? engagementsOf(numbers.counts) : numbers.counts[measure];
    if (count === undefined || count === null) continue;
    const known = counts[measure] ?? { posts: 0, sum: 0 };
    counts[measure] = { posts: known.posts + 1, sum: known.sum + count };
  }
}
