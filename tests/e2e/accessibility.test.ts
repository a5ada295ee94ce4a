import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';

/**
 * The in-page surface under axe. Axe cannot enter a closed shadow root, so the surface's own markup and styles, as the
 * extension has just drawn them, are put into an open one in a page of their own.
 */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, TEST_TERMS);
});
afterAll(() => browser.close());

describe.each(['light', 'dim', 'black'])('on X’s %s theme', (theme) => {
  it.each(['panel', 'card'] as const)('axe finds nothing in the %s', async (part) => {
    const { page, post } = await openX(browser.context, { theme });
    await page.keyboard.type('Nothing but flimflam here. We sell widgetry.');
    await expect.poll(async () => (await marksIn(page)).length).toBeGreaterThan(1);
    const surfaces = await Surfaces.of(page);
    if (part === 'panel') await post.click();
    else await page.keyboard.press('F8');
    const { html, scheme } = await (part === 'panel' ? surfaces.panel() : surfaces.card());
    expect(scheme).toBe(theme === 'light' ? 'light' : 'dark');
    await page.close();

    const copy = await browser.context.newPage();
    // Else the surface fades in anew, and axe measures the contrast of a half-transparent text.
    await copy.emulateMedia({ reducedMotion: 'reduce' });
    await copy.goto(browser.pageUrl('popup.html'));
    await copy.evaluate(
      ({ html, scheme }) => {
        document.documentElement.lang = 'en';
        document.title = 'Surface';
        const main = document.createElement('main');
        document.body.replaceChildren(main);
        const heading = document.createElement('h1');
        heading.textContent = 'Surface';
        const host = document.createElement('div');
        host.style.colorScheme = scheme;
        main.append(heading, host);
        host.attachShadow({ mode: 'open' }).innerHTML = html;
      },
      { html, scheme },
    );
    const { violations } = await new AxeBuilder({ page: copy }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    await copy.close();
  });
});
