import { type Candidate, matchPosts } from '../metrics/match';
import { type Standing, standingOf } from '../metrics/merge';
import type { ImportedFile, KeptNumbers, PostNumbers } from '../metrics/numbers';
import type { JournalDatabase, StoredEntry } from './database';
import type { JournalEntry, Named } from './entry';
import type { Fingerprints } from './fingerprint';
import { formOf, KnownNumbers } from './known-numbers';

/** Posts from which it is quicker to read all that is known than to look each of them up. */
const MANY = 1000;
/** Days around a post in which the writer may look for its entry, in milliseconds. */
const AROUND = 14 * 86_400_000;

/** What imported files say of posts. Every method throws what the browser throws, and then nothing has changed. */
export class ImportedNumbers {
  constructor(
    private readonly database: JournalDatabase,
    private readonly fingerprints: Fingerprints,
    private readonly now: () => number,
  ) {}

  /** How posts stand to what is kept already, in the order they came. */
  async compare(posts: readonly PostNumbers[]): Promise<Standing[]> {
    const known = await this.#known(posts);
    return posts.map((post) => standingOf(post, known.find(post)));
  }

  /**
   * Keeps the posts of a file, all or none, and looks for their entries. What a writer has matched by hand stays.
   * @returns how many posts were not known before
   */
  async keep(name: string, posts: readonly PostNumbers[]): Promise<number> {
    const hashes = await this.#hashesOf(posts);
    const { numbers, files, entries, texts, months } = this.database;
    return this.database.transaction('rw', [numbers, files, entries, texts, months], async () => {
      await months.clear();
      const file = await files.add({ name, at: this.now(), posts: posts.length });
      const known = await this.#known(posts);
      const before = known.size;
      for (const post of posts) known.take(post, file);
      await numbers.bulkDelete(known.replaced);
      await numbers.bulkPut(known.changed);
      await this.#match(hashes);
      return known.size - before;
    });
  }

  /** The files that were imported, oldest first. */
  files(): Promise<ImportedFile[]> {
    return this.database.files.toArray();
  }

  /** Forgets a file, and the posts whose counts it brought. */
  async removeFile(id: number): Promise<void> {
    const { numbers, files, months } = this.database;
    await this.database.transaction('rw', numbers, files, months, async () => {
      await months.clear();
      await numbers.where('file').equals(id).delete();
      await files.delete(id);
    });
  }

  /**
   * Posts with numbers, latest first, each with the entry it belongs to.
   * @param unsure only those without an entry, or with one that is only similar
   */
  async list(unsure: boolean, skip: number, most: number): Promise<{ numbers: KeptNumbers; entry: Named | null }[]> {
    const found = await this.database.numbers
      .orderBy('at')
      .reverse()
      .filter(({ by }) => !unsure || by === null || by === 'similar')
      .offset(skip)
      .limit(most)
      .toArray();
    const named = await this.#named(found.map(({ entry }) => entry ?? 0));
    return found.map(({ form: _, ...numbers }, at) => ({ numbers, entry: named[at] ?? null }));
  }

  /** Posts in the journal that numbers might belong to, nearest in time first. */
  async candidates(key: string, most: number): Promise<Named[]> {
    const { numbers, entries } = this.database;
    const about = await numbers.get(key);
    const at = about?.at ?? this.now();
    const near = await entries
      .where('[outcome+at]')
      .between(['posted', at - AROUND], ['posted', at + AROUND])
      .filter(({ site }) => !about || about.site === 'other' || site === about.site)
      .toArray();
    const nearest = near.sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at)).slice(0, most);
    return (await this.#named(nearest.map(({ id }) => id))).filter((entry) => entry !== null);
  }

  /** The writer says which post numbers belong to, or that they belong to none in the journal. */
  async setMatch(key: string, entry: number | null): Promise<void> {
    const { numbers, entries, months } = this.database;
    await this.database.transaction('rw', numbers, entries, months, async () => {
      await months.clear();
      const about = await numbers.get(key);
      if (!about) return;
      if (about.entry !== null) await entries.update(about.entry, { link: null });
      if (entry !== null) {
        await numbers.where('entry').equals(entry).modify({ entry: null, by: null });
        await entries.update(entry, { link: about.link });
      }
      await numbers.update(key, { entry, by: 'hand' });
    });
  }

  async #match(hashes: ReadonlyMap<string, string>): Promise<void> {
    const { numbers, entries } = this.database;
    const open = await numbers.filter(({ entry, by }) => entry === null && by !== 'hand').toArray();
    if (open.length === 0) return;
    const taken = new Set((await numbers.where('entry').above(0).toArray()).map(({ entry }) => entry));
    const posted = await entries.where('[outcome+at]').between(['posted', 0], ['posted', Infinity]).toArray();
    const matches = matchPosts(open, await this.#candidatesOf(posted.filter(({ id }) => !taken.has(id))), hashes);
    const matched = open.filter(({ key }) => matches.has(key)).map((one) => ({ ...one, ...matches.get(one.key) }));
    await numbers.bulkPut(matched);
    const links = matched.filter(({ link, entry }) => link !== null && entry !== null);
    await entries.bulkUpdate(links.map(({ link, entry }) => ({ key: entry ?? 0, changes: { link } })));
  }

  async #candidatesOf(posted: readonly StoredEntry[]): Promise<Candidate[]> {
    return this.database.withTexts(posted);
  }

  /* Only for entries that have kept no text; the browser's own hashing cannot be waited for within a transaction. */
  async #hashesOf(posts: readonly PostNumbers[]): Promise<Map<string, string>> {
    const { entries, texts } = this.database;
    if ((await entries.count()) === (await texts.count())) return new Map();
    const hashed = await Promise.all(
      posts
        .filter(({ text }) => text !== null)
        .map(async ({ key, text }) => [key, await this.fingerprints.of((text ?? '').trim())] as const),
    );
    return new Map(hashed);
  }

  async #known(posts: readonly PostNumbers[]): Promise<KnownNumbers> {
    const { numbers } = this.database;
    if ((await numbers.count()) === 0) return new KnownNumbers([]);
    if (posts.length > MANY) return new KnownNumbers(await numbers.toArray());
    const forms = [...new Set(posts.map(formOf))].filter((form) => form !== '');
    const byKey = await numbers.bulkGet(posts.map(({ key }) => key));
    const byForm = await numbers.where('form').anyOf(forms).toArray();
    return new KnownNumbers([...byKey.filter((one) => one !== undefined), ...byForm]);
  }

  async #named(ids: readonly number[]): Promise<(Named | null)[]> {
    const { entries } = this.database;
    const found = await entries.bulkGet([...ids]);
    const withTexts = await this.database.withTexts(found.filter((entry) => entry !== undefined));
    const named = new Map(withTexts.map((entry) => [entry.id, nameOf(entry)]));
    return ids.map((id) => named.get(id) ?? null);
  }
}

function nameOf({ id, at, site, kind, text, length }: JournalEntry): Named {
  return { id, at, site, kind, text, length };
}
