import { browser } from 'wxt/browser';

/**
 * Opens the page on readiness once, after Lectern was installed: before anybody posts there is a strategy. Where a company
 * has installed it for everybody, it says itself when that is read.
 */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openUnlessManaged();
  });
}

async function openUnlessManaged(): Promise<void> {
  const isManaged = await browser.management.getSelf().then(
    ({ installType }) => installType === 'admin',
    () => false,
  );
  if (!isManaged) await browser.tabs.create({ url: browser.runtime.getURL('/readiness.html') });
}
