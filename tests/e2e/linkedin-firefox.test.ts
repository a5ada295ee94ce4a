import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { HAS_FIREFOX, launchFirefox, openPage } from './harness/firefox';
import { openReplica } from './harness/firefox-replica';
import { TEST_TERMS } from './harness/settings';

/** What Firefox alone does otherwise in LinkedIn's boxes; the main path is walked in matrix.test.ts. */
let browser: Browser;

beforeAll(async () => {
  if (!HAS_FIREFOX) return;
  browser = await launchFirefox();
  const settings = await openPage(browser, 'options.html');
  await settings.evaluate(async (terms) => {
    const policy = { schemaVersion: 1, ...terms };
    await chrome.storage.local.set({ policy, policyLastGood: policy });
  }, TEST_TERMS);
  await settings.close();
});
afterAll(() => browser?.close());

async function editorIn(page: Page): Promise<ElementHandle> {
  const editor = await page.waitForSelector('>>> .share-box-v2__modal .ql-editor');
  if (!editor) throw new Error('no editor');
  return editor;
}

/** The marks are words in the registry whether or not anything is painted for them: only a picture tells. */
it.skipIf(!HAS_FIREFOX)('paints the marks in a shadow root, where the rules of the page do not count', async () => {
  const page = await openReplica(browser, 'https://www.linkedin.com/feed/?variant=B');
  await page.click('.share-box-feed-entry__trigger');
  const editor = await editorIn(page);
  await editor.click();
  await page.keyboard.type('Nothing but flimflam here.');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.ql-editor { caret-color: transparent }');
    const root = document.querySelector('#interop-outlet')?.shadowRoot;
    if (root) root.adoptedStyleSheets = [sheet];
  });
  const marked = Buffer.from(await editor.screenshot());
  await page.evaluate(() => CSS.highlights.clear());
  expect(marked.equals(Buffer.from(await editor.screenshot()))).toBe(false);
  await page.close();
});
