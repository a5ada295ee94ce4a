import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JournalEntry } from '../../journal/entry';
import { askJournal } from '../../journal/messages';
import { Drafts } from './Drafts';

/** The latest drafts that were discarded, to copy; nothing where there are none. */
export function Unsent() {
  const [drafts, setDrafts] = useState<JournalEntry[]>([]);
  const title = useId();

  useEffect(() => {
    askJournal('discardedDrafts', undefined).then(setDrafts, () => setDrafts([]));
  }, []);

  if (drafts.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{i18n.t('popup.unsent.title')}</h2>
      <Drafts drafts={drafts.map(({ id, at, site, text }) => ({ id, at, site, text: text ?? '' }))} />
    </section>
  );
}
