import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { RemoveButton } from './RemoveButton';
import { LONGEST_TERM, termsIn } from './terms';

interface TermListProps {
  label: string;
  terms: readonly string[];
  /** What a term is here. */
  placeholder?: string;
  onAdd(terms: string[]): void;
  onRemove(term: string): void;
}

/** A list of words or phrases. A pasted list, by lines or commas, adds them all; what was typed and left is added too. */
export function TermList({ label, terms, placeholder = i18n.t('options.words.term'), onAdd, onRemove }: TermListProps) {
  const [typed, setTyped] = useState('');
  const add = () => {
    const found = termsIn(typed);
    if (found.length > 0) onAdd(found);
    setTyped('');
  };
  return (
    <>
      {terms.length > 0 && (
        <ul class="chips">
          {terms.map((term) => (
            <li key={term}>
              {term}
              <RemoveButton term={term} onRemove={() => onRemove(term)} />
            </li>
          ))}
        </ul>
      )}
      <form
        class="add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          type="text"
          aria-label={i18n.t('options.words.addTo', [label])}
          placeholder={placeholder}
          maxLength={LONGEST_TERM}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onPaste={(event) => {
            const pasted = termsIn(event.clipboardData?.getData('text/plain') ?? '');
            if (pasted.length < 2) return;
            event.preventDefault();
            onAdd(pasted);
          }}
          onBlur={add}
        />
        <button type="submit" class="button">
          {i18n.t('options.words.add')}
        </button>
      </form>
    </>
  );
}
