import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadPreferences, pauseSite, watchPreferences } from '../../../src/policy/preferences';

beforeEach(() => fakeBrowser.reset());

it('pauses nothing to begin with', async () => {
  expect(await loadPreferences()).toEqual({ pausedSites: [] });
});

it('pauses and resumes one site without touching the other', async () => {
  await Promise.all([pauseSite('x', true), pauseSite('linkedin', true)]);
  expect(await loadPreferences()).toEqual({ pausedSites: ['x', 'linkedin'] });
  await pauseSite('x', false);
  expect(await loadPreferences()).toEqual({ pausedSites: ['linkedin'] });
});

it('pauses a paused site once', async () => {
  await pauseSite('x', true);
  await pauseSite('x', true);
  expect((await browser.storage.local.get('preferences')).preferences).toEqual({ pausedSites: ['x'] });
});

it.each([
  ['a text', 'x'],
  ['a list', ['x']],
  ['a list of something else', { pausedSites: [7] }],
])('reviews everywhere when storage holds %s', async (_name, preferences) => {
  await browser.storage.local.set({ preferences });
  expect(await loadPreferences()).toEqual({ pausedSites: [] });
});

it('keeps the sites it knows when storage holds others', async () => {
  await browser.storage.local.set({ preferences: { pausedSites: ['elsewhere', 'linkedin'] } });
  expect(await loadPreferences()).toEqual({ pausedSites: ['linkedin'] });
});

it('tells watchers', async () => {
  const seen = vi.fn();
  const unwatch = watchPreferences(seen);
  await pauseSite('x', true);
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ pausedSites: ['x'] }));
  unwatch();
});
