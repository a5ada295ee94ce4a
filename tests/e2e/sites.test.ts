import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Sites from '../../src/compose/sites';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { bundle, isolate } from './harness/isolated';
import { openLinkedIn, openX } from './harness/replica';

let browser: TestBrowser;
let code: string;

beforeAll(async () => {
  [browser, code] = await Promise.all([launchBrowser(), bundle('src/compose/sites/index.ts')]);
});
afterAll(() => browser?.close());

type Page = Awaited<ReturnType<typeof openX>>['page'];

/** What the adapter says of the last element that a selector finds: whose composer is it? */
async function composerOf(page: Page, selector: string) {
  const world = await isolate<typeof Sites>(page, code);
  return world.call(({ adapterFor }, selector) => {
    const target = [...document.querySelectorAll(selector)].at(-1);
    if (!target) throw new Error(`Nothing matches ${selector}`);
    const composer = adapterFor(location.hostname)?.composerOf(target);
    if (!composer) return null;
    const { kind, layer, engine, editor, scope } = composer;
    const button = composer.commitButton();
    return {
      kind,
      layer,
      engine: engine.id,
      context: composer.context(),
      inDialog: scope.closest('[role="dialog"], dialog') !== null,
      sameScope: scope.contains(editor) && scope.contains(button),
      button: button?.getAttribute('data-testid') ?? button?.textContent ?? null,
    };
  }, selector);
}

const EDITOR = '[data-testid=tweetTextarea_0]';

describe('On X', () => {
  const inline = {
    kind: 'post',
    layer: 'testid',
    engine: 'draftjs',
    context: {},
    inDialog: false,
    sameScope: true,
    button: 'tweetButtonInline',
  };

  describe('with decoys around the inline composer', () => {
    let page: Page;
    beforeAll(async () => {
      ({ page } = await openX(browser.context, { decoys: '1' }));
    });
    afterAll(() => page.close());

    it.each([
      ['the editor', EDITOR],
      ['something inside the editor', `${EDITOR} [data-block]`],
      ['the button', '[data-testid=tweetButtonInline]'],
      ['the label inside the button', '[data-testid=tweetButtonInline] span'],
      ['the row of tools', '[data-testid=toolBar]'],
    ])('%s belongs to the composer', async (_, selector) => {
      expect(await composerOf(page, selector)).toEqual(inline);
    });

    it.each([
      ['the search box', '[data-testid=SearchBox_Search_Input]'],
      ['the message box', '[data-testid=dmComposerTextInput]'],
      ['the button of a message', '[data-testid=dmComposerSendButton]'],
      ['the side button', '[data-testid=SideNav_NewTweet_Button]'],
      ['a post of the timeline', '[data-testid=like]'],
      ['the page', 'body'],
    ])('%s is no composer', async (_, selector) => {
      expect(await composerOf(page, selector)).toBeNull();
    });
  });

  it('keeps the modal and the inline composer apart', async () => {
    const { page, editor } = await openX(browser.context, { composer: 'modal' });
    await editor.pressSequentially('In the modal');
    const modal = { ...inline, inDialog: true, button: 'tweetButton' };
    expect(await composerOf(page, `[role=dialog] ${EDITOR}`)).toEqual(modal);
    expect(await composerOf(page, '[data-testid=tweetButton]')).toEqual(modal);
    expect(await composerOf(page, `main ${EDITOR}`)).toEqual(inline);
  });

  it('looks the button up anew: typing puts another in its place', async () => {
    const { page, editor } = await openX(browser.context);
    const world = await isolate<typeof Sites>(page, code);
    const first = await page.getByTestId('tweetButtonInline').elementHandle();
    await world.call(({ adapterFor }, selector) => {
      const target = document.querySelector(selector);
      Object.assign(globalThis, { kept: target && adapterFor(location.hostname)?.composerOf(target) });
    }, EDITOR);
    await editor.pressSequentially('Now it is usable');
    expect(await first?.evaluate((button) => button.isConnected)).toBe(false);
    const usable = await world.call(() => {
      const { kept } = globalThis as unknown as { kept: { commitButton(): HTMLButtonElement | null } };
      return kept.commitButton()?.disabled === false;
    }, null);
    expect(usable).toBe(true);
  });

  it('knows a reply on the page of a post, and what it answers', async () => {
    const { page } = await openX(browser.context, { path: '/tomashdown/status/1802' });
    expect(await composerOf(page, EDITOR)).toMatchObject({
      kind: 'reply',
      context: { repliedTo: expect.stringContaining('our invoices are hard to read') },
    });
  });

  it('knows a reply in the dialog, and what it answers', async () => {
    const { page } = await openX(browser.context);
    await page.getByTestId('reply').nth(2).click();
    expect(await composerOf(page, `[role=dialog] ${EDITOR}`)).toMatchObject({
      kind: 'reply',
      context: { repliedTo: expect.stringContaining('Never invest in a company') },
    });
  });

  it('knows a quote, and what it quotes', async () => {
    const { page } = await openX(browser.context);
    await page.getByTestId('retweet').first().click();
    expect(await composerOf(page, `[role=dialog] ${EDITOR}`)).toMatchObject({
      kind: 'quote',
      context: { quoted: expect.stringContaining('4,100 containers') },
    });
  });

  it('does without test ids, and still tells the messages apart', async () => {
    const { page } = await openX(browser.context, { decoys: '1' });
    const strip = (attribute: string) =>
      page.evaluate((name) => {
        for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
      }, attribute);
    await strip('data-testid');
    const message = '[role=dialog] [role=textbox]';
    expect(await composerOf(page, 'main [role=textbox]')).toEqual({ ...inline, layer: 'role', button: 'Post' });
    expect(await composerOf(page, message)).toBeNull();
    // Not even its landmark: then only the tools tell a post's button from a message's.
    await page.locator('[role=complementary] nav').evaluate((tools) => tools.remove());
    await page.locator('[role=complementary]').evaluate((row) => row.removeAttribute('role'));
    expect(await composerOf(page, message)).toBeNull();
    await strip('role');
    expect(await composerOf(page, 'main [contenteditable]')).toMatchObject({ layer: 'structure', button: 'Post' });
  });

  it('prefers nothing to a choice between two buttons', async () => {
    const { page } = await openX(browser.context);
    await page.getByTestId('tweetButtonInline').evaluate((button) => button.after(button.cloneNode(true)));
    expect(await composerOf(page, EDITOR)).toBeNull();
  });

  it('stays away from message pages', async () => {
    const { page } = await openX(browser.context);
    await page.evaluate(() => history.pushState(null, '', '/messages/1-2'));
    expect(await composerOf(page, EDITOR)).toBeNull();
  });
});

