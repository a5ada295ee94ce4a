import { workerOf } from '../../../tools/browser.mjs';
import type { ExtensionBrowser } from './browser';
import './settings';

/** All that the extension has stored. */
export async function stored(browser: ExtensionBrowser): Promise<Record<string, unknown>> {
  return (await workerOf(browser.context)).evaluate(() => chrome.storage.local.get());
}

/** Puts the extension's storage into exactly this state, and forgets what it remembers until the browser is closed. */
export async function setStored(browser: ExtensionBrowser, items: Record<string, unknown>): Promise<void> {
  await (await workerOf(browser.context)).evaluate(async (items) => {
    await chrome.storage.session.clear();
    await chrome.storage.local.clear();
    await chrome.storage.local.set(items);
  }, items);
}

/** Keeps drafts on X as if they had been written in a tab that is gone by now. */
export async function setOpenDrafts(browser: ExtensionBrowser, texts: readonly string[]): Promise<void> {
  const openDrafts = texts.map((text) => ({ id: text, tabId: 999_999, site: 'x', text, at: Date.now() }));
  await (await workerOf(browser.context)).evaluate((items) => chrome.storage.session.set(items), { openDrafts });
}
