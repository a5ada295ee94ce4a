import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { JournalEntry } from '../../journal/entry';
import { askJournal } from '../../journal/messages';
import { momentOf } from '../../ui/moment';

/** Characters of a draft that name its button. */
const NAME_LENGTH = 40;

/** The latest drafts that were discarded, to copy; nothing where there are none. */
export function Unsent() {
  const [drafts, setDrafts] = useState<JournalEntry[]>([]);
  const [told, setTold] = useState('');
  const title = useId();

  useEffect(() => {
    askJournal('discardedDrafts', undefined).then(setDrafts, () => setDrafts([]));
  }, []);

  if (drafts.length === 0) return null;
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setTold(i18n.t('popup.unsent.copied')),
      () => setTold(i18n.t('popup.unsent.notCopied')),
    );
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{i18n.t('popup.unsent.title')}</h2>
      <ul class="unsent">
        {drafts.map(({ id, at, site, text }) => (
          <li key={id}>
            <p class="serif">{text}</p>
            <p class="soft">
              {i18n.t(`popup.unsent.on.${site}`, [momentOf(at)])}
              <button
                type="button"
                class="button quiet"
                aria-label={i18n.t('popup.unsent.copyOf', [startOf(text ?? '')])}
                onClick={() => void copy(text ?? '')}
              >
                {i18n.t('popup.unsent.copy')}
              </button>
            </p>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {told}
      </p>
    </section>
  );
}

function startOf(text: string): string {
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…`.toWellFormed() : text;
}
