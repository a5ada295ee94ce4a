import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchWithAddedSites, openClub, openFacebook, openThreads } from './harness/added-sites';
import { Alive } from './harness/alive';
import type { ExtensionBrowser } from './harness/browser';
import { openLinkedIn, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { type Desk, STEPS } from './harness/soak';
import { Surfaces } from './harness/surface';

/**
 * Long, seeded sequences of what writers and sites do, on every editor library: no post lost or doubled, nothing left
 * behind. `npm run soak` makes the number of sequences 200.
 */
const SEQUENCES = Number(process.env.LECTERN_SOAK ?? 3);
const SEED = 20_261_125;
const LENGTH = 12;
/** On the window of a page without a composer in use: focus in and out, click, key, input, cut, submit. */
const LISTENERS = 7;
/** Most that a sequence may leave on the heap of its page, in bytes: measured, under 0.7 MB, the page's own included. */
const GROWTH = 5_000_000;
/** A sequence on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithAddedSites();
  await setPolicy(browser, TEST_TERMS);
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

/** The site's own way out of the composer, and in again. */
const onX: Desk['comeBack'] = async ({ page, editor }) => {
  await page.getByRole('link', { name: 'Explore' }).click();
  await page.getByRole('link', { name: 'Home' }).click();
  await editor.click();
};
const onLinkedIn: Desk['comeBack'] = async ({ page, editor }) => {
  const close = page.getByRole('button', { name: /^(Dismiss|Close)$/ });
  if (await close.isVisible()) await close.click();
  await page.getByRole('button', { name: 'Start a post' }).click();
  await editor.click();
};

const onMeta: Desk['comeBack'] = async ({ page, editor }) => {
  const close = page.getByRole('button', { name: /^(Cancel|Close composer dialog)$/ });
  if (await close.isVisible()) await close.click();
  await page.getByRole('button', { name: /^(Empty text field|What’s on your mind)/ }).click();
  await editor.click();
};

const inClub: Desk['comeBack'] = async ({ page, editor }) => {
  await page.getByRole('textbox', { name: 'Find' }).click();
  await editor.click();
};

describe.each([
  { name: 'Draft.js', open: () => openX(browser.context), comeBack: onX },
  { name: 'a textarea', open: () => openX(browser.context, { mobile: '1' }), comeBack: onX },
  { name: 'Quill', open: () => openLinkedIn(browser.context), comeBack: onLinkedIn },
  { name: 'TipTap', open: () => openLinkedIn(browser.context, { variant: 'C' }), comeBack: onLinkedIn },
  { name: 'Lexical, plain', open: () => openThreads(browser.context), comeBack: onMeta },
  { name: 'Lexical, rich', open: () => openFacebook(browser.context), comeBack: onMeta },
  { name: 'Slate', open: () => openClub(browser.context, { look: 'slate' }), comeBack: inClub },
  { name: 'no library', open: () => openClub(browser.context, { look: 'bare' }), comeBack: inClub },
])('$name', ({ open, comeBack }) => {
  it(
    `holds through ${SEQUENCES} sequences`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.commands(STEPS, { maxCommands: LENGTH, size: 'max' }), async (steps) => {
          const composer = await open();
          const { page } = composer;
          try {
            const alive = await Alive.in(page);
            const surfaces = await Surfaces.of(page);
            const before = await alive.heap();
            const known = { published: [] };
            await fc.asyncModelRun(() => ({ model: known, real: { browser, composer, surfaces, comeBack } }), steps);
            await page.evaluate(() => document.body.replaceChildren());
            await expect.poll(() => page.locator('[data-lectern], [data-lectern-mirror]').count()).toBe(0);
            await expect.poll(() => alive.observers()).toBe(0);
            expect(await alive.listeners()).toBe(LISTENERS);
            expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
            expect((await alive.heap()) - before).toBeLessThan(GROWTH);
          } finally {
            await page.close();
          }
        }),
        { seed: SEED, numRuns: SEQUENCES, endOnFailure: true },
      );
    },
    SEQUENCES * PATIENCE,
  );
});
