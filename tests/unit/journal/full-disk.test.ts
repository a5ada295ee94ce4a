import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { JournalError } from '../../../src/journal/room';
import { draft, freshJournal } from './fresh';

/** A disk with room for so many characters of text. tests/e2e/journal.test.ts fills a real browser's. */
const disk = { room: Infinity, used: new Map<IDBValidKey, number>(), givesBack: true };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(disk, { room: Infinity, used: new Map(), givesBack: true });
  const { put, delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value) {
    if (this.name === 'texts') {
      const taken = [...disk.used.values()].reduce((sum, length) => sum + length, 0);
      if (taken + value.text.length > disk.room) throw new DOMException('Full', 'QuotaExceededError');
      disk.used.set(value.id, value.text.length);
    }
    return put.call(this, value);
  });
  vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === 'texts' && disk.givesBack) disk.used.delete(key as IDBValidKey);
    return remove.call(this, key);
  });
});
afterEach(() => void vi.restoreAllMocks());

const TEXT = (post: number) => `Post number ${String(post).padStart(3, '0')}`;
const LENGTH = TEXT(0).length;

async function journalWith(posts: number) {
  const fresh = freshJournal();
  for (let post = 0; post < posts; post += 1) {
    fresh.clock.now += 1;
    await fresh.journal.record(draft(TEXT(post)), 'posted', [], true);
  }
  return fresh;
}

describe('on a full disk', () => {
  it('the oldest texts make room, and every entry stays', async () => {
    const { journal, stored } = await journalWith(40);
    disk.room = 40 * LENGTH;
    await journal.record(draft(TEXT(40)), 'posted', [], true);
    const { entries } = await stored();
    expect(entries.map(({ length }) => length)).toEqual(Array(41).fill(LENGTH));
    expect(entries.map(({ text }) => text)).toEqual([
      ...Array(25).fill(null),
      ...Array.from({ length: 16 }, (_, at) => TEXT(at + 25)),
    ]);
    expect(await journal.overview()).toEqual({ entries: 41, texts: 16, numbers: 0, textsDropped: 25, trouble: null });
  });

  it('as many go as the new one needs', async () => {
    const { journal } = await journalWith(60);
    disk.room = 60 * LENGTH;
    await journal.record(draft('x'.repeat(40 * LENGTH)), 'posted', [], true);
    expect(await journal.overview()).toMatchObject({ entries: 61, texts: 21, textsDropped: 40 });
  });

  it('no more go in vain where the browser does not give the room back', async () => {
    const { journal } = await journalWith(60);
    disk.room = 60 * LENGTH;
    disk.givesBack = false;
    await journal.record(draft(TEXT(60)), 'posted', [], true);
    expect(await journal.overview()).toMatchObject({ entries: 61, texts: 35, textsDropped: 25, trouble: null });
  });

  it('nor with the posts after it, until there is room again', async () => {
    const { journal, open } = await journalWith(60);
    disk.room = 60 * LENGTH;
    disk.givesBack = false;
    await journal.record(draft(TEXT(60)), 'posted', [], true);
    // The background has been stopped and started meanwhile.
    const later = open();
    await later.record(draft(TEXT(61)), 'posted', [], true);
    expect(await later.overview()).toMatchObject({ entries: 62, texts: 35, textsDropped: 25 });
    disk.room = 61 * LENGTH;
    await later.record(draft(TEXT(62)), 'posted', [], true);
    expect(await later.overview()).toMatchObject({ entries: 63, texts: 36 });
    disk.givesBack = true;
    await later.record(draft(TEXT(63)), 'posted', [], true);
    expect(await later.overview()).toMatchObject({ entries: 64, texts: 12, textsDropped: 50 });
  });

  it('a post that finds no room is counted without its text', async () => {
    const { journal, stored } = await journalWith(1);
    disk.room = 5;
    await journal.record(draft('Much too long'), 'posted', [], true);
    expect((await stored()).entries).toMatchObject([
      { text: null, length: LENGTH },
      { text: null, length: 13 },
    ]);
    expect((await journal.pastOf(draft(''))).posts.map(({ text }) => text)).not.toContain('Much too long');
  });

  it('a discarded draft is refused rather than lost', async () => {
    const { journal, stored } = await journalWith(1);
    disk.room = 5;
    const recording = journal.record(draft('Much too long'), 'discarded', [], true);
    await expect(recording).rejects.toMatchObject({ name: 'JournalError', reason: 'full' });
    expect((await stored()).entries).toHaveLength(1);
    expect((await journal.overview()).trouble).toBe('full');
  });

  it('the journal goes on once there is room again', async () => {
    const { journal } = await journalWith(0);
    disk.room = 0;
    await expect(journal.record(draft('One'), 'discarded', [], true)).rejects.toBeInstanceOf(JournalError);
    disk.room = Infinity;
    await journal.record(draft('One'), 'discarded', [], true);
    expect(await journal.overview()).toMatchObject({ entries: 1, trouble: null });
  });
});

it('a browser that refuses for another reason costs no text', async () => {
  const { journal, stored } = await journalWith(2);
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('Broken', 'UnknownError');
  });
  const recording = journal.record(draft('Three'), 'posted', [], true);
  await expect(recording).rejects.toMatchObject({ reason: 'refused' });
  expect((await stored()).entries.map(({ text }) => text)).toEqual([TEXT(0), TEXT(1)]);
  expect((await journal.overview()).trouble).toBe('refused');
});
