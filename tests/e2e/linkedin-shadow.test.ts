import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Alive } from './harness/alive';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { type OpenComposer, openLinkedIn } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';

/** What is different in an open shadow root; the main path there is walked in compose.test.ts and matrix.test.ts. */
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

const markedWords = async (page: Page) => (await marksIn(page)).map(({ text }) => text);

/** The style elements with rules of marks in LinkedIn's outlet. */
const rulesIn = (page: Page) =>
  page
    .locator('#interop-outlet style')
    .evaluateAll((styles) => styles.filter(({ textContent }) => textContent?.includes('::highlight')).length);

async function writeInOutlet(text: string): Promise<OpenComposer> {
  const opened = await openLinkedIn(browser.context, { variant: 'B' });
  await opened.page.keyboard.type(text);
  await expect.poll(() => markedWords(opened.page)).toContain('flimflam');
  return opened;
}

it('a form that the site sends by itself is held there too', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://www.linkedin.com/feed/?variant=B&viewer=1');
  await page.locator('#interop-outlet .comment-button').click();
  await page.locator('#interop-outlet .ql-editor').click();
  await page.keyboard.type(RISKY);
  await expect.poll(() => markedWords(page)).toEqual(['flimflam']);
  await page.locator('#interop-outlet form').evaluate((form: HTMLFormElement) => form.requestSubmit());
  await (await Surfaces.of(page)).panel();
  expect(await page.evaluate(() => window.replica.published)).toEqual([]);
});

it('a box is noticed when the focus comes to it from beside, within the same root', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://www.linkedin.com/feed/?variant=B&viewer=1');
  await page.locator('#interop-outlet .comment-button').focus();
  // The press of a script leaves the focus where it is; the editor takes it from there, and no event comes out.
  await page.getByRole('button', { name: 'Start a post' }).evaluate((button: HTMLElement) => button.click());
  await page.locator('#interop-outlet .ql-editor:focus').waitFor();
  await page.keyboard.type(RISKY);
  await expect.poll(() => markedWords(page)).toEqual(['flimflam']);
});

describe('the rules of the marks', () => {
  it('are in the root once, come back where the site throws them out, and go with the last mark', async () => {
    const { page, editor } = await writeInOutlet(RISKY);
    expect(await rulesIn(page)).toBe(1);
    await page.locator('#interop-outlet style').evaluateAll((styles) => {
      for (const style of styles) if (style.textContent?.includes('::highlight')) style.remove();
    });
    await editor.click();
    await page.keyboard.type(' More flimflam.');
    await expect.poll(async () => (await markedWords(page)).length).toBe(2);
    await expect.poll(() => rulesIn(page)).toBe(1);
    await page.locator('#interop-outlet').getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(() => rulesIn(page)).toBe(0);
  });
});

it('one observer sees page and root, and none is left when the box is closed', async () => {
  const page = await browser.context.newPage();
  await page.goto('https://www.linkedin.com/feed/?variant=B');
  const alive = await Alive.in(page);
  const listeners = await alive.listeners();
  await page.getByRole('button', { name: 'Start a post' }).click();
  const outlet = page.locator('#interop-outlet');
  await outlet.locator('.ql-editor').click();
  await page.keyboard.type(RISKY);
  await expect.poll(() => markedWords(page)).toEqual(['flimflam']);
  expect(await alive.observers()).toBe(1);
  await outlet.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => alive.observers()).toBe(0);
  expect(await alive.listeners()).toBe(listeners);
  expect((await (await Surfaces.of(page)).all()).length).toBe(0);
});

it('a box that the site takes out together with its host is left', async () => {
  const { page } = await writeInOutlet(RISKY);
  await page.locator('#interop-outlet').evaluate((outlet) => outlet.remove());
  await expect.poll(() => markedWords(page)).toEqual([]);
});

it('the badge keeps clear of the site’s own controls', async () => {
  const { page } = await writeInOutlet(RISKY);
  const surfaces = await Surfaces.of(page);
  const { buttons } = await surfaces.until(({ badge }) => badge !== null, 'a badge');
  const badge = buttons.find(({ text }) => text !== '');
  if (!badge) throw new Error('no badge');
  // At its widest it reaches so far to either side of its middle.
  const across = [-60, -40, -20, 0, 20, 40, 60].map((step) => ({ x: badge.x + step, y: badge.y }));
  const under = await page.locator('#interop-outlet').evaluate(
    (outlet, points) =>
      points
        .flatMap(({ x, y }) => outlet.shadowRoot?.elementsFromPoint(x, y) ?? [])
        .filter((element) => element.closest('button'))
        .map(({ outerHTML }) => outerHTML),
    across,
  );
  expect(under).toEqual([]);
});
