import type { ComponentChild } from 'preact';
import { i18n } from '#i18n';
import type { JournalEntry } from '../../journal/entry';
import { Dots } from '../../ui/Dots';
import { duration } from '../../ui/figures';
import { profileName } from '../entry-names';
import { goalName } from './entry-words';
import type { Names } from './useNames';

/** What an entry took, what it was for and in whose voice it was, and the reason for posting it over a hold. */
export function EntryFacts({ entry, names }: { entry: JournalEntry; names: Names }) {
  const { writing, specificity, profile, reason, link } = entry;
  const unknown = i18n.t('journal.facts.unknown');
  return (
    <dl class="facts">
      <Fact name={i18n.t('journal.facts.written')}>{writing === null ? unknown : duration(writing)}</Fact>
      <Fact name={i18n.t('journal.facts.specific')}>
        {specificity === null ? unknown : <Dots score={specificity} />}
      </Fact>
      <Fact name={i18n.t('journal.goal')}>{goalOf(entry, names)}</Fact>
      {profile !== null && <Fact name={i18n.t('journal.facts.voice')}>{profileName(profile, names)}</Fact>}
      {reason !== null && (
        <Fact name={i18n.t('journal.facts.reason')} isLong>
          {reason}
        </Fact>
      )}
      {link !== null && (
        <Fact name={i18n.t('journal.facts.link')} isLong>
          <a href={link} target="_blank" rel="noreferrer">
            {link}
          </a>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ name, children, isLong }: { name: string; children: ComponentChild; isLong?: boolean }) {
  return (
    <div class={isLong ? 'long' : undefined}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function goalOf({ goal, goalBy }: JournalEntry, names: Names): string {
  if (goal === null) return i18n.t('journal.noGoal');
  return i18n.t(goalBy === 'suggestion' ? 'journal.facts.goalSuggested' : 'journal.facts.goalChosen', [
    goalName(goal, names),
  ]);
}
