import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PostNumbers } from '../../../metrics/numbers';
import { LARGEST_FILE } from '../../../metrics/read/file';
import { FileError } from '../../../metrics/read/problem';
import { loadJournalPreferences } from '../../../policy/journal-preferences';
import { figure } from '../../../ui/figures';
import { posts as countPosts } from '../statements';
import { FilePreview } from './FilePreview';
import { type OpenedFile, openFile } from './opened-file';
import { importAll } from './sending';

const MEGABYTE = 1024 * 1024;
const DAY = 86_400_000;

type Step =
  | { at: 'idle' }
  | { at: 'reading' }
  | { at: 'preview'; file: OpenedFile; oldest: number }
  | { at: 'keeping'; done: number };

interface ImportFileProps {
  /** Something was imported. */
  onImported(): void;
}

/** From a file to numbers: choose, look, confirm. Nothing is kept before it is confirmed. */
export function ImportFile({ onImported }: ImportFileProps) {
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const [told, setTold] = useState('');
  const [problem, setProblem] = useState('');
  const cancel = useRef(new AbortController());
  useEffect(() => () => cancel.current.abort(), []);

  const end = (message: string, trouble = '') => {
    setStep({ at: 'idle' });
    setTold(message);
    setProblem(trouble);
  };
  const open = async (file: File) => {
    setStep({ at: 'reading' });
    setTold('');
    setProblem('');
    // Reading keeps the page busy: what it is doing must be on screen first.
    await new Promise((resolve) => setTimeout(resolve, 30));
    try {
      const { days } = await loadJournalPreferences();
      const oldest = days === null ? 0 : Date.now() - days * DAY;
      setStep({ at: 'preview', file: await openFile(file), oldest });
    } catch (error) {
      end('', problemOf(error, file));
    }
  };
  const keep = async (name: string, posts: readonly PostNumbers[]) => {
    cancel.current = new AbortController();
    setStep({ at: 'keeping', done: 0 });
    const onProgress = (done: number) => setStep({ at: 'keeping', done });
    const result = await importAll(name, posts, onProgress, cancel.current.signal).catch(() => null);
    if (result?.outcome === 'kept') {
      end(i18n.t('insights.import.done', [countPosts(posts.length), figure(result.added)]));
      onImported();
    } else if (result?.outcome === 'cancelled') end(i18n.t('insights.import.cancelled'));
    else end('', i18n.t(result?.outcome === 'full' ? 'insights.import.full' : 'insights.import.failed'));
  };

  return (
    <div class="import">
      {step.at === 'idle' && (
        <>
          <label class="file">
            <span>{i18n.t('insights.import.choose')}</span>
            <input
              type="file"
              accept=".csv,.tsv,.txt,.xlsx,.xls"
              onChange={({ currentTarget }) => {
                const file = currentTarget.files?.[0];
                currentTarget.value = '';
                if (file) void open(file);
              }}
            />
          </label>
          <p class="soft">{i18n.t('insights.import.which')}</p>
        </>
      )}
      {step.at === 'reading' && <p aria-busy="true">{i18n.t('insights.import.reading')}</p>}
      {step.at === 'preview' && (
        <FilePreview
          file={step.file}
          oldest={step.oldest}
          onConfirm={(posts) => void keep(step.file.name, posts)}
          onCancel={() => end(i18n.t('insights.import.cancelled'))}
        />
      )}
      {step.at === 'keeping' && (
        <div class="row">
          <progress
            value={step.done < 1 ? step.done : undefined}
            max={1}
            aria-label={i18n.t('insights.import.keeping')}
          />
          {/* The last step is one write, all or nothing. */}
          {step.done < 1 && (
            <button type="button" class="button" onClick={() => cancel.current.abort()}>
              {i18n.t('insights.import.cancel')}
            </button>
          )}
        </div>
      )}
      <p role="status">{told}</p>
      {problem !== '' && <p role="alert">{problem}</p>}
    </div>
  );
}

function problemOf(error: unknown, file: File): string {
  if (!(error instanceof FileError)) return i18n.t('insights.import.problem.damaged');
  if (error.problem !== 'tooLarge') return i18n.t(`insights.import.problem.${error.problem}`);
  return i18n.t('insights.import.problem.tooLarge', [figure(file.size / MEGABYTE), figure(LARGEST_FILE / MEGABYTE)]);
}
