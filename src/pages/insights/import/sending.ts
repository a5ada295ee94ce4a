import { askJournal } from '../../../journal/messages';
import type { Standing } from '../../../metrics/merge';
import type { PostNumbers } from '../../../metrics/numbers';

/** Posts in one message: well below what a message may weigh, and a step of the progress bar. */
const STEP = 500;

/** Told how much is done, from 0 to 1. */
export type Progress = (done: number) => void;

export type Outcome = { outcome: 'kept' | 'full' | 'refused' | 'lost'; added: number } | { outcome: 'cancelled' };

/**
 * Counts how the posts stand to what is kept already.
 * @returns null when it was cancelled @throws when the background does not answer
 */
export async function compareAll(
  posts: readonly PostNumbers[],
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Record<Standing, number> | null> {
  const counts = { new: 0, newer: 0, same: 0 };
  for (let from = 0; from < posts.length; from += STEP) {
    const part = posts.slice(from, from + STEP);
    const standings = await askJournal('compareNumbers', { posts: part });
    if (signal.aborted) return null;
    for (const standing of standings) counts[standing] += 1;
    onProgress((from + part.length) / posts.length);
  }
  return counts;
}

/**
 * Hands the posts over, to be kept all or none: until the last step nothing is written.
 * @throws when the background does not answer
 */
export async function importAll(
  name: string,
  posts: readonly PostNumbers[],
  onProgress: Progress,
  signal: AbortSignal,
): Promise<Outcome> {
  const batch = crypto.randomUUID();
  for (let from = 0; from < posts.length; from += STEP) {
    if (signal.aborted) {
      await askJournal('dropNumbers', { batch });
      return { outcome: 'cancelled' };
    }
    const part = posts.slice(from, from + STEP);
    await askJournal('bringNumbers', { batch, posts: part });
    onProgress((from + part.length) / posts.length);
  }
  return askJournal('keepNumbers', { batch, name, posts: posts.length });
}
