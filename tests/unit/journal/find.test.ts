import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { UNKNOWN } from '../../../src/journal/entry';
import { type Filter, wordsOf } from '../../../src/journal/filter';
import type { Journal } from '../../../src/journal/journal';
import { readAll, X_HEADER, xRow } from '../metrics/files';
import { draft, freshJournal, replyTo } from './fresh';

const OVERRIDDEN = [{ rule: 'value/hype', level: 'warning', decision: 'overridden' }] as const;
const FIXED = [{ rule: 'value/hype', level: 'warning', decision: 'fixed' }] as const;

/** The texts that fit, latest first, asked for as the page does: as long as there is more to look through. */
async function found(journal: Journal, filter: Filter, most = 50): Promise<(string | null)[]> {
  const texts: (string | null)[] = [];
  let next: number | null = null;
  do {
    const answer: Awaited<ReturnType<Journal['find']>> = await journal.find(filter, next, most);
    texts.push(...answer.entries.map(({ text }) => text));
    next = answer.next;
  } while (next !== null);
  return texts;
}

describe('entries that fit', () => {
  const filled = async () => {
    const { journal } = freshJournal();
    await journal.record(draft('A crane in Hull'), 'posted', [...FIXED], true, { ...UNKNOWN, goal: 'hiring' });
    await journal.record(replyTo('@dana', 'No résumé needed'), 'posted', [], true);
    await journal.record(draft('Über cranes', { site: 'linkedin' }), 'posted', [...OVERRIDDEN], true, {
      ...UNKNOWN,
      held: true,
    });
    await journal.record(draft('Not this one'), 'discarded', [], true, { ...UNKNOWN, held: true });
    await journal.record(draft('Without its words'), 'posted', [], false);
    return journal;
  };

  it.each<[string, Filter, (string | null)[]]>([
    ['all', {}, [null, 'Not this one', 'Über cranes', 'No résumé needed', 'A crane in Hull']],
    ['by words, in any case and order', { words: 'HULL crane' }, ['A crane in Hull']],
    ['by a part of a word', { words: 'crane' }, ['Über cranes', 'A crane in Hull']],
    ['by words without their accents', { words: 'uber resume' }, []],
    ['by one word without its accents', { words: 'resume' }, ['No résumé needed']],
    ['by a word with accents', { words: 'ÜBER' }, ['Über cranes']],
    [
      'by no word at all',
      { words: '  ' },
      [null, 'Not this one', 'Über cranes', 'No résumé needed', 'A crane in Hull'],
    ],
    ['by site', { site: 'linkedin' }, ['Über cranes']],
    ['by kind', { kind: 'reply' }, ['No résumé needed']],
    ['by goal', { goal: 'hiring' }, ['A crane in Hull']],
    ['without a goal', { goal: null, site: 'x', outcome: 'posted' }, [null, 'No résumé needed']],
    ['by outcome', { outcome: 'discarded' }, ['Not this one']],
    ['that were held', { marking: 'held' }, ['Not this one', 'Über cranes']],
    ['that were posted over a hold', { marking: 'overridden' }, ['Über cranes']],
    ['in which something was found', { marking: 'found' }, ['Über cranes', 'A crane in Hull']],
    ['by several at once', { marking: 'found', words: 'crane', site: 'x' }, ['A crane in Hull']],
  ])('%s', async (_, filter, texts) => {
    const journal = await filled();
    expect(await found(journal, filter)).toEqual(texts);
    expect(await found(journal, filter, 1)).toEqual(texts);
  });
});

it.each([
  ['की', 'का', false],
  ['가', '각', false],
  ['ガ', 'カ', false],
  ['ｶﾞ', 'ガス', true],
  ['e\u0301te', 'Été', true],
])('an accent may be left out, and no mark that makes another letter: %s in %s', (words, text, isFound) => {
  expect(wordsOf({ words })?.(text)).toBe(isFound);
});

