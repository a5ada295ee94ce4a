import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { workerOf } from '../../tools/browser.mjs';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { disguised, heapStrings } from './harness/heap';
import { openComment, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { pageStates } from './harness/state';
import { marksIn, Surfaces } from './harness/surface';

/** What a draft answers reaches its review, follows the page, and is gone with the composer. */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
  await setPolicy(browser, TEST_TERMS);
});
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

/** The draft that was reviewed with this text, as the extension itself has it. */
async function reviewed(text: string) {
  await expect
    .poll(async () => (await pageStates(browser)).some(({ draft, review }) => review && draft?.text.trim() === text))
    .toBe(true);
  return (await pageStates(browser)).find(({ draft }) => draft?.text.trim() === text)?.draft;
}

describe('what is answered reaches the review', () => {
  it('of a reply on X, on a post’s own page', async () => {
    const { page } = await openX(browser.context, { path: '/danawhitfield/status/1805' });
    await page.keyboard.type('Sorry, Dana.');
    expect(await reviewed('Sorry, Dana.')).toMatchObject({
      kind: 'reply',
      context: { repliedTo: expect.stringContaining('your support does not answer'), author: '@danawhitfield' },
    });
  });

  it('of a reply on X, in the dialog over the home timeline', async () => {
    const { page } = await openX(browser.context);
    await page.getByTestId('reply').nth(4).click();
    await page.getByRole('dialog').getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('Sorry, Dana.');
    expect(await reviewed('Sorry, Dana.')).toMatchObject({
      kind: 'reply',
      context: { repliedTo: expect.stringContaining('your support does not answer'), author: '@danawhitfield' },
    });
  });

  it('of a quote on X', async () => {
    const { page } = await openX(browser.context);
    await page.getByTestId('retweet').nth(4).click();
    await page.getByRole('dialog').getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('This is on us.');
    expect(await reviewed('This is on us.')).toMatchObject({
      kind: 'quote',
      context: { quoted: expect.stringContaining('your support does not answer'), author: '@danawhitfield' },
    });
  });

  it.each(['A', 'C'] as const)('of a comment on LinkedIn, variant %s, and of an answer to one', async (variant) => {
    const { page } = await openComment(browser.context, { variant, of: 'Dana Whitfield' });
    await page.keyboard.type('Sorry to read that.');
    expect(await reviewed('Sorry to read that.')).toMatchObject({
      kind: 'comment',
      context: { repliedTo: expect.stringContaining('has not answered for nine days'), author: 'Dana Whitfield' },
    });
    await page.close();
    const answer = await openComment(browser.context, { variant, of: 'Rani Wijaya', answering: 'Claire Fournier' });
    await answer.page.keyboard.press('End');
    await answer.page.keyboard.type('we are sorry');
    expect(await reviewed('Claire Fournier we are sorry')).toMatchObject({
      kind: 'comment',
      context: { repliedTo: expect.stringMatching(/^Your drivers left/), author: 'Claire Fournier' },
    });
  });

  it('anew where the page shows another post there, and for no longer than it does', async () => {
    const { page } = await openX(browser.context, { path: '/danawhitfield/status/1805' });
    await page.keyboard.type('Sorry, Dana.');
    await reviewed('Sorry, Dana.');
    const post = page.getByTestId('tweetText');
    await post.evaluate((element) => {
      element.textContent = 'Found it. All good.';
    });
    await expect
      .poll(
        async () => (await pageStates(browser)).at(-1)?.review !== null && (await reviewed('Sorry, Dana.'))?.context,
      )
      .toMatchObject({ repliedTo: 'Found it. All good.' });
  });

  it('lets an approval count for the answer to that post only', async () => {
    const { page, post, published } = await openX(browser.context, { path: '/danawhitfield/status/1805', refuse: '1' });
    await page.keyboard.type('Nothing but flimflam.');
    await expect.poll(async () => (await marksIn(page)).length).toBe(1);
    const surfaces = await Surfaces.of(page);
    await post.click();
    await surfaces.press('Post anyway');
    await expect.poll(() => page.evaluate(() => window.replica.attempts)).toHaveLength(1);
    await page.getByTestId('tweetText').evaluate((element) => {
      element.textContent = 'Another matter altogether.';
    });
    await post.click();
    await surfaces.panel();
    expect(await published()).toEqual([]);
  });
});

