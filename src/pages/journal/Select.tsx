import { i18n } from '#i18n';

interface SelectProps<T extends string> {
  name: 'site' | 'kind' | 'goal' | 'outcome' | 'marking';
  choices: readonly { value: T; label: string }[];
  /** Left out where all are asked for. */
  value: T | undefined;
  onChange(value: T | undefined): void;
}

/** One thing to choose drafts by, or none. */
export function Select<T extends string>({ name, choices, value, onChange }: SelectProps<T>) {
  return (
    <label>
      {i18n.t(`journal.${name}`)}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(choices.find((one) => one.value === currentTarget.value)?.value)}
      >
        <option value="">{i18n.t(`journal.any.${name}`)}</option>
        {choices.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
}
