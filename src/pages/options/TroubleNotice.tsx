import { i18n } from '#i18n';
import { keptDamage } from '../../policy/store';
import { downloadJson } from '../../ui/download';
import type { Settings } from './settings';

const FILE_NAME = 'lectern-settings-set-aside.json';

/** Says that the stored settings were damaged and which ones are in force; shown until it is dismissed. */
export function TroubleNotice({ settings }: { settings: Settings }) {
  const trouble = settings.trouble.value;
  if (!trouble) return null;
  return (
    <section class="trouble" role="alert">
      <h2>{i18n.t('options.trouble.title')}</h2>
      <p>
        {i18n.t('options.trouble.problem', [trouble.problem])}{' '}
        {i18n.t(trouble.recoveredFrom === 'last-good' ? 'options.trouble.lastGood' : 'options.trouble.defaults')}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => void downloadDamage()}>
          {i18n.t('options.trouble.download')}
        </button>
        <button type="button" class="button quiet" onClick={() => void settings.dismissTrouble()}>
          {i18n.t('options.trouble.dismiss')}
        </button>
      </div>
    </section>
  );
}

async function downloadDamage(): Promise<void> {
  downloadJson(FILE_NAME, await keptDamage());
}
