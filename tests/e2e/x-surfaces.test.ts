import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { type OpenComposer, openX, openXArticle } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { pageStates } from './harness/state';
import { marksIn, Surfaces } from './harness/surface';

/** X's threads, edits, quotes, replies in the dialog, and its page for telephones. */
const RISKY = 'Nothing but flimflam here.';
const CLEAN = 'Our port in Semarang loaded 4,100 containers in May.';
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
const models = () => composer.page.evaluate(() => window.replica.models());

async function expectOnce(text: string): Promise<void> {
  await expect.poll(() => composer.published()).toEqual([text]);
  await composer.page.waitForTimeout(600);
  expect(await composer.published()).toEqual([text]);
}

describe.each([
  { name: 'a thread', faults: {} },
  { name: 'a thread whose parts have one id', faults: { legacyIndex: '1' } },
  { name: 'a thread of textareas', faults: { mobile: '1' } },
])('$name', ({ faults }) => {
  async function write(...parts: string[]): Promise<Surfaces> {
    composer = await openX(browser.context, { composer: 'modal', ...faults });
    const { page } = composer;
    const dialog = page.getByRole('dialog', { name: 'Compose post' });
    for (const [index, part] of parts.entries()) {
      if (index > 0) {
        await dialog.getByTestId('addButton').click();
        await dialog.locator('[data-testid^=tweetTextarea_]:is([contenteditable=true], textarea)').nth(index).click();
      }
      await page.keyboard.type(part);
    }
    // Behind the dialog, the timeline keeps its own empty box.
    await expect.poll(models).toEqual(['', ...parts]);
    return Surfaces.of(page);
  }

  it('is marked in each part, has one surface and one verdict, and goes out once', async () => {
    const surfaces = await write(RISKY, 'We sell widgetry daily.', CLEAN);
    await expect.poll(markedWords).toEqual(['flimflam', 'widgetry']);
    expect((await surfaces.all()).length).toBe(1);
    await composer.post.click();
    const { panel } = await surfaces.panel();
    expect(panel).toContain('flimflam');
    expect(panel).toContain('widgetry');
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce([RISKY, 'We sell widgetry daily.', CLEAN].join('\n\n'));
  });

  it('holds for a word in its first part while the writer is in the last, by the keyboard too', async () => {
    const surfaces = await write(RISKY, CLEAN);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.page.keyboard.press('Control+Enter');
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await composer.page.keyboard.press('Enter');
    await expect.poll(() => surfaces.isPanelOpen()).toBe(false);
    await composer.page.keyboard.type('!');
    await expect.poll(models).toEqual(['', RISKY, `${CLEAN}!`]);
  });

  it('is fixed where the word is, whatever part has the focus', async () => {
    const surfaces = await write(CLEAN, 'We sell widgetry daily.', CLEAN);
    await expect.poll(markedWords).toEqual(['widgetry']);
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expect.poll(models).toEqual(['', CLEAN, 'We sell parts daily.', CLEAN]);
    await composer.page.keyboard.type('~');
    await expect.poll(models).toEqual(['', CLEAN, 'We sell parts~ daily.', CLEAN]);
  });

  it('asks again when a part is taken out after an approval, and forgets its marks', async () => {
    const surfaces = await write(RISKY, 'We sell widgetry daily.');
    await expect.poll(markedWords).toEqual(['flimflam', 'widgetry']);
    await composer.page.getByRole('button', { name: 'Remove this post' }).click();
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.post.click();
    await surfaces.panel();
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });
});

describe('an edit', () => {
  it('is reviewed with the text it begins with, and its button held', async () => {
    composer = await openX(browser.context);
    const { page } = composer;
    await page.keyboard.type('We opened a depot in Leeds on Tuesday.');
    await composer.post.click();
    await page.getByTestId('edit').first().click();
    const dialog = page.getByRole('dialog', { name: 'Compose post' });
    await dialog.getByTestId('tweetTextarea_0').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' No flimflam.');
    await expect.poll(markedWords).toEqual(['flimflam']);
    const surfaces = await Surfaces.of(page);
    await dialog.getByRole('button', { name: 'Update' }).click();
    await surfaces.panel();
    expect(await composer.published()).toHaveLength(1);
    await surfaces.press('Post anyway');
    await expect
      .poll(() => composer.published())
      .toEqual(['We opened a depot in Leeds on Tuesday.', 'We opened a depot in Leeds on Tuesday. No flimflam.']);
  });
});

describe.each([
  { name: 'a quote', button: 'retweet', kind: 'quote' },
  { name: 'a reply in the dialog', button: 'reply', kind: 'reply' },
])('$name', ({ button, kind }) => {
  it.each([{}, { mobile: '1' }])('is marked, held, and goes out once (%o)', async (faults) => {
    composer = await openX(browser.context, faults);
    const { page } = composer;
    await page.getByTestId(button).first().click();
    const dialog = page.getByRole('dialog', { name: 'Compose post' });
    await dialog.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    expect((await pageStates(browser)).find(({ draft }) => draft)?.draft?.kind).toBe(kind);
    const surfaces = await Surfaces.of(page);
    await dialog.getByTestId('tweetButton').click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });
});

