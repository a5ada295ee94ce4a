import { useId, useState } from 'preact/hooks';
import type { Column } from './Entries';
import type { ProblemOf } from './entry-problems';
import { LONGEST_TERM } from './terms';

interface EntryFormProps<T> {
  columns: readonly Column<T>[];
  entry: T;
  problemOf: ProblemOf<T>;
  /** Makes a part's label tell the entry from its neighbours. Without it the labels are shown. */
  labels?(label: string): string;
  /** The button's word, where the entry is a new one. */
  add?: string;
  onChange(entry: T): void;
  /** The form is left, or its button pressed, with an entry that can be stored. */
  onDone(entry: T): void;
}

/** One entry's fields in a row. What is wrong with it is said once it is left, not while it is typed. */
export function EntryForm<T extends Record<string, string>>(props: EntryFormProps<T>) {
  const { columns, entry, problemOf, labels, add, onChange, onDone } = props;
  const id = useId();
  const isEmpty = Object.values(entry).every((part) => part === '');
  const key = problemOf(entry);
  // One that comes back unfinished, from another section, was left before.
  const [wasLeft, setLeft] = useState(!isEmpty && key !== null);
  const problem = wasLeft && !(add && isEmpty) ? columns.find((column) => column.key === key) : undefined;
  const leave = () => {
    setLeft(key !== null);
    if (!key) onDone(entry);
  };
  return (
    <form
      class="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        leave();
        form.querySelector<HTMLElement>(key ? `[name="${key}"]` : 'input, textarea')?.focus();
      }}
      onBlurCapture={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null) && !isEmpty) leave();
      }}
    >
      {columns.map(({ key: part, label, type, maxLength = LONGEST_TERM }) => {
        const control = {
          id: `${id}${part}`,
          name: part,
          maxLength,
          value: entry[part] ?? '',
          'aria-label': labels?.(label),
          'aria-invalid': problem?.key === part || undefined,
          'aria-describedby': problem?.key === part ? id : undefined,
          onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
            onChange({ ...entry, [part]: currentTarget.value }),
        };
        return (
          <div key={part} class={`field ${type}`}>
            {!labels && <label for={`${id}${part}`}>{label}</label>}
            {type === 'lines' && <textarea rows={2} {...control} />}
            {type === 'text' && <input type="text" {...control} />}
            {type === 'email' && <input type="email" {...control} />}
            {type === 'date' && <input type="date" {...control} />}
          </div>
        );
      })}
      {add && (
        <button type="submit" class="button">
          {add}
        </button>
      )}
      {problem && (
        <p id={id} class="problem" role="alert">
          {problem.problem}
        </p>
      )}
    </form>
  );
}
