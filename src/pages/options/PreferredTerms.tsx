import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextField } from '../../ui/TextField';
import { preferred } from './fields';
import type { Settings } from './settings';
import { LONGEST_TERM } from './terms';

/** "Rather say": pairs of a term and the one the company uses instead. */
export function PreferredTerms({ settings }: { settings: Settings }) {
  const pairs = Object.entries(preferred.read(settings.policy.value));
  const set = (from: string, to: string) => settings.edit(preferred, (old) => ({ ...old, [from]: to }));
  const remove = (from: string) => settings.edit(preferred, ({ [from]: _gone, ...others }) => others);
  return (
    <ul class="pairs">
      {pairs.map(([from, to]) => (
        <li key={from}>
          <span class="from">{from}</span>
          <span aria-hidden="true">→</span>
          <TextField
            label={i18n.t('options.words.insteadOf', [from])}
            maxLength={LONGEST_TERM}
            value={to}
            onValue={(value) => set(from, value)}
          />
          <button
            type="button"
            class="remove"
            aria-label={i18n.t('options.words.remove', [from])}
            onClick={() => remove(from)}
          >
            ×
          </button>
        </li>
      ))}
      <li>
        <NewPair onAdd={set} />
      </li>
    </ul>
  );
}

function NewPair({ onAdd }: { onAdd(from: string, to: string): void }) {
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const complete = from.trim() !== '' && to.trim() !== '';
  const add = () => {
    if (!complete) return;
    onAdd(from.trim(), to.trim());
    setFrom('');
    setTo('');
  };
  return (
    <form
      class="pair"
      onSubmit={(event) => {
        event.preventDefault();
        add();
        event.currentTarget.querySelector('input')?.focus();
      }}
      onBlurCapture={(event) => {
        // Left with both halves filled in: that is a pair, also without the button.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) add();
      }}
    >
      <TextField
        label={i18n.t('options.words.from')}
        placeholder={i18n.t('options.words.from')}
        maxLength={LONGEST_TERM}
        value={from}
        onValue={setFrom}
      />
      <span aria-hidden="true">→</span>
      <TextField
        label={i18n.t('options.words.to')}
        placeholder={i18n.t('options.words.to')}
        maxLength={LONGEST_TERM}
        value={to}
        onValue={setTo}
      />
      <button type="submit" class="button" disabled={!complete}>
        {i18n.t('options.words.add')}
      </button>
    </form>
  );
}
