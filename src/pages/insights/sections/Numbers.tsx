import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { askJournal } from '../../../journal/messages';
import type { ImportedFile } from '../../../metrics/numbers';
import { momentOf } from '../../../ui/moment';
import { ImportFile } from '../import/ImportFile';
import { posts } from '../statements';
import { Matches } from './Matches';

interface NumbersProps {
  /** What is kept has changed. */
  onChange(): void;
}

/** Where the numbers come from: files to import, those that were, and which post each number belongs to. */
export function Numbers({ onChange }: NumbersProps) {
  const [files, setFiles] = useState<ImportedFile[]>([]);
  const [version, setVersion] = useState(0);
  const [told, setTold] = useState('');
  const title = useId();

  const load = useCallback(() => {
    askJournal('importedFiles', undefined).then(setFiles, () => setTold(i18n.t('options.journal.unread')));
  }, []);
  useEffect(load, [load]);

  const changed = () => {
    load();
    setVersion((before) => before + 1);
    onChange();
  };
  const remove = ({ id, name }: ImportedFile) =>
    askJournal('removeImport', { id }).then(
      () => {
        setTold(i18n.t('insights.files.removed', [name]));
        changed();
      },
      () => setTold(i18n.t('options.journal.notDeleted')),
    );
  return (
    <section id="numbers" aria-labelledby={title} class="numbers no-print">
      <h2 id={title}>{i18n.t('insights.numbers.title')}</h2>
      <p>{i18n.t('insights.numbers.lead')}</p>
      <ImportFile onImported={changed} />
      {files.length > 0 && (
        <>
          <h3>{i18n.t('insights.files.title')}</h3>
          <ul class="files">
            {files.map((file) => (
              <li key={file.id}>
                <span>{file.name}</span>
                <span class="soft">{i18n.t('insights.files.about', [posts(file.posts), momentOf(file.at)])}</span>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={i18n.t('insights.files.removeThis', [file.name])}
                  onClick={() => void remove(file)}
                >
                  {i18n.t('insights.files.remove')}
                </button>
              </li>
            ))}
          </ul>
          <Matches key={version} onChange={onChange} />
        </>
      )}
      <p class="soft" role="status">
        {told}
      </p>
    </section>
  );
}
