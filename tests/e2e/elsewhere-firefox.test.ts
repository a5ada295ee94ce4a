import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDED, permit } from './harness/added-sites';
import { HAS_FIREFOX, launchFirefox, openPage } from './harness/firefox';
import { openReplica } from './harness/firefox-replica';
import './harness/settings';

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
});
