import { expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { lockStorage } from '../../../src/policy/local-storage';

const AREAS = ['local', 'sync', 'managed'] as const;

function giveEach(setAccessLevel: unknown): void {
  for (const area of AREAS) Object.assign(browser.storage[area], { setAccessLevel });
}

it('keeps content scripts out of every area where the browser can', async () => {
  const setAccessLevel = vi.fn(() => Promise.resolve());
  giveEach(setAccessLevel);
  await lockStorage();
  expect(setAccessLevel.mock.calls).toEqual(AREAS.map(() => [{ accessLevel: 'TRUSTED_CONTEXTS' }]));
});

it('does nothing where the browser cannot', async () => {
  giveEach(undefined);
  await expect(lockStorage()).resolves.toBeUndefined();
});
