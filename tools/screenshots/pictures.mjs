import { openBehind, workerOf } from '../browser.mjs';
import { reviewOf } from '../demo/ask.mjs';

/* Room for the three columns of the replica, and for the draft above the panel. */
const WINDOW = { width: 1280, height: 860 };
/* Longer than the fades (120 ms) and the gate (300 ms). */
const SETTLED_MS = 800;

const VAGUE = 'Make sure to choose the best companies to invest your hard-earned dollars in.';

/** A company with a voice, for the pictures that show one. */
const POLICY = {
  schemaVersion: 2,
  company: 'Harbour Capital',
  person: 'we',
  terms: { banned: ['synergy'], preferred: { utilize: 'use', 'going forward': 'from now on' }, allowed: [] },
};

/**
 * How to come to each picture. `shoot` takes a page, or a part of one.
 * @type {Record<string, (browser: import('../browser.mjs').ExtensionBrowser, shoot: (subject: object) => Promise<unknown>) => Promise<void>>}
 */
export const PICTURES = {
  async held({ context }, shoot) {
    const page = await written(context, VAGUE);
    await post(page);
    await shoot(page);
  },

  async 'held-dark'({ context }, shoot) {
    const page = await written(context, VAGUE, '?theme=dim');
    await post(page);
    await shoot(page);
  },

  async card({ context }, shoot) {
    const page = await written(context, VAGUE);
    await page.setViewportSize({ ...WINDOW, height: 540 });
    await page.keyboard.press('F8');
    await page.waitForTimeout(SETTLED_MS);
    await shoot(page);
  },

  async popup(browser, shoot) {
    const page = await written(browser.context, VAGUE);
    const popup = await openBehind(browser, page, 'popup.html');
    // A popup is as high as its content.
    await popup.setViewportSize({ width: 380, height: 780 });
    await popup.waitForTimeout(SETTLED_MS);
    await shoot(popup.locator('body'));
  },

  async options(browser, shoot) {
    const worker = await workerOf(browser.context);
    await worker.evaluate((policy) => chrome.storage.local.set({ policy, policyLastGood: policy }), POLICY);
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 1080, height: 820 });
    await page.goto(browser.pageUrl('options.html'));
    await page.waitForTimeout(SETTLED_MS);
    await shoot(page);
  },
};

/** The replica of X's home page with a reviewed draft in its box. */
async function written(context, text, query = '') {
  const page = await context.newPage();
  await page.setViewportSize(WINDOW);
  await page.goto(`https://x.com/home${query}`);
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type(text);
  await reviewOf(context, text);
  await page.waitForTimeout(SETTLED_MS);
  return page;
}

async function post(page) {
  await page.getByTestId('tweetButtonInline').click();
  await page.waitForTimeout(SETTLED_MS);
}
