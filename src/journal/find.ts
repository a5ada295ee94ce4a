import type { JournalDatabase, StoredEntry } from './database';
import type { JournalEntry } from './entry';
import { type Filter, type Found, fits, wordsOf } from './filter';

/** Entries that are read at a time: between two stretches a review may have its turn. */
const STRETCH = 500;
/** Entries that one answer looks through at most. Who wants more asks on: a search that is given up ends with its answer. */
const FURTHEST = 4000;

/**
 * The latest entries that fit a filter, read by their numbers from the last one back.
 * @param before numbers from this on are passed over; null for none @param most entries in the answer
 */
export async function findEntries(
  database: JournalDatabase,
  filter: Filter,
  before: number | null,
  most: number,
): Promise<Found> {
  const [first, last] = await endsOf(database);
  const found: JournalEntry[] = [];
  let end = Math.min(before ?? last + 1, last + 1);
  const furthest = end - FURTHEST;
  // One more than was asked for tells that there is more.
  while (end > first && end > furthest && found.length <= most) {
    const start = Math.max(first, end - STRETCH);
    found.push(...(await fittingBetween(database, filter, start, end, most + 1 - found.length)));
    end = start;
  }
  const entries = found.slice(0, most);
  if (found.length > most) return { entries, next: entries.at(-1)?.id ?? null };
  return { entries, next: end > first ? end : null };
}

/* The lowest and highest number there is; nothing lies between them where there is none. */
async function endsOf({ entries }: JournalDatabase): Promise<[number, number]> {
  const [first, last] = await Promise.all([entries.orderBy('id').first(), entries.orderBy('id').last()]);
  return [first?.id ?? 0, last?.id ?? -1];
}

async function fittingBetween(
  database: JournalDatabase,
  filter: Filter,
  start: number,
  end: number,
  most: number,
): Promise<JournalEntry[]> {
  const stretch = await stretchOf(database, filter, start, end);
  return database.withTexts(
    stretch
      .filter((entry) => fits(entry, filter))
      .reverse()
      .slice(0, most),
  );
}

/* A search reads the texts, and entries only where they have the words: most have not. */
async function stretchOf(
  { entries, texts }: JournalDatabase,
  filter: Filter,
  start: number,
  end: number,
): Promise<StoredEntry[]> {
  const hasWords = wordsOf(filter);
  if (!hasWords) return entries.where('id').between(start, end).toArray();
  const stored = await texts.where('id').between(start, end).toArray();
  const having = stored.filter(({ text }) => hasWords(text)).map(({ id }) => id);
  return (await entries.bulkGet(having)).filter((entry) => entry !== undefined);
}
