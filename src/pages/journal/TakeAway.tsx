import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JournalEntry } from '../../journal/entry';
import type { Filter } from '../../journal/filter';
import { downloadJson, downloadText } from '../../ui/download';
import { figure } from '../../ui/figures';
import { entryTable } from './entry-table';
import { allThatFit } from './look-for';
import type { Names } from './useNames';

const FILE_NAME = 'lectern-journal';

interface TakeAwayProps {
  filter: Filter;
  names: Names;
  isEverything: boolean;
}

/** The drafts that are chosen as a file, those that are not on the page yet among them. */
export function TakeAway({ filter, names, isEverything }: TakeAwayProps) {
  const [told, setTold] = useState('');
  const take = (save: (entries: JournalEntry[]) => void) =>
    allThatFit(filter).then(
      (entries) => {
        save(entries);
        setTold(i18n.t('journal.take.done', entries.length, [figure(entries.length)]));
      },
      () => setTold(i18n.t('options.journal.unread')),
    );
  return (
    <section class="no-print" aria-label={i18n.t('journal.take.title')}>
      <h2>{i18n.t('journal.take.title')}</h2>
      <p class="soft">{i18n.t(isEverything ? 'journal.take.all' : 'journal.take.some')}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() =>
            void take((entries) => downloadText(`${FILE_NAME}.csv`, 'text/csv', entryTable(entries, names)))
          }
        >
          {i18n.t('journal.take.csv')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => void take((entries) => downloadJson(`${FILE_NAME}.json`, entries))}
        >
          {i18n.t('journal.take.json')}
        </button>
      </div>
      <p class="soft" role="status">
        {told}
      </p>
    </section>
  );
}
