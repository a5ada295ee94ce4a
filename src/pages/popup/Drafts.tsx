import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Site } from '../../analyzer/types';
import { momentOf } from '../../ui/moment';

/** Characters of a draft that name its buttons. */
const NAME_LENGTH = 40;

interface Listed {
  id: number | string;
  /** Milliseconds since 1970. */
  at: number;
  site: Site;
  text: string;
}

interface Props<Draft extends Listed> {
  drafts: readonly Draft[];
  /** Takes a draft off the list, where that can be done. Resolves to whether it was. */
  onDiscard?: (draft: Draft) => Promise<boolean>;
}

/** Drafts with where and when they were written, each to be copied and, where that is offered, discarded. */
export function Drafts<Draft extends Listed>({ drafts, onDiscard }: Props<Draft>) {
  const [told, setTold] = useState('');
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => setTold(i18n.t('popup.unsent.copied')),
      () => setTold(i18n.t('popup.unsent.notCopied')),
    );
  return (
    <>
      <ul class="drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <p class="serif">{draft.text}</p>
            <p class="soft">
              <span class="when">{i18n.t(`popup.unsent.on.${draft.site}`, [momentOf(draft.at)])}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={i18n.t('popup.unsent.copyOf', [startOf(draft.text)])}
                onClick={() => void copy(draft.text)}
              >
                {i18n.t('popup.unsent.copy')}
              </button>
              {onDiscard && (
                <button
                  type="button"
                  class="button quiet"
                  aria-label={i18n.t('popup.recover.discardOf', [startOf(draft.text)])}
                  onClick={() =>
                    void onDiscard(draft).then((done) =>
                      setTold(i18n.t(done ? 'popup.recover.discarded' : 'popup.recover.notDiscarded')),
                    )
                  }
                >
                  {i18n.t('popup.recover.discard')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      <p class="soft" role="status">
        {told}
      </p>
    </>
  );
}

function startOf(text: string): string {
  return text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH)}…`.toWellFormed() : text;
}
