/** Sums over posts. Everything is additive: a row of totals for a year is the sum of its months. */
export interface Totals {
  /** Posts that went out, from the journal or only in a file. */
  posts: number;
  /** Those whose writing was timed, and the time in milliseconds. */
  timed: number;
  writing: number;
  /** Those with numbers, and their sums. */
  measured: number;
  impressions: number;
  engagements: number;
  /** Those with both: what an hour brought is told from these alone. */
  paired: number;
  pairedWriting: number;
  pairedEngagements: number;
  /** Those that Lectern has read, the findings in them, and how many of these were fixed. */
  reviewed: number;
  findings: number;
  fixed: number;
  /** Drafts that were held, and what became of them: changed and posted, posted as they were, not sent. */
  held: number;
  heldChanged: number;
  heldPosted: number;
  heldLeft: number;
}

export const TOTALS = [
  'posts',
  'timed',
  'writing',
  'measured',
  'impressions',
  'engagements',
  'paired',
  'pairedWriting',
  'pairedEngagements',
  'reviewed',
  'findings',
  'fixed',
  'held',
  'heldChanged',
  'heldPosted',
  'heldLeft',
] as const satisfies readonly (keyof Totals)[];

const HOUR = 3_600_000;

export function noTotals(): Totals {
  return Object.fromEntries(TOTALS.map((name) => [name, 0])) as unknown as Totals;
}

export function sumOf(parts: readonly Totals[]): Totals {
  const sum = noTotals();
  for (const part of parts) for (const name of TOTALS) sum[name] += part[name];
  return sum;
}

/** Engagements that an hour of writing brought; null where no post has both time and numbers. */
export function perHour({ pairedEngagements, pairedWriting }: Totals): number | null {
  return pairedWriting > 0 ? (pairedEngagements * HOUR) / pairedWriting : null;
}

/** Findings in a post, null where Lectern has read none. */
export function findingsPerPost({ findings, reviewed }: Totals): number | null {
  return reviewed > 0 ? findings / reviewed : null;
}

/** Share of the findings that were fixed, 0 to 1; null where there were none. */
export function shareFixed({ findings, fixed }: Totals): number | null {
  return findings > 0 ? fixed / findings : null;
}
