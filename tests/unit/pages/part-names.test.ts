import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { partName } from '../../../src/pages/options/part-names';
import { PART_PATHS, partOfRule } from '../../../src/policy/parts';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key) => `the words for ${String(key)}`);
});

it('every part has a name in the words of the settings page', () => {
  expect(PART_PATHS.filter((path) => !partName(path).startsWith('the words for '))).toEqual([]);
  expect(new Set(PART_PATHS.map(partName)).size).toBe(PART_PATHS.length);
});

it('a rule has its title, and one that this version does not have its own name', () => {
  expect(partName(partOfRule('value/hype'))).toBe('Praise');
  expect(partName(partOfRule('value/of-tomorrow'))).toBe('value/of-tomorrow');
  expect(partName(partOfRule('vale/Harbour.Docks'))).toBe('Harbour.Docks');
});

it('a name that no part has is shown as it is', () => {
  expect(partName('compani')).toBe('compani');
  expect(partName('toString')).toBe('toString');
});
