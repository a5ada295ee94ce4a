import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Named } from '../../../journal/entry';
import { askJournal } from '../../../journal/messages';
import { engagementsOf, type KeptNumbers } from '../../../metrics/numbers';
import { excerptOf } from '../../../ui/excerpt';
import { dayOf, figure } from '../../../ui/figures';
import { momentOf } from '../../../ui/moment';

/** Characters of a post that name it. */
const NAME_LENGTH = 90;

export interface Matched {
  numbers: KeptNumbers;
  entry: Named | null;
}

interface OneMatchProps {
  matched: Matched;
  onChange(): void;
}

/** The numbers of one post, the entry they belong to, and a way to say that they belong to another. */
export function OneMatch({ matched: { numbers, entry }, onChange }: OneMatchProps) {
  const [choices, setChoices] = useState<Named[] | null>(null);
  const [failed, setFailed] = useState(false);
  const { key, at, site, text, link, counts, by } = numbers;
  const name = startOf(text ?? link);
  const choose = (value: string) =>
    askJournal('matchNumbers', { key, entry: value === '' ? null : Number(value) }).then(onChange, () =>
      setFailed(true),
    );
  return (
    <li>
      <p class="serif">{name}</p>
      <p class="soft">
        {i18n.t('insights.matches.about', [
          i18n.t(`insights.sites.${site}`),
          dayOf(at),
          figure(counts.impressions ?? 0),
          figure(engagementsOf(counts) ?? 0),
        ])}
      </p>
      <p>
        {entry
          ? i18n.t('insights.matches.belongs', [startOf(entry.text), i18n.t(`insights.matches.by.${by ?? 'hand'}`)])
          : i18n.t(by === 'hand' ? 'insights.matches.noneByHand' : 'insights.matches.noEntry')}
      </p>
      {choices === null ? (
        <button
          type="button"
          class="button quiet"
          aria-label={i18n.t('insights.matches.changeThis', [name])}
          onClick={() => askJournal('matchCandidates', { key }).then(setChoices, () => setFailed(true))}
        >
          {i18n.t('insights.matches.change')}
        </button>
      ) : (
        <select
          aria-label={i18n.t('insights.matches.choose', [name])}
          ref={(select) => select?.focus()}
          value={entry ? String(entry.id) : ''}
          onChange={({ currentTarget }) => void choose(currentTarget.value)}
        >
          <option value="">{i18n.t('insights.matches.noneOfThem')}</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {`${momentOf(choice.at)} · ${startOf(choice.text)}`}
            </option>
          ))}
        </select>
      )}
      {failed && <p role="alert">{i18n.t('review.notice.notSaved')}</p>}
    </li>
  );
}

function startOf(text: string | null): string {
  if (text === null) return i18n.t('insights.noText');
  return excerptOf(text, NAME_LENGTH);
}
