import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDED, permit } from './harness/added-sites';
import { HAS_FIREFOX, launchFirefox, openPage } from './harness/firefox';
import { openReplica } from './harness/firefox-replica';
import { TEST_TERMS } from './harness/settings';

const PUBLISH = '.box .bar button:last-child';

/** A site is added and taken out again in the built add-on, by the browser's own permissions. */
describe.skipIf(!HAS_FIREFOX)('a site in Firefox', () => {
  let browser: Browser;
  let settings: Page;
  beforeAll(async () => {
    // Without a question, which no test could answer.
    browser = await launchFirefox({ 'extensions.webextOptionalPermissionPrompts': false });
    settings = await openPage(browser, 'options.html');
  });
  afterAll(() => browser?.close());

  /** Whether anything of ours is there once somebody writes in the box. */
  async function isReviewed(page: Page): Promise<boolean> {
    await page.bringToFront();
    await page.click('textarea');
    await page.keyboard.type('a');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    return page.evaluate(() => document.querySelector('[data-lectern]') !== null);
  }

  it('is read from the moment it is added, also in a page that is open, until it is taken out', async () => {
    const page = await openReplica(browser, 'https://mastodon.social/home');
    expect(await isReviewed(page)).toBe(false);
    await settings.bringToFront();
    await permit(settings, { permissions: ['scripting'], origins: ADDED });
    await expect
      .poll(() => settings.evaluate(() => chrome.permissions.contains({ permissions: ['scripting'] })))
      .toBe(true);
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await expect.poll(() => isReviewed(page), { timeout: 15_000 }).toBe(true);
    await page.goto('https://mastodon.social/home');
    expect(await isReviewed(page)).toBe(true);
    await settings.evaluate((origins) => chrome.permissions.remove({ origins }), ADDED);
    await expect.poll(() => page.evaluate(() => document.querySelector('[data-lectern]') !== null)).toBe(false);
    await page.goto('https://mastodon.social/home');
    expect(await isReviewed(page)).toBe(false);
  });

  it('that Lectern does not know has the button held that the writer shows, by a press that sends nothing', async () => {
    await settings.bringToFront();
    await settings.evaluate(async (terms) => {
      const policy = { schemaVersion: 2, ...terms };
      await chrome.storage.local.set({ policy, policyLastGood: policy });
    }, TEST_TERMS);
    await settings.evaluate(() => document.getElementById('permit')?.remove());
    await permit(settings, { permissions: ['scripting'], origins: ['https://club.example/*'] });
    const isPermitted = () =>
      settings.evaluate(() => chrome.permissions.contains({ origins: ['https://club.example/*'] }));
    await expect.poll(isPermitted).toBe(true);
    const page = await openReplica(browser, 'https://club.example/');
    const isOurs = (selector: string) => page.evaluate((one) => document.querySelector(one) !== null, selector);
    const published = () => page.evaluate(() => window.replica.published);
    await page.bringToFront();
    await page.click('[aria-label=Write]');
    await page.keyboard.type('Nothing but flimflam here.');
    // What the popup asks of the page in the active tab.
    await settings.evaluate(async () => {
      const message = { id: 1, type: 'point', timestamp: Date.now() };
      const tabs = await chrome.tabs.query({});
      await Promise.allSettled(tabs.map(({ id }) => chrome.tabs.sendMessage(id ?? -1, message)));
    });
    await expect.poll(() => isOurs('[data-lectern-pointing]')).toBe(true);
    await page.focus(PUBLISH);
    await page.keyboard.press(' ');
    await expect.poll(() => isOurs('[data-lectern-pointing]')).toBe(false);
    expect(await published()).toEqual([]);
    await page.click('[aria-label=Write]');
    await expect.poll(() => isOurs('[data-lectern]')).toBe(true);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0);
    await page.click(PUBLISH);
    // Behind a closed shadow root: what has the focus is all that a page can see of it.
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('[data-lectern]'))).toBe(true);
    expect(await published()).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(published).toEqual(['Nothing but flimflam here.']);
  });
});
