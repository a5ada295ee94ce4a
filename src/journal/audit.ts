import { DECISIONS, type DecidedFinding, type Decision, type JournalEntry } from './entry';

/**
 * One thing that was marked, and went out as it was: posted over a hold, kept on purpose, or left. A suggestion is none
 * unless it was posted over a hold, for nobody has to follow one.
 */
export interface AuditLine extends Pick<JournalEntry, 'at' | 'site' | 'kind' | 'held' | 'reason' | 'link' | 'length'> {
  /** The entry's number in the journal: lines with the same number are about one post. */
  post: number;
  rule: string;
  level: DecidedFinding['level'];
  decision: Exclude<Decision, 'fixed'>;
  profile: string | null;
  text: string | null;
}

/** What a journal says to an auditor: how much it is about, and each line. */
export interface Audit {
  /** Posts in the journal, and when the first and the last went out, in milliseconds since 1970; null where there are none. */
  posts: number;
  from: number | null;
  until: number | null;
  /** What became of all that was marked in these posts. */
  decisions: Record<Decision, number>;
  lines: AuditLine[];
}

/** @param entries of the journal, oldest first; drafts that did not go out are passed over */
export function auditOf(entries: readonly JournalEntry[]): Audit {
  const posted = entries.filter(({ outcome }) => outcome === 'posted');
  const decided = posted.flatMap(({ findings }) => findings.map(({ decision }) => decision));
  const count = (one: Decision) => decided.filter((decision) => decision === one).length;
  return {
    posts: posted.length,
    from: posted[0]?.at ?? null,
    until: posted.at(-1)?.at ?? null,
    decisions: Object.fromEntries(DECISIONS.map((one) => [one, count(one)])) as Record<Decision, number>,
    lines: posted.flatMap(linesOf),
  };
}

function linesOf({ id: post, findings, ...entry }: JournalEntry): AuditLine[] {
  const { at, site, kind, held, reason, link, length, profile, text } = entry;
  return findings.flatMap(({ rule, level, decision }) => {
    if (decision === 'fixed' || (level === 'suggestion' && decision !== 'overridden')) return [];
    return [{ post, at, site, kind, rule, level, decision, held, reason, link, length, profile, text }];
  });
}
