import type { browser } from 'wxt/browser';
import { workerOf } from '../../../tools/browser.mjs';
import type { ExtensionBrowser } from './browser';

declare global {
  /** In the extension's worker, where some of the tests' functions run. */
  var chrome: typeof browser;
}

/** Stores a policy as the options page would, seen by every open tab. Missing fields take their defaults. */
export async function setPolicy({ context }: ExtensionBrowser, policy: Record<string, unknown>): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate((stored) => chrome.storage.local.set({ policy: stored, policyLastGood: stored }), {
    schemaVersion: 2,
    ...policy,
  });
}

/** Words with a certain verdict, so that scenarios do not hang on the judgement of the day. */
export const TEST_TERMS = {
  company: 'Harbour Capital',
  terms: { banned: ['flimflam'], preferred: { widgetry: 'parts' }, allowed: [] },
} as const;
