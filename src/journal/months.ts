import { combine, type Insights } from '../metrics/insights/insights';
import { monthOf } from '../metrics/insights/month';
import { type InsightsPart, type PastEntry, partOf } from '../metrics/insights/part';
import type { KeptNumbers } from '../metrics/numbers';
import type { JournalDatabase, StoredMonth } from './database';

/** Months from which it is quicker to read everything than one month after the other. */
const FEW = 3;

interface Month {
  /** `2026-10` */
  month: string;
  /** Its first moment and that of the next, in milliseconds since 1970. */
  from: number;
  until: number;
}

/**
 * What the drafts took and what the posts brought. Reading 20,000 posts takes over a second, so the sums of a month are kept
 * until something in it changes; who writes to a month throws its sums away.
 */
export async function insightsFrom(database: JournalDatabase): Promise<Insights> {
  const { entries, numbers, months } = database;
  return database.transaction('rw', entries, numbers, months, async () => {
    const span = await spanOf(database);
    const known = new Map((await months.toArray()).map(({ month, part }) => [month, part]));
    const missing = span.filter(({ month }) => !known.has(month));
    const worked = missing.length > FEW ? await allMonths(database, missing) : await eachMonth(database, missing);
    for (const { month, part } of worked) known.set(month, part);
    // On a full disk they are worked out again the next time.
    await months.bulkPut(worked).catch(() => undefined);
    return combine(span.flatMap(({ month }) => known.get(month) ?? []));
  });
}

function eachMonth(database: JournalDatabase, span: readonly Month[]): Promise<StoredMonth[]> {
  return Promise.all(span.map(async (month) => ({ month: month.month, part: await partOfMonth(database, month) })));
}

async function partOfMonth({ entries, numbers }: JournalDatabase, { from, until }: Month): Promise<InsightsPart> {
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

async function allMonths({ entries, numbers }: JournalDatabase, span: readonly Month[]): Promise<StoredMonth[]> {
  const posts = new Map(span.map(({ month }) => [month, { entries: [] as PastEntry[], numbers: [] as KeptNumbers[] }]));
  const monthOfEntry = new Map<number | null, string>();
  for (const entry of await entries.toArray()) {
    const month = monthOf(entry.at);
    monthOfEntry.set(entry.id, month);
    posts.get(month)?.entries.push(entry);
  }
  for (const one of await numbers.toArray()) {
    posts.get(monthOfEntry.get(one.entry) ?? monthOf(one.at))?.numbers.push(one);
  }
  return Array.from(posts, ([month, of]) => ({ month, part: partOf(of.entries, of.numbers) }));
}

/** The months from the first post to the last. */
async function spanOf({ entries, numbers }: JournalDatabase): Promise<Month[]> {
  const ends = await Promise.all(
    [entries, numbers].flatMap((table) => [table.orderBy('at').first(), table.orderBy('at').last()]),
  );
  const moments = ends.flatMap((end) => (end ? [end.at] : []));
  const span: Month[] = [];
  if (moments.length === 0) return span;
  const last = monthOf(Math.max(...moments));
  const first = new Date(Math.min(...moments));
  for (let step = 0; ; step += 1) {
    const from = new Date(first.getFullYear(), first.getMonth() + step, 1).getTime();
    const month = monthOf(from);
    span.push({ month, from, until: new Date(first.getFullYear(), first.getMonth() + step + 1, 1).getTime() });
    if (month === last) return span;
  }
}
