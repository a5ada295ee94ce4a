import { i18n } from '#i18n';

/** Takes one term off a list. */
export function RemoveButton({ term, onRemove }: { term: string; onRemove(): void }) {
  return (
    <button type="button" class="remove" aria-label={i18n.t('options.words.remove', [term])} onClick={onRemove}>
      ×
    </button>
  );
}
