import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workerOf } from '../../tools/browser.mjs';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { type OpenComposer, openLinkedIn, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { setStored } from './harness/storage';
import { Surfaces } from './harness/surface';
import { killWorker } from './harness/worker';

/** From a page that is lost to the popup that has its draft. */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await setStored(browser, {});
  await setPolicy(browser, TEST_TERMS);
});
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

const TEXT = 'We opened a depot in Leeds on Tuesday.\nIt is our ninth.';

/** The texts that are kept, lost or not. */
const kept = async (): Promise<string[]> =>
  (await workerOf(browser.context)).evaluate(async () => {
    const { openDrafts = [] } = await chrome.storage.session.get('openDrafts');
    return (openDrafts as { text: string }[]).map(({ text }) => text);
  });

async function write({ page }: OpenComposer, text = TEXT): Promise<void> {
  await page.keyboard.type(text);
  await expect.poll(kept).toEqual([text]);
}

async function popup(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('popup.html'));
  await page.getByRole('textbox', { name: 'Try a draft' }).waitFor();
  return page;
}

/** What the popup offers: the texts, once it has asked. */
async function offered(): Promise<string[]> {
  const page = await popup();
  // Longer than a tab may take to say what is open in it.
  await page.waitForTimeout(700);
  const section = page.getByRole('region', { name: 'Recover draft' });
  const texts = await section.locator('li p.serif').allTextContents();
  await page.close();
  return texts;
}

describe('a draft is there to be copied', () => {
  it.each([
    ['its page crashes', ({ page }: OpenComposer) => page.goto('chrome://crash').catch(() => undefined)],
    ['its tab is closed', ({ page }: OpenComposer) => page.close({ runBeforeUnload: false })],
    ['its page is loaded anew', ({ page }: OpenComposer) => page.reload()],
    ['the site drops it', ({ page }: OpenComposer) => page.getByRole('link', { name: 'Explore' }).click()],
  ])('when %s', async (_, lose) => {
    const x = await openX(browser.context);
    await write(x);
    expect(await offered()).toEqual([]);
    await lose(x);
    const page = await popup();
    const section = page.getByRole('region', { name: 'Recover draft' });
    await section.waitFor();
    expect(await section.locator('.when').textContent()).toMatch(/^On X, \w/);
    await section.getByRole('button', { name: /^Copy “We opened a depot/ }).press('Enter');
    await section.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TEXT);
  });

  it('also when the worker has been ended meanwhile, and from LinkedIn', async () => {
    const share = await openLinkedIn(browser.context, { variant: 'C' });
    await share.page.keyboard.type(TEXT);
    await expect.poll(async () => (await kept()).length).toBe(1);
    const text = await share.model();
    await killWorker(share.page);
    await share.page.close();
    const page = await popup();
    await page.getByRole('region', { name: 'Recover draft' }).waitFor();
    expect(await page.locator('li p.serif').allTextContents()).toEqual([text]);
  });

  it('until it is discarded, by the keyboard', async () => {
    const x = await openX(browser.context);
    await write(x);
    await x.page.close();
    const page = await popup();
    await page.getByRole('button', { name: /^Discard “We opened a depot/ }).press('Enter');
    await page.getByText('Discarded.').waitFor();
    const heading = page.getByRole('heading', { name: 'Recover draft' });
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await kept()).toEqual([]);
    expect(await offered()).toEqual([]);
  });
});

/** What the menu does: the browser's own command, with no key that would do it by itself. */
async function cutByMenu(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'F13', commands: ['cut'] });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'F13' });
}

