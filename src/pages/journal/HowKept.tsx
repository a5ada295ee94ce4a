import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { watchJournal } from '../../journal/changes';
import type { Overview } from '../../journal/entry';
import { askJournal } from '../../journal/messages';
import {
  type JournalPreferences,
  loadJournalPreferences,
  watchJournalPreferences,
} from '../../policy/journal-preferences';
import { figure } from '../../ui/figures';
import { JournalCounts } from '../../ui/JournalCounts';

const MEGABYTE = 1_000_000;

/** How much there is, how much room it takes, and how it is kept; to be changed in the settings. */
export function HowKept() {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [used, setUsed] = useState<number | null>(null);
  const [preferences, setPreferences] = useState<JournalPreferences | null>(null);
  const title = useId();
  useEffect(() => {
    const look = () => {
      // The list says where the journal cannot be read.
      askJournal('journalOverview', undefined).then(setOverview, () => setOverview(null));
      navigator.storage.estimate().then(
        ({ usage }) => setUsed(usage ?? null),
        () => setUsed(null),
      );
    };
    look();
    return watchJournal(look);
  }, []);
  useEffect(() => {
    void loadJournalPreferences().then(setPreferences);
    return watchJournalPreferences(setPreferences);
  }, []);
  return (
    <section class="no-print" aria-labelledby={title}>
      <h2 id={title}>{i18n.t('journal.kept.title')}</h2>
      {overview && <JournalCounts overview={overview} />}
      {used !== null && <p class="soft">{i18n.t('journal.kept.used', [figure(used / MEGABYTE, 1)])}</p>}
      {preferences && <p class="soft">{inWords(preferences)}</p>}
      <div class="row">
        <a class="button" href={browser.runtime.getURL('/options.html#journal')}>
          {i18n.t('journal.kept.change')}
        </a>
      </div>
    </section>
  );
}

function inWords({ on, keepTexts, days }: JournalPreferences): string {
  const period = days === null ? i18n.t('journal.kept.forever') : i18n.t('journal.kept.days', [figure(days)]);
  const paused = on ? [] : [i18n.t('journal.kept.off')];
  const withoutTexts = on && !keepTexts ? [i18n.t('journal.kept.noTexts')] : [];
  return [...paused, ...withoutTexts, period].join(' ');
}