it('an answer says where to look on, and only where there is more', async () => {
  const { journal } = freshJournal();
  expect(await journal.find({}, null, 2)).toEqual({ entries: [], next: null });
  for (const text of ['1', '2', '3', '4']) await journal.record(draft(text), 'posted', [], true);
  const first = await journal.find({}, null, 2);
  expect([first.entries.map(({ text }) => text), first.next]).toEqual([['4', '3'], 3]);
  const second = await journal.find({}, first.next, 2);
  expect([second.entries.map(({ text }) => text), second.next]).toEqual([['2', '1'], null]);
});

it('a long journal is looked through in stretches, and no answer looks through all of it', async () => {
  const { journal, name } = freshJournal();
  await journal.record(draft('The only one about cranes.'), 'posted', [], true);
  const database = await new Dexie(name).open();
  const [entry] = await database.table('entries').toArray();
  await database
    .table('entries')
    .bulkAdd(Array.from({ length: 9000 }, (_, index) => ({ ...entry, id: index + 2, hadText: false })));
  database.close();
  const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  expect(await journal.find({ words: 'cranes' }, null, 50)).toEqual({ entries: [], next: 5002 });
  const read = await Promise.all(reading.mock.results.map(({ value }) => (value as IDBRequest<unknown[]>).result));
  expect(Math.max(...read.map(({ length }) => length))).toBeLessThanOrEqual(500);
  reading.mockRestore();
  expect(await found(journal, { words: 'cranes' })).toEqual(['The only one about cranes.']);
  expect((await journal.find({}, null, 50)).entries.map(({ id }) => id)).toEqual(
    Array.from({ length: 50 }, (_, index) => 9001 - index),
  );
});

describe('one entry deleted', () => {
  /** Everything in every table, read past the journal. */
  async function tablesOf(name: string): Promise<Record<string, unknown[]>> {
    const database = await new Dexie(name).open();
    const tables = await Promise.all(
      database.tables.map(async (table) => [table.name, await table.toArray()] as const),
    );
    database.close();
    return Object.fromEntries(tables);
  }

  it('is gone with its text, its numbers and the sums it was in, and the others stay', async () => {
    const fresh = freshJournal();
    const { journal, clock, name } = fresh;
    await journal.record(draft('Confidential: cranes in Hull.'), 'posted', [...OVERRIDDEN], true, {
      ...UNKNOWN,
      reason: 'The board wants it.',
    });
    const at = clock.now;
    clock.now += 3_600_000;
    await journal.record(draft('A depot in Leeds.'), 'posted', [], true);
    const rows = [xRow(at, 'Confidential: cranes in Hull.', 40), xRow(clock.now, 'A depot in Leeds.', 7)];
    await journal.numbers.keep('x.csv', (await readAll([X_HEADER, ...rows].join('\n'))).posts);
    expect((await journal.insights()).cells[0]).toMatchObject({ posts: 2, impressions: 47 });
    expect(JSON.stringify(await tablesOf(name))).toMatch(/cranes.*board|board.*cranes/);

    await journal.forget(1);
    const after = await tablesOf(name);
    expect(JSON.stringify(after)).not.toMatch(/cranes|board/);
    expect(after.entries).toMatchObject([{ id: 2 }]);
    expect(after.texts).toEqual([{ id: 2, text: 'A depot in Leeds.' }]);
    expect(after.numbers).toMatchObject([{ entry: 2 }]);
    expect(after.months).toEqual([]);
    expect((await journal.insights()).cells[0]).toMatchObject({ posts: 1, impressions: 7 });
    expect((await journal.pastOf(draft(''))).posts.map(({ text }) => text)).toEqual(['A depot in Leeds.']);
  });

  it('that is gone already changes nothing', async () => {
    const { journal, stored } = freshJournal();
    await journal.record(draft('One'), 'posted', [], true);
    await journal.forget(9);
    expect((await stored()).entries).toHaveLength(1);
  });
});
