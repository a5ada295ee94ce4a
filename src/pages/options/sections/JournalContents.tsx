import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Overview } from '../../../journal/entry';
import { askJournal } from '../../../journal/messages';
import { downloadJson } from '../../../ui/download';
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
      {overview && <Counts overview={overview} />}
      <p class="soft" role="status">
        {told}
      </p>
      {overview && overview.entries + overview.numbers > 0 && !asking && (
        <div class="row">
          <button type="button" class="button" onClick={() => void download()}>
            {i18n.t('options.journal.download')}
          </button>
          <button type="button" class="button quiet" onClick={() => void look().then(() => setAsking(true))}>
            {i18n.t('options.journal.delete')}
          </button>
        </div>
      )}
      {overview && asking && (
        <Confirmation entries={overview.entries} onDelete={() => void deleteAll()} onKeep={() => setAsking(false)} />
      )}
    </section>
  );
}

function Counts({ overview: { entries, texts, textsDropped, trouble } }: { overview: Overview }) {
  const drafts = i18n.t('options.journal.entries', entries);
  return (
    <>
      <p class="soft">{entries === 0 ? drafts : i18n.t('options.journal.withText', [drafts, String(texts)])}</p>
      {textsDropped > 0 && <p class="soft">{i18n.t('options.journal.dropped', textsDropped)}</p>}
      {trouble && <p role="alert">{i18n.t(`options.journal.trouble.${trouble}`)}</p>}
    </>
  );
}

interface ConfirmationProps {
  entries: number;
  onDelete(): void;
  onKeep(): void;
}

/* The safe choice has the focus. */
function Confirmation({ entries, onDelete, onKeep }: ConfirmationProps) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  return (
    <div role="alertdialog" aria-labelledby="delete-journal" class="confirmation">
      <p id="delete-journal">{i18n.t('options.journal.sure', entries)}</p>
      <div class="row">
        <button type="button" class="button primary" ref={safe} onClick={onKeep}>
          {i18n.t('options.journal.keepThem')}
        </button>
        <button type="button" class="button" onClick={onDelete}>
          {i18n.t('options.journal.deleteNow')}
        </button>
      </div>
    </div>
  );
}
