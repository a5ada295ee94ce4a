import { useState } from 'preact/hooks';

interface TextFieldProps {
  value: string;
  onValue(value: string): void;
  maxLength: number;
  /** Pairs the field with a `<label for>`. */
  id?: string;
  /** Names a field that has no visible label. */
  label?: string;
  placeholder?: string;
}

/**
 * One line of text that saves as it is typed. What was typed stays as long as it is the stored value but for the space
 * around it: that comes back trimmed, and the space between two words would be swallowed while it is the last one.
 */
export function TextField({ value, onValue, maxLength, id, label, placeholder }: TextFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      id={id}
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      value={typed?.trim() === value.trim() ? typed : value}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onValue(currentTarget.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
