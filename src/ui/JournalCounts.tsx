import { i18n } from '#i18n';
import type { Overview } from '../journal/entry';

/** How many drafts are in the journal, how many have their text, and what went wrong with the last one. */
export function JournalCounts({ overview: { entries, texts, textsDropped, trouble } }: { overview: Overview }) {
  const drafts = i18n.t('options.journal.entries', entries);
  return (
    <>
      <p class="soft">{entries === 0 ? drafts : i18n.t('options.journal.withText', [drafts, String(texts)])}</p>
      {textsDropped > 0 && <p class="soft">{i18n.t('options.journal.dropped', textsDropped)}</p>}
      {trouble && <p role="alert">{i18n.t(`options.journal.trouble.${trouble}`)}</p>}
    </>
  );
}