describe('nothing is kept', () => {
  it.each([
    ['X', () => openX(browser.context)],
    ['X’s dialog', () => openX(browser.context, { composer: 'modal' })],
    ['X’s textarea', () => openX(browser.context, { mobile: '1' })],
    ['LinkedIn', () => openLinkedIn(browser.context)],
    ['LinkedIn’s new dialog', () => openLinkedIn(browser.context, { variant: 'C' })],
  ])('of a post on %s', async (_, open) => {
    const composer = await open();
    await composer.page.keyboard.type('We opened a depot in Leeds on Tuesday.');
    await expect.poll(kept).toEqual(['We opened a depot in Leeds on Tuesday.']);
    await composer.post.click();
    await expect.poll(() => composer.published()).toHaveLength(1);
    await expect.poll(kept).toEqual([]);
    await composer.page.close();
    expect(await offered()).toEqual([]);
  });

  it('of a post that was held and went out all the same', async () => {
    const x = await openX(browser.context);
    await write(x, 'Nothing but flimflam here.');
    await x.post.click();
    await (await Surfaces.of(x.page)).press('Post anyway');
    await expect.poll(() => x.published()).toHaveLength(1);
    await expect.poll(kept).toEqual([]);
  });

  it.each([
    ['Draft.js', () => openX(browser.context)],
    ['a textarea', () => openX(browser.context, { mobile: '1' })],
    ['Quill', () => openLinkedIn(browser.context)],
    ['TipTap', () => openLinkedIn(browser.context, { variant: 'C' })],
  ])('of what the writer deletes in %s', async (_, open) => {
    const composer = await open();
    await write(composer, 'Better not.');
    await composer.page.keyboard.press('Control+a');
    await composer.page.keyboard.press('Backspace');
    await expect.poll(() => composer.model()).toBe('');
    await expect.poll(kept).toEqual([]);
  });

  it('of what the writer discards when X asks', async () => {
    const x = await openX(browser.context, { composer: 'modal' });
    await write(x);
    await x.page.getByTestId('app-bar-close').click();
    await x.page.getByTestId('confirmationSheetCancel').click();
    await x.page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect.poll(kept).toEqual([]);
    expect(await offered()).toEqual([]);
  });

  it.each([
    ['Draft.js', () => openX(browser.context)],
    ['a textarea', () => openX(browser.context, { mobile: '1' })],
    ['Quill', () => openLinkedIn(browser.context)],
    ['TipTap', () => openLinkedIn(browser.context, { variant: 'C' })],
  ])('of what the writer cuts by the browser’s own menu in %s', async (_, open) => {
    const composer = await open();
    await write(composer, 'Better not.');
    await composer.page.keyboard.press('Control+a');
    // Longer than a shortcut counts as what empties the box.
    await composer.page.waitForTimeout(1200);
    await cutByMenu(composer.page);
    await expect.poll(() => composer.model()).toBe('');
    await expect.poll(kept).toEqual([]);
    expect(await composer.page.evaluate(() => navigator.clipboard.readText())).toBe('Better not.');
  });

  it('of a deleted draft, until its writer brings it back', async () => {
    const x = await openX(browser.context);
    await write(x, 'Better not.');
    await x.page.keyboard.press('Control+a');
    await x.page.keyboard.press('Backspace');
    await expect.poll(kept).toEqual([]);
    await x.page.keyboard.press('Control+z');
    await expect.poll(kept).toEqual(['Better not.']);
  });

  it('twice of a box that the site builds anew', async () => {
    const x = await openX(browser.context);
    await write(x, 'One draft');
    await x.page.evaluate(() => window.replica.remountEditor());
    await x.editor.click();
    await x.page.keyboard.press('Control+End');
    await x.page.keyboard.type(' in two boxes');
    await expect.poll(kept).toEqual(['One draft in two boxes']);
  });

  it('of what others wrote', async () => {
    const reply = await openX(browser.context, { path: '/meerapillai/status/1803' });
    await write(reply, 'Nor in its chairman.');
    const session = await (await workerOf(browser.context)).evaluate(() => chrome.storage.session.get());
    expect(JSON.stringify(session)).not.toMatch(/meera|annual report|harbourcap/i);
  });

  it('once texts are not to be kept', async () => {
    const x = await openX(browser.context);
    await write(x);
    const options = await browser.context.newPage();
    await options.goto(browser.pageUrl('options.html#journal'));
    await options.getByRole('switch', { name: 'Keep the texts' }).click();
    await expect.poll(kept).toEqual([]);
  });
});
