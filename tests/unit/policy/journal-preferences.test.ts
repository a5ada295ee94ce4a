import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeJournalPreferences,
  loadJournalPreferences,
  watchJournalPreferences,
} from '../../../src/policy/journal-preferences';

beforeEach(() => fakeBrowser.reset());

const DEFAULTS = { on: true, keepTexts: true, days: 365 };

it('keeps a journal with its texts for a year where nothing was chosen', async () => {
  expect(await loadJournalPreferences()).toEqual(DEFAULTS);
});

it('changes one choice and leaves the others', async () => {
  await changeJournalPreferences({ keepTexts: false });
  await changeJournalPreferences({ days: 90 });
  expect(await loadJournalPreferences()).toEqual({ on: true, keepTexts: false, days: 90 });
});

it.each([
  ['a text', 'off', { on: false, keepTexts: false, days: null }],
  ['damaged switches', { on: 'no', keepTexts: 0 }, { on: false, keepTexts: false, days: 365 }],
  ['a period of another version', { days: 7 }, { ...DEFAULTS, days: null }],
])('writes nothing down and deletes nothing by mistake when storage holds %s', async (_, stored, expected) => {
  await browser.storage.local.set({ journalPreferences: stored });
  expect(await loadJournalPreferences()).toEqual(expected);
});

it('tells watchers', async () => {
  const seen = vi.fn();
  const unwatch = watchJournalPreferences(seen);
  await changeJournalPreferences({ on: false });
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ ...DEFAULTS, on: false }));
  unwatch();
});
