import { browser } from 'wxt/browser';

const KEY = 'journalChanged';

/* In the browser's memory, as the trouble is: every open page is told of it, and nothing of it stays. */

/** Tells open pages that something was written to the journal, or deleted from it. Never fails: it is only a remark. */
export async function noteChange(): Promise<void> {
  // Two changes within a millisecond are two.
  await browser.storage.session.set({ [KEY]: crypto.randomUUID() }).catch(() => undefined);
}

/**
 * Calls back whenever the journal has changed, in whatever window.
 * @returns stops watching
 */
export function watchJournal(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'session' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
