import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { setModel } from './harness/on-device-model';
import { openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';

/**
 * The in-page surface under axe. Axe cannot enter a closed shadow root, so the surface's own markup and styles, as the
 * extension has just drawn them, are put into an open one in a page of their own.
 */
const SIGN_OF = { panel: 'class="panel', card: 'class="card', rewrite: 'Nothing to see here.' };
const POLICY = {
  ...TEST_TERMS,
  goals: [{ id: 'parts', name: 'Sell parts', keywords: ['widgetry'] }],
  complaints: {
    acknowledgements: ['Hello {name}, we are on it.'],
    contacts: [{ topic: 'depot', name: 'Maya', email: 'maya@harbour.example' }],
  },
};
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, POLICY);
  await setModel(browser, { answer: { rewrite: 'Nothing to see here.' } });
});
afterAll(() => browser.close());

describe.each(['light', 'dim', 'black'])('on X’s %s theme', (theme) => {
  it.each(['panel', 'card', 'rewrite'] as const)('axe finds nothing in the %s', async (part) => {
    const { page, post } = await openX(browser.context, { theme });
    await page.keyboard.type('Nothing but flimflam here. We sell widgetry.');
    await expect.poll(async () => (await marksIn(page)).length).toBeGreaterThan(1);
    const surfaces = await Surfaces.of(page);
    if (part === 'panel') await post.click();
    else await page.keyboard.press('F8');
    if (part === 'rewrite') await surfaces.press('Suggest a rewrite');
    const { html, scheme } = await surfaces.until(({ html }) => html.includes(SIGN_OF[part]), `a ${part}`);
    expect(scheme).toBe(theme === 'light' ? 'light' : 'dark');
    await page.close();
    expect(html.includes('For the goal')).toBe(part === 'panel');
    expect(await violations({ html, scheme })).toEqual([]);
  });

  it.each(['panel', 'card'] as const)('axe finds nothing in the %s of an answer, with its ways out', async (part) => {
    const { page, post } = await openX(browser.context, { path: '/danawhitfield/status/1805', theme });
    await page.keyboard.type('You clearly never read our terms. Send us your order number and phone number here.');
    const surfaces = await Surfaces.of(page);
    await surfaces.until(({ badge }) => badge?.includes('to look at') === true, 'something to look at');
    if (part === 'panel') await post.click();
    else await page.keyboard.press('F8');
    const seen = await surfaces.until(({ html }) => html.includes(SIGN_OF[part]), `a ${part}`);
    expect(seen.html).toContain('Open a private message');
    await page.close();
    expect(await violations(seen)).toEqual([]);
  });
});

/** What axe says of the surface, in a page of its own. */
async function violations({ html, scheme }: { html: string; scheme: string }): Promise<unknown[]> {
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
  const { violations: found } = await new AxeBuilder({ page: copy }).analyze();
  await copy.close();
  return found.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]);
}
