import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { Journal } from '../../../src/journal/journal';
import { draft } from './fresh';

/** A journal as the first version of its database left it behind. */
async function writeOld(name: string): Promise<void> {
  const database = new Dexie(name);
  database.version(1).stores({
    entries: '++id, at, [outcome+at], [outcome+site+at]',
    texts: 'id',
    notes: 'name',
  });
  const entry = { site: 'x', kind: 'post', length: 4, hash: '0'.repeat(64), author: null, hadText: true };
  await database.table('entries').bulkAdd([
    {
      ...entry,
      at: 1,
      findings: [{ rule: 'risk/bait', level: 'warning', decision: 'overridden' }],
      outcome: 'posted',
    },
    { ...entry, at: 2, findings: [], outcome: 'discarded' },
  ]);
  await database.table('texts').bulkAdd([
    { id: 1, text: 'One.' },
    { id: 2, text: 'Two.' },
  ]);
  database.close();
}

it('an old journal is taken over whole, and what nobody measured is unknown', async () => {
  await writeOld('old-journal');
  const journal = new Journal(() => 3, 'old-journal');
  await journal.record(draft('Three.'), 'posted', [], true, {
    writing: 1000,
    specificity: 2.5,
    held: false,
    reason: null,
    goal: null,
    goalBy: null,
    profile: 'ceo',
  });
  expect(await journal.page(0, 10)).toMatchObject([
    { id: 1, at: 1, text: 'One.', writing: null, specificity: null, held: true, reason: null, goal: null, link: null },
    { id: 2, at: 2, text: 'Two.', outcome: 'discarded', held: false },
    { id: 3, at: 3, text: 'Three.', writing: 1000, specificity: 2.5 },
  ]);
});

it('sums from before there were goals are worked out anew, and the posts in them have none', async () => {
  const database = new Dexie('journal-without-goals');
  database.version(2).stores({
    entries: '++id, at, [outcome+at], [outcome+site+at]',
    texts: 'id',
    notes: 'name',
    numbers: 'key, at, entry, file, form',
    files: '++id',
    months: 'month',
  });
  await database.table('entries').add({
    ...{ site: 'x', kind: 'post', length: 4, hash: '0'.repeat(64), author: null, hadText: false, findings: [] },
    ...{ at: 1, outcome: 'posted', writing: null, specificity: null, held: false, reason: null, link: null },
  });
  await database.table('months').add({ month: '1970-01', part: { cells: [], best: [], rules: [], pairs: [] } });
  database.close();
  const { goals } = await new Journal(() => 3, 'journal-without-goals').insights();
  expect(goals).toMatchObject([{ month: '1970-01', goal: null, chosen: 0, posts: 1 }]);
});
