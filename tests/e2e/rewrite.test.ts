import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { EDITORS } from './harness/editors';
import { askedOfModel, removeModel, setModel } from './harness/on-device-model';
import { type OpenComposer, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';

/** A rewrite made by the browser's own model, for which a stand-in answers: this machine has none. */
const DRAFT = 'On Tuesday we met in Leeds. Nothing but flimflam was said about the plan. We go on.';
const REWRITE = 'Nobody told us about the plan [what was missing?].';
const REWRITTEN = `On Tuesday we met in Leeds. ${REWRITE} We go on.`;
const NONE = 'No good rewrite this time: it came too late, mended nothing, or added something. Your text is unchanged.';
let browser: ExtensionBrowser;
let composer: OpenComposer;

beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, TEST_TERMS);
});
beforeEach(() => setModel(browser, { answer: { rewrite: REWRITE } }));
afterEach(() => composer.page.close());
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

async function openCard(open: () => Promise<OpenComposer>, draft = DRAFT): Promise<Surfaces> {
  composer = await open();
  await composer.page.keyboard.type(draft);
  await expect.poll(async () => (await marksIn(composer.page)).map(({ text }) => text)).toContain('flimflam');
  // The marks may be those of a pause while typing; the review of the whole draft would take a suggestion away again.
  await composer.page.waitForTimeout(400);
  const surfaces = await Surfaces.of(composer.page);
  // The caret's card may be another rule's: step on to the one that is meant.
  for (let steps = 0; steps < 5; steps += 1) {
    await composer.page.keyboard.press('F8');
    if ((await surfaces.card()).card?.includes('flimflam')) return surfaces;
  }
  throw new Error('no card for flimflam');
}

const openOnX = () => openX(browser.context);
const labels = async (surfaces: Surfaces) => (await surfaces.card()).buttons.map(({ text }) => text);
const shownText = () => composer.editor.textContent();

describe('offering a rewrite', () => {
  it('is left out in a browser without such a model', async () => {
    await removeModel(browser);
    const surfaces = await openCard(openOnX);
    expect(await labels(surfaces)).toContain('Keep it');
    expect(await labels(surfaces)).not.toContain('Suggest a rewrite');
  });

  it('is left out while the model is not on the device, which starts no download', async () => {
    await setModel(browser, { answer: { rewrite: REWRITE }, availability: 'downloadable' });
    const surfaces = await openCard(openOnX);
    expect(await labels(surfaces)).not.toContain('Suggest a rewrite');
    expect(await askedOfModel(browser)).toEqual([]);
  });

  it('leaves three ways out', async () => {
    const surfaces = await openCard(openOnX);
    const ways = (await labels(surfaces)).filter((label) => !/looking|look at|›/.test(label));
    expect(ways).toEqual(['Keep it', 'Suggest a rewrite', 'Not a problem for us…']);
  });

  it('is left out where there is a fix', async () => {
    composer = await openOnX();
    await composer.page.keyboard.type('We sell widgetry to shops.');
    await expect.poll(async () => (await marksIn(composer.page)).map(({ text }) => text)).toContain('widgetry');
    await composer.page.keyboard.press('F8');
    const surfaces = await Surfaces.of(composer.page);
    expect(await labels(surfaces)).toContain('Use “parts”');
    expect(await labels(surfaces)).not.toContain('Suggest a rewrite');
  });
});

describe.each(EDITORS)('a rewrite in $name', ({ open }) => {
  it('is read first, then used for its sentence alone', async () => {
    const surfaces = await openCard(() => open(browser.context));
    await surfaces.press('Suggest a rewrite');
    await surfaces.until(({ card }) => card?.includes(REWRITE) === true, 'the suggestion');
    expect(await composer.model()).toBe(DRAFT);
    await surfaces.press('Use this');
    await expect.poll(() => composer.model()).toBe(REWRITTEN);
    expect(await shownText()).toBe(REWRITTEN);
    await composer.page.keyboard.type(' !');
    await expect.poll(() => composer.model()).toBe(REWRITTEN.replace(REWRITE, `${REWRITE} !`));
    expect((await surfaces.all()).some(({ card }) => card !== null)).toBe(false);
    expect(await composer.errors()).toEqual([]);
  });
});

