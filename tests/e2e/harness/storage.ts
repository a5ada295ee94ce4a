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
