import { expect, it } from 'vitest';
import { readAll, X_HEADER, xId, xRow } from '../metrics/files';
import { DAY, draft, freshJournal, MINUTE } from './fresh';

const TEXT = 'We moved the return label inside the box lid, and half the questions to our help desk went away.';

async function postsIn(...rows: string[]) {
  return (await readAll([X_HEADER, ...rows].join('\n'))).posts;
}

it('numbers find their post, and the post learns its address', async () => {
  const { journal, clock } = freshJournal();
  await journal.record(draft(TEXT), 'posted', [], true);
  await journal.record(draft('Never sent.'), 'discarded', [], true);
  expect(await journal.numbers.keep('x.csv', await postsIn(xRow(clock.now, TEXT, 1200, 40)))).toBe(1);
  const [only] = await journal.numbers.list(false, 0, 10);
  expect(only).toMatchObject({
    numbers: { by: 'moment', entry: 1, counts: { impressions: 1200 } },
    entry: { text: TEXT },
  });
  expect((await journal.page(0, 10)).map(({ link }) => link)).toEqual([
    `https://x.com/i/status/${xId(clock.now)}`,
    null,
  ]);
  expect(await journal.numbers.files()).toEqual([{ id: 1, name: 'x.csv', at: clock.now, posts: 1 }]);
});

it('nothing is imported twice: the same file changes nothing, a later one raises the counts', async () => {
  const { journal, clock } = freshJournal();
  const early = await postsIn(xRow(clock.now, TEXT, 100, 4));
  const late = await postsIn(xRow(clock.now, TEXT, 900, 31), xRow(clock.now + MINUTE, 'Another one.', 5, 1));
  await journal.numbers.keep('early.csv', early);
  expect(await journal.numbers.compare(early)).toEqual(['same']);
  expect(await journal.numbers.compare(late)).toEqual(['newer', 'new']);
  expect(await journal.numbers.keep('late.csv', late)).toBe(1);
  expect(await journal.numbers.compare(late)).toEqual(['same', 'same']);
  await journal.numbers.keep('early again.csv', early);
  expect((await journal.numbers.list(false, 0, 10)).map(({ numbers }) => numbers.counts.impressions)).toEqual([5, 900]);
});

it('a file that is forgotten takes away what it brought, and not what was there before it', async () => {
  const { journal, clock } = freshJournal();
  const first = xRow(clock.now, TEXT, 100, 4);
  await journal.numbers.keep('first.csv', await postsIn(first));
  await journal.numbers.keep('second.csv', await postsIn(first, xRow(clock.now + MINUTE, 'Another one.', 5, 1)));
  await journal.numbers.removeFile(2);
  expect((await journal.numbers.list(false, 0, 10)).map(({ numbers }) => numbers.text)).toEqual([TEXT]);
});

it('the export of another tool, without addresses, is of the same posts', async () => {
  const { journal, clock } = freshJournal();
  const day = new Date(clock.now).toISOString().slice(0, 10);
  const { posts: fromBuffer } = await readAll(`Date,Text,Impressions,Likes\n${day},"${TEXT}",80,3\n`);
  await journal.numbers.keep('buffer.csv', fromBuffer);
  const fromX = await postsIn(xRow(clock.now, TEXT, 100, 4));
  expect(await journal.numbers.compare(fromX)).toEqual(['newer']);
  expect(await journal.numbers.keep('x.csv', fromX)).toBe(0);
  const all = await journal.numbers.list(false, 0, 10);
  expect(all.map(({ numbers }) => [numbers.key, numbers.site, numbers.counts.impressions])).toEqual([
    [`x ${xId(clock.now)}`, 'x', 100],
  ]);
  expect(await journal.numbers.compare(fromBuffer)).toEqual(['same']);
});

it('a match is corrected by hand, and no later file puts it back', async () => {
  const { journal, clock } = freshJournal();
  await journal.record(draft(TEXT), 'posted', [], true);
  clock.now += MINUTE;
  await journal.record(draft('Something else.'), 'posted', [], true);
  const posts = await postsIn(xRow(clock.now - MINUTE, TEXT));
  await journal.numbers.keep('x.csv', posts);
  const key = posts[0]?.key ?? '';
  expect((await journal.numbers.candidates(key, 5)).map(({ text }) => text)).toEqual([TEXT, 'Something else.']);
  const now = async () => {
    const [one] = await journal.numbers.list(false, 0, 5);
    return [one?.entry?.id, one?.numbers.by, (await journal.page(0, 5)).map(({ link }) => link !== null)];
  };
  expect(await now()).toEqual([1, 'moment', [true, false]]);
  await journal.numbers.setMatch(key, 2);
  expect(await now()).toEqual([2, 'hand', [false, true]]);
  await journal.numbers.setMatch(key, null);
  await journal.numbers.keep('x again.csv', posts);
  expect(await now()).toEqual([undefined, 'hand', [false, false]]);
});

it('those that are not sure are listed by themselves', async () => {
  const { journal, clock } = freshJournal();
  await journal.record(draft(TEXT), 'posted', [], true);
  const posts = await postsIn(xRow(clock.now, TEXT), xRow(clock.now - 5 * 60 * MINUTE, 'Posted from a telephone.'));
  await journal.numbers.keep('x.csv', posts);
  expect((await journal.numbers.list(true, 0, 5)).map(({ numbers }) => numbers.text)).toEqual([
    'Posted from a telephone.',
  ]);
});

it('a post of which only the length is kept is found by its hash', async () => {
  const { journal, clock } = freshJournal();
  await journal.record(draft(TEXT), 'posted', [], false);
  clock.now += 5 * 60 * MINUTE;
  await journal.numbers.keep('x.csv', await postsIn(xRow(clock.now, TEXT)));
  expect(await journal.numbers.list(false, 0, 5)).toMatchObject([{ numbers: { by: 'text', entry: 1 } }]);
});

it('is deleted with its file, with its time, and with the journal', async () => {
  const { journal, clock } = freshJournal();
  const posts = await postsIn(xRow(clock.now, TEXT), xRow(clock.now - 100 * DAY, 'An old one.'));
  const texts = async () => (await journal.numbers.list(false, 0, 5)).map(({ numbers }) => numbers.text);
  await journal.numbers.keep('x.csv', posts);
  await journal.forgetOlderThan(90);
  expect(await texts()).toEqual([TEXT]);
  await journal.numbers.removeFile(1);
  expect([await texts(), await journal.numbers.files()]).toEqual([[], []]);
  await journal.numbers.keep('x.csv', posts);
  await journal.clear();
  expect([await texts(), await journal.numbers.files()]).toEqual([[], []]);
});
