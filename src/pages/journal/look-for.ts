import { MOST_FOUND } from '../../journal/entries-protocol';
import type { JournalEntry } from '../../journal/entry';
import type { Filter, Found } from '../../journal/filter';
import { askJournal } from '../../journal/messages';

/**
 * Looks through the journal until so many entries are found, or nothing is left; says after each step what is found so far.
 * @param before where to look on from; null for the latest entry
 * @throws where the background does not answer, or the database does not
 */
export async function* lookFor(filter: Filter, most: number, before: number | null): AsyncGenerator<Found> {
  let entries: JournalEntry[] = [];
  let next = before;
  do {
    const wanted = Math.min(MOST_FOUND, most - entries.length);
    const found: Found = await askJournal('findEntries', { filter, before: next, most: wanted });
    entries = [...entries, ...found.entries];
    next = found.next;
    yield { entries, next };
  } while (next !== null && entries.length < most);
}

/** All that fit, latest first. @throws as `lookFor` */
export async function allThatFit(filter: Filter): Promise<JournalEntry[]> {
  let all: JournalEntry[] = [];
  for await (const { entries } of lookFor(filter, Number.POSITIVE_INFINITY, null)) all = entries;
  return all;
}
