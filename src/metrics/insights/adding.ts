import { engagementsOf, type KeptNumbers } from '../numbers';
import type { PastEntry } from './part';
import type { Totals } from './totals';

/** Adds what the journal says of a draft. */
export function addEntry(totals: Totals, { outcome, writing, findings, held }: PastEntry): void {
  const isOverridden = findings.some(({ decision }) => decision === 'overridden');
  if (held) {
    totals.held += 1;
    totals[outcome === 'discarded' ? 'heldLeft' : isOverridden ? 'heldPosted' : 'heldChanged'] += 1;
  }
  if (outcome !== 'posted') return;
  totals.posts += 1;
  totals.reviewed += 1;
  totals.findings += findings.length;
  totals.fixed += findings.filter(({ decision }) => decision === 'fixed').length;
  if (writing === null) return;
  totals.timed += 1;
  totals.writing += writing;
}

/** Adds what files say of a post. @param writing in milliseconds; null where it was not timed */
export function addNumbers(totals: Totals, { counts }: KeptNumbers, writing: number | null): void {
  const engagements = engagementsOf(counts);
  totals.measured += 1;
  totals.impressions += counts.impressions ?? 0;
  totals.engagements += engagements ?? 0;
  if (writing === null || engagements === null) return;
  totals.paired += 1;
  totals.pairedWriting += writing;
  totals.pairedEngagements += engagements;
}
