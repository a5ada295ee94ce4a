import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as Sites from './harness/adapters';
import { launchBrowser, type TestBrowser } from './harness/browser';
import { bundle, isolate } from './harness/isolated';
import { openArticle, openComment, openLinkedIn, openRepost, openX } from './harness/replica';

let browser: TestBrowser;
let code: string;

beforeAll(async () => {
  [browser, code] = await Promise.all([launchBrowser(), bundle('tests/e2e/harness/adapters.ts')]);
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

/** The site's own addresses around what the composer of the last such element answers. */
async function placesOf(page: Page, selector: string) {
  const world = await isolate<typeof Sites>(page, code);
  return world.call(({ adapterFor }, selector) => {
    const target = [...document.querySelectorAll(selector)].at(-1);
    return target ? adapterFor(location.hostname)?.composerOf(target)?.places() : null;
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
      context: { repliedTo: expect.stringContaining('our invoices are hard to read'), author: '@tomashdown' },
    });
  });

  it('knows a reply in the dialog, and what it answers', async () => {
    const { page } = await openX(browser.context);
    await page.getByTestId('reply').nth(2).click();
    expect(await composerOf(page, `[role=dialog] ${EDITOR}`)).toMatchObject({
      kind: 'reply',
      context: { repliedTo: expect.stringContaining('Never invest in a company'), author: '@meerapillai' },
    });
  });

  it('knows a quote, and what it quotes', async () => {
    const { page } = await openX(browser.context);
    await page.getByTestId('retweet').first().click();
    expect(await composerOf(page, `[role=dialog] ${EDITOR}`)).toMatchObject({
      kind: 'quote',
      context: { quoted: expect.stringContaining('4,100 containers'), author: '@raniwijaya' },
    });
  });

  it('tells a quote also where the quoted post is shown after the editor', async () => {
    const { page } = await openX(browser.context);
    await page.getByTestId('retweet').first().click();
    const card = page.locator('[role=dialog] [data-testid=attachments]');
    await card.evaluate((element) => Object.assign(globalThis, { kept: element.cloneNode(true) }));
    await card.evaluate((element) => element.replaceChildren());
    expect(await composerOf(page, `[role=dialog] ${EDITOR}`)).toMatchObject({ kind: 'post', context: {} });
  });

  it('takes the words of the answered post alone, not of one that it quotes', async () => {
    const { page } = await openX(browser.context, { path: '/tomashdown/status/1802' });
    await page.locator('article').evaluate((post) => {
      const card = document.createElement('div');
      card.setAttribute('role', 'link');
      card.innerHTML =
        '<div data-testid="User-Name"><span>@someone_else</span></div><div data-testid="tweetText" lang="en">Quoted words</div>';
      post.querySelector('[data-testid=tweetText]')?.before(card);
    });
    expect(await composerOf(page, EDITOR)).toMatchObject({
      context: { repliedTo: expect.stringMatching(/^Three customers/), author: '@tomashdown' },
    });
  });

  it('knows whom a reply answers without test ids, by the post’s own address', async () => {
    const { page } = await openX(browser.context, { path: '/tomashdown/status/1802' });
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('[data-testid]')) element.removeAttribute('data-testid');
    });
    expect(await composerOf(page, '[role=textbox]')).toMatchObject({
      kind: 'reply',
      layer: 'role',
      context: { repliedTo: expect.stringContaining('our invoices'), author: '@tomashdown' },
    });
  });

  it.each([
    ['a post’s own page, which shows who wrote it', '/tomashdown/status/1802', '?recipient_id=771802'],
    ['a dialog, where nobody’s number is to be seen', '/home', ''],
  ])('knows where to write to the author in private, from %s', async (_, path, recipient) => {
    const { page } = await openX(browser.context, { path });
    if (path === '/home') await page.getByTestId('reply').nth(1).click();
    expect(await placesOf(page, EDITOR)).toEqual({
      post: 'https://x.com/tomashdown/status/1802',
      message: `https://x.com/messages/compose${recipient}`,
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

  it.each(['/messages/1-2', '/i/chat/1', '/compose/articles/edit/1'])('stays away from %s', async (path) => {
    const { page } = await openX(browser.context);
    await page.evaluate((path) => history.pushState(null, '', path), path);
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
      ['the message box', '.msg-form__contenteditable'],
      ['the button of a message', '.msg-form button'],
      ['the search box', '[role=combobox]'],
      ['the button that opens the share box', '.share-box-feed-entry__trigger'],
    ])('%s is no composer', async (_, selector) => {
      expect(await composerOf(page, selector)).toBeNull();
    });

    it.each([
      ['a comment in a media viewer', '.comments-comment-box__form [role=textbox]'],
      ['its button', '.comments-comment-box__form [type=submit]'],
    ])('%s is a composer of its own', async (_, selector) => {
      expect(await composerOf(page, selector)).toMatchObject({ kind: 'comment', button: 'Comment', context: {} });
    });
  });

  it('does without its own attributes', async () => {
    const { page } = await openLinkedIn(browser.context, { variant });
    await page.evaluate((selector) => {
      const editor = document.querySelector(selector);
      editor?.removeAttribute('componentkey');
      editor?.closest('[data-sdui-screen]')?.removeAttribute('data-sdui-screen');
      editor?.removeAttribute('data-test-ql-editor-contenteditable');
    }, editor);
    const bare = ':is([role=dialog], dialog) [role=textbox]';
    expect(await composerOf(page, bare)).toEqual({ ...composer, layer: 'role' });
  });
});

