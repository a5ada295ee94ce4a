import type { JournalDatabase } from './database';
import type { NewEntry } from './entry';
import { noteTrouble, recallTrouble } from './trouble';

/** Fewest texts that go at a time, so that a journal on a full disk is not tidied for every post. */
const FEWEST = 25;

/** The journal could not take an entry; what is in it is untouched, but for old texts that made room in vain. */
export class JournalError extends Error {
  override name = 'JournalError';

  constructor(
    /** `full`: no room left on the disk or in the browser's quota · `refused`: anything else. */
    readonly reason: 'full' | 'refused',
    cause: unknown,
  ) {
    super(reason === 'full' ? 'There is no room left for the journal' : 'The browser did not store the entry', {
      cause,
    });
  }

  /** The same as what the browser threw. */
  static from(cause: unknown): JournalError {
    return cause instanceof JournalError ? cause : new JournalError(isFull(cause) ? 'full' : 'refused', cause);
  }
}

/**
 * Writes an entry. On a full disk the oldest texts make room: at least 25, and as much as the entry needs. Chromium may
 * take until its next start to give that room back; until it does, no more texts go in vain, and the entry is written
 * without its own. The entries themselves all stay, and with them every count.
 * @param needsText whether the entry is worth nothing without its text
 * @returns the entry as it was written
 * @throws JournalError where there is no room, else what the browser throws
 */
export async function addMakingRoom(database: JournalDatabase, entry: NewEntry, needsText: boolean): Promise<NewEntry> {
  if (await fits(database, entry)) return entry;
  const { droppedInVain } = await recallTrouble();
  if (!droppedInVain && (await dropOldestTexts(database, entry.length))) {
    if (await fits(database, entry)) return entry;
    await noteTrouble({ reason: null, droppedInVain: true });
  }
  const bare = { ...entry, text: null };
  if (!needsText && (await fits(database, bare))) return bare;
  throw new JournalError('full', undefined);
}

/**
 * Whether there was room to write an entry.
 * @throws what the browser throws for another reason
 */
async function fits(database: JournalDatabase, entry: NewEntry): Promise<boolean> {
  try {
    await database.add(entry);
    return true;
  } catch (cause) {
    if (isFull(cause)) return false;
    throw cause;
  }
}

/** @param length how much room is needed, in characters @returns whether there was anything to drop, and it is gone */
async function dropOldestTexts({ texts }: JournalDatabase, length: number): Promise<boolean> {
  const dropped: number[] = [];
  let room = 0;
  try {
    // Entries are numbered in the order of writing.
    await texts
      .orderBy('id')
      .until(() => dropped.length >= FEWEST && room >= length)
      .each(({ id, text }) => {
        dropped.push(id);
        room += text.length;
      });
    await texts.bulkDelete(dropped);
    return dropped.length > 0;
  } catch {
    return false;
  }
}

/** Whether there was no room: Dexie hands the browser's error on by name, and wraps one that ends a transaction. */
export function isFull(cause: unknown): boolean {
  const { name, inner } = cause as { name?: string; inner?: unknown };
  return name === 'QuotaExceededError' || (inner !== undefined && inner !== null && isFull(inner));
}
