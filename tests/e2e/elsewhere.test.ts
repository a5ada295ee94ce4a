import type { BrowserContext } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  launchWithAddedSites,
  openBluesky,
  openClub,
  openFacebook,
  openFacebookComment,
  openMastodon,
  openThreads,
} from './harness/added-sites';
import { type ExtensionBrowser, launchWithExtension, openBehind } from './harness/browser';
import type { OpenComposer } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { pageStates } from './harness/state';
import { marksIn, Surfaces } from './harness/surface';

/** The sites that a writer adds: the main path in the boxes of Bluesky, Mastodon, Threads and Facebook, and of others. */
const RISKY = 'Nothing but flimflam here.';
const CLEAN = 'Our port in Semarang loaded 4,100 containers in May.';
let browser: ExtensionBrowser;
let composer: OpenComposer;

beforeAll(async () => {
  browser = await launchWithAddedSites();
  await setPolicy(browser, TEST_TERMS);
});
afterEach(async () => {
  if (composer && !composer.page.isClosed()) expect(await composer.errors()).toEqual([]);
  for (const open of browser.context.pages().slice(1)) await open.close();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

const markedWords = async () => (await marksIn(composer.page)).map(({ text }) => text).sort();

async function write(opening: Promise<OpenComposer>, text: string): Promise<Surfaces> {
  composer = await opening;
  await composer.page.keyboard.type(text);
  await expect.poll(() => composer.model()).toBe(text);
  return Surfaces.of(composer.page);
}

async function expectOnce(text: string): Promise<void> {
  await expect.poll(() => composer.published()).toEqual([text]);
  await composer.page.waitForTimeout(600);
  expect(await composer.published()).toEqual([text]);
}

describe.each([
  { name: 'Bluesky', open: openBluesky },
  { name: 'Mastodon', open: openMastodon },
  { name: 'Threads', open: openThreads },
  { name: 'Facebook', open: openFacebook },
  { name: 'Slate', open: (context: BrowserContext) => openClub(context, { look: 'slate' }) },
  { name: 'No library', open: (context: BrowserContext) => openClub(context, { look: 'bare' }) },
])('$name', ({ open }) => {
  it('is marked and fixed; typing and undo go on', async () => {
    const surfaces = await write(open(browser.context), 'We sell widgetry daily.');
    await expect.poll(markedWords).toEqual(['widgetry']);
    await composer.page.waitForTimeout(1200);
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expect.poll(() => composer.model()).toBe('We sell parts daily.');
    await composer.page.keyboard.type('~');
    await expect.poll(() => composer.model()).toBe('We sell parts~ daily.');
    await composer.page.keyboard.press('Backspace');
    for (let step = 0; step < 5 && (await composer.model()) !== 'We sell widgetry daily.'; step += 1) {
      await composer.page.keyboard.press('Control+z');
    }
    expect(await composer.model()).toBe('We sell widgetry daily.');
  });

  it.each(['a click', 'Ctrl+Enter'])('holds %s, and posts once', async (way) => {
    const surfaces = await write(open(browser.context), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    if (way === 'a click') await composer.post.click();
    else await composer.page.keyboard.press('Control+Enter');
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });

  it('lets a clean post go', async () => {
    const surfaces = await write(open(browser.context), CLEAN);
    await composer.post.click();
    await expectOnce(CLEAN);
    expect(await surfaces.isPanelOpen()).toBe(false);
  });

  it('goes on with what other extensions put on the box and beside it', async () => {
    const surfaces = await write(open(browser.context), 'We sell widgetry daily.');
    await expect.poll(markedWords).toEqual(['widgetry']);
    await composer.editor.evaluate((box) => {
      box.setAttribute('data-gramm', 'true');
      box.setAttribute('data-lt-tmp-id', 'lt-7');
      box.setAttribute('spellcheck', 'false');
      const beside = document.createElement('grammarly-extension');
      beside.attachShadow({ mode: 'open' }).append('Two suggestions');
      box.parentElement?.append(beside);
    });
    await composer.page.keyboard.type(' And flimflam.');
    await expect.poll(markedWords).toEqual(['flimflam', 'widgetry']);
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expect.poll(() => composer.model()).toBe('We sell parts daily. And flimflam.');
    await composer.post.click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
  });

  it('goes on in a box that the site has re-mounted', async () => {
    await write(open(browser.context), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.page.evaluate(() => window.replica.remountEditor());
    await composer.editor.click();
    await expect.poll(markedWords).toEqual(['flimflam']);
    const surfaces = await Surfaces.of(composer.page);
    await composer.post.click();
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
  });
});

describe.each([
  { name: 'Bluesky', open: openBluesky, add: 'Add another post to thread', editors: '.ProseMirror' },
  { name: 'Threads', open: openThreads, add: 'Add to thread', editors: '[data-lexical-editor]' },
])('a thread on $name', ({ open, add, editors }) => {
  it('has one verdict and marks in each post', async () => {
    const surfaces = await write(open(browser.context), RISKY);
    await composer.page.getByRole('button', { name: add }).click();
    await composer.page.locator(editors).nth(1).click();
    await composer.page.keyboard.type('We sell widgetry daily.');
    await expect.poll(markedWords).toEqual(['flimflam', 'widgetry']);
    await composer.post.click();
    const { panel } = await surfaces.panel();
    expect(panel).toContain('flimflam');
    expect(panel).toContain('widgetry');
    await surfaces.press('Post anyway');
    await expectOnce(`${RISKY}\n\nWe sell widgetry daily.`);
  });
});

describe.each([
  {
    what: 'a reply on Bluesky',
    open: openBluesky,
    fault: 'reply',
    kind: 'reply',
    context: {
      repliedTo: 'Your drivers left eleven pallets in the rain.\nNobody has answered me.',
      author: 'Claire Fournier',
    },
  },
  {
    what: 'a quote on Bluesky',
    open: openBluesky,
    fault: 'quote',
    kind: 'quote',
    context: {
      quoted: 'We closed our Malmö warehouse today. All 23 colleagues have a new place.',
      author: '@jonas.example',
    },
  },
  {
    what: 'a reply on Mastodon',
    open: openMastodon,
    fault: 'reply',
    kind: 'reply',
    context: {
      repliedTo: 'Your invoices are hard to read, and nobody answers me.\nWhat is going on at your company?',
      author: '@rani@port.example',
    },
  },
  {
    what: 'a quote on Mastodon',
    open: openMastodon,
    fault: 'quote',
    kind: 'quote',
    context: {
      quoted: 'We closed our Malmö warehouse today.\nAll 23 colleagues have a new place.',
      author: '@jonas@freight.example',
    },
  },
])('$what', ({ open, fault, kind, context }) => {
  it('is read with the other’s words, and a post of one’s own without any', async () => {
    const text = 'Nobody who pays on time has this trouble.';
    await write(open(browser.context, { [fault]: '1' }), text);
    await expect.poll(async () => (await pageStates(browser)).at(-1)?.review).toBeTruthy();
    expect((await pageStates(browser)).at(-1)?.draft).toEqual({ text, kind, site: 'other', context });
    await composer.page.close();
    await write(open(browser.context), text);
    await expect.poll(async () => (await pageStates(browser)).at(-1)?.review).toBeTruthy();
    expect((await pageStates(browser)).at(-1)?.draft).toEqual({ text, kind: 'post', site: 'other', context: {} });
  });
});

describe('a button that is none, on Threads', () => {
  it.each(['Enter', 'Space'])('is held at the press of %s, and pressed once', async (key) => {
    const surfaces = await write(openThreads(browser.context), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.post.press(key);
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });
});

describe.each(['Comment as Ana', 'Reply to Jonas'] as const)('the box “%s” on Facebook', (box) => {
  const open = () => openFacebookComment(browser.context, box);
  const text = () => composer.editor.textContent();

  async function writeIn(words: string): Promise<Surfaces> {
    composer = await open();
    await composer.page.keyboard.type(words);
    await expect.poll(text).toBe(words);
    return Surfaces.of(composer.page);
  }

  it('is marked and fixed, and read as a comment', async () => {
    const surfaces = await writeIn('We sell widgetry daily.');
    await expect.poll(markedWords).toEqual(['widgetry']);
    expect((await pageStates(browser)).at(-1)?.draft?.kind).toBe('comment');
    await composer.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expect.poll(text).toBe('We sell parts daily.');
  });

  it.each(['a click', 'Enter', 'Ctrl+Enter'])('holds %s, and posts once', async (way) => {
    const surfaces = await writeIn(RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    if (way === 'a click') await composer.post.click();
    else await composer.page.keyboard.press(way === 'Enter' ? 'Enter' : 'Control+Enter');
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
    await surfaces.press('Post anyway');
    await expectOnce(RISKY);
  });

  it('lets Enter send what is clean, and Shift+Enter break a line', async () => {
    const surfaces = await writeIn(CLEAN);
    await composer.page.keyboard.press('Shift+Enter');
    await composer.page.keyboard.type('It did.');
    await expect.poll(async () => (await pageStates(browser)).at(-1)?.review?.specificity).toBeDefined();
    await composer.page.keyboard.press('Enter');
    await expectOnce(`${CLEAN}\nIt did.`);
    expect(await surfaces.isPanelOpen()).toBe(false);
  });
});

it('an Enter that chooses a name in a comment on Facebook sends nothing', async () => {
  await write(openFacebookComment(browser.context), 'Thanks to @Jo');
  await composer.page.keyboard.press('Enter');
  await composer.page.waitForTimeout(1000);
  expect(await composer.published()).toEqual([]);
  expect(await composer.model()).toContain('Jonas');
});

describe('what is private on Facebook', () => {
  const nothingOfOurs = async () => {
    await composer.page.waitForTimeout(1000);
    expect(await composer.page.locator('[data-lectern]').count()).toBe(0);
    expect(await pageStates(browser)).toMatchObject([{ state: 'off', trouble: null, draft: null }]);
  };

  it.each([
    ['a chat', 'https://www.facebook.com/', 'Message', null],
    [
      'a page of messages, whatever stands there',
      'https://www.facebook.com/messages/t/1',
      'on your mind',
      'on your mind',
    ],
  ])('is not read: %s', async (_, address, box, opens) => {
    composer = await openFacebook(browser.context);
    const { page } = composer;
    await page.goto(address);
    if (opens) await page.getByRole('button', { name: opens }).click();
    await page.getByRole('textbox', { name: box }).click();
    await page.keyboard.type(RISKY);
    await nothingOfOurs();
  });
});

describe('a post on Mastodon', () => {
  it('is held where the page sends the form itself', async () => {
    const surfaces = await write(openMastodon(browser.context), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    await composer.editor.evaluate((box: HTMLTextAreaElement) => box.form?.requestSubmit());
    await surfaces.panel();
    expect(await composer.published()).toEqual([]);
  });
});

describe('in the popup', () => {
  it('an added site is shown as reviewed, with a way to take it out', async () => {
    await write(openMastodon(browser.context), RISKY);
    const popup = await openBehind(browser, composer.page, 'popup.html');
    await popup.getByRole('heading', { name: 'Reviewing on mastodon.social' }).waitFor();
    await popup.getByRole('button', { name: 'Stop reviewing on mastodon.social' }).waitFor();
  });

  it('a site that is taken out is left at once, and its draft goes out as it stands', async () => {
    await write(openMastodon(browser.context), RISKY);
    await expect.poll(markedWords).toEqual(['flimflam']);
    // What the background says when the browser tells it so; the browser keeps what stands in a manifest.
    await browser.context.serviceWorkers()[0]?.evaluate(async () => {
      const message = { id: 1, type: 'leave', timestamp: Date.now() };
      for (const { id } of await chrome.tabs.query({})) {
        if (id !== undefined) await chrome.tabs.sendMessage(id, message).catch(() => null);
      }
    });
    await expect.poll(markedWords).toEqual([]);
    await composer.post.click();
    await expectOnce(RISKY);
  });
});

describe('a site that was not added', () => {
  it('can be added from the popup, by a permission for it alone, and a refusal changes nothing', async () => {
    const popup = await browser.context.newPage();
    // The page under the popup, and the browser's own question: neither can be had in a test.
    await popup.addInitScript(() => {
      const here = { id: 999_999, url: 'https://hachyderm.example/home' };
      chrome.tabs.query = (async () => [here]) as never;
      chrome.permissions.request = (async (asked: unknown) => {
        Object.assign(window, { asked });
        return false;
      }) as never;
    });
    await popup.goto(browser.pageUrl('popup.html'));
    await popup.getByText('It can also read drafts on Bluesky, Threads, Facebook, any Mastodon server').waitFor();
    await popup.getByRole('button', { name: 'Review posts on hachyderm.example' }).click();
    await popup.getByText('Not added: your browser did not give the permission.').waitFor();
    expect(await popup.evaluate(() => (window as unknown as { asked: unknown }).asked)).toEqual({
      permissions: ['scripting'],
      origins: ['https://hachyderm.example/*'],
    });
  });

  it('runs nothing of ours', async () => {
    const plain = await launchWithExtension();
    const page = await plain.context.newPage();
    await page.goto('https://mastodon.social/home');
    await page.locator('textarea').click();
    await page.keyboard.type(RISKY);
    await page.waitForTimeout(1000);
    expect(await page.locator('[data-lectern]').count()).toBe(0);
    await plain.close();
  });
});
