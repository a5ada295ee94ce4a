import { useId } from 'preact/hooks';

export interface Choice<T extends string> {
  value: T;
  label: string;
}

interface SegmentsProps<T extends string> {
  /** Names the group to a screen reader; not shown. */
  label: string;
  choices: readonly Choice<T>[];
  value: T;
  onChange(value: T): void;
}

/** A few words to choose one from: radio buttons that look like one control. */
export function Segments<T extends string>({ label, choices, value, onChange }: SegmentsProps<T>) {
  const name = useId();
  return (
    <div class="segments" role="radiogroup" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          {choice.label}
        </label>
      ))}
    </div>
  );
}
