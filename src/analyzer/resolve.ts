import { findRule } from './registry';
import { type Finding, LEVELS } from './types';

const DEFAULT_PRIORITY = 50;

/**
 * One finding per span: where two overlap, the graver stays, then the one whose rule has the higher priority, then the
 * shorter (a tight mark says more than a whole sentence). Of whole-post findings only the first in that order stays, and
 * none where marked words of the same question already say as much and lead as far: one finding for one problem. A rule
 * that stands apart is outside of this.
 * @returns whole-post finding first, then in reading order; `rank` tells the order of use
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...findings].sort(byUse)) {
    if (!kept.some((other) => overlap(finding, other))) kept.push(finding);
  }
  return kept
    .filter((finding) => !saysNothingNew(finding, kept))
    .map((finding, rank) => ({ ...finding, rank }))
    .sort((a, b) => Number(b.text === null) - Number(a.text === null) || a.start - b.start);
}

function saysNothingNew(whole: Finding, kept: readonly Finding[]): boolean {
  if (whole.text !== null || standsApart(whole) || isOfStyle(whole)) return false;
  return kept.some(
    ({ rule, text, question, level, holds, ways }) =>
      text !== null &&
      !isOfStyle({ rule }) &&
      question === whole.question &&
      level === whole.level &&
      holds === whole.holds &&
      whole.ways.every((way) => ways.includes(way)) &&
      !findRule(whole.rule)?.looksBack,
  );
}

function byUse(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    priority(b) - priority(a) ||
    a.end - a.start - (b.end - b.start) ||
    a.start - b.start ||
    (a.rule < b.rule ? -1 : 1)
  );
}

function priority(finding: Finding): number {
  return findRule(finding.rule)?.priority ?? DEFAULT_PRIORITY;
}

/* An imported style judges a post as a whole by its own measure: beside Lectern's judgement, not instead of it. */
function isOfStyle({ rule }: Pick<Finding, 'rule'>): boolean {
  return rule.startsWith('vale/');
}

function standsApart({ rule, text }: Finding): boolean {
  return text === null && findRule(rule)?.standsApart === true;
}

function overlap(a: Finding, b: Finding): boolean {
  if (standsApart(a) || standsApart(b)) return a.rule === b.rule;
  if (a.text === null || b.text === null) {
    return a.text === null && b.text === null && isOfStyle(a) === isOfStyle(b);
  }
  return a.start < b.end && b.start < a.end;
}
