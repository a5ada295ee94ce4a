import type { Page, Worker } from 'playwright';
import type { ExtensionBrowser } from './browser';
import './settings';

async function workerOf({ context }: ExtensionBrowser): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/** All that the extension has stored. */
export async function stored(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  return (await workerOf(browser)).evaluate(() => chrome.storage.local.get());
}

/** Puts the extension's storage into exactly this state. */
export async function setStored(browser: ExtensionBrowser, items: Record<string, unknown>): Promise<void> {
  await (await workerOf(browser)).evaluate(async (items) => {
    await chrome.storage.local.clear();
    await chrome.storage.local.set(items);
  }, items);
}

/**
 * Opens one of the extension's pages in a tab behind the active one: to the popup, that one is then the page under it,
 * as when it opens from the toolbar.
 */
export async function openBehind(browser: ExtensionBrowser, front: Page, page: string): Promise<Page> {
  await front.bringToFront();
  const opened = browser.context.waitForEvent('page');
  await (await workerOf(browser)).evaluate((url) => chrome.tabs.create({ url, active: false }), browser.pageUrl(page));
  const behind = await opened;
  await behind.waitForLoadState();
  return behind;
}
