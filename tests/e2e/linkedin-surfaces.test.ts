import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { type OpenComposer, openArticle, openLinkedIn, openRepost, openSharePage } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { pageStates } from './harness/state';
import { marksIn, Surfaces } from './harness/surface';

/** LinkedIn beside the plain post: scheduled, reposted, for a company, and as an article. */
const RISKY = 'Nothing but flimflam here.';
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

const markedWords = async () => (await marksIn(composer.page)).map(({ text }) => text).sort();

async function write(opening: Promise<OpenComposer>, text: string): Promise<Surfaces> {
  composer = await opening;
  await composer.page.keyboard.type(text);
  return Surfaces.of(composer.page);
}

async function expectOnce(...texts: string[]): Promise<void> {
  await expect.poll(() => composer.published()).toEqual(texts);
  await composer.page.waitForTimeout(600);
  expect(await composer.published()).toEqual(texts);
}

describe.each([
  { name: 'classic', locale: 'de', open: openLinkedIn },
  { name: 'classic, in the outlet', locale: 'en', open: variantOf('B') },
  { name: 'new', locale: 'de', open: variantOf('C') },
  { name: 'new, on its own page', locale: 'en', open: openSharePage },
  { name: 'of a company', locale: 'de', open: variantOf('D') },
])('a scheduled post, $name', ({ locale, open }) => {
  it('is held as one that goes out at once, whatever its button says', async () => {
    const surfaces = await write(open(browser.context, { locale }), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    const { page } = composer;
    await page.getByRole('button', { name: 'Schedule post' }).click();
    await page.getByRole('button', { name: locale === 'de' ? 'Planen' : 'Schedule', exact: true }).click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });
});

function variantOf(variant: 'B' | 'C' | 'D') {
  return (context: ExtensionBrowser['context'], faults: { locale: string }) =>
    openLinkedIn(context, { variant, ...faults });
}

describe.each(['A', 'B', 'C'] as const)('a repost with thoughts, variant %s', (variant) => {
  it('is read with what it passes on, and held', async () => {
    const surfaces = await write(openRepost(browser.context, { variant, of: 'Jonas Lindqvist' }), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    expect((await pageStates(browser)).find(({ draft }) => draft)?.draft).toMatchObject({
      kind: 'quote',
      context: { quoted: expect.stringContaining('All 23 colleagues have a new place'), author: 'Jonas Lindqvist' },
    });
    await composer.post.click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });
});

describe('a post of a company', () => {
  it('is no trouble, though its box has no ids', async () => {
    await write(openLinkedIn(browser.context, { variant: 'D' }), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    expect((await pageStates(browser)).map(({ trouble }) => trouble)).toEqual([null]);
  });

  it('keeps a mention as it is: a fix that would touch it goes on the clipboard', async () => {
    const surfaces = await write(openLinkedIn(browser.context, { variant: 'D' }), 'Thanks to ');
    await composer.mention('Widgetry Partners');
    await composer.page.keyboard.type('for the crane.');
    await expect.poll(markedWords).toEqual(['Widgetry']);
    const before = await composer.editor.innerHTML();
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “Parts”');
    await surfaces.until(({ notice }) => notice !== null && notice !== '', 'a notice');
    expect(await composer.editor.innerHTML()).toBe(before);
    expect(await composer.model()).toBe('Thanks to Widgetry Partners for the crane.');
    expect(await composer.editor.locator('a.ql-mention[data-entity-urn]').textContent()).toBe('Widgetry Partners');
  });
});

describe('an article', () => {
  it('is one text with its headline: marks in both, a fix where the word is, and one verdict at “Next”', async () => {
    const surfaces = await write(openArticle(browser.context, 'Our widgetry in Semarang'), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam', 'widgetry']);
    expect((await surfaces.all()).length).toBe(1);
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    const models = () => composer.page.evaluate(() => window.replica.models());
    await expect.poll(models).toEqual(['Our parts in Semarang', RISKY]);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.post.click();
    const { panel } = await surfaces.panel();
    expect(panel).toContain('flimflam');
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce(`Our parts in Semarang\n\n${RISKY}`);
  });

  it('is followed by the words that announce it, which are held for themselves', async () => {
    const clean = 'Our port in Semarang loaded 4,100 containers in May.';
    const surfaces = await write(openArticle(browser.context, 'The crane in Semarang'), clean);
    await composer.post.click();
    await expectOnce(`The crane in Semarang\n\n${clean}`);
    const { page } = composer;
    const modal = page.locator('.share-box-v2__modal');
    await modal.getByRole('textbox').click();
    await page.keyboard.type(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await modal.getByRole('button', { name: 'Publish' }).click();
    await surfaces.panel();
    expect(await composer.published()).toHaveLength(1);
    await surfaces.press('Post anyway');
    await expectOnce(`The crane in Semarang\n\n${clean}`, RISKY);
  });

  it('breaks a line at Ctrl+Enter, and is not held for that', async () => {
    const surfaces = await write(openArticle(browser.context, 'The crane in Semarang'), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.page.keyboard.press('Control+Enter');
    await composer.page.keyboard.type('More.');
    await expect.poll(() => composer.model()).toBe(`${RISKY}\nMore.`);
    expect(await surfaces.isPanelOpen()).toBe(false);
  });
});
