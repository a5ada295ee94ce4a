import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { JournalError } from '../../../src/journal/room';
import { draft, freshJournal } from './fresh';

/** The disk's room in characters of text. Beyond it the browser refuses; tests/e2e/journal.test.ts does it for real. */
let room = Infinity;
const used = new Map<IDBValidKey, number>();

function lengthOf(value: { text?: string | null }): number {
  return value.text?.length ?? 0;
}

function write(store: IDBObjectStore, how: 'add' | 'put', value: { id?: number; text?: string | null }): IDBRequest {
  const others = [...used].filter(([id]) => id !== value.id).reduce((sum, [, length]) => sum + length, 0);
  if (others + lengthOf(value) > room) throw new DOMException('Full', 'QuotaExceededError');
  const request = ORIGINAL[how].call(store, value);
  if (store.name === 'entries') {
    request.addEventListener('success', () => used.set(request.result as IDBValidKey, lengthOf(value)));
  }
  return request;
}

const ORIGINAL = { add: IDBObjectStore.prototype.add, put: IDBObjectStore.prototype.put };

beforeEach(() => {
  room = Infinity;
  used.clear();
  for (const how of ['add', 'put'] as const) {
    vi.spyOn(IDBObjectStore.prototype, how).mockImplementation(function (this: IDBObjectStore, value) {
      return write(this, how, value);
    });
  }
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
    room = 40 * LENGTH;
    await journal.record(draft(TEXT(40)), 'posted', [], true);
    const { entries } = await stored();
    expect(entries).toHaveLength(41);
    expect(entries.filter(({ length }) => length === LENGTH)).toHaveLength(41);
    expect(entries.findIndex(({ text }) => text !== null)).toBe(25);
    expect(entries.slice(25).map(({ text }) => text)).toEqual(Array.from({ length: 16 }, (_, at) => TEXT(at + 25)));
    expect(await journal.overview()).toEqual({ entries: 41, texts: 16, textsDropped: 25, trouble: null });
  });

  it('as many go as it takes', async () => {
    const { journal } = await journalWith(60);
    room = 60 * LENGTH;
    await journal.record(draft('x'.repeat(40 * LENGTH)), 'posted', [], true);
    expect(await journal.overview()).toMatchObject({ entries: 61, texts: 11, textsDropped: 50 });
  });

  it('a post that finds no room is counted without its text', async () => {
    const { journal, stored } = await journalWith(1);
    room = 5;
    await journal.record(draft('Much too long'), 'posted', [], true);
    const { entries } = await stored();
    expect(entries.map(({ text, length }) => [text, length])).toEqual([
      [null, LENGTH],
      [null, 13],
    ]);
    expect((await journal.pastOf(draft(''))).posts.map(({ text }) => text)).not.toContain('Much too long');
  });

  it('a discarded draft is refused rather than lost', async () => {
    const { journal, stored } = await journalWith(1);
    room = 5;
    const recording = journal.record(draft('Much too long'), 'discarded', [], true);
    await expect(recording).rejects.toMatchObject({ name: 'JournalError', reason: 'full' });
    expect((await stored()).entries).toHaveLength(1);
    expect((await journal.overview()).trouble).toBe('full');
  });

  it('the journal goes on once there is room again', async () => {
    const { journal } = await journalWith(0);
    room = 0;
    await expect(journal.record(draft('One'), 'discarded', [], true)).rejects.toBeInstanceOf(JournalError);
    room = Infinity;
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
