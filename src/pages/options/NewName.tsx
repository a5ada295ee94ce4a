import { useState } from 'preact/hooks';

interface NewNameProps {
  label: string;
  placeholder: string;
  maxLength: number;
  /** The button's word. */
  add: string;
  /** Gets the name without blanks around it, and never an empty one. */
  onAdd(name: string): void;
}

/** A name to begin another thing with, such as a goal; the field is empty again once it is there. */
export function NewName({ label, placeholder, maxLength, add, onAdd }: NewNameProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        const name = typed.trim();
        if (name === '') return;
        onAdd(name);
        setTyped('');
      }}
    >
      <input
        type="text"
        aria-label={label}
        placeholder={placeholder}
        maxLength={maxLength}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" class="button">
        {add}
      </button>
    </form>
  );
}
