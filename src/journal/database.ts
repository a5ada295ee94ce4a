import { Dexie, type EntityTable } from 'dexie';
import type { JournalEntry } from './entry';

/** Facts about the journal as a whole, by name. */
interface Note {
  name: 'key' | 'textsDropped';
  value: unknown;
}

/**
 * The journal's tables, in the extension's own origin, where no web page reaches. Only the background opens them
 * (`npm run boundaries` checks it): one writer, so that what it remembers of them is never out of date.
 */
export class JournalDatabase extends Dexie {
  declare entries: EntityTable<JournalEntry, 'id'>;
  declare notes: EntityTable<Note, 'name'>;

  constructor(name = 'journal') {
    super(name);
    this.version(1).stores({ entries: '++id, at, [outcome+at], [outcome+site+at]', notes: 'name' });
  }
}
