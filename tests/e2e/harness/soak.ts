import fc, { type AsyncCommand } from 'fast-check';
import { expect } from 'vitest';
import type { ExtensionBrowser } from './browser';
import type { OpenComposer } from './replica';
import { pageStates } from './state';
import type { Surfaces } from './surface';

/** What a writer knows: what has gone out so far. */
export interface Known {
  published: string[];
}

/** The page that they write in. */
export interface Desk {
  browser: ExtensionBrowser;
  composer: OpenComposer;
  surfaces: Surfaces;
  /** Leaves the composer, comes back, and clicks into it. Its draft is the site's to keep or to drop. */
  comeBack(composer: OpenComposer): Promise<void>;
}

type Step = AsyncCommand<Known, Desk>;

/** How long a post that must not go out is waited for, in milliseconds. */
const SETTLED = 250;

/** After every step: what the model of the editor has, what Lectern reads, and what went out. */
async function expectAgreement({ published }: Known, { browser, composer }: Desk): Promise<void> {
  expect(await composer.errors()).toEqual([]);
  expect(await composer.published()).toEqual(published);
  await expect
    .poll(async () => {
      const [state] = await pageStates(browser);
      // A box without a text may be no composer yet.
      return (state?.draft?.text ?? '') === (await composer.model());
    })
    .toBe(true);
}

function step(name: string, run: (known: Known, desk: Desk) => Promise<void>): Step {
  return {
    check: () => true,
    run: async (known, desk) => {
      await run(known, desk);
      await expectAgreement(known, desk);
    },
    toString: () => name,
  };
}

/** Presses Post; what is held is either sent or edited on. */
async function post(known: Known, { composer, surfaces }: Desk, sends: boolean): Promise<void> {
  const text = await composer.model();
  if (text.trim() === '' || !(await composer.post.isVisible()) || !(await composer.post.isEnabled())) return;
  await composer.post.click();
  const settled = async () =>
    (await surfaces.isPanelOpen()) || (await composer.published()).length > known.published.length;
  await expect.poll(settled).toBe(true);
  if (await surfaces.isPanelOpen()) {
    expect(await composer.published()).toEqual(known.published);
    await surfaces.press(sends ? 'Post anyway' : 'Keep editing');
    if (!sends) {
      await expect.poll(() => surfaces.isPanelOpen()).toBe(false);
      return;
    }
  }
  known.published.push(text);
  await expect.poll(() => composer.published()).toEqual(known.published);
  await composer.page.waitForTimeout(SETTLED);
}

const type = (words: string): Step =>
  step(`type ${JSON.stringify(words)}`, async (_, { composer: { page, editor } }) => {
    if (!(await editor.isVisible())) return;
    await editor.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(words);
  });

const fix = step('fix', async (_, { composer, surfaces }) => {
  const { page, editor, model } = composer;
  const before = await model();
  if (!before.includes('widgetry')) return;
  await editor.focus();
  await page.keyboard.press('F8');
  for (let marks = 0; marks < 8; marks += 1) {
    const views = await surfaces.all();
    const offer = views.flatMap(({ buttons }) => buttons).find(({ text }) => text === 'Use “parts”');
    if (offer) {
      await page.mouse.click(offer.x, offer.y);
      const places = [...before.matchAll(/widgetry/g)].map(({ index }) => index);
      const fixed = places.map((at) => `${before.slice(0, at)}parts${before.slice(at + 'widgetry'.length)}`);
      await expect.poll(async () => fixed.includes(await model())).toBe(true);
      return;
    }
    await page.keyboard.press('F8');
    await page.waitForTimeout(60);
  }
  await page.keyboard.press('Escape');
});

const press = (name: string, key: string): Step =>
  step(name, async (_, { composer: { page, editor } }) => {
    if (!(await editor.isVisible())) return;
    await editor.focus();
    await page.keyboard.press(key);
  });

const remount = step('remount', async (_, { composer: { page, editor } }) => {
  if (!(await editor.isVisible())) return;
  await page.evaluate(() => window.replica.remountEditor());
  await editor.click();
});

const comeBack = step('leave and come back', async (_, desk) => desk.comeBack(desk.composer));

/** What a writer and a site do, in any order. */
export const STEPS: fc.Arbitrary<Step>[] = [
  fc.constantFrom('flimflam ', 'widgetry ', 'We moved 4,100 boxes. ', 'port #Leeds ', '👩‍👩‍👧 ').map(type),
  fc.constantFrom('\n', ' and so on').map(type),
  fc.constant(fix),
  fc.constant(press('undo', 'Control+z')),
  fc.constant(press('redo', 'Control+Shift+z')),
  fc.constant(press('delete', 'Backspace')),
  fc.constant(remount),
  fc.constant(comeBack),
  fc.boolean().map((sends) => step(sends ? 'post' : 'press Post and go on', (known, desk) => post(known, desk, sends))),
];
