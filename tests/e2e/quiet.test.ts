import type { CDPSession, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

/** Live objects of a class in the content script's own world, counted by the engine. */
async function alive(devtools: CDPSession, contextId: number, name: string): Promise<number> {
  const { result } = await devtools.send('Runtime.evaluate', { expression: `${name}.prototype`, contextId });
  if (!result.objectId) throw new Error(`no ${name}`);
  const { objects } = await devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId });
  const { result: length } = await devtools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  return length.value as number;
}

async function contentWorld(page: Page): Promise<{ devtools: CDPSession; contextId: number }> {
  const devtools = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://') || context.name === 'Lectern') resolve(context.id);
    });
  });
  await devtools.send('Runtime.enable');
  return { devtools, contextId: await found };
}

describe('a page without a composer in use', () => {
  it('has no observer and no element of ours, and the background is not woken', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').waitFor();
    await page.getByRole('link', { name: 'Explore' }).click();
    const { devtools, contextId } = await contentWorld(page);
    expect(await alive(devtools, contextId, 'MutationObserver')).toBe(0);
    expect(await page.locator('[data-lectern]').count()).toBe(0);
    await page.getByRole('link', { name: 'Home' }).click();
    await page.getByTestId('tweetTextarea_0').click();
    await expect.poll(() => alive(devtools, contextId, 'MutationObserver')).toBe(1);
    await page.close();
  });
});

describe('the company’s lists', () => {
  it('cannot be read from the page’s process', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/home');
    const { devtools, contextId } = await contentWorld(page);
    const { exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression: 'chrome.storage.local.get()',
      contextId,
      awaitPromise: true,
    });
    expect(exceptionDetails?.exception?.description).toMatch(/not allowed/i);
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
