import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { type Box, beginShifts, coveredBy, shifts } from './harness/layout';
import { type OpenComposer, openLinkedIn, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';

/** What Lectern shows moves nothing of the site's, and the badge covers none of its controls, at any width and theme. */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, TEST_TERMS);
});
afterAll(() => browser.close());
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

const WIDTHS = [320, 768, 1280, 1920];
const THEMES = ['light', 'dim', 'black'];
const TEXT = 'Nothing but flimflam in Leeds.';
/** Longer than a review takes to come and to be drawn, in milliseconds. */
const SETTLED = 500;

const SURFACES: [string, (theme: string) => Promise<OpenComposer>][] = [
  ['X', (theme) => openX(browser.context, { theme })],
  ['X’s dialog', (theme) => openX(browser.context, { theme, composer: 'modal' })],
  ['X’s textarea', (theme) => openX(browser.context, { theme, mobile: '1' })],
  ['LinkedIn', (theme) => openLinkedIn(browser.context, { theme })],
  ['LinkedIn’s new dialog', (theme) => openLinkedIn(browser.context, { theme, variant: 'C' })],
];

/** Opens a composer in a window of that width, and writes in it what is marked. */
async function write(open: (theme: string) => Promise<OpenComposer>, theme: string, width: number) {
  // Replicas open pages of their own: each takes the size that it has from its first moment.
  const resize = (page: Page) => void page.setViewportSize({ width, height: 800 }).catch(() => undefined);
  browser.context.on('page', resize);
  try {
    const composer = await open(theme);
    await composer.page.setViewportSize({ width, height: 800 });
    const surfaces = await Surfaces.of(composer.page);
    await composer.page.keyboard.type(TEXT);
    await expect.poll(() => marksIn(composer.page)).toHaveLength(1);
    await composer.page.waitForTimeout(SETTLED);
    return { composer, surfaces };
  } finally {
    browser.context.off('page', resize);
  }
}

const isWithin = ({ left, top, right, bottom }: Box, width: number) =>
  left >= 0 && top >= 0 && right <= width && bottom <= 800;

describe.each(WIDTHS)('at %i pixels', (width) => {
  describe.each(SURFACES)('on %s', (_, open) => {
    it.each(THEMES)('the badge covers no control and no word of the site (%s)', async (theme) => {
      const { composer, surfaces } = await write(open, theme, width);
      const [view] = await surfaces.all();
      const badge = view?.boxes.badge;
      // Where nothing is free there is none: then the panel and the marks are all there is.
      if (width >= 768) expect(badge).toBeTruthy();
      if (!badge) return;
      expect(isWithin(badge, width)).toBe(true);
      expect(await coveredBy(composer.page, badge)).toEqual([]);
    });

    it('badge, card and panel move nothing', async () => {
      const { composer, surfaces } = await write(open, 'light', width);
      const { page } = composer;
      await beginShifts(page);
      await page.keyboard.press('F8');
      const { boxes } = await surfaces.card();
      expect(boxes.card && isWithin(boxes.card, width)).toBe(true);
      await page.waitForTimeout(SETTLED);
      await page.keyboard.press('Escape');
      await composer.post.click();
      const { boxes: held } = await surfaces.panel();
      expect(held.panel && isWithin(held.panel, width)).toBe(true);
      await page.waitForTimeout(SETTLED);
      await surfaces.press('Keep editing');
      await expect.poll(() => surfaces.isPanelOpen()).toBe(false);
      await page.waitForTimeout(SETTLED);
      expect(await shifts(page)).toEqual([]);
    });
  });
});

it.each([
  ['X', () => openX(browser.context)],
  ['LinkedIn', () => openLinkedIn(browser.context)],
])('a badge that comes and changes its count moves nothing on %s', async (_, open) => {
  const { page } = await open();
  const surfaces = await Surfaces.of(page);
  await beginShifts(page);
  await surfaces.until(({ badge }) => badge !== null, 'the badge');
  await page.keyboard.type('Only flimflam');
  await surfaces.until(({ badge }) => badge?.includes('1') === true, 'one to look at');
  await page.waitForTimeout(SETTLED);
  expect(await shifts(page)).toEqual([]);
});

it('a shift would be seen', async () => {
  const { page } = await openX(browser.context);
  await beginShifts(page);
  await page.evaluate(() => {
    const bar = document.createElement('div');
    bar.style.height = '40px';
    document.body.prepend(bar);
  });
  await expect.poll(async () => (await shifts(page)).length).toBeGreaterThan(0);
});
