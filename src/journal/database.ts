import { Dexie, type EntityTable } from 'dexie';
import { monthOf } from '../metrics/insights/month';
import type { InsightsPart } from '../metrics/insights/part';
import type { ImportedFile, KeptNumbers } from '../metrics/numbers';
import { type JournalEntry, type NewEntry, UNKNOWN } from './entry';

/** An entry as it is stored: its text is in a table of its own, and its place there may be empty. */
export interface StoredEntry extends Omit<JournalEntry, 'text'> {
  /** Whether its text was written down with it. */
  hadText: boolean;
}

interface StoredText {
  /** The entry's number. */
  id: number;
  text: string;
}

/** What files say of a post, with the beginning of its words in the form in which they are compared. */
export interface StoredNumbers extends KeptNumbers {
  form: string;
}

/** The sums over one month. */
export interface StoredMonth {
  /** `2026-10` */
  month: string;
  part: InsightsPart;
}

/** The key of the hashes. */
interface Note {
  name: 'key';
  value: CryptoKey;
}

/**
 * The journal's tables, in the extension's own origin, where no web page reaches. Only the background opens them
 * (`npm run boundaries` checks it): one writer, so that what it remembers of them is never out of date.
 *
 * Texts are apart because they may go while their entries stay: a browser that is out of room still deletes a row, and
 * refuses to write even a smaller one in its place.
 */
export class JournalDatabase extends Dexie {
  declare entries: EntityTable<StoredEntry, 'id'>;
  declare texts: EntityTable<StoredText, 'id'>;
  declare notes: EntityTable<Note, 'name'>;
  declare numbers: EntityTable<StoredNumbers, 'key'>;
  declare files: EntityTable<ImportedFile, 'id'>;
  /** Sums that are worked out already; one that is missing or was thrown away is worked out again. */
  declare months: EntityTable<StoredMonth, 'month'>;

  constructor(name = 'journal') {
    super(name);
    this.version(1).stores({
      entries: '++id, at, [outcome+at], [outcome+site+at]',
      texts: 'id',
      notes: 'name',
    });
    // Entries from before time and specificity were noted: what nobody measured is unknown, and not nothing.
    this.version(2)
      .stores({ numbers: 'key, at, entry, file, form', files: '++id', months: 'month' })
      .upgrade((transaction) =>
        transaction
          .table<StoredEntry>('entries')
          .toCollection()
          .modify((entry) => {
            const held = entry.findings.some(({ decision }) => decision === 'overridden');
            Object.assign(entry, UNKNOWN, { held, link: null });
          }),
      );
    // Entries from before there were goals have none, their profile was not noted, and sums by goal are worked out anew.
    this.version(3)
      .stores({})
      .upgrade(async (transaction) => {
        await transaction.table('months').clear();
        await transaction
          .table<StoredEntry>('entries')
          .toCollection()
          .modify({ goal: null, goalBy: null, profile: null });
      });
  }

  /** Writes an entry with its text, both or none. */
  async add({ text, ...entry }: NewEntry): Promise<void> {
    await this.transaction('rw', this.entries, this.texts, this.months, async () => {
      await this.months.delete(monthOf(entry.at));
      const id = await this.entries.add({ ...entry, hadText: text !== null });
      if (text !== null) await this.texts.put({ id, text });
    });
  }

  /** Puts the texts to entries, in the order they came. */
  async withTexts(entries: readonly StoredEntry[]): Promise<JournalEntry[]> {
    const texts = await this.texts.bulkGet(entries.map(({ id }) => id));
    return entries.map(({ hadText: _, ...entry }, at) => ({ ...entry, text: texts[at]?.text ?? null }));
  }

  /** Deletes the entries from before a moment, and what files say of posts before it. @returns how many entries */
  deleteBefore(at: number): Promise<number> {
    return this.transaction('rw', this.entries, this.texts, this.numbers, this.months, async () => {
      const old = await this.entries.where('at').below(at).primaryKeys();
      const numbers = await this.numbers.where('at').below(at).toArray();
      if (old.length + numbers.length > 0) await this.#forgetSumsUntil(at, numbers);
      await this.numbers.bulkDelete(numbers.map(({ key }) => key));
      await this.numbers.where('entry').anyOf(old).delete();
      await this.entries.bulkDelete(old);
      await this.texts.bulkDelete(old);
      return old.length;
    });
  }

  /* Numbers count in the month of their entry, which may be later than the day that a file gives them. */
  async #forgetSumsUntil(at: number, numbers: readonly StoredNumbers[]): Promise<void> {
    await this.months.where('month').belowOrEqual(monthOf(at)).delete();
    const theirs = await this.entries.bulkGet(numbers.flatMap(({ entry }) => entry ?? []));
    await this.months.bulkDelete(theirs.flatMap((entry) => (entry ? monthOf(entry.at) : [])));
  }

  /** Deletes an entry with its text and what files say of its post. */
  async deleteEntry(id: number): Promise<void> {
    await this.transaction('rw', this.entries, this.texts, this.numbers, this.months, async () => {
      const entry = await this.entries.get(id);
      if (!entry) return;
      // Its numbers count in its own month, whatever day they have.
      await this.months.delete(monthOf(entry.at));
      await this.numbers.where('entry').equals(id).delete();
      await this.texts.delete(id);
      await this.entries.delete(id);
    });
  }

  /** Deletes everything. */
  async clear(): Promise<void> {
    await this.transaction('rw', this.tables, () => Promise.all(this.tables.map((table) => table.clear())));
  }
}
