import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchWithAddedSites, openClub } from './harness/added-sites';
import { type ExtensionBrowser, openBehind } from './harness/browser';
import type { OpenComposer } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { pageStates } from './harness/state';
import { setStored, stored } from './harness/storage';
import { marksIn, Surfaces } from './harness/surface';

/** A site that Lectern does not know, once its writer has added it: the button is certain, or it is shown. */
const RISKY = 'Nothing but flimflam here.';
const POINTING = '[data-lectern-pointing]';
let browser: ExtensionBrowser;
let composer: OpenComposer;

beforeAll(async () => {
  browser = await launchWithAddedSites();
});
beforeEach(async () => {
  await setStored(browser, {});
  await setPolicy(browser, TEST_TERMS);
});
afterEach(async () => {
  if (composer && !composer.page.isClosed()) expect(await composer.errors()).toEqual([]);
  for (const open of browser.context.pages().slice(1)) await open.close();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

const markedWords = async () => (await marksIn(composer.page)).map(({ text }) => text).sort();
const trouble = async () => (await pageStates(browser))[0]?.trouble;
const isPointing = async () => (await composer.page.locator(POINTING).count()) === 1;

async function pressInPopup(page: Page, button: string): Promise<void> {
  const popup = await openBehind(browser, page, 'popup.html');
  await popup.getByRole('button', { name: button }).click();
}

/** Has the popup begin, with a page that has the focus again as it has once the popup is closed. */
async function beginPointing(): Promise<void> {
  await expect.poll(trouble, { timeout: 8000 }).toBe('noButton');
  await pressInPopup(composer.page, 'Show the Post button');
  await expect.poll(isPointing).toBe(true);
  await composer.page.bringToFront();
}

async function expectHeldAndPostedOnce(text: string): Promise<void> {
  const surfaces = await Surfaces.of(composer.page);
  await composer.post.click();
  await surfaces.panel();
  expect(await composer.published()).toEqual([]);
  await surfaces.press('Post anyway');
  await expect.poll(() => composer.published()).toEqual([text]);
  await composer.page.waitForTimeout(600);
  expect(await composer.published()).toEqual([text]);
}

describe('a form with one box and one button that sends it', () => {
  it('is reviewed at once, and held', async () => {
    composer = await openClub(browser.context, { look: 'form' });
    await composer.page.keyboard.type('We sell widgetry daily.');
    await expect.poll(markedWords).toEqual(['widgetry']);
    await composer.page.keyboard.press('F8');
    await (await Surfaces.of(composer.page)).press('Use “parts”');
    await expect.poll(() => composer.model()).toBe('We sell parts daily.');
    expect(await pageStates(browser)).toMatchObject([{ state: 'reviewing', site: 'other', trouble: null }]);
    await composer.page.keyboard.type(' And flimflam.');
    await expect.poll(markedWords).toEqual(['flimflam']);
    await expectHeldAndPostedOnce(await composer.model());
  });

  it('is held where the page sends the form itself', async () => {
    composer = await openClub(browser.context, { look: 'form' });
    await composer.page.keyboard.type(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.editor.evaluate((box: HTMLTextAreaElement) => box.form?.requestSubmit());
    await (await Surfaces.of(composer.page)).panel();
    expect(await composer.published()).toEqual([]);
  });
});

describe('a title and a text in one form with one button', () => {
  it('are one draft, with marks and fixes in each, held and sent as one', async () => {
    composer = await openClub(browser.context, { look: 'titled' });
    await composer.page.getByRole('textbox', { name: 'Title' }).click();
    await composer.page.keyboard.type('Widgetry for Semarang');
    await composer.editor.click();
    await composer.page.keyboard.type('Our port has a new crane.\nNothing but flimflam here.');
    await expect.poll(markedWords).toEqual(['flimflam', 'Widgetry'].sort());
    const text = 'Our port has a new crane.\nNothing but flimflam here.';
    expect((await pageStates(browser))[0]?.draft?.text).toBe(`Widgetry for Semarang\n\n${text}`);
    await composer.page.keyboard.press('F8');
    await (await Surfaces.of(composer.page)).press('Use “Parts”');
    await expect.poll(markedWords).toEqual(['flimflam']);
    expect(await composer.model()).toBe(text);
    await expectHeldAndPostedOnce(`Parts for Semarang\n\n${text}`);
  });

  it('are not read where the first is a search', async () => {
    composer = await openClub(browser.context, { look: 'titled', first: 'search' });
    await composer.page.keyboard.type(RISKY);
    await expect.poll(trouble, { timeout: 8000 }).toBe('noButton');
    expect(await markedWords()).toEqual([]);
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual([`\n\n${RISKY}`]);
  });
});

describe('a box among several buttons', () => {
  beforeEach(async () => {
    composer = await openClub(browser.context);
    await composer.page.keyboard.type(RISKY);
  });

  it('has none of them held, says that the button was not found, and lets the post go', async () => {
    await expect.poll(trouble, { timeout: 8000 }).toBe('noButton');
    expect(await markedWords()).toEqual([]);
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual([RISKY]);
  });

  it('has the one held that the writer shows with the mouse, by which nothing is sent', async () => {
    await beginPointing();
    await composer.post.hover();
    await composer.post.click();
    await expect.poll(isPointing).toBe(false);
    expect(await composer.published()).toEqual([]);
    await expect.poll(markedWords).toEqual(['flimflam']);
    expect(await pageStates(browser)).toMatchObject([{ state: 'reviewing', trouble: null }]);
    await composer.page.getByRole('button', { name: 'Preview' }).click();
    expect(await (await Surfaces.of(composer.page)).isPanelOpen()).toBe(false);
    await expectHeldAndPostedOnce(RISKY);
  });

  it.each(['Enter', 'Space'])('has the one held that the writer shows with %s', async (key) => {
    await beginPointing();
    await composer.post.focus();
    await composer.page.keyboard.press(key);
    await expect.poll(isPointing).toBe(false);
    expect(await composer.published()).toEqual([]);
    await composer.editor.click();
    await expect.poll(markedWords).toEqual(['flimflam']);
    await expectHeldAndPostedOnce(RISKY);
  });

  it('knows the button again on another day, by how it is built and without a word of it', async () => {
    await beginPointing();
    await composer.post.click();
    await expect.poll(isPointing).toBe(false);
    await expect.poll(async () => (await stored(browser)).shownButtons).toBeDefined();
    const { shownButtons } = await stored(browser);
    expect(shownButtons).toEqual({
      'club.example': { tag: 'button', role: null, type: 'button', testId: null, words: true, fromEnd: 1, of: 3 },
    });
    await composer.page.close();
    composer = await openClub(browser.context);
    await composer.page.keyboard.type(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await expectHeldAndPostedOnce(RISKY);
  });

  it('has no button any more where the site has another one beside it, and says so', async () => {
    await beginPointing();
    await composer.post.click();
    await expect.poll(async () => (await stored(browser)).shownButtons).toBeDefined();
    await composer.page.close();
    composer = await openClub(browser.context, { fourth: '1' });
    await composer.page.keyboard.type(RISKY);
    await expect.poll(trouble, { timeout: 8000 }).toBe('noButton');
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual([RISKY]);
  });

  it('is left as it was when the writer presses Escape, and the page’s own presses choose nothing', async () => {
    await beginPointing();
    await composer.post.evaluate((button: HTMLElement) => button.click());
    expect(await isPointing()).toBe(true);
    await composer.page.keyboard.press('Escape');
    await expect.poll(isPointing).toBe(false);
    expect((await stored(browser)).shownButtons).toBeUndefined();
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual([RISKY]);
  });

  it('is shown from a page in which nobody writes yet: the box first, then the button', async () => {
    await expect.poll(trouble, { timeout: 8000 }).toBe('noButton');
    await composer.editor.blur();
    await beginPointing();
    await composer.page.getByRole('button', { name: 'Preview' }).click();
    expect(await isPointing()).toBe(true);
    await composer.editor.click();
    await composer.post.click();
    await expect.poll(isPointing).toBe(false);
    expect(await composer.published()).toEqual([]);
    await composer.editor.click();
    await expect.poll(markedWords).toEqual(['flimflam']);
  });

  it('takes no button that belongs to something else', async () => {
    await beginPointing();
    await composer.page.getByRole('button', { name: 'Save' }).click();
    expect(await isPointing()).toBe(true);
    await composer.page.keyboard.press('Escape');
    expect((await stored(browser)).shownButtons).toBeUndefined();
  });
});

describe('what is not for the public', () => {
  it.each(['Find', 'Answer Rani', 'About you'])('is not read: %s', async (name) => {
    composer = await openClub(browser.context);
    await composer.page.getByRole('textbox', { name }).click();
    await composer.page.keyboard.type(RISKY);
    await composer.page.waitForTimeout(3500);
    expect(await composer.page.locator('[data-lectern]').count()).toBe(0);
    expect(await pageStates(browser)).toMatchObject([{ state: 'off', trouble: null, draft: null }]);
  });

  it('is not read on a page of messages, whatever stands there', async () => {
    composer = await openClub(browser.context, { look: 'form' });
    await composer.page.goto('https://club.example/inbox/7?look=form');
    await composer.editor.click();
    await composer.page.keyboard.type(RISKY);
    await composer.page.waitForTimeout(1000);
    expect(await composer.page.locator('[data-lectern]').count()).toBe(0);
  });
});

describe('the settings', () => {
  it('list the sites that were added, each with a way to take it out', async () => {
    composer = await openClub(browser.context);
    const settings = await openBehind(browser, composer.page, 'options.html#sites');
    await settings.getByRole('listitem').filter({ hasText: 'club.example' }).waitFor();
    // What stands in a manifest, as it must here, no browser takes back: the page says so.
    await settings.getByRole('button', { name: 'Remove club.example' }).click();
    await settings.getByText('That was not removed').waitFor();
  });
});
