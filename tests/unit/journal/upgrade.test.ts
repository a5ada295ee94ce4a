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
  });
  expect(await journal.page(0, 10)).toMatchObject([
    { id: 1, at: 1, text: 'One.', writing: null, specificity: null, held: true, reason: null, link: null },
    { id: 2, at: 2, text: 'Two.', outcome: 'discarded', held: false },
    { id: 3, at: 3, text: 'Three.', writing: 1000, specificity: 2.5 },
  ]);
});
