import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { KINDS, SITES } from '../../analyzer/types';
import { OUTCOMES } from '../../journal/entry';
import { MARKINGS } from '../../journal/filter';
import type { Choice } from './choice';
import { Select } from './Select';
import type { Names } from './useNames';

/** Pause in typing after which the journal is searched, in milliseconds. */
const TYPING_PAUSE = 200;
/* No goal has such an id: theirs have no dot. */
const NO_GOAL = '.none';

interface FiltersProps {
  choice: Choice;
  names: Names;
  onChange(choice: Choice): void;
}

/** Which drafts are listed: by words, and by what they were and became. */
export function Filters({ choice, names, onChange }: FiltersProps) {
  const goals = names.goals.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <search class="filters no-print" aria-label={i18n.t('journal.filters')}>
      <Words words={choice.words ?? ''} onWords={(words) => onChange({ ...choice, words })} />
      <Select
        name="site"
        choices={SITES.map((value) => ({ value, label: i18n.t(`insights.sites.${value}`) }))}
        value={choice.site}
        onChange={(site) => onChange({ ...choice, site })}
      />
      <Select
        name="kind"
        choices={KINDS.map((value) => ({ value, label: i18n.t(`journal.kinds.${value}`) }))}
        value={choice.kind}
        onChange={(kind) => onChange({ ...choice, kind })}
      />
      <Select
        name="goal"
        choices={[...goals, { value: NO_GOAL, label: i18n.t('journal.noGoal') }]}
        value={choice.goal === null ? NO_GOAL : choice.goal}
        onChange={(goal) => onChange({ ...choice, goal: goal === NO_GOAL ? null : goal })}
      />
      <Select
        name="outcome"
        choices={[...OUTCOMES, 'open' as const].map((value) => ({ value, label: i18n.t(`journal.outcomes.${value}`) }))}
        value={choice.outcome}
        onChange={(outcome) => onChange({ ...choice, outcome })}
      />
      <Select
        name="marking"
        choices={MARKINGS.map((value) => ({ value, label: i18n.t(`journal.markings.${value}`) }))}
        value={choice.marking}
        onChange={(marking) => onChange({ ...choice, marking })}
      />
    </search>
  );
}

/* Searches once its writer pauses, and at once with Enter. */
function Words({ words, onWords }: { words: string; onWords(words: string): void }) {
  const [typed, setTyped] = useState(words);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  // What comes back from a search must not take away what was typed since.
  const searched = useRef(words);
  useEffect(() => {
    if (words !== searched.current) setTyped(words);
    searched.current = words;
  }, [words]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (next: string, pause: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      searched.current = next;
      onWords(next);
    }, pause);
  };
  return (
    <label class="words">
      {i18n.t('journal.search')}
      <input
        type="search"
        value={typed}
        maxLength={200}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          search(currentTarget.value, TYPING_PAUSE);
        }}
        onKeyDown={({ key, currentTarget }) => key === 'Enter' && search(currentTarget.value, 0)}
      />
    </label>
  );
}