describe.each([
  { variant: 'A' as const, editor: '.share-box-v2__modal .ql-editor' },
  { variant: 'C' as const, editor: 'dialog [componentkey=ShareBox_textEditor]' },
])('A repost on LinkedIn with thoughts, variant $variant', ({ variant, editor }) => {
  it('quotes the post in the share box, of the one who wrote it', async () => {
    const { page } = await openRepost(browser.context, { variant, of: 'Jonas Lindqvist' });
    expect(await composerOf(page, editor)).toMatchObject({
      kind: 'quote',
      layer: 'testid',
      context: {
        quoted: expect.stringMatching(/^We closed our Malmö.*19 of them with us\.$/),
        author: 'Jonas Lindqvist',
      },
      button: 'Post',
    });
    expect(await placesOf(page, editor)).toMatchObject({
      message: 'https://www.linkedin.com/messaging/compose/?recipient=jonas-lindqvist',
    });
  });

  it('quotes no words of the site’s own, which have nobody’s name over them', async () => {
    const { page } = await openLinkedIn(browser.context, { variant });
    await page.locator(editor).evaluate((element) => {
      const help = document.createElement('p');
      help.className = 'update-components-text';
      help.textContent = 'Try starting with a question.';
      element.closest('[role=dialog], dialog')?.append(help);
    });
    expect(await composerOf(page, editor)).toMatchObject({ kind: 'post', context: {} });
  });
});

describe('A post of a company on LinkedIn', () => {
  const found = { kind: 'post', engine: 'quill', context: {}, inDialog: true, sameScope: true, button: 'Post' };

  it('is found by its structure, and that is in good order on a company’s pages alone', async () => {
    const { page } = await openLinkedIn(browser.context, { variant: 'D' });
    expect(await composerOf(page, '[role=dialog] .ql-editor')).toEqual({ ...found, layer: 'testid' });
    await page.evaluate(() => history.replaceState(null, '', '/feed/'));
    expect(await composerOf(page, '[role=dialog] .ql-editor')).toEqual({ ...found, layer: 'role' });
  });
});

describe('An article on LinkedIn', () => {
  const article = { kind: 'post', layer: 'testid', context: {}, inDialog: false, sameScope: true, button: 'Next' };

  it.each([
    ['its headline', '#article-editor-headline__textarea'],
    ['its body', '[data-test-article-editor-content-textbox] p'],
    ['its button', '.article-editor-nav__publish'],
  ])('is one composer, to which belongs %s', async (_, selector) => {
    const { page } = await openArticle(browser.context, 'The crane in Semarang');
    expect(await composerOf(page, selector)).toMatchObject(article);
  });
});

