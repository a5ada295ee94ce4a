import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LostDraft } from '../../journal/lost-drafts-protocol';
import { askJournal } from '../../journal/messages';
import { Drafts } from './Drafts';

/** The drafts that were lost with their page, to copy or discard; nothing where there were none. */
export function Lost() {
  const [drafts, setDrafts] = useState<LostDraft[] | null>(null);
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    askJournal('lostDrafts', undefined).then(
      (lost) => setDrafts(lost.length > 0 ? lost : null),
      () => setDrafts(null),
    );
  }, []);

  if (!drafts) return null;
  const discard = async ({ id }: LostDraft) => {
    const { ok } = await askJournal('discardLostDraft', { id }).catch(() => ({ ok: false }));
    if (!ok) return false;
    setDrafts(drafts.filter((draft) => draft.id !== id));
    // The button is gone: the focus goes to the start of what is left.
    heading.current?.focus();
    return true;
  };
  return (
    <section aria-labelledby={title}>
      <h2 id={title} ref={heading} tabIndex={-1}>
        {i18n.t('popup.recover.title')}
      </h2>
      {drafts.length > 0 && <p class="soft">{i18n.t('popup.recover.hint')}</p>}
      <Drafts drafts={drafts} onDiscard={discard} />
    </section>
  );
}