describe('a rewrite', () => {
  it('is asked for with the passage, the problem and firm words', async () => {
    const surfaces = await openCard(openOnX);
    await surfaces.press('Suggest a rewrite');
    await surfaces.until(({ card }) => card?.includes(REWRITE) === true, 'the suggestion');
    const [asked, ...more] = await askedOfModel(browser);
    expect(more).toEqual([]);
    expect(asked?.systemPrompt).toContain('Never add a fact');
    expect(asked?.question).toContain('"""\nNothing but flimflam was said about the plan.\n"""');
    expect(asked?.question).toContain(DRAFT);
    expect(asked?.destroyed).toBe(true);
  });

  it('is laid aside with “Not this”', async () => {
    const surfaces = await openCard(openOnX);
    await surfaces.press('Suggest a rewrite');
    await surfaces.press('Not this');
    await surfaces.press('Suggest a rewrite');
    await expect.poll(() => labels(surfaces)).toContain('Not this');
    expect(await composer.model()).toBe(DRAFT);
  });

  it.each([
    ['an invented figure', { rewrite: 'In 9 of 10 meetings the plan was missing.' }],
    ['an invented name', { rewrite: 'Only Brightwell spoke about the plan.' }],
    ['words that are marked again', { rewrite: 'More flimflam about the plan.' }],
    ['an answer that is none', 'nonsense'],
  ] as const)('is refused for %s, in plain words', async (_, answer) => {
    await setModel(browser, { answer });
    const surfaces = await openCard(openOnX);
    await surfaces.press('Suggest a rewrite');
    const { card, buttons } = await surfaces.until((view) => view.card?.includes(NONE) === true, 'a sentence');
    if (typeof answer === 'object') expect(card).not.toContain(answer.rewrite);
    expect(buttons.map(({ text }) => text)).not.toContain('Use this');
    expect(await composer.model()).toBe(DRAFT);
  });

  it('is reached, used and left by keyboard alone', async () => {
    const surfaces = await openCard(openOnX);
    const { page } = composer;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await surfaces.until(({ card }) => card?.includes(REWRITE) === true, 'the suggestion');
    const focused = (await surfaces.card()).buttons.find((button) => button.focused);
    expect(focused?.text).toBe('Not this');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => composer.model()).toBe(REWRITTEN);
  });
});

describe('a slow model', () => {
  beforeEach(() => setModel(browser, { answer: 'never' }));
  const isAborted = async () => (await askedOfModel(browser)).map(({ aborted, destroyed }) => aborted && destroyed);

  async function wait(): Promise<Surfaces> {
    const surfaces = await openCard(openOnX);
    await surfaces.press('Suggest a rewrite');
    await surfaces.until(({ card }) => card?.includes('Thinking on this device…') === true, 'that it is thinking');
    await expect.poll(async () => (await askedOfModel(browser)).map(({ question }) => question !== '')).toEqual([true]);
    expect(await isAborted()).toEqual([false]);
    return surfaces;
  }

  it('is stopped by closing the card', async () => {
    await wait();
    await composer.page.keyboard.press('Escape');
    await expect.poll(isAborted).toEqual([true]);
    expect(await composer.model()).toBe(DRAFT);
  });

  it('is stopped by “Stop”, and the card’s own ways come back', async () => {
    const surfaces = await wait();
    await surfaces.press('Stop');
    await expect.poll(isAborted).toEqual([true]);
    expect(await labels(surfaces)).toContain('Suggest a rewrite');
  });

  it('is stopped when the text changes', async () => {
    await wait();
    await composer.editor.focus();
    await composer.page.keyboard.type('~');
    await expect.poll(isAborted).toEqual([true]);
  });

  it('is stopped when the composer is gone', async () => {
    await wait();
    await composer.page.evaluate(() => document.querySelector('[data-testid=tweetTextarea_0]')?.remove());
    await expect.poll(isAborted).toEqual([true]);
  });

  it('is given up after ten seconds, with a plain sentence', async () => {
    const surfaces = await wait();
    await expect.poll(isAborted, { timeout: 12_000 }).toEqual([true]);
    await surfaces.until(({ card }) => card?.includes(NONE) === true, 'a sentence');
    expect(await composer.model()).toBe(DRAFT);
  });
});
