interface NumberFieldProps {
  id: string;
  max: number;
  /** Smallest step between two values, 1 where only whole numbers will do. */
  step?: number;
  placeholder: string;
  value: number | null;
  onValue(value: number | null): void;
}

/** A number from 0 on, or nothing. One that is out of bounds is not taken over, and marked by the browser. */
export function NumberField({ id, max, step = 1, placeholder, value, onValue }: NumberFieldProps) {
  return (
    <input
      id={id}
      class="number"
      type="number"
      min={0}
      max={max}
      step={step}
      placeholder={placeholder}
      value={value ?? ''}
      onInput={({ currentTarget: input }) => {
        if (input.validity.valid) onValue(input.value === '' ? null : input.valueAsNumber);
      }}
    />
  );
}
