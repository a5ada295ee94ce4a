import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { sumOf } from '../../../src/metrics/insights/totals';
import { readAll, X_HEADER, xRow } from '../metrics/files';
import { DAY, draft, freshJournal } from './fresh';

const sums = async (journal: ReturnType<typeof freshJournal>['journal']) => {
  const { posts, measured, impressions, reviewed } = sumOf((await journal.insights()).cells);
  return { posts, measured, impressions, reviewed };
};

/** What is kept of a month must never be older than the month: after every change the sums are asked for again. */
it('the sums follow every change', async () => {
  const { journal, clock, open } = freshJournal();
  expect(await sums(journal)).toEqual({ posts: 0, measured: 0, impressions: 0, reviewed: 0 });
  await journal.record(draft('The first.'), 'posted', [], true);
  expect(await sums(journal)).toMatchObject({ posts: 1, reviewed: 1 });
  await journal.record(draft('The second.'), 'posted', [], true);
  expect(await sums(journal)).toMatchObject({ posts: 2, reviewed: 2 });
  clock.now += 40 * DAY;
  await journal.record(draft('The third, in another month.'), 'posted', [], true);
  expect(await sums(journal)).toMatchObject({ posts: 3, reviewed: 3 });

  const old = clock.now - 40 * DAY;
  const { posts } = await readAll(
    [X_HEADER, xRow(old, 'The first.', 100), xRow(old - 70 * DAY, 'From a telephone.', 20)].join('\n'),
  );
  await journal.numbers.keep('x.csv', posts);
  expect(await sums(journal)).toEqual({ posts: 4, measured: 2, impressions: 120, reviewed: 3 });
  await journal.numbers.setMatch(posts[0]?.key ?? '', null);
  expect(await sums(journal)).toEqual({ posts: 5, measured: 2, impressions: 120, reviewed: 3 });
  expect(await sums(open())).toEqual({ posts: 5, measured: 2, impressions: 120, reviewed: 3 });
  await journal.numbers.removeFile(1);
  expect(await sums(journal)).toEqual({ posts: 3, measured: 0, impressions: 0, reviewed: 3 });
  await journal.forgetOlderThan(30);
  expect(await sums(journal)).toMatchObject({ posts: 1 });
  await journal.clear();
  expect(await sums(journal)).toMatchObject({ posts: 0 });
});

it('are the same read month by month and read at once', async () => {
  const { journal, clock } = freshJournal();
  const rows: string[] = [];
  for (let index = 0; index < 12; index += 1) {
    await journal.record(draft(`Post number ${index}.`), 'posted', [], true);
    rows.push(xRow(clock.now, `Post number ${index}.`, index), xRow(clock.now - 9 * DAY, `Telephone ${index}.`, index));
    clock.now += 20 * DAY;
  }
  await journal.numbers.keep('x.csv', (await readAll([X_HEADER, ...rows].join('\n'))).posts);
  const atOnce = await journal.insights();
  expect(sumOf(atOnce.cells)).toMatchObject({ posts: 24, measured: 24, reviewed: 12 });
  await journal.record(draft('The last.'), 'posted', [], true);
  const after = await journal.insights();
  expect(after.cells.slice(0, 12)).toEqual(atOnce.cells.slice(0, 12));
  expect(sumOf(after.cells)).toMatchObject({ posts: 25, measured: 24, reviewed: 13 });
});

it('numbers of a day in another month than their post count with the post', async () => {
  const { journal, clock } = freshJournal(new Date(2026, 9, 31, 23, 30).getTime());
  const text = 'We moved the return label inside the box lid, and half the questions went away.';
  await journal.record(draft(text), 'posted', [], true);
  const { posts } = await readAll(`Date,Post text,Impressions\n2026-11-01,"${text}",80\n`);
  await journal.numbers.keep('other.csv', posts);
  expect((await journal.insights()).cells.map(({ month, posts, impressions }) => [month, posts, impressions])).toEqual([
    ['2026-10', 1, 80],
  ]);
  expect(clock.now).toBeLessThan(posts[0]?.at ?? 0);
});

it('what grows too old takes the sums of its own months with it, and leaves the others', async () => {
  const { journal, clock, name } = freshJournal(new Date(2026, 8, 10, 12).getTime());
  const months = async () => {
    const database = await new Dexie(name).open();
    const kept = await database.table('months').toCollection().primaryKeys();
    database.close();
    return kept;
  };
  const rows: string[] = [];
  for (const text of ['Of September.', 'Of October, though its file has another day.', 'Of November.']) {
    await journal.record(draft(text), 'posted', [], true);
    rows.push(xRow(clock.now, text, 10));
    clock.now += 30 * DAY;
  }
  const { posts } = await readAll([X_HEADER, ...rows].join('\n'));
  // Its file gives October’s post a day in September: these numbers grow too old before their month does.
  await journal.numbers.keep('x.csv', posts.slice(0, 1).concat(posts.slice(2)));
  await journal.numbers.keep('wrong day.csv', [{ ...(posts[1] as (typeof posts)[0]), at: (posts[0]?.at ?? 0) + DAY }]);
  const [, october] = await journal.page(0, 9);
  await journal.numbers.setMatch(posts[1]?.key ?? '', october?.id ?? null);
  expect(await sums(journal)).toEqual({ posts: 3, measured: 3, impressions: 30, reviewed: 3 });
  expect(await months()).toEqual(['2026-09', '2026-10', '2026-11']);
  clock.now = new Date(2026, 9, 5, 12).getTime();
  await journal.forgetOlderThan(20);
  expect(await months()).toEqual(['2026-11']);
  expect(await sums(journal)).toEqual({ posts: 2, measured: 1, impressions: 10, reviewed: 2 });
});
