import { i18n } from '#i18n';
import { figure } from '../../ui/figures';
import type { Shown } from './useEntries';

interface StatusProps {
  shown: Shown;
  /** What has just been done. */
  told: string;
  onAgain(): void;
  /** Shows all drafts; null where they are shown. */
  onAll: (() => void) | null;
}

/** How many drafts fit, or that they cannot be read; told to a screen reader as it changes. */
export function Status({ shown, told, onAgain, onAll }: StatusProps) {
  const hasFailed = shown.state === 'failed';
  return (
    <div class="status">
      {hasFailed && <p role="alert">{i18n.t('options.journal.unread')}</p>}
      <p class="soft" role="status">
        {[told, hasFailed ? '' : inWords(shown)].filter(Boolean).join(' ')}
      </p>
      {hasFailed && (
        <button type="button" class="button no-print" onClick={onAgain}>
          {i18n.t('journal.again')}
        </button>
      )}
      {onAll && (
        <button type="button" class="button quiet no-print" onClick={onAll}>
          {i18n.t('journal.all')}
        </button>
      )}
    </div>
  );
}

function inWords({ entries: { length }, next, state }: Shown): string {
  if (state === 'looking') {
    return length === 0 ? i18n.t('journal.looking') : i18n.t('journal.foundSoFar', length, [figure(length)]);
  }
  return i18n.t(next === null ? 'journal.found' : 'journal.shown', length, [figure(length)]);
}
