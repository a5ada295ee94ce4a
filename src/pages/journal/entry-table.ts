import type { JournalEntry } from '../../journal/entry';
import { csvOf } from '../../metrics/export';
import { profileName } from '../entry-names';
import type { Names } from './useNames';

/* Column names are for other programs: the same in every language. */
const COLUMNS = [
  'time',
  'site',
  'kind',
  'outcome',
  'goal',
  'goal by',
  'profile',
  'writing seconds',
  'specificity',
  'held',
  'reason',
  'checks',
  'link',
  'length',
  'text',
] as const;

/**
 * Entries as a table for a spreadsheet, with a byte order mark; no text in it is worked out as a formula. Goals and voices
 * have their names, or their ids once they are gone; `checks` has what was marked, each with what was done about it.
 */
export function entryTable(entries: readonly JournalEntry[], names: Names): string {
  return `\ufeff${csvOf(
    COLUMNS,
    entries.map((entry) => rowOf(entry, names)),
  )}`;
}

/* In the order of the columns. */
function rowOf(entry: JournalEntry, names: Names): (string | number | null)[] {
  const { at, site, kind, outcome, goal, goalBy, profile, writing, specificity, held, reason, findings } = entry;
  return [
    new Date(at).toISOString(),
    site,
    kind,
    outcome,
    goal === null ? null : (names.goals.find(({ id }) => id === goal)?.name ?? goal),
    goalBy,
    profile === null ? null : profileName(profile, names),
    writing === null ? null : Math.round(writing / 1000),
    specificity,
    held ? 'yes' : 'no',
    reason,
    findings.map(({ rule, decision }) => `${rule}: ${decision}`).join('; '),
    entry.link,
    entry.length,
    entry.text,
  ];
}
