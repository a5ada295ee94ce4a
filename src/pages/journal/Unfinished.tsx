import { useCallback, useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { watchJournal } from '../../journal/changes';
import { wordsOf } from '../../journal/filter';
import type { LostDraft } from '../../journal/lost-drafts-protocol';
import { askJournal } from '../../journal/messages';
import { momentOf } from '../../ui/moment';
import type { Choice } from './choice';
import { DeleteButton } from './DeleteButton';
import { lineOf, nameOf } from './entry-words';

interface UnfinishedProps {
  choice: Choice;
  /** One is gone, and with it the button that had the focus. */
  onDeleted(): void;
}

/** Drafts that were neither posted nor discarded; nothing where none is among what was chosen. */
export function Unfinished({ choice, onDeleted }: UnfinishedProps) {
  const [drafts, setDrafts] = useState<LostDraft[]>([]);
  const title = useId();
  const load = useCallback(
    () =>
      askJournal('unfinishedDrafts', undefined).then(setDrafts, () => {
        // The journal says that it cannot be read.
        setDrafts([]);
      }),
    [],
  );
  useEffect(() => {
    void load();
    return watchJournal(() => void load());
  }, [load]);

  const hasWords = wordsOf(choice) ?? (() => true);
  const chosen = drafts.filter(({ site, text }) => (choice.site ?? site) === site && hasWords(text));
  if (chosen.length === 0) {
    if (choice.outcome !== 'open') return null;
    return (
      <p class="soft" role="status">
        {i18n.t('journal.found', 0)}
      </p>
    );
  }
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{i18n.t('journal.unfinished.title')}</h2>
      <p class="soft">{i18n.t('journal.unfinished.hint')}</p>
      <ul class="entries">
        {chosen.map((draft) => (
          <li key={draft.id}>
            <details>
              <summary>
                <span class="serif line">{lineOf(draft)}</span>
                <span class="about">
                  {i18n.t(`insights.sites.${draft.site}`)} · {momentOf(draft.at)}
                </span>
              </summary>
              <div class="opened">
                <p class="serif text">{draft.text}</p>
                <DeleteButton
                  name={nameOf(draft)}
                  question={i18n.t('journal.sureUnfinished')}
                  remove={() => askJournal('discardLostDraft', { id: draft.id }).then(({ ok }) => ok)}
                  onDeleted={() => {
                    onDeleted();
                    void load();
                  }}
                />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
