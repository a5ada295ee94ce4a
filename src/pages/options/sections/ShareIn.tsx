import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { readShared } from '../../../policy/shared/read';
import { mistakeIn } from '../mistake-words';
import type { Settings } from '../settings';
import { Proposal } from './Proposal';

/** Somebody else's settings: pasted or from a file, looked at, then taken over or not. */
export function ShareIn({ settings }: { settings: Settings }) {
  const id = useId();
  const [text, setText] = useState('');
  const [parts, setParts] = useState<ReadonlyMap<string, unknown> | null>(null);
  const [mistake, setMistake] = useState('');
  const [told, setTold] = useState('');

  const look = (given: string) => {
    const reading = readShared(given);
    setParts(reading.parts);
    setMistake(reading.mistake ? mistakeIn(reading.mistake) : '');
    setTold('');
  };
  const change = (given: string) => {
    setText(given);
    setParts(null);
    setMistake('');
  };
  const readFile = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    try {
      const given = await file.text();
      setText(given);
      look(given);
    } catch {
      setMistake(i18n.t('options.share.unread'));
    }
    // So that the same file can be chosen again, once it is mended.
    input.value = '';
  };
  const end = (word: string) => {
    change('');
    setTold(word);
  };
  return (
    <section class="block">
      <h2>{i18n.t('options.share.in')}</h2>
      <p class="soft">{i18n.t('options.share.inHint')}</p>
      <form
        class="share-in"
        onSubmit={(event) => {
          event.preventDefault();
          look(text);
        }}
      >
        <label for={`${id}text`}>{i18n.t('options.share.paste')}</label>
        <textarea
          id={`${id}text`}
          rows={5}
          spellcheck={false}
          value={text}
          aria-invalid={mistake !== '' || undefined}
          aria-describedby={mistake === '' ? undefined : `${id}mistake`}
          onInput={({ currentTarget }) => change(currentTarget.value)}
        />
        <label for={`${id}file`}>{i18n.t('options.share.file')}</label>
        <input
          id={`${id}file`}
          type="file"
          accept=".json,application/json,text/plain"
          onChange={({ currentTarget }) => void readFile(currentTarget)}
        />
        {mistake !== '' && (
          <p id={`${id}mistake`} class="problem" role="alert">
            {mistake}
          </p>
        )}
        {!parts && (
          <button type="submit" class="button" disabled={text.trim() === ''}>
            {i18n.t('options.share.look')}
          </button>
        )}
      </form>
      {parts && (
        <Proposal
          settings={settings}
          parts={parts}
          onTaken={() => end(i18n.t('options.share.taken'))}
          onLeft={() => end(i18n.t('options.share.left'))}
        />
      )}
      <p class="soft" role="status">
        {told}
      </p>
    </section>
  );
}
