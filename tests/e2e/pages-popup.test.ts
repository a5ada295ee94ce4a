import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension, openBehind } from './harness/browser';
import { openX } from './harness/replica';
import { TEST_TERMS } from './harness/settings';
import { setStored, stored } from './harness/storage';
import { marksIn } from './harness/surface';

/** The toolbar popup in a real browser, over a page and alone. */
let browser: ExtensionBrowser;
const POLICY = { schemaVersion: 2, ...TEST_TERMS };

beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(() => setStored(browser, { policy: POLICY, policyLastGood: POLICY }));
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

describe('over a page', () => {
  it('reports on the draft, under the question it raises', async () => {
    const { page } = await openX(browser.context);
    await page.keyboard.type('Nothing but flimflam here.');
    await expect.poll(() => marksIn(page)).not.toEqual([]);
    const popup = await openBehind(browser, page, 'popup.html');
    await popup.getByText('Reviewing on x.com').waitFor();
    const voice = popup.locator('.questions > li', { hasText: 'Does it sound like us?' });
    expect(await voice.locator('q').allTextContents()).toEqual(['flimflam']);
    expect(await popup.locator('.question h3').allTextContents()).toEqual([
      'Is it worth saying?',
      'Is it safe to say?',
      'Does it sound like us?',
      'Is it for someone?',
    ]);
    expect(await popup.getByRole('img', { name: /Specificity [1-5] of 5/ }).count()).toBe(1);
  });

  it('is ready before a compose box is clicked', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/home');
    const popup = await openBehind(browser, page, 'popup.html');
    await popup.getByText('Ready on x.com').waitFor();
  });

  it('says why where nothing answers', async () => {
    const page = await browser.context.newPage();
    const popup = await openBehind(browser, page, 'popup.html');
    await popup.getByText('Not active here').waitFor();
    await popup.getByText('Lectern reads drafts on x.com and linkedin.com.').waitFor();
    expect(await popup.getByRole('switch').count()).toBe(0);
  });

  it('pauses on this site and goes on again, in the open page', async () => {
    const { page } = await openX(browser.context);
    await page.keyboard.type('Nothing but flimflam here.');
    await expect.poll(() => marksIn(page)).not.toEqual([]);
    const popup = await openBehind(browser, page, 'popup.html');
    await popup.getByRole('switch', { name: 'Review on X' }).click();
    await expect.poll(() => marksIn(page)).toEqual([]);
    expect((await stored(browser)).preferences).toEqual({ pausedSites: ['x'] });
    await popup.getByText('Paused on x.com').waitFor();
    await popup.getByRole('switch', { name: 'Review on X' }).click();
    expect(await popup.getByRole('switch').isChecked()).toBe(true);
    await expect.poll(async () => (await stored(browser)).preferences).toEqual({ pausedSites: [] });
  });

  it('opens the settings', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('popup.html'));
    const opened = browser.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Settings' }).click();
    expect((await opened).url()).toBe(browser.pageUrl('options.html'));
  });
});

describe('the box to try a draft', () => {
  async function type(text: string) {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('popup.html'));
    const box = page.getByRole('textbox', { name: 'Try a draft' });
    await box.click();
    await page.keyboard.type(text);
    return { page, box };
  }

  it('marks the words and applies a fix as typing would', async () => {
    const { page, box } = await type('We sell widgetry.');
    await expect.poll(() => marksIn(page)).toContainEqual({ level: expect.any(String), text: 'widgetry' });
    await page.getByRole('button', { name: 'Use “parts”' }).click();
    await expect.poll(() => box.textContent()).toBe('We sell parts.');
    await expect.poll(() => marksIn(page)).toEqual([]);
    await page.keyboard.press('Control+z');
    expect(await box.textContent()).toBe('We sell widgetry.');
  });

  it('lights the finding of a clicked mark, and of the mark the caret is in', async () => {
    const { page, box } = await type('It is flimflam. We sell widgetry.');
    await expect.poll(async () => (await marksIn(page)).length).toBe(2);
    const lit = page.locator('.finding.active q');
    const spot = await page.evaluate(() => {
      const [range] = [...CSS.highlights].flatMap(([, ranges]) =>
        [...ranges].filter((candidate) => (candidate as Range).toString() === 'flimflam'),
      );
      const { left, top, width, height } = (range as Range).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => lit.allTextContents()).toEqual(['flimflam']);
    await box.press('End');
    for (const _ of 'ry.') await page.keyboard.press('ArrowLeft');
    await expect.poll(() => lit.allTextContents()).toEqual(['widgetry']);
  });

  it('keeps pasted text plain', async () => {
    const { page, box } = await type('');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Only words');
      data.setData('text/html', '<b>Only words</b>');
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
      document.execCommand('insertHTML', false, '<b>Only words</b>');
    });
    expect(await box.innerHTML()).toBe('Only words');
    await page.close();
  });
});
