import type { JournalEntry } from '../../journal/entry';
import { monthOf } from '../../metrics/insights/month';
import { monthName } from '../../ui/figures';
import { OneEntry } from './OneEntry';
import type { Names } from './useNames';

interface EntryListProps {
  entries: readonly JournalEntry[];
  names: Names;
  onDeleted(entry: JournalEntry): void;
}

/** Entries under the months they are from, latest first. */
export function EntryList({ entries, names, onDeleted }: EntryListProps) {
  return monthsOf(entries).map(([month, of]) => (
    <section key={month} aria-label={monthName(month)}>
      <h2>{monthName(month)}</h2>
      <ul class="entries">
        {of.map((entry) => (
          <OneEntry key={entry.id} entry={entry} names={names} onDeleted={() => onDeleted(entry)} />
        ))}
      </ul>
    </section>
  ));
}

/* A month has one place, also where the clock was put back in between. */
function monthsOf(entries: readonly JournalEntry[]): [month: string, of: JournalEntry[]][] {
  const months = new Map<string, JournalEntry[]>();
  for (const entry of entries) {
    const month = monthOf(entry.at);
    const of = months.get(month) ?? [];
    of.push(entry);
    months.set(month, of);
  }
  return [...months];
}
