import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { watchJournal } from '../../../journal/changes';
import type { Overview } from '../../../journal/entry';
import { askJournal } from '../../../journal/messages';
import { Confirmation } from '../../../ui/Confirmation';
import { downloadJson } from '../../../ui/download';
import { JournalCounts } from '../../../ui/JournalCounts';
import { allEntries } from '../journal-entries';

const FILE_NAME = 'lectern-journal.json';

/** How much is in the journal, a copy of it to take away, and the button that empties it. */
export function JournalContents() {
  const [overview, setOverview] = useState<Overview | null>(null);
  const [told, setTold] = useState('');
  const [asking, setAsking] = useState(false);

  const look = useCallback(
    () => askJournal('journalOverview', undefined).then(setOverview, () => setTold(i18n.t('options.journal.unread'))),
    [],
  );
  useEffect(() => {
    void look();
    return watchJournal(() => void look());
  }, [look]);

  const download = () =>
    allEntries().then(
      (entries) => downloadJson(FILE_NAME, entries),
      () => setTold(i18n.t('options.journal.unread')),
    );
  const deleteAll = async () => {
    const { ok } = await askJournal('clearJournal', undefined).catch(() => ({ ok: false }));
    setTold(i18n.t(ok ? 'options.journal.deleted' : 'options.journal.notDeleted'));
    setAsking(false);
    await look();
  };
  return (
    <section class="block">
      <h2>{i18n.t('options.journal.contents')}</h2>
      {overview && <JournalCounts overview={overview} />}
      <p class="soft" role="status">
        {told}
      </p>
      {overview && overview.entries + overview.numbers > 0 && !asking && (
        <div class="row">
          <a class="button" href={browser.runtime.getURL('/journal.html')}>
            {i18n.t('options.journal.open')}
          </a>
          <button type="button" class="button" onClick={() => void download()}>
            {i18n.t('options.journal.download')}
          </button>
          <button type="button" class="button quiet" onClick={() => void look().then(() => setAsking(true))}>
            {i18n.t('options.journal.delete')}
          </button>
        </div>
      )}
      {overview && asking && (
        <Confirmation
          question={i18n.t('options.journal.sure', overview.entries)}
          keep={i18n.t('options.journal.keepThem')}
          remove={i18n.t('options.journal.deleteNow')}
          onKeep={() => setAsking(false)}
          onRemove={() => void deleteAll()}
        />
      )}
    </section>
  );
}
