import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { TextField } from '../../ui/TextField';
import { preferred } from './fields';
import { RemoveButton } from './RemoveButton';
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
          <Arrow />
          <TextField
            label={i18n.t('options.words.insteadOf', [from])}
            maxLength={LONGEST_TERM}
            value={to}
            onValue={(value) => set(from, value)}
          />
          <RemoveButton term={from} onRemove={() => remove(from)} />
        </li>
      ))}
      <li>
        <NewPair onAdd={set} />
      </li>
    </ul>
  );
}

function Arrow() {
  return <span aria-hidden="true">→</span>;
}

const EMPTY = { from: '', to: '' };

function NewPair({ onAdd }: { onAdd(from: string, to: string): void }) {
  const [pair, setPair] = useState(EMPTY);
  const from = pair.from.trim();
  const to = pair.to.trim();
  const isComplete = from !== '' && to !== '';
  const add = () => {
    if (!isComplete) return;
    onAdd(from, to);
    setPair(EMPTY);
  };
  const half = (side: keyof typeof EMPTY) => (
    <TextField
      label={i18n.t(`options.words.${side}`)}
      placeholder={i18n.t(`options.words.${side}`)}
      maxLength={LONGEST_TERM}
      value={pair[side]}
      onValue={(value) => setPair((other) => ({ ...other, [side]: value }))}
    />
  );
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
      {half('from')}
      <Arrow />
      {half('to')}
      <button type="submit" class="button" disabled={!isComplete}>
        {i18n.t('options.words.add')}
      </button>
    </form>
  );
}
