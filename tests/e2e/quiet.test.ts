import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Alive } from './harness/alive';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';

/** What Lectern does not do: nothing before a composer has focus, nothing on the network, nothing left behind. */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, TEST_TERMS);
});
afterAll(() => browser.close());

describe('a page without a composer in use', () => {
  it('has no observer and no element of ours, and the background is not woken', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').waitFor();
    await page.getByRole('link', { name: 'Explore' }).click();
    const alive = await Alive.in(page);
    expect(await alive.observers()).toBe(0);
    expect(await page.locator('[data-lectern]').count()).toBe(0);
    await page.getByRole('link', { name: 'Home' }).click();
    await page.getByTestId('tweetTextarea_0').click();
    await expect.poll(() => alive.observers()).toBe(1);
    await page.close();
  });
});

describe('the company’s lists', () => {
  it('cannot be read from the page’s process', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/home');
    const alive = await Alive.in(page);
    expect(await alive.failureOf('chrome.storage.local.get()')).toMatch(/not allowed/i);
    await page.close();
  });
});

describe('the network', () => {
  it('sees nothing of a whole session: typing, reviewing, fixing, posting, settings', async () => {
    const { page, post, published } = await openX(browser.context);
    await page.keyboard.type('We sell widgetry and flimflam. See https://example.com/x for more.');
    await expect.poll(async () => (await marksIn(page)).length).toBeGreaterThan(1);
    const surfaces = await Surfaces.of(page);
    await page.keyboard.press('F8');
    await surfaces.press(/^Use/);
    await page.waitForTimeout(400);
    await post.click();
    await surfaces.press('Post anyway');
    await expect.poll(published).toHaveLength(1);
    const settings = await browser.context.newPage();
    await settings.goto(browser.pageUrl('options.html'));
    await settings.waitForTimeout(500);
    await settings.goto(browser.pageUrl('popup.html'));
    await settings.waitForTimeout(500);
    expect(browser.strays).toEqual([]);
    // The watch must see what it is there to see: a request of the worker's own, made on purpose.
    const control = 'https://control.invalid/';
    await browser.context.serviceWorkers()[0]?.evaluate((url) => fetch(url).catch(() => undefined), control);
    await expect.poll(() => browser.strays).toEqual([control]);
  });
});
