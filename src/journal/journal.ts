import type { Draft, Past } from '../analyzer/types';
import { JournalDatabase } from './database';
import type { DecidedFinding, JournalEntry, NewEntry, Outcome, Overview } from './entry';
import { Fingerprints } from './fingerprint';
import { Recent } from './recent';
import { addMakingRoom, JournalError } from './room';

const DAY = 86_400_000;
/** Sites with posts of one's own to look back on. */
const SITES = ['x', 'linkedin'] as const;

/** The drafts that came to an end in this browser: one writer, one database. Every method throws what the browser throws. */
export class Journal {
  readonly #database: JournalDatabase;
  readonly #fingerprints: Fingerprints;
  #recent: Promise<Recent> | null = null;
  #author: { name: string; hash: Promise<string> } | null = null;
  #trouble: Overview['trouble'] = null;

  /** @param now the clock, in milliseconds since 1970 */
  constructor(
    private readonly now: () => number = Date.now,
    name?: string,
  ) {
    this.#database = new JournalDatabase(name);
    this.#fingerprints = new Fingerprints(this.#database);
  }

  /**
   * Writes a draft down. On a full disk the oldest texts make room for it.
   * @param keepsText whether its text is written down too; a discarded draft is not written down without it
   * @throws JournalError when it could not be written; nothing is lost but, on a full disk, old texts
   */
  async record(draft: Draft, outcome: Outcome, findings: DecidedFinding[], keepsText: boolean): Promise<void> {
    try {
      const recent = await this.#read();
      const entry = await this.#entryOf(draft, outcome, findings, keepsText);
      recent.add(await addMakingRoom(this.#database, entry, outcome === 'discarded'));
      this.#trouble = null;
    } catch (cause) {
      const error = cause instanceof JournalError ? cause : new JournalError('refused', cause);
      this.#trouble = error.reason;
      throw error;
    }
  }

  /** What the same writer did before a draft, from memory after the first time. */
  async pastOf(draft: Draft): Promise<Past> {
    const recent = await this.#read();
    return recent.before(draft, await this.#hashOf(draft.context.author), this.now());
  }

  /** The latest discarded drafts, latest first. */
  async discarded(most: number): Promise<JournalEntry[]> {
    return this.#database.entries
      .where('[outcome+at]')
      .between(['discarded', 0], ['discarded', Infinity])
      .reverse()
      .filter(({ text }) => text !== null)
      .limit(most)
      .toArray();
  }

  async overview(): Promise<Overview> {
    const { entries, notes } = this.#database;
    const dropped = await notes.get('textsDropped');
    return {
      entries: await entries.count(),
      texts: await entries.filter(({ text }) => text !== null).count(),
      textsDropped: Number(dropped?.value ?? 0),
      trouble: this.#trouble,
    };
  }

  /** @param after number of the last entry already read, 0 for none @returns the next entries, oldest first */
  async page(after: number, most: number): Promise<JournalEntry[]> {
    return this.#database.entries.where('id').above(after).limit(most).toArray();
  }

  /** Deletes what is older than so many days. */
  async forgetOlderThan(days: number): Promise<void> {
    const { entries } = this.#database;
    const deleted = await entries
      .where('at')
      .below(this.now() - days * DAY)
      .delete();
    if (deleted > 0) this.#recent = null;
  }

  /** Deletes everything, the key of its hashes too. */
  async clear(): Promise<void> {
    const { entries, notes } = this.#database;
    await this.#database.transaction('rw', entries, notes, () => Promise.all([entries.clear(), notes.clear()]));
    this.#fingerprints.forget();
    this.#recent = null;
    this.#author = null;
    this.#trouble = null;
  }

  async #entryOf(draft: Draft, outcome: Outcome, findings: DecidedFinding[], keepsText: boolean): Promise<NewEntry> {
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
