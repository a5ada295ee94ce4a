import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { loadJournalPreferences, watchJournalPreferences } from '../../policy/journal-preferences';

/** What will be here, or that nothing will while the journal is off. */
export function Empty() {
  const [isOn, setOn] = useState(true);
  useEffect(() => {
    void loadJournalPreferences().then(({ on }) => setOn(on));
    return watchJournalPreferences(({ on }) => setOn(on));
  }, []);
  return (
    <section class="sample-note">
      <h2>{i18n.t('journal.empty.title')}</h2>
      <p>{i18n.t(isOn ? 'journal.empty.text' : 'journal.empty.off')}</p>
    </section>
  );
}
