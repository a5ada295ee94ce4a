import type { Draft, Past } from '../analyzer/types';
import type { Insights } from '../metrics/insights/insights';
import { noteChange } from './changes';
import { JournalDatabase } from './database';
import {
  type Circumstances,
  type DecidedFinding,
  type JournalEntry,
  type NewEntry,
  type Outcome,
  type Overview,
  UNKNOWN,
} from './entry';
import type { Filter, Found } from './filter';
import { findEntries } from './find';
import { Fingerprints } from './fingerprint';
import { ImportedNumbers } from './imported-numbers';
import { insightsFrom } from './months';
import { Recent } from './recent';
import { addMakingRoom, JournalError } from './room';
import { noteTrouble, recallTrouble } from './trouble';

const DAY = 86_400_000;
/** Sites with posts of one's own to look back on. */
const SITES = ['x', 'linkedin'] as const;

/** The drafts that came to an end in this browser: one writer, one database. Every method throws what the browser throws. */
export class Journal {
  /** What imported files say of posts. */
  readonly numbers: ImportedNumbers;
  readonly #database: JournalDatabase;
  readonly #fingerprints: Fingerprints;
  #recent: Promise<Recent> | null = null;
  #author: { name: string; hash: Promise<string> } | null = null;

  /** @param now the clock, in milliseconds since 1970 */
  constructor(
    private readonly now: () => number = Date.now,
    name?: string,
  ) {
    this.#database = new JournalDatabase(name);
    this.#fingerprints = new Fingerprints(this.#database);
    this.numbers = new ImportedNumbers(this.#database, this.#fingerprints, now);
  }

  /**
   * Writes a draft down. On a full disk the oldest texts make room for it.
   * @param keepsText whether its text is written down too; a discarded draft is not written down without it
   * @throws JournalError when it could not be written; nothing is lost but, on a full disk, old texts
   */
  async record(
    draft: Draft,
    outcome: Outcome,
    findings: DecidedFinding[],
    keepsText: boolean,
    circumstances: Circumstances = UNKNOWN,
  ): Promise<void> {
    try {
      const recent = await this.#read();
      const entry = { ...(await this.#entryOf(draft, outcome, findings, keepsText)), ...circumstances };
      const written = await addMakingRoom(this.#database, entry, outcome === 'discarded');
      recent.add(written);
      const isWhole = written.text === entry.text;
      await noteTrouble({ reason: null, droppedInVain: !isWhole });
      await noteChange();
    } catch (cause) {
      const error = JournalError.from(cause);
      await noteTrouble({ ...(await recallTrouble()), reason: error.reason });
      throw error;
    }
  }

  /** What the same writer did before a draft, from memory after the first time. */
  async pastOf(draft: Draft): Promise<Past> {
    const recent = await this.#read();
    return recent.before(draft, await this.#hashOf(draft.context.author), this.now());
  }

  /** The latest discarded drafts that have their text, latest first. */
  async discarded(most: number): Promise<JournalEntry[]> {
    const database = this.#database;
    const latest = database.entries.where('[outcome+at]').between(['discarded', 0], ['discarded', Infinity]).reverse();
    const kept = new Set(await database.texts.toCollection().primaryKeys());
    return database.withTexts(
      await latest
        .filter(({ id }) => kept.has(id))
        .limit(most)
        .toArray(),
    );
  }

  async overview(): Promise<Overview> {
    const { entries, texts, numbers } = this.#database;
    const [all, kept] = await Promise.all([entries.count(), texts.count()]);
    // Where every entry has its text none was dropped, and nothing has to be read to know it.
    const hadText = all === kept ? kept : await entries.filter((entry) => entry.hadText).count();
    return {
      entries: all,
      texts: kept,
      numbers: await numbers.count(),
      textsDropped: hadText - kept,
      trouble: (await recallTrouble()).reason,
    };
  }

  /** @param after number of the last entry already read, 0 for none @returns the next entries, oldest first */
  async page(after: number, most: number): Promise<JournalEntry[]> {
    const database = this.#database;
    return database.withTexts(await database.entries.where('id').above(after).limit(most).toArray());
  }

  /** The latest entries that fit a filter, as `findEntries` finds them. */
  find(filter: Filter, before: number | null, most: number): Promise<Found> {
    return findEntries(this.#database, filter, before, most);
  }

  /** What the drafts took and what the posts brought, by month, site and kind. */
  async insights(): Promise<Insights> {
    return insightsFrom(this.#database);
  }

  /** Deletes what is older than so many days. */
  async forgetOlderThan(days: number): Promise<void> {
    const deleted = await this.#database.deleteBefore(this.now() - days * DAY);
    if (deleted === 0) return;
    this.#recent = null;
    await noteChange();
  }

  /** Deletes one entry with all that belongs to it. */
  async forget(id: number): Promise<void> {
    await this.#database.deleteEntry(id);
    this.#recent = null;
    await noteChange();
  }

  /** Deletes everything, imported numbers and the key of the hashes too. */
  async clear(): Promise<void> {
    await this.#database.clear();
    this.#fingerprints.forget();
    this.#recent = null;
    this.#author = null;
    await noteChange();
  }

  async #entryOf(
    draft: Draft,
    outcome: Outcome,
    findings: DecidedFinding[],
    keepsText: boolean,
  ): Promise<Omit<NewEntry, keyof Circumstances>> {
    const { text, site, kind, context } = draft;
    return {
      at: this.now(),
      site,
      kind,
      text: keepsText ? text : null,
      length: text.length,
      hash: await this.#fingerprints.of(text.trim()),
      author: await this.#hashOf(context.author),
      findings,
      outcome,
      link: null,
    };
  }

  #read(): Promise<Recent> {
    const reading = this.#recent ?? Recent.read(this.#database, SITES, this.now());
    this.#recent = reading;
    reading.catch(() => {
      if (this.#recent === reading) this.#recent = null;
    });
    return reading;
  }

  /* A draft is reviewed many times over: its author is hashed once. Names are written in one case only by some sites. */
  #hashOf(author: string | undefined): Promise<string> | null {
    if (!author) return null;
    const name = author.trim().toLowerCase();
    if (this.#author?.name === name) return this.#author.hash;
    const hash = this.#fingerprints.of(name);
    this.#author = { name, hash };
    hash.catch(() => {
      this.#author = null;
    });
    return hash;
  }
}