describe.each([
  { variant: 'A' as const, engine: 'quill', editor: '.share-box-v2__modal .ql-editor' },
  { variant: 'C' as const, engine: 'tiptap', editor: '[componentkey=ShareBox_textEditor]' },
])('On LinkedIn, variant $variant', ({ variant, engine, editor }) => {
  const composer = {
    kind: 'post',
    layer: 'testid',
    engine,
    context: {},
    inDialog: true,
    sameScope: true,
    button: 'Post',
  };

  describe('with decoys around the share box', () => {
    let page: Page;
    beforeAll(async () => {
      const opened = await openLinkedIn(browser.context, { variant, decoys: '1' });
      page = opened.page;
      await opened.post.evaluate((button) => button.setAttribute('id', 'commit'));
    });
    afterAll(() => page.close());

    it.each([
      ['the editor', editor],
      ['something inside the editor', `${editor} p`],
      ['the button', '#commit'],
    ])('%s belongs to the composer', async (_, selector) => {
      expect(await composerOf(page, selector)).toEqual(composer);
    });

    it.each([
      ['the comment box', '.comments-comment-box__form [role=textbox]'],
      ['the button of a comment', '.comments-comment-box__form button'],
      ['the message box', '.msg-form__contenteditable'],
      ['the button of a message', '.msg-form button'],
      ['the search box', '[role=combobox]'],
      ['the button that opens the share box', '.share-box-feed-entry__trigger'],
    ])('%s is no composer', async (_, selector) => {
      expect(await composerOf(page, selector)).toBeNull();
    });
  });

  it('does without its own attributes', async () => {
    const { page } = await openLinkedIn(browser.context, { variant });
    await page.evaluate((selector) => {
      const editor = document.querySelector(selector);
      editor?.removeAttribute('componentkey');
      editor?.removeAttribute('data-test-ql-editor-contenteditable');
    }, editor);
    const bare = ':is([role=dialog], dialog) [role=textbox]';
    expect(await composerOf(page, bare)).toEqual({ ...composer, layer: 'role' });
  });
});
