import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { isPrivateHost } from '../../compose/sites/private-places';
import { hostOfActiveTab, pointInActiveTab } from './activeTab';

/** Adds the site of the active tab to those where drafts are reviewed; nothing where there is none to add. */
export function AddSite() {
  const [host, setHost] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);

  useEffect(() => {
    void hostOfActiveTab().then(setHost);
  }, []);

  // On a site that is there for mail or chat nothing would be read anyway.
  if (!host || isPrivateHost(host)) return null;
  // Asked for at once: browsers take a wait for the end of the press. The background sees the answer.
  const add = () =>
    browser.permissions.request({ permissions: ['scripting'], origins: [`https://${host}/*`] }).then(
      (granted) => setRefused(!granted),
      () => setRefused(true),
    );
  return (
    <>
      <p class="soft">{i18n.t('popup.site.which')}</p>
      <button type="button" class="button" onClick={() => void add()}>
        {i18n.t('popup.site.add', [host])}
      </button>
      <p class="soft" role="status">
        {refused && i18n.t('popup.site.refused')}
      </p>
    </>
  );
}

/** Lets the writer show in the page which button posts. The popup is in the way then. */
export function PointAtButton() {
  const point = () => pointInActiveTab().then((begun) => begun && window.close());
  return (
    <>
      <p class="soft">{i18n.t('popup.site.pointHint')}</p>
      <button type="button" class="button" onClick={() => void point()}>
        {i18n.t('popup.site.point')}
      </button>
    </>
  );
}

/** Takes an added site out again, and gives its permission back. */
export function RemoveSite({ host }: { host: string }) {
  const remove = () => browser.permissions.remove({ origins: [`https://${host}/*`] }).catch(() => false);
  return (
    <button type="button" class="button quiet" onClick={() => void remove()}>
      {i18n.t('popup.site.remove', [host])}
    </button>
  );
}
