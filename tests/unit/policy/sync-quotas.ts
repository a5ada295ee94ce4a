import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/* Chrome's documented limits: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync */
const BYTES_PER_ITEM = 8192;
const BYTES = 102_400;
const ITEMS = 512;
const WRITES_PER_MINUTE = 120;

/** Makes the fake sync area refuse what a browser would. @returns what counts its writes */
export function enforceQuotas(): { writes: number } {
  const counted = { writes: 0 };
  const area = fakeBrowser.storage.sync;
  const write = { set: area.set.bind(area), remove: area.remove.bind(area) };
  const count = () => {
    counted.writes += 1;
    if (counted.writes > WRITES_PER_MINUTE) {
      throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
    }
  };
  vi.spyOn(browser.storage.sync, 'set').mockImplementation(async (items) => {
    count();
    const after = { ...(await area.get(null)), ...items };
    const sizes = Object.entries(after).map(
      ([key, value]) => Buffer.byteLength(key) + Buffer.byteLength(written(value)),
    );
    if (sizes.some((size) => size > BYTES_PER_ITEM)) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    if (sizes.reduce((sum, size) => sum + size, 0) > BYTES) throw new Error('QUOTA_BYTES quota exceeded');
    if (sizes.length > ITEMS) throw new Error('MAX_ITEMS quota exceeded');
    await write.set(items);
  });
  vi.spyOn(browser.storage.sync, 'remove').mockImplementation(async (keys) => {
    count();
    await write.remove(keys);
  });
  return counted;
}

/* Chromium escapes this character where it stores a value. */
function written(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003C');
}
