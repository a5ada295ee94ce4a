import { SITES, type Site } from '../../analyzer/types';
import type { KeptNumbers } from '../numbers';
import type { GoalCell } from './goal-cells';
import {
  type BestPost,
  type Cell,
  type InsightsPart,
  type Pair,
  type PastEntry,
  partOf,
  type RuleHistory,
} from './part';
import { type Estimate, medianOf, rankCorrelation } from './statistics';

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
  goals: GoalCell[];
}

const STEPS = [1, 2, 3, 4];

/**
 * All that the insights page shows, from what is stored.
 * @param entries of the journal, oldest first @param numbers from files; those without an entry are posts by themselves
 */
export function insightsOf(entries: readonly PastEntry[], numbers: readonly KeptNumbers[]): Insights {
  return combine([partOf(entries, numbers)]);
}

/** Puts parts together. @param parts of different months, oldest first */
export function combine(parts: readonly InsightsPart[]): Insights {
  const pairs = parts.flatMap((part) => part.pairs);
  return {
    cells: parts.flatMap(({ cells }) => cells).sort((a, b) => (a.month < b.month ? -1 : 1)),
    best: parts.flatMap(({ best }) => best),
    rules: sumOfRules(parts.flatMap(({ rules }) => rules)).sort((a, b) => b.shown - a.shown),
    specificity: SITES.map((site) => pairs.filter((pair) => pair.site === site))
      .filter((ofSite) => ofSite.length > 0)
      .map(historyOf),
    goals: parts.flatMap(({ goals }) => goals),
  };
}

function sumOfRules(histories: readonly RuleHistory[]): RuleHistory[] {
  const rules = new Map<string, RuleHistory>();
  for (const { rule, level, shown, fixed, dismissed } of histories) {
    const sum = rules.get(rule) ?? { rule, level, shown: 0, fixed: 0, dismissed: 0 };
    rules.set(rule, {
      rule,
      level,
      shown: sum.shown + shown,
      fixed: sum.fixed + fixed,
      dismissed: sum.dismissed + dismissed,
    });
  }
  return [...rules.values()];
}

function historyOf(pairs: readonly Pair[]): SpecificityHistory {
  const last = STEPS.at(-1);
  const steps = STEPS.map((from) => {
    const inStep = pairs.filter(({ specificity }) => specificity >= from && (specificity < from + 1 || from === last));
    return { from, posts: inStep.length, rate: medianOf(inStep.map(({ rate }) => rate)) };
  });
  const correlation = rankCorrelation(pairs.map(({ specificity, rate }) => [specificity, rate]));
  return { site: pairs[0]?.site ?? 'other', posts: pairs.length, correlation, steps };
}
