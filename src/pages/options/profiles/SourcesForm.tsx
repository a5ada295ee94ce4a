import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Sources } from '../../../samples/protocol';
import { Switch } from '../../../ui/Switch';
import { postedTexts } from '../journal-entries';
import { hasFiles, keepDropsIn } from '../keep-drops-in';
import type { Settings } from '../settings';
import { listed } from './words';

interface SourcesFormProps {
  settings: Settings;
  id: string;
  files: readonly File[];
  onFiles(files: readonly File[]): void;
  onStart(sources: Sources, name: string): void;
}

/** Where the posts are: pasted, in files, in the journal, or all of these. What is pasted is kept until it is used. */
export function SourcesForm({ settings, id, files, onFiles, onStart }: SourcesFormProps) {
  const own = useId();
  const kept = `posts ${id}`;
  const [pasted, setPasted] = useState(() => (settings.unfinished.get(kept) as string | undefined) ?? '');
  const [isOver, setOver] = useState(false);
  const [fromJournal, setFromJournal] = useState(false);
  const [problem, setProblem] = useState('');
  useEffect(keepDropsIn, []);
  const isEmpty = pasted.trim() === '' && files.length === 0 && !fromJournal;

  const paste = (text: string) => {
    setPasted(text);
    if (text.trim() === '') settings.unfinished.delete(kept);
    else settings.unfinished.set(kept, text);
  };
  const start = async () => {
    const posts = fromJournal ? await postedTexts().catch(() => null) : [];
    if (posts) onStart({ files, pasted, posts }, settings.policy.value.company);
    else setProblem(i18n.t('options.profiles.learn.noJournal'));
  };
  return (
    <form
      class={isOver ? 'sources is-over' : 'sources'}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) void start();
      }}
      onDragOver={(event) => setOver(hasFiles(event))}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        if (hasFiles(event)) onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <label for={`${own}text`}>{i18n.t('options.profiles.learn.paste')}</label>
      <textarea id={`${own}text`} rows={6} value={pasted} onInput={({ currentTarget }) => paste(currentTarget.value)} />
      <label for={`${own}files`}>{i18n.t('options.profiles.learn.files')}</label>
      <input
        id={`${own}files`}
        type="file"
        multiple
        accept=".txt,.md,.csv,.tsv,.js,.json,text/plain,text/csv"
        aria-describedby={`${own}hint`}
        onChange={({ currentTarget }) => onFiles([...(currentTarget.files ?? [])])}
      />
      <p id={`${own}hint`} class="soft">
        {files.length > 0
          ? i18n.t('options.profiles.learn.chosen', [listed(files.map(({ name }) => name))])
          : i18n.t('options.profiles.learn.filesHint')}
      </p>
      <Switch label={i18n.t('options.profiles.learn.journal')} checked={fromJournal} onChange={setFromJournal} />
      {problem !== '' && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" class="button" disabled={isEmpty}>
        {i18n.t('options.profiles.learn.start')}
      </button>
    </form>
  );
}
