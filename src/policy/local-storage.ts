import { browser } from 'wxt/browser';

/** The browser could not store something; what was stored before is untouched. */
export class SaveError extends Error {
  override name = 'SaveError';

  constructor(
    /** `full`: no room left on the disk or in the browser's quota · `refused`: anything else. */
    readonly reason: 'full' | 'refused',
    cause: unknown,
  ) {
    super(
      reason === 'full' ? 'There is no room left to store the settings' : 'The browser did not store the settings',
      {
        cause,
      },
    );
  }
}

/* Chromium: "QUOTA_BYTES quota exceeded", "…No space left on device" · Firefox: QuotaExceededError. */
const FULL = /quota|no space|disk full/iu;

/**
 * Writes all items in one go: all of them or none.
 * @throws SaveError
 */
export async function writeLocal(items: Record<string, unknown>): Promise<void> {
  try {
    await browser.storage.local.set(items);
  } catch (cause) {
    throw new SaveError(FULL.test(String(cause)) ? 'full' : 'refused', cause);
  }
}

/* Chromium's; the WebExtension typings do not know it, and Firefox ignores content scripts' storage access so far. */
interface LockableArea {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Closes storage to content scripts, where the browser can: they live in the page's process, and the company's lists are
 * confidential. Called by the background on every start.
 */
export async function lockStorage(): Promise<void> {
  const { local, sync, managed } = browser.storage;
  const areas: readonly LockableArea[] = [local, sync, managed];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