describe.each([
  { variant: 'A' as const, look: 'classic', engine: 'quill' },
  { variant: 'C' as const, look: 'server-driven', engine: 'tiptap' },
])('A comment on LinkedIn, in the $look look', ({ variant, engine }) => {
  const OF_POST = '[data-marked=editor]';

  /** Opens a box, writes, and marks its editor for `composerOf`. */
  async function write(where: { of: string; answering?: string }) {
    const opened = await openComment(browser.context, { variant, ...where });
    await opened.page.keyboard.type('Thank you');
    await opened.post.waitFor();
    await opened.editor.evaluate((editor) => editor.setAttribute('data-marked', 'editor'));
    return opened;
  }

  const comment = { kind: 'comment', layer: 'testid', engine, inDialog: false, sameScope: true };

  it('answers the post above it, to its end, and knows its author from who likes it', async () => {
    const { page } = await write({ of: 'Rani Wijaya' });
    expect(await composerOf(page, OF_POST)).toMatchObject({
      ...comment,
      context: { repliedTo: expect.stringMatching(/^Our port in Semarang.*nine months\.$/), author: 'Rani Wijaya' },
    });
    expect(await placesOf(page, OF_POST)).toEqual({
      post: 'https://www.linkedin.com/feed/update/urn:li:activity:7400000000000000001/',
      message: 'https://www.linkedin.com/messaging/compose/?recipient=rani-wijaya',
    });
  });

  it('reads a long post to its end, also where the feed shows its beginning', async () => {
    const { page } = await write({ of: 'Dana Whitfield' });
    const composer = await composerOf(page, OF_POST);
    expect(composer?.context.repliedTo).toMatch(/^Eleven years ago.*has not answered for nine days\.$/s);
    expect(composer?.context.author).toBe('Dana Whitfield');
  });

  it('answers the comment that it stands under, not the post', async () => {
    const { page } = await write({ of: 'Rani Wijaya', answering: 'Claire Fournier' });
    expect(await composerOf(page, OF_POST)).toMatchObject({
      ...comment,
      context: { repliedTo: expect.stringMatching(/^Your drivers left.*since\.$/), author: 'Claire Fournier' },
    });
    expect(await placesOf(page, OF_POST)).toMatchObject({
      message: 'https://www.linkedin.com/messaging/compose/?recipient=claire-fournier',
    });
  });

  it('answers the answer that it names, where a thread has one box for all', async () => {
    const { page } = await write({ of: 'Rani Wijaya', answering: 'second-hand Konecranes' });
    expect(await composerOf(page, OF_POST)).toMatchObject({
      context: { repliedTo: expect.stringContaining('second-hand Konecranes'), author: 'Rani Wijaya' },
    });
  });

  it('takes nothing for what it answers where the post is a picture, and never the post beside it', async () => {
    const { page } = await write({ of: 'Jonas Lindqvist' });
    await page.evaluate(() => {
      for (const text of document.querySelectorAll('.update-components-text, [data-testid=expandable-text-box]')) {
        if (text.textContent?.includes('Malmö')) text.remove();
      }
    });
    expect((await composerOf(page, OF_POST))?.context).toEqual({});
    const answer = await write({ of: 'Rani Wijaya', answering: 'Claire Fournier' });
    await answer.page.evaluate(() => {
      for (const text of document.querySelectorAll('.update-components-text, [data-testid=expandable-text-box]')) {
        if (text.textContent?.includes('4,100 containers')) text.remove();
      }
    });
    expect(await composerOf(answer.page, OF_POST)).toMatchObject({ context: { author: 'Claire Fournier' } });
  });

  it('answers the comment above, where an answer stands between', async () => {
    const { page } = await write({ of: 'Rani Wijaya', answering: 'Which crane is it' });
    expect(await composerOf(page, OF_POST)).toMatchObject({
      context: { repliedTo: 'Which crane is it, and what did it cost?', author: 'Tom Ashdown' },
    });
  });

  it('is no composer before there is text, and never takes the button of the box beside it', async () => {
    const { page, post } = await write({ of: 'Rani Wijaya', answering: 'Claire Fournier' });
    await page
      .locator('main .card', { hasText: 'Rani Wijaya' })
      .first()
      .getByRole('button', { name: 'Comment', exact: true })
      .first()
      .click();
    const empty = page.locator('main .card').nth(1).locator('.ql-editor, .ProseMirror').first();
    await empty.click();
    await empty.evaluate((editor) => editor.setAttribute('data-marked', 'empty'));
    expect(await composerOf(page, '[data-marked=empty]')).toBeNull();
    await post.first().evaluate((button) => button.setAttribute('data-marked', 'button'));
    expect(await composerOf(page, '[data-marked=button]')).toMatchObject({ context: { author: 'Claire Fournier' } });
  });

  it('does without its own attributes where its form or its view’s name is left', async () => {
    const { page, editor } = await write({ of: 'Jonas Lindqvist' });
    await editor.evaluate((element) => {
      for (const at of document.querySelectorAll('[componentkey^=commentBox]')) at.removeAttribute('componentkey');
      element.closest('form')?.classList.remove('comments-comment-box__form');
    });
    expect(await composerOf(page, OF_POST)).toMatchObject({
      kind: 'comment',
      layer: variant === 'A' ? 'role' : 'testid',
      context: { author: 'Jonas Lindqvist' },
    });
  });
});
