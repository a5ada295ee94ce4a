import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepNumbers } from '../../../src/background/importing';
import { freshJournal } from '../journal/fresh';
import { readAll, X_HEADER, xRow } from '../metrics/files';

type Handler = (message: { data: unknown; sender: unknown }) => unknown;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('../../../src/channel', () => ({
  channel: { onMessage: (name: string, handler: Handler) => handlers.set(name, handler) },
}));

const OWN_PAGE = { url: 'https://lectern.example/insights.html' };
const WEB_PAGE = { url: 'https://x.com/home', tab: { id: 1 } };

function ask(name: string, data: unknown, sender: unknown = OWN_PAGE): Promise<unknown> {
  return Promise.resolve().then(() => handlers.get(name)?.({ data, sender }));
}

let fresh: ReturnType<typeof freshJournal>;
let posts: unknown[];
beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('https://lectern.example/');
  fresh = freshJournal();
  keepNumbers(fresh.journal);
  posts = (await readAll([X_HEADER, xRow(fresh.clock.now, 'One.'), xRow(fresh.clock.now - 1e8, 'Two.')].join('\n')))
    .posts;
});

const kept = async () => (await fresh.journal.numbers.list(false, 0, 9)).map(({ numbers }) => numbers.text);

it('a file is kept once all of it is there', async () => {
  await ask('bringNumbers', { batch: 'a', posts: posts.slice(0, 1) });
  await ask('bringNumbers', { batch: 'a', posts: posts.slice(1) });
  expect(await kept()).toEqual([]);
  expect(await ask('keepNumbers', { batch: 'a', name: 'x.csv', posts: 2 })).toEqual({ outcome: 'kept', added: 2 });
  expect(await kept()).toEqual(['One.', 'Two.']);
  expect(await ask('compareNumbers', { posts })).toEqual(['same', 'same']);
});

it('a file of which a part is lost is not kept at all', async () => {
  await ask('bringNumbers', { batch: 'a', posts: posts.slice(1) });
  expect(await ask('keepNumbers', { batch: 'a', name: 'x.csv', posts: 2 })).toEqual({ outcome: 'lost', added: 0 });
  expect(await kept()).toEqual([]);
});

it('an import that is given up leaves nothing behind', async () => {
  await ask('bringNumbers', { batch: 'a', posts });
  await ask('dropNumbers', { batch: 'a' });
  expect(await ask('keepNumbers', { batch: 'a', name: 'x.csv', posts: 2 })).toEqual({ outcome: 'lost', added: 0 });
  expect(await kept()).toEqual([]);
});

it.each([
  ['full', Object.assign(new Error('no room'), { name: 'QuotaExceededError' })],
  ['refused', new Error('no database')],
])('where the browser does not store it, it says why: %s', async (outcome, error) => {
  vi.spyOn(fresh.journal.numbers, 'keep').mockRejectedValue(error);
  await ask('bringNumbers', { batch: 'a', posts });
  expect(await ask('keepNumbers', { batch: 'a', name: 'x.csv', posts: 2 })).toEqual({ outcome, added: 0 });
});

it('takes no address but those of posts on the two sites, and no count that is none', async () => {
  const [one] = posts as { counts: object }[];
  for (const wrong of [{ link: 'javascript:alert(1)' }, { counts: { impressions: -1 } }, { counts: { praise: 1 } }]) {
    await expect(ask('bringNumbers', { batch: 'a', posts: [{ ...one, ...wrong }] })).rejects.toThrow();
  }
});

it('is for the extension’s own pages', async () => {
  for (const name of [
    'compareNumbers',
    'bringNumbers',
    'keepNumbers',
    'importedFiles',
    'listNumbers',
    'matchNumbers',
  ]) {
    await expect(ask(name, {}, WEB_PAGE)).rejects.toThrow('Not for a web page');
  }
});
