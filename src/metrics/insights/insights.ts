import { type Kind, type Level, SITES, type Site } from '../../analyzer/types';
import type { JournalEntry } from '../../journal/entry';
import { engagementsOf, type KeptNumbers } from '../numbers';
import { type Estimate, medianOf, rankCorrelation } from './statistics';
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

/** How specific the posts of a site were, against the share of impressions that became engagements. */
export interface SpecificityHistory {
  site: Site;
  posts: number;
  /** Spearman's rank correlation of the two; null where there are too few. */
  correlation: Estimate | null;
  /** By steps of the score: from `from` up to `from` + 1. */
  steps: { from: number; posts: number; rate: Estimate | null }[];
}

export interface Insights {
  cells: Cell[];
  best: BestPost[];
  rules: RuleHistory[];
  specificity: SpecificityHistory[];
}

export type PastEntry = Omit<JournalEntry, 'text' | 'hash' | 'author'>;
type Pair = readonly [specificity: number, rate: number];

/** Posts of a month and site that are named. */
const NAMED = 3;
/** Characters of a post that name it. */
const NAME_LENGTH = 140;
/** Fewer impressions than this make a share of them a matter of one click. */
const FEWEST_IMPRESSIONS = 50;
const STEPS = [1, 2, 3, 4];

/**
 * All that the insights page shows, from what is stored.
 * @param entries of the journal, oldest first @param numbers from files; those without an entry are posts by themselves
 */
export function insightsOf(entries: readonly PastEntry[], numbers: readonly KeptNumbers[]): Insights {
  const cells = new Map<string, Cell>();
  const best = new Map<string, BestPost[]>();
  const rules = new Map<string, RuleHistory>();
  const pairs = new Map<Site, Pair[]>();
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
    if (specificity === null || rate === null || !isOwn) continue;
    const ofSite = pairs.get(site) ?? [];
    ofSite.push([specificity, rate]);
    pairs.set(site, ofSite);
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
    cells: [...cells.values()].sort((a, b) => (a.month < b.month ? -1 : 1)),
    best: [...best.values()].flat(),
    rules: [...rules.values()].sort((a, b) => b.shown - a.shown),
    specificity: SITES.filter((site) => pairs.has(site)).map((site) => historyOf(site, pairs.get(site) ?? [])),
  };
}

/** The month of a moment, by the calendar of whoever asks. */
export function monthOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}`;
}

function cellOf(cells: Map<string, Cell>, month: string, site: Site, kind: Kind | null): Cell {
  const key = `${month} ${site} ${kind}`;
  const cell = cells.get(key) ?? { month, site, kind, ...noTotals() };
  cells.set(key, cell);
  return cell;
}

function addEntry(cell: Cell, { outcome, writing, findings, held }: PastEntry): void {
  const isOverridden = findings.some(({ decision }) => decision === 'overridden');
  if (held) {
    cell.held += 1;
    cell[outcome === 'discarded' ? 'heldLeft' : isOverridden ? 'heldPosted' : 'heldChanged'] += 1;
  }
  if (outcome !== 'posted') return;
  cell.posts += 1;
  cell.reviewed += 1;
  cell.findings += findings.length;
  cell.fixed += findings.filter(({ decision }) => decision === 'fixed').length;
  if (writing === null) return;
  cell.timed += 1;
  cell.writing += writing;
}

function addNumbers(cell: Cell, { counts }: KeptNumbers, writing: number | null): void {
  const engagements = engagementsOf(counts);
  cell.measured += 1;
  cell.impressions += counts.impressions ?? 0;
  cell.engagements += engagements ?? 0;
  if (writing === null || engagements === null) return;
  cell.paired += 1;
  cell.pairedWriting += writing;
  cell.pairedEngagements += engagements;
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

function historyOf(site: Site, pairs: readonly Pair[]): SpecificityHistory {
  const last = STEPS.at(-1);
  const steps = STEPS.map((from) => {
    const inStep = pairs.filter(([score]) => score >= from && (score < from + 1 || from === last));
    return { from, posts: inStep.length, rate: medianOf(inStep.map(([, rate]) => rate)) };
  });
  return { site, posts: pairs.length, correlation: rankCorrelation(pairs), steps };
}