describe.each(['en', 'de'])('an article, in a page in %s', (locale) => {
  it('is one text with its title: marks in both, fixes where the words are, and one verdict at its button', async () => {
    composer = await openXArticle(browser.context, 'Our widgetry in Semarang', { locale });
    await composer.page.keyboard.type(`${RISKY}\n\nWe sell widgetry daily.`);
    await expect.poll(markedWords).toEqual(['flimflam', 'widgetry', 'widgetry']);
    const surfaces = await Surfaces.of(composer.page);
    expect((await surfaces.all()).length).toBe(1);
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expect.poll(models).toEqual(['Our parts in Semarang', `${RISKY}\n\nWe sell widgetry daily.`]);
    await expect.poll(markedWords).toEqual(['flimflam', 'widgetry']);
    await composer.post.click();
    const { panel } = await surfaces.panel();
    expect(panel).toContain('flimflam');
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce(`Our parts in Semarang\n\n${RISKY}\n\nWe sell widgetry daily.`);
    // The sheet that follows is not ours to hold.
    await composer.page.getByRole('dialog').getByRole('button').click();
    await composer.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await surfaces.isPanelOpen()).toBe(false);
  });
});

describe('an article', () => {
  it('is read without a post that stands in it, and marked and fixed below that', async () => {
    composer = await openXArticle(browser.context, 'The crane in Semarang', { embed: '1' });
    await composer.editor.locator('[data-block]').last().click();
    await composer.page.keyboard.type('We sell widgetry daily.');
    await expect.poll(markedWords).toEqual(['widgetry']);
    const draft = (await pageStates(browser)).find((state) => state.draft)?.draft;
    expect(draft?.text).toBe('The crane in Semarang\n\n\nWe sell widgetry daily.');
    expect(draft?.kind).toBe('post');
    const surfaces = await Surfaces.of(composer.page);
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expect.poll(async () => (await models()).at(-1)).toMatch(/\nWe sell parts daily\.$/);
  });

  it('breaks a line at Ctrl+Enter, and is not held for that', async () => {
    composer = await openXArticle(browser.context, 'The crane in Semarang');
    await composer.page.keyboard.type(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.page.keyboard.press('Control+Enter');
    await composer.page.waitForTimeout(600);
    expect(await (await Surfaces.of(composer.page)).isPanelOpen()).toBe(false);
  });

  it('has nothing held where the link beside the button is gone, and says that the button was not found', async () => {
    composer = await openXArticle(browser.context, 'The crane in Semarang', { noPreview: '1' });
    await composer.page.keyboard.type(RISKY);
    await expect
      .poll(async () => (await pageStates(browser)).map(({ trouble }) => trouble), { timeout: 8000 })
      .toEqual(['noButton']);
    await composer.post.click();
    await expectOnce(`The crane in Semarang\n\n${RISKY}`);
  });
});

describe('the marks over a textarea', () => {
  const markAt = () =>
    composer.page.evaluate(() => {
      for (const [name, highlight] of CSS.highlights) {
        if (!name.startsWith('lectern')) continue;
        for (const range of highlight) {
          const { left, right, top, height } = (range as Range).getBoundingClientRect();
          return { left, right, y: top + height / 2 };
        }
      }
      return null;
    });
  const caret = () => composer.editor.evaluate((box: HTMLTextAreaElement) => box.selectionStart);

  async function expectMarkOver(word: string): Promise<void> {
    const at = await markAt();
    if (!at) throw new Error('no mark');
    const start = (await composer.editor.inputValue()).indexOf(word);
    await composer.page.mouse.click(at.left + 2, at.y);
    expect(await caret()).toBe(start);
    await composer.page.mouse.click(at.right - 2, at.y);
    expect(await caret()).toBe(start + word.length);
  }

  it('lie where its words are, also on a second line and behind an emoji', async () => {
    composer = await openX(browser.context, { mobile: '1' });
    await composer.page.keyboard.type(`${CLEAN}\n\n👩‍👩‍👧 ${CLEAN} All of it is flimflam, they said.`);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await expectMarkOver('flimflam');
  });

  it('go with it when the page scrolls and when the box is made narrow', async () => {
    composer = await openX(browser.context, { mobile: '1' });
    await composer.page.keyboard.type(`${CLEAN} ${CLEAN} All of it is flimflam, they said.`);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.page.mouse.wheel(0, 40);
    await composer.page.waitForTimeout(200);
    await expectMarkOver('flimflam');
    await composer.editor.evaluate((box) => box.setAttribute('style', 'width: 300px; height: 240px'));
    await composer.page.waitForTimeout(200);
    await expectMarkOver('flimflam');
  });

  it('are gone, with what carries them, once the post is out', async () => {
    composer = await openX(browser.context, { mobile: '1' });
    await composer.page.keyboard.type(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    const surfaces = await Surfaces.of(composer.page);
    await composer.post.click();
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
    await expect.poll(markedWords).toEqual([]);
    expect(await composer.page.locator('[data-lectern-mirror]').count()).toBe(0);
  });
});
