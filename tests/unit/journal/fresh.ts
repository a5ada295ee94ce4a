import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import type { Draft } from '../../../src/analyzer/types';
import type { JournalEntry } from '../../../src/journal/entry';
import { Journal } from '../../../src/journal/journal';

let made = 0;

/** A journal in a database of its own, with a clock that the test winds. */
export function freshJournal(start = Date.UTC(2026, 10, 20, 12)) {
  const clock = { now: start };
  made += 1;
  const name = `journal-${made}`;
  const open = () => new Journal(() => clock.now, name);
  return { journal: open(), clock, open, name, stored: () => storedIn(name) };
}

/** All that the database holds, read past the journal; each entry with its text. */
async function storedIn(name: string): Promise<{ entries: JournalEntry[]; texts: number; notes: number }> {
  const database = await new Dexie(name).open();
  try {
    const texts: { id: number; text: string }[] = await database.table('texts').toArray();
    const entries: (JournalEntry & { hadText: boolean })[] = await database.table('entries').toArray();
    return {
      entries: entries.map(({ hadText: _, ...entry }) => ({
        ...entry,
        text: texts.find(({ id }) => id === entry.id)?.text ?? null,
      })),
      texts: texts.length,
      notes: await database.table('notes').count(),
    };
  } finally {
    database.close();
  }
}

export function draft(text: string, rest: Partial<Draft> = {}): Draft {
  return { text, kind: 'post', site: 'x', context: {}, ...rest };
}

export function replyTo(author: string, text: string, rest: Partial<Draft> = {}): Draft {
  return draft(text, { kind: 'reply', context: { author }, ...rest });
}

export const MINUTE = 60_000;
export const DAY = 86_400_000;
