import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { type OpenComposer, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { marksIn, Surfaces } from './harness/surface';

/** What the gate does when things are not simple: approvals, modes, two composers, a page or worker that misbehaves. */
const RISKY = 'Nothing but flimflam here.';
let browser: ExtensionBrowser;
let composer: OpenComposer;

beforeAll(async () => {
  browser = await launchWithExtension();
});
beforeEach(() => setPolicy(browser, TEST_TERMS));
afterEach(() => composer.page.close());
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

const markedWords = async () => (await marksIn(composer.page)).map(({ text }) => text);
const attempts = () => composer.page.evaluate(() => window.replica.attempts);

async function typeRisky(options: Parameters<typeof openX>[1] = {}): Promise<Surfaces> {
  composer = await openX(browser.context, options);
  await composer.page.keyboard.type(RISKY);
  await expect.poll(markedWords).toContain('flimflam');
  return Surfaces.of(composer.page);
}

describe('approval', () => {
  it('holds the same text again when it was edited in between', async () => {
    const surfaces = await typeRisky({ refuse: '1' });
    await composer.post.click();
    await surfaces.press('Post anyway');
    await expect.poll(attempts).toHaveLength(1);
    await composer.editor.click();
    await composer.page.keyboard.press('End');
    await composer.page.keyboard.type('!');
    await composer.page.keyboard.press('Backspace');
    await composer.post.click();
    await surfaces.panel();
    expect(await attempts()).toHaveLength(1);
  });

  it('does not ask twice for a text that the site failed to take', async () => {
    const surfaces = await typeRisky({ refuse: '1' });
    await composer.post.click();
    await surfaces.press('Post anyway');
    await expect.poll(attempts).toHaveLength(1);
    await composer.post.click();
    await expect.poll(attempts).toHaveLength(2);
    expect(await surfaces.isPanelOpen()).toBe(false);
  });

  it('posts once however often “Post anyway” is pressed', async () => {
    const surfaces = await typeRisky();
    await composer.post.click();
    const { buttons } = await surfaces.panel();
    const anyway = buttons.find(({ text }) => text === 'Post anyway');
    if (!anyway) throw new Error('no way out');
    await composer.page.mouse.dblclick(anyway.x, anyway.y);
    await composer.page.waitForTimeout(600);
    expect(await composer.published()).toEqual([RISKY]);
  });
});

describe('ways to post', () => {
  it.each(['Enter', 'Space'])('holds %s on the button', async (key) => {
    const surfaces = await typeRisky();
    await composer.post.focus();
    await composer.page.keyboard.press(key);
    await surfaces.panel();
    await composer.page.waitForTimeout(300);
    expect(await composer.published()).toEqual([]);
    expect(await surfaces.isPanelOpen()).toBe(true);
  });

  it('holds a click that the page makes itself', async () => {
    const surfaces = await typeRisky();
    await composer.post.evaluate((button: HTMLElement) => button.click());
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
  });

  it('does not let the page press “Post anyway”', async () => {
    const surfaces = await typeRisky();
    await composer.post.click();
    await surfaces.panel();
    await composer.page.evaluate(() => {
      const host = document.querySelector('[data-lectern]');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    });
    await composer.page.waitForTimeout(300);
    expect(await composer.published()).toEqual([]);
  });

  it('lets Enter make a new line, and typing with an input method pass', async () => {
    await typeRisky();
    await composer.page.keyboard.press('Enter');
    const devtools = await composer.page.context().newCDPSession(composer.page);
    await devtools.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.insertText', { text: '日本' });
    await expect.poll(() => composer.model()).toBe(`${RISKY}\n日本`);
  });
});

describe('modes', () => {
  it('advise never holds', async () => {
    await setPolicy(browser, { ...TEST_TERMS, gate: { mode: 'advise' } });
    const surfaces = await typeRisky();
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual([RISKY]);
    expect(await surfaces.isPanelOpen()).toBe(false);
  });

  it('require asks for a reason where something must change', async () => {
    await setPolicy(browser, { ...TEST_TERMS, gate: { mode: 'require' }, rules: { 'voice/banned-term': 'error' } });
    const surfaces = await typeRisky();
    await composer.post.click();
    const held = await surfaces.panel();
    expect(held.panel).toContain('Harbour Capital');
    expect(held.buttons.find(({ text }) => text === 'Post with this reason')?.disabled).toBe(true);
    const reason = held.buttons.find(({ text }) => text === '');
    if (!reason) throw new Error('no field for a reason');
    await composer.page.mouse.click(reason.x, reason.y);
    await composer.page.keyboard.type('Quoting a customer by name');
    await surfaces.press('Post with this reason');
    await expect.poll(() => composer.published()).toEqual([RISKY]);
  });

  it('a change of settings reaches an open draft', async () => {
    await typeRisky();
    await setPolicy(browser, { ...TEST_TERMS, terms: { ...TEST_TERMS.terms, banned: [] } });
    await expect.poll(markedWords).not.toContain('flimflam');
    await setPolicy(browser, { ...TEST_TERMS, terms: { ...TEST_TERMS.terms, banned: ['nothing'] } });
    await expect.poll(markedWords).toContain('Nothing');
  });
});

describe('what the writer decides', () => {
  it('keeps one finding without changing the settings', async () => {
    const surfaces = await typeRisky();
    await composer.page.keyboard.press('F8');
    await surfaces.press('Keep it');
    await expect.poll(markedWords).not.toContain('flimflam');
    await composer.post.click();
    await expect.poll(() => composer.published()).toEqual([RISKY]);
  });

  it('switches a rule off for good', async () => {
    const surfaces = await typeRisky();
    await composer.page.keyboard.press('F8');
    await surfaces.press('Not a problem for us…');
    await surfaces.press(/^Never check for/);
    await expect.poll(markedWords).not.toContain('flimflam');
    const stored = await browser.context.serviceWorkers()[0]?.evaluate(() => chrome.storage.local.get('policy'));
    expect(stored).toMatchObject({ policy: { rules: { 'voice/banned-term': 'off' } } });
  });

  it('adds a term to the allowed list', async () => {
    const surfaces = await typeRisky();
    await composer.page.keyboard.press('F8');
    await surfaces.press('Not a problem for us…');
    await surfaces.press(/^Always allow/);
    await expect.poll(markedWords).not.toContain('flimflam');
    const stored = await browser.context.serviceWorkers()[0]?.evaluate(() => chrome.storage.local.get('policy'));
    expect(stored).toMatchObject({ policy: { terms: { allowed: ['flimflam'] } } });
  });

  it('goes from the panel to the words', async () => {
    // So short a post is asked for its worth as well, and that comes first.
    await setPolicy(browser, { ...TEST_TERMS, rules: { 'value/low-specificity': 'off' } });
    const surfaces = await typeRisky();
    await composer.post.click();
    await surfaces.press('Fix…');
    const { card, buttons } = await surfaces.card();
    expect(card).toContain('flimflam');
    expect(buttons.some(({ focused }) => focused)).toBe(true);
    await composer.page.keyboard.press('Escape');
    await composer.page.keyboard.type('~');
    await expect.poll(() => composer.model()).toBe('Nothing but flimflam~ here.');
  });
});

describe('when something goes wrong', () => {
  it('lets the post through after 300 ms without an answer, and says so', async () => {
    composer = await openX(browser.context);
    const surfaces = await Surfaces.of(composer.page);
    await composer.page.keyboard.type('Nothing but ');
    await surfaces.until(({ badge }) => badge !== null, 'a badge');
    const worker = browser.context.serviceWorkers()[0];
    const busy = worker?.evaluate(() => {
      for (const end = Date.now() + 2500; Date.now() < end; );
    });
    await composer.page.keyboard.type('flimflam.');
    await composer.post.click();
    await expect.poll(() => composer.published(), { timeout: 1500 }).toEqual(['Nothing but flimflam.']);
    await surfaces.until(({ notice }) => notice === 'Your last post went out without a review.', 'a word about it');
    await busy;
  });

  it('gives the post free when the page removes the panel', async () => {
    const surfaces = await typeRisky();
    await composer.post.click();
    await surfaces.panel();
    await composer.page.evaluate(() => document.querySelector('[data-lectern]')?.remove());
    await expect.poll(() => surfaces.isPanelOpen()).toBe(false);
    await composer.post.click();
    await surfaces.press('Post anyway');
    await expect.poll(() => composer.published()).toEqual([RISKY]);
  });
});

describe('a page with a life of its own', () => {
  it('holds the right one of two open composers', async () => {
    composer = await openX(browser.context);
    const { page } = composer;
    await page.keyboard.type('Our port in Semarang loaded 4,100 containers in May.');
    const modal = await (async () => {
      await page.getByTestId('SideNav_NewTweet_Button').click();
      return page.getByRole('dialog', { name: 'Compose post' });
    })();
    await modal.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    const surfaces = await Surfaces.of(page);
    await modal.getByTestId('tweetButton').click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expect.poll(() => composer.published()).toEqual([RISKY]);
    await page.getByTestId('tweetButtonInline').click();
    await expect.poll(() => composer.published()).toHaveLength(2);
    expect(await surfaces.isPanelOpen()).toBe(false);
  });

  it('goes on after moving about in the site, and leaves nothing behind', async () => {
    const surfaces = await typeRisky();
    await composer.page.getByRole('link', { name: 'Explore' }).click();
    await expect.poll(() => surfaces.all()).toEqual([]);
    expect(await markedWords()).toEqual([]);
    await composer.page.getByRole('link', { name: 'Home' }).click();
    await composer.page.getByTestId('tweetTextarea_0').click();
    await composer.page.keyboard.type(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.post.click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
  });
});

describe('a text with much to look at', () => {
  it('shows the three most useful first, and the rest on request', async () => {
    await setPolicy(browser, {
      ...TEST_TERMS,
      rules: { 'voice/banned-term': 'warning' },
      terms: { ...TEST_TERMS.terms, banned: ['flimflam', 'humbug', 'hogwash', 'balderdash', 'claptrap'] },
    });
    composer = await openX(browser.context);
    await composer.page.keyboard.type('The flimflam, humbug, hogwash, balderdash and claptrap of 1906.');
    await expect.poll(markedWords).toHaveLength(3);
    const surfaces = await Surfaces.of(composer.page);
    await surfaces.until(({ badge }) => badge === '5 to look at', 'the count of all');
    await composer.post.click();
    await surfaces.press('2 more…');
    await expect.poll(markedWords).toHaveLength(5);
    expect((await surfaces.panel()).panel).toContain('claptrap');
  });
});
