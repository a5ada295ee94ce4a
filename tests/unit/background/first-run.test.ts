import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcome } from '../../../src/background/first-run';

const create = vi.fn();
const getSelf = vi.fn();
beforeEach(() => {
  fakeBrowser.reset();
  create.mockReset();
  getSelf.mockReset().mockResolvedValue({ installType: 'normal' });
  vi.spyOn(browser.tabs, 'create').mockImplementation(create);
  vi.spyOn(browser.management, 'getSelf').mockImplementation(getSelf);
  welcome();
});

const installed = async (reason: 'install' | 'update' | 'chrome_update') => {
  await fakeBrowser.runtime.onInstalled.trigger({ reason } as Parameters<
    typeof fakeBrowser.runtime.onInstalled.trigger
  >[0]);
  await new Promise((resolve) => setTimeout(resolve));
  return create.mock.calls.map(([{ url }]) => new URL(url).pathname);
};

it('the page on readiness opens after an installation, and after nothing else', async () => {
  expect(await installed('update')).toEqual([]);
  expect(await installed('chrome_update')).toEqual([]);
  expect(await installed('install')).toEqual(['/readiness.html']);
});

it('it does not where a company has installed Lectern for everybody', async () => {
  getSelf.mockResolvedValue({ installType: 'admin' });
  expect(await installed('install')).toEqual([]);
});

it('it does where the browser does not say how', async () => {
  getSelf.mockRejectedValue(new Error('not here'));
  expect(await installed('install')).toEqual(['/readiness.html']);
});
