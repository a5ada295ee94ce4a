import type { CDPSession, Locator } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchWithAddedSites } from './harness/added-sites';
import type { ExtensionBrowser } from './harness/browser';
import { ADDED_EDITORS, EDITORS } from './harness/editors';
import { type OpenComposer, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { pageStates } from './harness/state';
import { marksIn, Surfaces } from './harness/surface';

/**
 * Words that come in at once and not by keys: dictated, composed, pasted with markup, dropped. All of it through the
 * browser's own input, never by events made in the page.
 */
const BEFORE = 'Our port in Semarang has a new crane.';
/** What the tests have judged; each stands for words that must be marked wherever they end up. */
const FLAGGED = /flimflam|widgetry/g;
const FLAGGED_ONE = /flimflam|widgetry/;

let browser: ExtensionBrowser;
let composer: OpenComposer;
let surfaces: Surfaces;
let devtools: CDPSession;

beforeAll(async () => {
  browser = await launchWithAddedSites();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await setPolicy(browser, TEST_TERMS);
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

/** The model's text is what Lectern reads, and its flagged words are what is marked. Returns it. */
async function expectAgreement(): Promise<string> {
  let text = '';
  await expect
    .poll(async () => {
      text = await composer.model();
      const read = (await pageStates(browser)).find(({ draft }) => draft)?.draft?.text ?? '';
      const marked = (await marksIn(composer.page)).map(({ text }) => text).sort();
      return text === (await composer.model()) && { read, marked };
    })
    .toEqual({ read: expect.toSatisfy((read) => read === text), marked: expect.toSatisfy(isOf(() => text)) });
  return text;
}

const isOf = (text: () => string) => (marked: string[]) => `${marked}` === `${(text().match(FLAGGED) ?? []).sort()}`;

/**
 * Takes back what came in, and brings it again. A library may join it into one step with what was typed before.
 * @param came by what one can tell that it has come in
 */
async function undoAndRedo(came = FLAGGED_ONE): Promise<void> {
  const { keyboard } = composer.page;
  const after = await expectAgreement();
  await composer.editor.focus();
  let steps = 0;
  for (; steps < 12 && came.test(await composer.model()); steps += 1) await keyboard.press('Control+z');
  const before = await expectAgreement();
  expect(before).not.toMatch(came);
  expect(before === '' || before.startsWith(BEFORE)).toBe(true);
  for (let step = 0; step < steps; step += 1) await keyboard.press('Control+Shift+z');
  await expect.poll(() => composer.model()).toBe(after);
  await expectAgreement();
}

/** Sends what stands there; with a flagged word in it, only after it was held. */
async function post(): Promise<void> {
  const text = await expectAgreement();
  expect(text).toMatch(FLAGGED_ONE);
  await composer.post.click();
  await surfaces.panel();
  expect(await composer.published()).toEqual([]);
  await surfaces.press('Post anyway');
  await expect.poll(() => composer.published()).toEqual([text]);
}

/** Libraries make one step of undo of what is written within a second. */
const pause = () => composer.page.waitForTimeout(1200);

async function write(text: string): Promise<void> {
  await composer.editor.focus();
  await composer.page.keyboard.press('Control+End');
  await composer.page.keyboard.type(text);
  await pause();
  await expectAgreement();
}

/** Something of another's in the page, over everything, with the box's dialog around it where there is one. */
async function besideTheBox(html: string): Promise<Locator> {
  await composer.editor.evaluate((editor, html) => {
    const place = document.createElement('div');
    place.id = 'beside';
    place.style.cssText = 'position: fixed; inset: auto auto 0 0; z-index: 99; background: white; color: black';
    place.innerHTML = html;
    (editor.closest('dialog, [role=dialog]') ?? document.body).append(place);
  }, html);
  return composer.page.locator('#beside');
}

/** The middle of a word of the box on the screen. */
function placeOf(word: string): Promise<{ x: number; y: number; left: number }> {
  return composer.editor.evaluate((editor, word) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(word) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      const { left, right, top, height } = range.getBoundingClientRect();
      return { x: (left + right) / 2, y: top + height / 2, left };
    }
    throw new Error(`No ${word} in the box`);
  }, word);
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const { mouse } = composer.page;
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(from.x + 8, from.y, { steps: 4 });
  await mouse.move(to.x, to.y, { steps: 8 });
  await mouse.up();
}

const TEXTAREA: (typeof EDITORS)[number] = {
  name: 'A textarea',
  selector: '[data-testid=tweetTextarea_0]',
  open: (context) => openX(context, { mobile: '1' }),
};

describe.each([...EDITORS, ...ADDED_EDITORS, TEXTAREA])('$name', ({ name, open }) => {
  const isTextarea = name === 'A textarea';

  beforeEach(async () => {
    composer = await open(browser.context);
    surfaces = await Surfaces.of(composer.page);
    devtools = await composer.page.context().newCDPSession(composer.page);
    await write(BEFORE);
  });
  afterEach(async () => {
    expect(await composer.errors()).toEqual([]);
    await composer.page.close();
  });

  it('takes sentences that are dictated one after the other', async () => {
    for (const sentence of [' We sell widgetry.', ' Nothing but flimflam here.', ' Ask 👩‍👩‍👧 anything.']) {
      await devtools.send('Input.insertText', { text: sentence });
    }
    const text = `${BEFORE} We sell widgetry. Nothing but flimflam here. Ask 👩‍👩‍👧 anything.`;
    await expect.poll(() => composer.model()).toBe(text);
    await expectAgreement();
    await undoAndRedo();
    await post();
  });

  it('takes a sentence that an input method composes and commits, and a word that it puts right', async () => {
    const sentence = ' We sell widgetry to 日本.';
    for (const length of [4, 12, sentence.length]) {
      const text = sentence.slice(0, length);
      await devtools.send('Input.imeSetComposition', { text, selectionStart: length, selectionEnd: length });
    }
    await devtools.send('Input.insertText', { text: sentence });
    await expect.poll(() => composer.model()).toBe(BEFORE + sentence);
    await expectAgreement();
    const replacementStart = (BEFORE + sentence).indexOf('widgetry');
    const place = { replacementStart, replacementEnd: replacementStart + 'widgetry'.length };
    await devtools.send('Input.imeSetComposition', { text: 'flimflam', selectionStart: 8, selectionEnd: 8, ...place });
    await devtools.send('Input.insertText', { text: 'flimflam' });
    await expect.poll(() => composer.model()).toBe(`${BEFORE} We sell flimflam to 日本.`);
    await post();
  });

  it('takes a paste with markup', async () => {
    const copied = await besideTheBox(
      '<p>We sell <b>widget</b>ry <a href="https://harbour.example/">every day</a>.</p><ul><li>No <i>flimflam</i></li><li>here</li></ul>',
    );
    await composer.editor.blur();
    await copied.evaluate((element) => getSelection()?.selectAllChildren(element));
    await composer.page.keyboard.press('Control+c');
    await copied.evaluate((element) => element.remove());
    await composer.editor.focus();
    await composer.page.keyboard.press('Control+End');
    await composer.page.keyboard.press('Control+v');
    await expect.poll(() => composer.model()).toContain('widgetry every day');
    expect(await composer.model()).toContain('flimflam');
    await expectAgreement();
    await undoAndRedo();
    await post();
  });

  it('takes words that are dropped from elsewhere', async () => {
    const { x, y } = isTextarea ? await middleOf(composer.editor) : await placeOf('Semarang');
    const data = { items: [{ mimeType: 'text/plain', data: ' widgetry ' }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await devtools.send('Input.dispatchDragEvent', { type, x, y, data });
    }
    await expect.poll(() => composer.model()).toContain(' widgetry ');
    await undoAndRedo();
    await write(' No flimflam.');
    await post();
  });

  // Where the words of a textarea lie on the screen, the page cannot say.
  it.skipIf(isTextarea)('moves words that are dragged within it', async () => {
    await write(' We sell widgetry daily.');
    await selectForDrag('widgetry');
    await drag(await placeOf('widgetry'), await leftOf('port'));
    await expect.poll(() => composer.model()).toMatch(/^Our widgetry port in Semarang .* We sell daily\.$/);
    await undoAndRedo(/^Our widgetry/);
    await post();
  });

  it.skipIf(isTextarea)('is left by words that are dragged out of it', async () => {
    await write(' We sell widgetry daily.');
    const field = await besideTheBox('<input type="search" aria-label="Elsewhere">');
    await selectForDrag('widgetry');
    await drag(await placeOf('widgetry'), await middleOf(field));
    await expect.poll(() => field.locator('input').inputValue()).toContain('widgetry');
    // Some libraries move the words, others leave a copy of them.
    const text = await expectAgreement();
    expect([`${BEFORE} We sell daily.`, `${BEFORE} We sell widgetry daily.`]).toContain(text);
    await field.evaluate((element) => element.remove());
    await write(' No flimflam.');
    await post();
  });
});

/** Selects a word, with the blank behind it. */
async function selectForDrag(word: string): Promise<void> {
  await composer.editor.evaluate((editor, word) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(word) ?? -1;
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + word.length + 1);
    }
  }, word);
  await composer.page.waitForTimeout(300);
}

async function leftOf(word: string): Promise<{ x: number; y: number }> {
  const { left, y } = await placeOf(word);
  return { x: left, y };
}

async function middleOf(place: Locator): Promise<{ x: number; y: number }> {
  const box = await place.boundingBox();
  if (!box) throw new Error('Not on the screen');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
