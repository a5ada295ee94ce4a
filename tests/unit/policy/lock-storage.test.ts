import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { lockStorage } from '../../../src/policy/local-storage';

it('keeps content scripts out of storage where the browser can', async () => {
  const setAccessLevel = vi.fn(() => Promise.resolve());
  Object.assign(browser.storage.local, { setAccessLevel });
  await lockStorage();
  expect(setAccessLevel).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

it('does nothing where the browser cannot', async () => {
  Object.assign(browser.storage.local, { setAccessLevel: undefined });
  await expect(lockStorage()).resolves.toBeUndefined();
});
