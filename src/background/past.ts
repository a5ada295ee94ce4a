import type { Draft } from '../analyzer/types';
import type { Journal } from '../journal/journal';

/* The gate gives a review 300 ms; a database that is slow to open must not use them up. */
const PATIENCE = 100;

/**
 * A draft with what its writer did before. Where the journal does not answer within 100 ms it is judged by itself; the
 * reading goes on, so that the next review has it.
 */
export async function withPast(draft: Draft, journal: Journal): Promise<Draft> {
  const tooLong = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE, undefined));
  const past = await Promise.race([journal.pastOf(draft), tooLong]).catch(() => undefined);
  return { ...draft, past };
}
