import { useState } from 'preact/hooks';

/** The longest name that the policy's schema takes. */
export const LONGEST_NAME = 60;

interface NameFieldProps {
  id: string;
  value: string;
  /** Gets no empty name: a field that is left empty shows the last one again. */
  onValue(value: string): void;
}

/** A name that may be changed and not taken away. */
export function NameField({ id, value, onValue }: NameFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      type="text"
      id={id}
      maxLength={LONGEST_NAME}
      value={typed ?? value}
      onInput={({ currentTarget }) => {
        setTyped(currentTarget.value);
        if (currentTarget.value.trim() !== '') onValue(currentTarget.value);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
