import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PageState } from '../../requests';
import { copySkeleton } from './activeTab';

/** How the page no longer fits what Lectern knows of the site, and a way to pass that on. */
export function TroubleNotice({ trouble }: { trouble: NonNullable<PageState['trouble']> }) {
  const [told, setTold] = useState('');
  const report = () =>
    copySkeleton().then((copied) => setTold(i18n.t(copied ? 'popup.trouble.copied' : 'popup.trouble.notCopied')));
  return (
    <>
      <p class="soft">
        {i18n.t(`popup.trouble.${trouble}`)}
        <button type="button" class="button quiet" onClick={() => void report()}>
          {i18n.t('popup.trouble.report')}
        </button>
      </p>
      <p class="soft" role="status">
        {told}
      </p>
    </>
  );
}
