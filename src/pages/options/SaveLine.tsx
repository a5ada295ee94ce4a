import { i18n } from '#i18n';
import type { Settings } from './settings';

/** Whether the settings are saved, and the way back. */
export function SaveLine({ settings }: { settings: Settings }) {
  const status = settings.status.value;
  const failed = status === 'full' || status === 'refused';
  return (
    <div class="save-line">
      <span role="status" class={failed ? 'failed' : ''}>
        {status === 'saved' && i18n.t('options.saved')}
        {failed && i18n.t(`ui.notSaved.${status}`)}
      </span>
      {failed && (
        <button type="button" class="button" onClick={() => settings.retry()}>
          {i18n.t('options.tryAgain')}
        </button>
      )}
      <button type="button" class="button quiet" disabled={!settings.canUndo.value} onClick={() => settings.undo()}>
        {i18n.t('options.undo')}
      </button>
    </div>
  );
}
