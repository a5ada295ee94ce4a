import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { loadPreferences, watchPreferences } from '../policy/preferences';
import { watchPolicy } from '../policy/store';
import { answer, askPage, type Received } from '../requests';

/** Keeps open pages up to date with the settings, and the toolbar icon with the pages. */
export function serveTabs(): void {
  watchPolicy(() => void tellPages());
  watchPreferences(() => void tellPages());

  // Somebody must be at the other end of the line by which a page notices that the extension is gone.
  browser.runtime.onConnect.addListener(() => {});

  answer('reportState', async (told, { tabId }) => {
    if (tabId !== null) await showState(tabId, told);
    return { ok: true };
  });
}

/** Every tab is asked, for without the `tabs` permission no address is known; those without Lectern do not answer. */
async function tellPages(): Promise<void> {
  const { pausedSites } = await loadPreferences();
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map(({ id }) => (id === undefined ? null : askPage('policyChanged', { pausedSites }, id))),
  );
}

async function showState(tabId: number, { state, findings, trouble }: Received['reportState']): Promise<void> {
  const title = i18n.t(trouble ? `toolbar.${trouble}` : `toolbar.${state}`);
  const text =
    state === 'failed' || trouble === 'threw'
      ? '!'
      : trouble === 'noButton'
        ? '?'
        : state === 'reviewing' && findings > 0
          ? String(findings)
          : '';
  // The tab may be gone by now; an icon for it is then nobody's loss.
  await Promise.allSettled([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#22577a' }),
  ]);
}
