import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { workerOf } from '../../tools/browser.mjs';
import { type ExtensionBrowser, launchWithExtension, openBehind } from './harness/browser';
import { openComment, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { pageStates } from './harness/state';
import { marksIn } from './harness/surface';

/** A site that has changed says so in the toolbar and its popup, and keeps no post back. */
const RISKY = 'Nothing but flimflam here.';
let browser: ExtensionBrowser;

beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, TEST_TERMS);
});
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

const trouble = async () => (await pageStates(browser)).map((state) => state.trouble);

/** What the toolbar shows for the page in the last tab. */
async function toolbar(): Promise<{ title: string; text: string }> {
  return (await workerOf(browser.context)).evaluate(async () => {
    const tabId = (await chrome.tabs.query({})).at(-1)?.id ?? 0;
    return { title: await chrome.action.getTitle({ tabId }), text: await chrome.action.getBadgeText({ tabId }) };
  });
}

const without = (page: Page, attribute: string) =>
  page.evaluate((name) => {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  }, attribute);

describe('an editor without its button', () => {
  it('is told after three seconds with a text, and is reviewed once the button is there', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/home');
    const hide = (display: string) =>
      page.evaluate((display) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`[data-testid=toolBar] { display: ${display} }`);
        document.adoptedStyleSheets = [sheet];
      }, display);
    await hide('none');
    await page.getByTestId('tweetTextarea_0').click();
    await page.waitForTimeout(3500);
    expect(await trouble()).toEqual([null]);
    await page.keyboard.type(RISKY);
    await expect.poll(trouble, { timeout: 8000 }).toEqual(['noButton']);
    await expect.poll(toolbar).toEqual({
      title: 'Lectern: cannot find the Post button here, and holds nothing',
      text: '?',
    });
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.evaluate(() => window.replica.published)).toEqual([RISKY]);
    await hide('flex');
    await page.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type(RISKY);
    await expect.poll(trouble).toEqual([null]);
    await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toEqual(['flimflam']);
  });

  it('is none where the button comes with the text', async () => {
    const { page, editor } = await openComment(browser.context, { of: 'Jonas Lindqvist' });
    await editor.click();
    await page.waitForTimeout(3500);
    await page.keyboard.type(RISKY);
    await expect.poll(async () => (await marksIn(page)).length).toBe(1);
    expect(await trouble()).toEqual([null]);
  });
});

describe('a box found by other than its own ids', () => {
  it('is reviewed, and its site named as changed', async () => {
    const page = await browser.context.newPage();
    await page.goto('https://x.com/home');
    await page.getByTestId('tweetTextarea_0').waitFor();
    await without(page, 'data-testid');
    await page.locator('main [role=textbox]').click();
    await page.keyboard.type(RISKY);
    await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toEqual(['flimflam']);
    expect(await trouble()).toEqual(['late']);
    await expect.poll(toolbar).toMatchObject({ title: 'Lectern: reviewing, but this site has changed' });
    const popup = await openBehind(browser, page, 'popup.html');
    await popup.getByText('The site has changed its page.').waitFor();
  });
});

describe('an adapter that throws', () => {
  it('is told, and the post goes out', async () => {
    const { page, post, published } = await openX(browser.context);
    // The page cannot reach our world; a document that answers no question breaks every adapter all the same.
    await page.keyboard.type('We opened a depot in Leeds on Tuesday.');
    const devtools = await page.context().newCDPSession(page);
    const worlds: number[] = [];
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Lectern') worlds.push(context.id);
    });
    await devtools.send('Runtime.enable');
    await devtools.send('Runtime.evaluate', {
      contextId: worlds[0] ?? 0,
      expression: 'Element.prototype.checkVisibility = () => { throw new Error("broken") }',
    });
    await post.click();
    await expect.poll(published).toHaveLength(1);
    await expect.poll(trouble).toEqual(['threw']);
    await expect.poll(toolbar).toMatchObject({ text: '!' });
  });
});

describe('a report', () => {
  it('has the structure of the page around the box, and no word of it, no name and no address', async () => {
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await browser.context.newPage();
    await page.goto('https://x.com/tomashdown/status/1802');
    await page.getByTestId('tweetTextarea_0').waitFor();
    await without(page, 'data-testid');
    await page.evaluate(() => {
      document.querySelector('article .avatar')?.setAttribute('data-testid', 'UserAvatar-Container-tomashdown');
    });
    await page.locator('main [role=textbox]').click();
    await page.keyboard.type(RISKY);
    await expect.poll(trouble).toEqual(['late']);
    const popup = await openBehind(browser, page, 'popup.html');
    await popup.getByRole('button', { name: 'Report' }).click();
    await popup.getByText('Copied: how this page is built').waitFor();
    const report = await popup.evaluate(() => navigator.clipboard.readText());
    expect(report).toMatch(/^ *div\[role=textbox\]\[contenteditable=true\] <$/m);
    expect(report).toContain('[data-testid=UserAvatar]');
    expect(report).not.toMatch(/flimflam|ashdown|invoices|1802|Post text/i);
  });
});
