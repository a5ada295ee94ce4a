import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { EntryForm } from './EntryForm';
import type { ProblemOf } from './entry-problems';
import type { Field } from './fields';
import { RemoveButton } from './RemoveButton';
import type { Settings } from './settings';

/** One part of an entry and what it is called. */
export interface Column<T> {
  key: keyof T & string;
  label: string;
  type: 'text' | 'date' | 'email' | 'lines';
  maxLength?: number;
  /** A sentence for when it cannot be stored as it is. */
  problem: string;
}

interface EntriesProps<T> {
  settings: Settings;
  field: Field<T[]>;
  /** Names the list, for what is typed and not finished. */
  name: string;
  columns: readonly Column<T>[];
  empty: T;
  problemOf: ProblemOf<T>;
  /** What the button calls a new one. */
  add: string;
}

/** What is typed in each row, and in the row for a new one, where that is not stored. */
interface Typed<T> {
  rows: readonly (T | null)[];
  fresh: T | null;
}

/**
 * A list of entries, each changed in place, and a row to add one. An entry is stored as soon as it can be; until then what
 * was typed stays in its row, with a word on what is missing, also while another section is shown.
 */
export function Entries<T extends Record<string, string>>(props: EntriesProps<T>) {
  const { settings, field, name, columns, empty, problemOf, add } = props;
  const stored = field.read(settings.policy.value);
  const [{ rows, fresh }, setTyped] = useUnfinished<T>(settings, name);
  const keep = (index: number, entry: T | null) => {
    const next = stored.map((_, at) => (at === index ? entry : (rows[at] ?? null)));
    setTyped({ rows: next, fresh });
  };
  const change = (index: number, entry: T) => {
    keep(index, entry);
    if (!problemOf(entry)) settings.edit(field, (old) => old.map((other, at) => (at === index ? entry : other)));
  };
  const remove = (index: number) => {
    setTyped({ rows: rows.filter((_, at) => at !== index), fresh });
    settings.edit(field, (old) => old.filter((_, at) => at !== index));
  };
  return (
    <ul class="entries">
      {stored.map((entry, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own, and change in place
        <li key={index}>
          <EntryForm
            columns={columns}
            entry={rows[index] ?? entry}
            problemOf={problemOf}
            labels={(label) => i18n.t('options.safety.ofEntry', [label, String(index + 1)])}
            onChange={(next) => change(index, next)}
            onDone={() => keep(index, null)}
          />
          <RemoveButton term={Object.values(entry).find(Boolean) ?? ''} onRemove={() => remove(index)} />
        </li>
      ))}
      <li>
        <EntryForm
          columns={columns}
          entry={fresh ?? empty}
          problemOf={problemOf}
          add={add}
          onChange={(next) => setTyped({ rows, fresh: Object.values(next).every((part) => part === '') ? null : next })}
          onDone={(done) => {
            setTyped({ rows, fresh: null });
            settings.edit(field, (old) => [...old, done]);
          }}
        />
      </li>
    </ul>
  );
}

function useUnfinished<T>(settings: Settings, name: string): [Typed<T>, (typed: Typed<T>) => void] {
  const [typed, setTyped] = useState(
    () => (settings.unfinished.get(name) as Typed<T> | undefined) ?? { rows: [], fresh: null },
  );
  return [
    typed,
    (next) => {
      if (next.fresh || next.rows.some(Boolean)) settings.unfinished.set(name, next);
      else settings.unfinished.delete(name);
      setTyped(next);
    },
  ];
}
