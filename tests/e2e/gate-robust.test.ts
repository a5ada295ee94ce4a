import type { BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { COMPOSERS } from './harness/editors';
import { type OpenComposer, openComment, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';
import { killWorker } from './harness/worker';

/** No post held twice, sent twice or swallowed, whatever the hand, the page, the worker and the network do. */
const RISKY = 'Nothing but flimflam here.';
const CLEAN = 'Our port in Semarang loaded 4,100 containers in May.';
/** Long enough for a second post to have gone out. */
const SETTLED = 600;

let browser: ExtensionBrowser;
let composer: OpenComposer;
beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, TEST_TERMS);
});
afterEach(async () => {
  expect(await composer.errors()).toEqual([]);
  await composer.page.close();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

const markedWords = async () => (await marksIn(composer.page)).map(({ text }) => text);

async function write(opening: Promise<OpenComposer>, text: string): Promise<Surfaces> {
  composer = await opening;
  await composer.page.keyboard.type(text);
  await expect.poll(() => composer.model()).toBe(text);
  return Surfaces.of(composer.page);
}

async function writeRisky(opening: Promise<OpenComposer>): Promise<Surfaces> {
  const surfaces = await write(opening, RISKY);
  await expect.poll(markedWords).toContain('flimflam');
  return surfaces;
}

async function expectOnce(text: string): Promise<void> {
  await expect.poll(() => composer.published()).toEqual([text]);
  await composer.page.waitForTimeout(SETTLED);
  expect(await composer.published()).toEqual([text]);
}

async function expectHeld(surfaces: Surfaces): Promise<void> {
  await surfaces.panel();
  await composer.page.waitForTimeout(SETTLED / 2);
  expect(await composer.published()).toEqual([]);
}

/** A finger on the commit button. */
async function tap(): Promise<void> {
  const devtools = await composer.page.context().newCDPSession(composer.page);
  const box = await composer.post.boundingBox();
  if (!box) throw new Error('no button to tap');
  const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  await devtools.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe.each(COMPOSERS)('$name', ({ open }) => {
  const opening = (context: BrowserContext = browser.context) => open(context);

  it('holds a tap, and posts once after it', async () => {
    const surfaces = await writeRisky(opening());
    await tap();
    await expectHeld(surfaces);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });

  it('lets a clean post go with a tap', async () => {
    await write(opening(), CLEAN);
    await tap();
    await expectOnce(CLEAN);
  });

  it('posts once on a double click that comes before the review', async () => {
    await write(opening(), CLEAN);
    await composer.post.dblclick();
    await expectOnce(CLEAN);
  });

  it('holds with the worker killed after the review, and posts once', async () => {
    const surfaces = await writeRisky(opening());
    await killWorker(composer.page);
    await composer.post.click();
    await expectHeld(surfaces);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });

  it('posts a clean text once with the worker killed before its last words', async () => {
    await write(opening(), `${CLEAN.slice(0, -1)}`);
    await killWorker(composer.page);
    await composer.page.keyboard.type('.');
    await composer.post.click();
    await expectOnce(CLEAN);
  });

  it('gives a held post free when the extension is updated, and loses nothing', async () => {
    const surfaces = await writeRisky(opening());
    await composer.post.click();
    await surfaces.panel();
    await browser.context.serviceWorkers()[0]?.evaluate(() => chrome.runtime.reload());
    await expect.poll(() => surfaces.all()).toEqual([]);
    expect(await composer.model()).toBe(RISKY);
    await composer.post.click();
    await expectOnce(RISKY);
    await browser.close();
    browser = await launchWithExtension();
    await setPolicy(browser, TEST_TERMS);
    composer = await opening();
  });

  it('works without a network', async () => {
    const surfaces = await writeRisky(opening());
    await composer.page.context().setOffline(true);
    await composer.page.keyboard.type(' ');
    await composer.page.keyboard.press('Backspace');
    await composer.post.click();
    await expectHeld(surfaces);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
    await composer.page.context().setOffline(false);
  });

  it('holds on the keyboard again and again while the keys are down', async () => {
    const surfaces = await writeRisky(opening());
    await composer.page.keyboard.down('Control');
    for (let i = 0; i < 5; i += 1) await composer.page.keyboard.down('Enter');
    await composer.page.keyboard.up('Enter');
    await composer.page.keyboard.up('Control');
    await expectHeld(surfaces);
    expect(await composer.model()).toBe(RISKY);
  });
});

describe('a button that X takes away between press and release', () => {
  it.each([
    { text: CLEAN, away: 150, presses: 1 },
    { text: CLEAN, away: 2000, presses: 2 },
  ])('sends one post after $presses presses where it is away for $away ms', async ({ text, away, presses }) => {
    const surfaces = await write(openX(browser.context), text);
    await composer.page.evaluate((away) => {
      // The click of this press still meets the button; the answer to it does not.
      window.addEventListener('pointerup', () => setTimeout(() => window.replica.remountButton(away)), {
        once: true,
      });
    }, away);
    // A worker that has to start first makes the press wait for the review of the last letter.
    await killWorker(composer.page);
    await composer.page.keyboard.type('!');
    await composer.post.click();
    if (presses > 1) {
      await surfaces.until(({ notice }) => notice === 'Press Post once more to send it.', 'a word about it');
      await composer.page.waitForTimeout(away);
      await composer.post.click();
    }
    await expectOnce(`${text}!`);
  });
});

describe('a form that the page sends by itself', () => {
  it('is held, and goes out once when its writer says so', async () => {
    const surfaces = await writeRisky(openComment(browser.context, { of: 'Jonas Lindqvist' }));
    await composer.post.evaluate((button: HTMLButtonElement) => button.form?.requestSubmit());
    await expectHeld(surfaces);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });

  it('goes out untouched with nothing to look at', async () => {
    await write(openComment(browser.context, { of: 'Jonas Lindqvist' }), CLEAN);
    await composer.post.evaluate((button: HTMLButtonElement) => button.form?.requestSubmit());
    await expectOnce(CLEAN);
  });
});

describe('moving about in X with the panel open', () => {
  it('closes it, sends nothing, and reviews the next draft afresh', async () => {
    const surfaces = await writeRisky(openX(browser.context));
    await composer.post.click();
    await surfaces.panel();
    await composer.page.evaluate(() => {
      history.pushState(null, '', '/explore');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect.poll(() => surfaces.all()).toEqual([]);
    expect(await composer.published()).toEqual([]);
    await composer.page.getByRole('link', { name: 'Home' }).click();
    await composer.editor.click();
    await composer.page.keyboard.type(CLEAN);
    await composer.post.click();
    await expectOnce(CLEAN);
  });
});
