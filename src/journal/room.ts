import type { JournalDatabase } from './database';
import type { NewEntry } from './entry';

/** How many texts go at a time: each round writes to a disk that is full. */
const TEXTS_AT_A_TIME = 25;

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
}

/**
 * Writes an entry. On a full disk the oldest texts make room first, then, if it may, the entry's own; the entries
 * themselves all stay, and with them every count.
 * @param needsText whether the entry is worth nothing without its text
 * @returns the entry as it was written
 * @throws JournalError
 */
export async function addMakingRoom(database: JournalDatabase, entry: NewEntry, needsText: boolean): Promise<NewEntry> {
  for (;;) {
    try {
      await database.entries.add(entry);
      return entry;
    } catch (cause) {
      if (!isFull(cause)) throw new JournalError('refused', cause);
      if (await dropOldestTexts(database)) continue;
      if (needsText || entry.text === null) throw new JournalError('full', cause);
      entry = { ...entry, text: null };
    }
  }
}

/** Whether there were any texts to drop, and the disk took even that. */
async function dropOldestTexts(database: JournalDatabase): Promise<boolean> {
  const { entries, notes } = database;
  try {
    return await database.transaction('rw', entries, notes, async () => {
      const dropped = await entries
        .orderBy('at')
        .filter(({ text }) => text !== null)
        .limit(TEXTS_AT_A_TIME)
        .toArray();
      await entries.bulkPut(dropped.map((entry) => ({ ...entry, text: null })));
      const before = await notes.get('textsDropped');
      await notes.put({ name: 'textsDropped', value: Number(before?.value ?? 0) + dropped.length });
      return dropped.length > 0;
    });
  } catch {
    return false;
  }
}

/* Dexie hands the browser's error on by name, and wraps one that ends a transaction. */
function isFull(cause: unknown): boolean {
  const { name, message, inner } = cause as { name?: string; message?: string; inner?: unknown };
  return (
    name === 'QuotaExceededError' || /quota|no space|disk full/iu.test(message ?? '') || (inner ? isFull(inner) : false)
  );
}
