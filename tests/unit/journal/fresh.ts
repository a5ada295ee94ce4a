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
  return { journal: open(), clock, open, stored: () => storedIn(name) };
}

/** All that the database holds, read past the journal. */
async function storedIn(name: string): Promise<{ entries: JournalEntry[]; notes: { name: string; value: unknown }[] }> {
  const database = await new Dexie(name).open();
  try {
    return { entries: await database.table('entries').toArray(), notes: await database.table('notes').toArray() };
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
