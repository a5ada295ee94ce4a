import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { COMPOSERS } from './harness/editors';
import type { OpenComposer } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';

/** The main path on every editor: type, see marks, fix through the editor's own model, post. */
let browser: ExtensionBrowser;

/** Quill and TipTap undo what was typed within a second as one step; ours must be a step of its own. */
const UNDO_GROUP = 1200;

beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, TEST_TERMS);
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

describe.each(COMPOSERS)('$name', ({ open }) => {
  let composer: OpenComposer;
  afterEach(async () => {
    expect(await composer.errors()).toEqual([]);
    await composer.page.close();
  });

  async function type(...lines: string[]): Promise<Surfaces> {
    return typeInto(await open(browser.context), ...lines);
  }

  async function typeInto(opened: OpenComposer, ...lines: string[]): Promise<Surfaces> {
    composer = opened;
    const { page } = composer;
    for (const [index, line] of lines.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      await page.keyboard.type(line);
    }
    return Surfaces.of(page);
  }

  /** The text as the writer sees it must be the text the site would post. */
  async function expectText(expected: string): Promise<void> {
    await expect.poll(() => composer.model(), { timeout: 5000 }).toBe(expected);
    const seen = await composer.editor.evaluate((editor) => {
      if (editor instanceof HTMLTextAreaElement) return editor.value;
      const blocks = editor.querySelectorAll('[data-block], p');
      return [...(blocks.length > 0 ? blocks : [editor])].map((block) => block.textContent ?? '').join('\n');
    });
    expect(seen).toBe(expected);
  }

  const markedWords = async () => (await marksIn(composer.page)).map(({ text }) => text);

  it('marks the right characters, also behind emoji and on a second line', async () => {
    await type('Ship it 👩‍👩‍👧 with flimflam today.', 'We sell widgetry.');
    await expect.poll(markedWords).toEqual(expect.arrayContaining(['flimflam', 'widgetry']));
    expect(await markedWords()).toHaveLength(2);
  });

  it('fixes in the middle of a second line; typing and Backspace go on from there', async () => {
    const surfaces = await type('Our port in Semarang has a new crane.', 'We sell widgetry daily.');
    await expect.poll(markedWords).toContain('widgetry');
    await composer.page.keyboard.press('F8');
    await surfaces.card();
    await surfaces.press('Use “parts”');
    await expectText('Our port in Semarang has a new crane.\nWe sell parts daily.');
    await composer.page.keyboard.type('X');
    await expectText('Our port in Semarang has a new crane.\nWe sell partsX daily.');
    await composer.page.keyboard.press('Backspace');
    await expectText('Our port in Semarang has a new crane.\nWe sell parts daily.');
  });

  it('a fix is one step of the editor’s own undo', async () => {
    const surfaces = await type('Our port in Semarang has a new crane.', 'We sell widgetry daily.');
    await expect.poll(markedWords).toContain('widgetry');
    await composer.page.waitForTimeout(UNDO_GROUP);
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expectText('Our port in Semarang has a new crane.\nWe sell parts daily.');
    await composer.page.waitForTimeout(UNDO_GROUP);
    await composer.page.keyboard.press('Control+z');
    await expectText('Our port in Semarang has a new crane.\nWe sell widgetry daily.');
    await composer.page.keyboard.press('Control+Shift+z');
    await expectText('Our port in Semarang has a new crane.\nWe sell parts daily.');
  });

  it('fixes beside a hashtag', async () => {
    const surfaces = await type('Our widgetry #cranes in Semarang.');
    await expect.poll(markedWords).toContain('widgetry');
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expectText('Our parts #cranes in Semarang.');
    expect(await composer.post.isEnabled()).toBe(true);
  });

  it('fixes at the very start, keeps the capital, and the fixed post goes out untouched', async () => {
    const surfaces = await type('Widgetry for the crane in Semarang.');
    await expect.poll(markedWords).toContain('Widgetry');
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “Parts”');
    await expectText('Parts for the crane in Semarang.');
    await expect.poll(() => composer.post.isEnabled()).toBe(true);
    await expect.poll(markedWords).toEqual([]);
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual(['Parts for the crane in Semarang.']);
  });

  it('opens the card of a clicked mark without taking the focus', async () => {
    const surfaces = await type('Nothing but flimflam here.');
    await expect.poll(markedWords).toContain('flimflam');
    const box = await composer.page.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('lectern')) continue;
        for (const range of highlight) {
          const rect = (range as Range).getBoundingClientRect();
          return { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
        }
      }
      return null;
    });
    if (!box) throw new Error('no mark');
    await composer.page.mouse.click(box.x, box.y);
    await surfaces.card();
    await composer.page.keyboard.type('!');
    await expect.poll(() => composer.model()).toContain('!');
    await expect.poll(async () => (await surfaces.all()).some((view) => view.card !== null)).toBe(false);
  });

  it('holds a click; “Keep editing” gives focus and caret back', async () => {
    const surfaces = await type('Nothing but flimflam here.');
    await expect.poll(markedWords).toContain('flimflam');
    for (let i = 0; i < 6; i += 1) await composer.page.keyboard.press('ArrowLeft');
    await composer.post.click();
    const { panel, buttons } = await surfaces.panel();
    expect(panel).toContain('flimflam');
    expect(buttons.find(({ focused }) => focused)?.text).toBe('Keep editing');
    expect(await composer.published()).toEqual([]);
    await composer.page.keyboard.press('Enter');
    await expect.poll(() => surfaces.isPanelOpen()).toBe(false);
    await composer.page.keyboard.type('~');
    await expectText('Nothing but flimflam~ here.');
    expect(await composer.published()).toEqual([]);
  });

  it('holds Ctrl+Enter; “Post anyway” posts once', async () => {
    const surfaces = await type('Nothing but flimflam here.');
    await expect.poll(markedWords).toContain('flimflam');
    await composer.page.keyboard.press('Control+Enter');
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expect.poll(() => composer.published()).toEqual(['Nothing but flimflam here.']);
    await composer.page.waitForTimeout(500);
    expect(await composer.published()).toHaveLength(1);
    expect(await surfaces.isPanelOpen()).toBe(false);
  });

  it('holds again after an edit, and posts what was approved', async () => {
    const surfaces = await typeInto(await open(browser.context, { refuse: '1' }), 'Nothing but flimflam here.');
    await expect.poll(markedWords).toContain('flimflam');
    await composer.post.click();
    await surfaces.press('Post anyway');
    const attempts = () => composer.page.evaluate(() => window.replica.attempts);
    await expect.poll(attempts).toEqual(['Nothing but flimflam here.']);
    await composer.editor.click();
    await composer.page.keyboard.press('End');
    await composer.page.keyboard.type('!');
    await composer.post.click();
    await surfaces.panel();
    expect(await attempts()).toHaveLength(1);
    await surfaces.press('Post anyway');
    await expect.poll(attempts).toEqual(['Nothing but flimflam here.', 'Nothing but flimflam here.!']);
  });

  it('goes on in an editor that the site has re-mounted', async () => {
    const surfaces = await type('Our port has a new crane.', 'Nothing but flimflam here.');
    await expect.poll(markedWords).toContain('flimflam');
    await composer.page.evaluate(() => window.replica.remountEditor());
    await expectText('Our port has a new crane.\nNothing but flimflam here.');
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.post.click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
  });

  it('takes itself down when the extension is reloaded, and loses nothing', async () => {
    const surfaces = await type('Nothing but flimflam here.');
    await expect.poll(markedWords).toContain('flimflam');
    await browser.context.serviceWorkers()[0]?.evaluate(() => chrome.runtime.reload());
    await expect.poll(() => surfaces.all()).toEqual([]);
    expect(await markedWords()).toEqual([]);
    await composer.page.keyboard.type(' And on.');
    await expectText('Nothing but flimflam here. And on.');
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual(['Nothing but flimflam here. And on.']);
    await browser.close();
    browser = await launchWithExtension();
    await setPolicy(browser, TEST_TERMS);
    composer = await open(browser.context);
  });

  it('holds a post whose button is pressed before the review has answered', async () => {
    const surfaces = await type('Nothing but');
    // The worker is awake: how long it takes to wake up is another story (tests/e2e/gate.test.ts).
    await surfaces.until(
      ({ html }) => html.includes('Specificity ') && !html.includes('not known yet'),
      'a first review',
    );
    await composer.page.keyboard.type(' flimflam here.');
    await composer.post.click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
  });

  it('never touches a clean post', async () => {
    const surfaces = await type('Our port in Semarang loaded 4,100 containers in May.');
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual(['Our port in Semarang loaded 4,100 containers in May.']);
    expect(await surfaces.isPanelOpen()).toBe(false);
  });
});