describe('a comment', () => {
  it.each(['A', 'C'] as const)('is held by Enter on its button too, variant %s', async (variant) => {
    const { page, post, published } = await openComment(browser.context, { variant, of: 'Jonas Lindqvist' });
    await page.keyboard.type('Nothing but flimflam.');
    await expect.poll(async () => (await marksIn(page)).length).toBe(1);
    await post.focus();
    await page.keyboard.press('Enter');
    const surfaces = await Surfaces.of(page);
    await surfaces.panel();
    expect(await published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expect.poll(published).toEqual(['Nothing but flimflam.']);
  });

  it.each(['A', 'C'] as const)('is one of many: each box has its own button and draft, variant %s', async (variant) => {
    const { page, post, published } = await openComment(browser.context, { variant, of: 'Jonas Lindqvist' });
    await page.keyboard.type('Nothing but flimflam.');
    await expect.poll(async () => (await marksIn(page)).length).toBe(1);
    const other = page.locator('main .card', { hasText: 'Rani Wijaya' }).first();
    await other.getByRole('button', { name: 'Comment', exact: true }).click();
    await other.locator('.ql-editor, .ProseMirror').click();
    await page.keyboard.type('Nine months is quick, Rani.');
    await reviewed('Nine months is quick, Rani.');
    await other.locator('[type=submit], [componentkey*=commentButtonSection] button').click();
    await expect.poll(published).toEqual(['Nine months is quick, Rani.']);
    await post.click();
    await (await Surfaces.of(page)).panel();
    expect(await published()).toHaveLength(1);
  });

  it.each(['A', 'C'] as const)('is read anew in a box that was sent before, variant %s', async (variant) => {
    const { page, editor, post, published } = await openComment(browser.context, { variant, of: 'Jonas Lindqvist' });
    await page.keyboard.type('Well done, all 23 of you.');
    await post.click();
    await expect.poll(published).toHaveLength(1);
    await editor.click();
    await page.keyboard.type('Nothing but flimflam.');
    await expect.poll(async () => (await marksIn(page)).map(({ text }) => text)).toEqual(['flimflam']);
    await post.click();
    await (await Surfaces.of(page)).panel();
    expect(await published()).toHaveLength(1);
  });
});

describe('the other’s words', () => {
  const MARK = 'quizzaciously-overdue-perihelion';

  /** Everything the extension could have kept on the disk. */
  async function kept(): Promise<string> {
    return (await workerOf(browser.context)).evaluate(async () => {
      const stores: unknown[] = [await chrome.storage.local.get(), await chrome.storage.session.get()];
      for (const { name } of await indexedDB.databases()) {
        if (!name) continue;
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
        for (const store of database.objectStoreNames) {
          const reading = database.transaction(store).objectStore(store).getAll();
          stores.push(
            await new Promise((resolve) => reading.addEventListener('success', () => resolve(reading.result))),
          );
        }
        database.close();
      }
      return JSON.stringify([stores, await caches.keys()]);
    });
  }

  /** Puts the mark where the page itself does not have it on its heap: in the DOM alone. */
  async function answerMarkedPost(): Promise<Page> {
    const { page } = await openX(browser.context);
    await page.getByTestId('reply').nth(4).click();
    const dialog = page.getByRole('dialog');
    await page.evaluate(
      `document.querySelector('[role=dialog] [data-testid=tweetText]').firstChild.data = ${disguised(`${MARK} and nobody answers`)}; 0`,
    );
    await dialog.getByTestId('tweetTextarea_0').click();
    await page.keyboard.type('Nothing but flimflam.');
    await reviewed('Nothing but flimflam.');
    return page;
  }

  it('are not kept after the composer closes, neither on the disk nor on the page’s heap', async () => {
    const page = await answerMarkedPost();
    await expect.poll(async () => (await marksIn(page)).length).toBe(1);
    const open = (await pageStates(browser)).find(({ draft }) => draft?.text.trim() === 'Nothing but flimflam.');
    expect(open?.draft?.context.repliedTo).toContain(MARK);
    // The search finds them while they are there.
    expect((await heapStrings(page)).filter((text) => text.includes(MARK))).not.toEqual([]);
    await page.getByTestId('app-bar-close').click();
    await page.getByTestId('confirmationSheetCancel').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await heapStrings(page)).filter((text) => text.includes(MARK)), { timeout: 20_000 })
      .toEqual([]);
    expect(await kept()).not.toContain(MARK);
  });
});

describe('the company’s confidential terms', () => {
  const TERM = 'Zephyrine Quillback';
  const CONTACT = 'ombudsperson-of-the-moon@harbour.example';

  it('are in no page: not on its heap, in its DOM, in any message or in a log', async () => {
    await setPolicy(browser, {
      ...TEST_TERMS,
      confidentialTerms: [TERM],
      competitors: ['Quillback Rivals'],
      complaints: { acknowledgements: [], contacts: [{ topic: 'zephyrs', name: 'Moon', email: CONTACT }] },
    });
    const worker = await workerOf(browser.context);
    const logged: string[] = [];
    worker.on('console', (message) => logged.push(message.text()));
    const { page, post } = await openX(browser.context, { path: '/danawhitfield/status/1805' });
    page.on('console', (message) => logged.push(message.text()));
    const messages = await listenIn(page);
    await page.keyboard.type('Nothing but flimflam, and no code name.');
    await expect.poll(async () => (await marksIn(page)).length).toBeGreaterThan(0);
    await post.click();
    const surfaces = await Surfaces.of(page);
    await surfaces.panel();
    const seen = async () => [
      ...(await heapStrings(page)),
      await page.content(),
      ...(await surfaces.all()).map(({ html }) => html),
      ...(await messages()),
      ...logged,
    ];
    const about = (texts: string[], secret: string) => texts.filter((text) => text.includes(secret));
    const before = await seen();
    for (const secret of [TERM, 'Quillback', CONTACT, 'zephyrs']) expect(about(before, secret)).toEqual([]);
    // What is searched has what was said: the review's own words, in messages and on the screen.
    expect(about(await messages(), 'flimflam')).not.toEqual([]);
    expect(about(before, 'flimflam').length).toBeGreaterThan(2);
  });
});

/** Logs all that our content script sends to the background and hears from it. */
async function listenIn(page: Page): Promise<() => Promise<string[]>> {
  const devtools = await page.context().newCDPSession(page);
  const world = new Promise<number>((resolve) => {
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await devtools.send('Runtime.enable');
  const contextId = await world;
  const run = async (expression: string) =>
    (await devtools.send('Runtime.evaluate', { expression, contextId, returnByValue: true })).result.value as string[];
  await run(`{
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    globalThis.heard = [];
    chrome.runtime.sendMessage = async (...message) => {
      heard.push(JSON.stringify(message));
      const answer = await send(...message);
      heard.push(JSON.stringify(answer ?? null));
      return answer;
    };
  }`);
  return () => run('heard');
}
