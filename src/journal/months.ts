import { combine, type Insights } from '../metrics/insights/insights';
import { monthOf, partOf } from '../metrics/insights/part';
import type { JournalDatabase, StoredMonth } from './database';

/**
 * What the drafts took and what the posts brought. Reading 20,000 posts takes over a second, so the sums of a month are kept
 * until something in it changes; who writes to a month throws its sums away.
 */
export async function insightsFrom(database: JournalDatabase): Promise<Insights> {
  const { entries, numbers, months } = database;
  return database.transaction('rw', entries, numbers, months, async () => {
    const known = new Map((await months.toArray()).map((stored) => [stored.month, stored]));
    const all: StoredMonth[] = [];
    const worked: StoredMonth[] = [];
    for (const [month, from, until] of await spanOf(database)) {
      const stored = known.get(month) ?? { month, part: await partBetween(database, from, until) };
      all.push(stored);
      if (!known.has(month)) worked.push(stored);
    }
    // On a full disk they are worked out again the next time.
    await months.bulkPut(worked).catch(() => undefined);
    return combine(all.map(({ part }) => part));
  });
}

async function partBetween({ entries, numbers }: JournalDatabase, from: number, until: number) {
  const inMonth = await entries.where('at').between(from, until).toArray();
  const ofEntries = await numbers
    .where('entry')
    .anyOf(inMonth.map(({ id }) => id))
    .toArray();
  const alone = await numbers
    .where('at')
    .between(from, until)
    .filter(({ entry }) => entry === null)
    .toArray();
  return partOf(inMonth, [...ofEntries, ...alone]);
}

/** The months from the first post to the last, each with its first moment and that of the next. */
async function spanOf({ entries, numbers }: JournalDatabase): Promise<[string, number, number][]> {
  const ends = await Promise.all(
    [entries, numbers].flatMap((table) => [table.orderBy('at').first(), table.orderBy('at').last()]),
  );
  const moments = ends.flatMap((end) => (end ? [end.at] : []));
  const span: [string, number, number][] = [];
  if (moments.length === 0) return span;
  const last = monthOf(Math.max(...moments));
  const first = new Date(Math.min(...moments));
  for (let step = 0; ; step += 1) {
    const from = new Date(first.getFullYear(), first.getMonth() + step, 1).getTime();
    const month = monthOf(from);
    span.push([month, from, new Date(first.getFullYear(), first.getMonth() + step + 1, 1).getTime()]);
    if (month === last) return span;
  }
}
