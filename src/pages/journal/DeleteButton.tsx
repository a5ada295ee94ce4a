import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Confirmation } from '../../ui/Confirmation';

interface DeleteButtonProps {
  /** What would be deleted, in a few words. */
  name: string;
  question: string;
  /** Resolves to whether it is deleted. */
  remove(): Promise<boolean>;
  onDeleted(): void;
}

/** Deletes one thing, once its writer has said so again. */
export function DeleteButton({ name, question, remove, onDeleted }: DeleteButtonProps) {
  const [asking, setAsking] = useState<boolean | null>(null);
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  // Whoever keeps it is where they were before.
  useEffect(() => {
    if (asking === false) button.current?.focus();
  }, [asking]);

  const removeNow = async () => {
    const isGone = await remove().catch(() => false);
    setFailed(!isGone);
    setAsking(false);
    if (isGone) onDeleted();
  };
  return (
    <div class="no-print">
      {asking ? (
        <Confirmation
          question={question}
          keep={i18n.t('journal.keepIt')}
          remove={i18n.t('journal.deleteNow')}
          onKeep={() => setAsking(false)}
          onRemove={() => void removeNow()}
        />
      ) : (
        <button
          type="button"
          class="button quiet"
          aria-label={i18n.t('journal.deleteThis', [name])}
          ref={button}
          onClick={() => {
            setFailed(false);
            setAsking(true);
          }}
        >
          {i18n.t('journal.delete')}
        </button>
      )}
      {failed && <p role="alert">{i18n.t('options.journal.notDeleted')}</p>}
    </div>
  );
}
