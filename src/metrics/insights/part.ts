import type { Kind, Level, Site } from '../../analyzer/types';
import type { JournalEntry } from '../../journal/entry';
import { engagementsOf, type KeptNumbers } from '../numbers';
import { addEntry, addNumbers } from './adding';
import { type GoalCell, goalCellsOf } from './goal-cells';
import { monthOf } from './month';
import { noTotals, type Totals } from './totals';

/** Posts of one month, site and kind; of posts that are only in a file the kind is not known. */
export interface Cell extends Totals {
  /** `2026-10`, by the writer's own calendar. */
  month: string;
  site: Site;
  kind: Kind | null;
}

/** A post that brought much. */
export interface BestPost {
  month: string;
  site: Site;
  /** The beginning of its text; null where none is kept. */
  text: string | null;
  engagements: number;
  impressions: number | null;
  /** Milliseconds; null where its writing was not timed. */
  writing: number | null;
}

/** What became of one rule's findings. */
export interface RuleHistory {
  rule: string;
  /** Its level when it was last found. */
  level: Level;
  shown: number;
  fixed: number;
  /** Kept on purpose. */
  dismissed: number;
}

/** One post: how specific it was, 1 to 5, and the share of its impressions that became engagements. */
export interface Pair {
  site: Site;
  specificity: number;
  rate: number;
}

/** The sums over some of the posts. */
export interface InsightsPart {
  cells: Cell[];
  best: BestPost[];
  rules: RuleHistory[];
  pairs: Pair[];
  /** Posts of one's own by goal. */
  goals: GoalCell[];
}

export type PastEntry = Omit<JournalEntry, 'text' | 'hash' | 'author'>;

/** Posts of a month and site that are named. */
const NAMED = 3;
/** Characters of a post that name it. */
const NAME_LENGTH = 140;
/** Fewer impressions than this make a share of them a matter of one click. */
const FEWEST_IMPRESSIONS = 50;

/** The same for a part of what is stored: entries with their numbers, and numbers without an entry. */
export function partOf(entries: readonly PastEntry[], numbers: readonly KeptNumbers[]): InsightsPart {
  const cells = new Map<string, Cell>();
  const best = new Map<string, BestPost[]>();
  const rules = new Map<string, RuleHistory>();
  const pairs: Pair[] = [];
  const goals = goalCellsOf(entries, new Map(numbers.map((one) => [one.entry, one])));
  const ofEntry = new Map(numbers.filter(({ entry }) => entry !== null).map((one) => [one.entry, one]));

  for (const entry of entries) {
    const { site, kind, specificity, writing } = entry;
    const month = monthOf(entry.at);
    const cell = cellOf(cells, month, site, kind);
    addFindings(rules, entry);
    addEntry(cell, entry);
    if (entry.outcome !== 'posted') continue;
    const counted = ofEntry.get(entry.id);
    if (!counted) continue;
    ofEntry.delete(entry.id);
    addNumbers(cell, counted, writing);
    addBest(best, month, site, counted, writing);
    const rate = rateOf(counted);
    const isOwn = kind === 'post' || kind === 'quote';
    if (specificity !== null && rate !== null && isOwn) pairs.push({ site, specificity, rate });
  }
  const alone = [...numbers.filter(({ entry }) => entry === null), ...ofEntry.values()];
  for (const counted of alone) {
    const month = monthOf(counted.at);
    const cell = cellOf(cells, month, counted.site, null);
    cell.posts += 1;
    addNumbers(cell, counted, null);
    addBest(best, month, counted.site, counted, null);
  }
  return {
    cells: [...cells.values()],
    best: [...best.values()].flat(),
    rules: [...rules.values()],
    pairs,
    goals,
  };
}

function cellOf(cells: Map<string, Cell>, month: string, site: Site, kind: Kind | null): Cell {
  const key = `${month} ${site} ${kind}`;
  const cell = cells.get(key) ?? { month, site, kind, ...noTotals() };
  cells.set(key, cell);
  return cell;
}

function addBest(
  best: Map<string, BestPost[]>,
  month: string,
  site: Site,
  { text, counts }: KeptNumbers,
  writing: number | null,
): void {
  const engagements = engagementsOf(counts);
  if (engagements === null || engagements === 0) return;
  const key = `${month} ${site}`;
  const named = best.get(key) ?? [];
  if (named.length === NAMED && engagements <= (named.at(-1)?.engagements ?? 0)) return;
  const post = { month, site, text: nameOf(text), engagements, impressions: counts.impressions ?? null, writing };
  best.set(key, [...named, post].sort((a, b) => b.engagements - a.engagements).slice(0, NAMED));
}

function nameOf(text: string | null): string | null {
  if (text === null || text.length <= NAME_LENGTH) return text;
  return `${text.slice(0, NAME_LENGTH).toWellFormed()}…`;
}

function addFindings(rules: Map<string, RuleHistory>, { findings }: PastEntry): void {
  for (const { rule, level, decision } of findings) {
    const history = rules.get(rule) ?? { rule, level, shown: 0, fixed: 0, dismissed: 0 };
    history.level = level;
    history.shown += 1;
    if (decision === 'fixed' || decision === 'dismissed') history[decision] += 1;
    rules.set(rule, history);
  }
}

function rateOf({ counts }: KeptNumbers): number | null {
  const engagements = engagementsOf(counts);
  const { impressions = 0 } = counts;
  return engagements === null || impressions < FEWEST_IMPRESSIONS ? null : engagements / impressions;
}
