import type { Audit, AuditLine } from '../../journal/audit';
import { csvOf } from '../../metrics/export';
import type { Policy } from '../../policy/schema';
import { profileName, ruleTitle } from '../entry-names';

/** What is said of an audit beside the journal itself. */
export interface About {
  /** Whose posts they are, as typed by whoever makes the file. */
  person: string;
  /** Whether the posts' words are in it. */
  hasTexts: boolean;
  policy: Pick<Policy, 'company' | 'voices'>;
}

/* Column names are for other programs: the same in every language. */
const COLUMNS = [
  'time',
  'person',
  'profile',
  'site',
  'kind',
  'post',
  'check',
  'title',
  'level',
  'decision',
  'held',
  'reason',
  'link',
  'length',
] as const;

type Row = Record<(typeof COLUMNS)[number], string | number | null> & { text?: string | null };

/** The audit as a table for a spreadsheet, with a byte order mark; no text in it is worked out as a formula. */
export function auditTable({ lines }: Audit, about: About): string {
  const columns = about.hasTexts ? [...COLUMNS, 'text' as const] : COLUMNS;
  const rows = lines.map((line) => rowOf(line, about)).map((row) => columns.map((column) => row[column] ?? null));
  return `\ufeff${csvOf(columns, rows)}`;
}

/** The same as a document, with how many posts it is about. @param now milliseconds since 1970 */
export function auditDocument({ posts, from, until, decisions, lines }: Audit, about: About, now: number): object {
  return {
    made: timeOf(now),
    person: about.person,
    posts,
    from: from === null ? null : timeOf(from),
    until: until === null ? null : timeOf(until),
    decisions,
    lines: lines.map((line) => rowOf(line, about)),
  };
}

function rowOf(line: AuditLine, { person, hasTexts, policy }: About): Row {
  const { at, profile, site, kind, post, rule, level, decision, held, reason, link, length, text } = line;
  return {
    time: timeOf(at),
    person,
    profile: profile === null ? null : profileName(profile, policy),
    site,
    kind,
    post,
    check: rule,
    title: ruleTitle(rule) ?? rule,
    level,
    decision,
    held: held ? 'yes' : 'no',
    reason,
    link,
    length,
    ...(hasTexts && { text }),
  };
}

function timeOf(at: number): string {
  return new Date(at).toISOString();
}
