import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { downloaded } from './harness/download';
import { clearJournal, entriesIn, outcomesIn, writePosts } from './harness/journal';
import { openComment, openLinkedIn, openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { setStored } from './harness/storage';
import { marksIn, Surfaces } from './harness/surface';

/** From what a writer does in a page to what stands in the journal. */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await setStored(browser, {});
  await setPolicy(browser, TEST_TERMS);
  await clearJournal(browser);
});
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

const CLEAN = 'We opened a depot in Leeds on Tuesday.';
const journal = () => outcomesIn(browser);
/** Long enough for a report that should not come to have come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

describe('a post', () => {
  it.each(['inline', 'modal'] as const)('from the %s composer is in the journal, once', async (composer) => {
    const x = await openX(browser.context, { composer });
    await x.page.keyboard.type(CLEAN);
    await x.post.click();
    await expect.poll(journal).toEqual([`posted: ${CLEAN}`]);
    expect(await x.published()).toEqual([CLEAN]);
    await settled();
    expect(await entriesIn(browser)).toMatchObject([
      { site: 'x', kind: 'post', length: CLEAN.length, author: null, findings: [] },
    ]);
  });

  it('by the keyboard is too, however long the keys are held', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type(CLEAN);
    await expect.poll(() => x.model()).toBe(CLEAN);
    await x.page.keyboard.down('Control');
    await x.page.keyboard.down('Enter');
    await x.page.keyboard.down('Enter');
    await x.page.keyboard.up('Enter');
    await x.page.keyboard.up('Control');
    await expect.poll(journal).toEqual([`posted: ${CLEAN}`]);
    expect(await x.published()).toEqual([CLEAN]);
  });

  it('brings what was found, and what the writer did about it', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type('We sell widgetry and flimflam in Leeds.');
    const surfaces = await Surfaces.of(x.page);
    await expect.poll(async () => (await marksIn(x.page)).length).toBe(2);
    await x.page.keyboard.press('Home');
    await x.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expect.poll(() => x.model()).toBe('We sell parts and flimflam in Leeds.');
    await expect.poll(async () => (await marksIn(x.page)).map(({ text }) => text)).toEqual(['flimflam']);
    await x.post.click();
    await surfaces.panel();
    expect(await journal()).toEqual([]);
    await surfaces.press('Post anyway');
    await expect.poll(journal).toEqual(['posted: We sell parts and flimflam in Leeds.']);
    expect((await entriesIn(browser))[0]?.findings.map(({ rule, decision }) => `${rule} ${decision}`)).toEqual([
      'voice/preferred-term fixed',
      'voice/banned-term overridden',
    ]);
  });

  it('knows what was kept on purpose', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type('Nothing but flimflam in Leeds.');
    const surfaces = await Surfaces.of(x.page);
    await expect.poll(async () => (await marksIn(x.page)).length).toBe(1);
    await x.page.keyboard.press('F8');
    await surfaces.press('Keep it');
    await expect.poll(() => marksIn(x.page)).toEqual([]);
    await x.post.click();
    await expect
      .poll(async () => (await entriesIn(browser))[0]?.findings)
      .toMatchObject([{ rule: 'voice/banned-term', level: 'error', decision: 'dismissed' }]);
  });

  it.each(['A', 'C'] as const)('on LinkedIn is in it, and so is a comment (variant %s)', async (variant) => {
    const share = await openLinkedIn(browser.context, { variant });
    await share.page.keyboard.type(CLEAN);
    await share.post.click();
    await expect.poll(journal).toEqual([`posted: ${CLEAN}`]);
    const comment = await openComment(browser.context, { variant, of: 'Rani Wijaya' });
    await comment.page.keyboard.type('We did the same in Hull in May.');
    await comment.post.click();
    await expect
      .poll(async () => (await entriesIn(browser))[1])
      .toMatchObject({
        text: 'We did the same in Hull in May.',
        site: 'linkedin',
        kind: 'comment',
        author: expect.stringMatching(/^[0-9a-f]{64}$/),
        outcome: 'posted',
      });
    expect(JSON.stringify(await entriesIn(browser))).not.toMatch(/Rani|crane|containers/);
  });
});

describe('no post', () => {
  it('is one that the site refused, whatever its writer does with the box', async () => {
    const x = await openX(browser.context, { refuse: '1' });
    await x.page.keyboard.type(CLEAN);
    await x.post.click();
    await x.page.getByTestId('toast').waitFor();
    await x.editor.click();
    await x.page.keyboard.press('Control+a');
    await x.page.keyboard.press('Backspace');
    await expect.poll(() => x.model()).toBe('');
    await settled();
    expect(await journal()).toEqual([]);
  });

  it('is one that the site refused, when its writer closes the dialog', async () => {
    const x = await openX(browser.context, { composer: 'modal', refuse: '1' });
    await x.page.keyboard.type(CLEAN);
    await x.post.click();
    await x.page.getByTestId('toast').waitFor();
    await x.page.getByTestId('app-bar-close').click();
    await x.page.getByTestId('confirmationSheetCancel').click();
    await x.page.getByRole('dialog').waitFor({ state: 'detached' });
    await settled();
    expect(await journal()).toEqual([]);
  });

  it('is a draft that its writer takes back from the panel and deletes', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type('Nothing but flimflam here.');
    const surfaces = await Surfaces.of(x.page);
    await x.post.click();
    await surfaces.panel();
    await surfaces.press('Keep editing');
    await x.page.keyboard.press('Control+a');
    await x.page.keyboard.press('Delete');
    await expect.poll(() => x.model()).toBe('');
    await settled();
    expect(await journal()).toEqual([]);
  });

  it('is a box that is re-mounted while nothing was pressed', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type(CLEAN);
    await expect.poll(() => x.model()).toBe(CLEAN);
    await x.page.evaluate(() => window.replica.remountEditor());
    await settled();
    expect(await journal()).toEqual([]);
  });
});

describe('the writer’s choices', () => {
  it('pausing the journal stops it, and what was written stays', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type(CLEAN);
    await x.post.click();
    await expect.poll(journal).toHaveLength(1);
    const options = await browser.context.newPage();
    await options.goto(browser.pageUrl('options.html#journal'));
    await options.getByRole('switch', { name: 'Keep a journal' }).click();
    await options.getByRole('switch', { name: 'Keep a journal: Off' }).waitFor();
    await x.page.bringToFront();
    await x.editor.click();
    await x.page.keyboard.type('A second depot opened in Hull on Friday.');
    await x.post.click();
    await expect.poll(() => x.published()).toHaveLength(2);
    await settled();
    expect(await journal()).toEqual([`posted: ${CLEAN}`]);
  });

  it('without texts only the length is kept', async () => {
    const options = await browser.context.newPage();
    await options.goto(browser.pageUrl('options.html#journal'));
    await options.getByRole('switch', { name: 'Keep the texts' }).click();
    await options.getByRole('switch', { name: 'Keep the texts: Off' }).waitFor();
    const x = await openX(browser.context);
    await x.page.keyboard.type(CLEAN);
    await x.post.click();
    await expect.poll(() => entriesIn(browser)).toMatchObject([{ text: null, length: CLEAN.length }]);
    await options.reload();
    await options.getByText('1 draft, 0 with the text.').waitFor();
  });

  it('a site that is paused is not written down', async () => {
    await setStored(browser, { preferences: { pausedSites: ['x'] } });
    const x = await openX(browser.context);
    await x.page.keyboard.type(CLEAN);
    await x.post.click();
    await expect.poll(() => x.published()).toHaveLength(1);
    await settled();
    expect(await journal()).toEqual([]);
  });

  it('everything can be taken away and deleted', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type(CLEAN);
    await x.post.click();
    await expect.poll(journal).toHaveLength(1);
    const options = await browser.context.newPage();
    await options.goto(browser.pageUrl('options.html#journal'));
    const file = await downloaded(options, 'Download as a file');
    expect(JSON.parse(file)).toMatchObject([{ text: CLEAN, outcome: 'posted' }]);

    await options.getByRole('button', { name: 'Delete everything…' }).click();
    const safe = options.getByRole('button', { name: 'Keep it all' });
    expect(await safe.evaluate((button) => button === document.activeElement)).toBe(true);
    await safe.click();
    expect(await journal()).toHaveLength(1);
    await options.getByRole('button', { name: 'Delete everything…' }).click();
    await options.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await options.getByText('Deleted. The journal is empty.').waitFor();
    await options.getByText('Nothing so far.').waitFor();
    expect(await journal()).toEqual([]);
  });
});

it('two windows write at once, and nothing is lost', async () => {
  const windows = await Promise.all([openX(browser.context), openX(browser.context)]);
  for (const [index, { page, editor }] of windows.entries()) {
    await page.bringToFront();
    await editor.click();
    await page.keyboard.type(`Depot number ${index} opened in Leeds on Tuesday.`);
  }
  await Promise.all(windows.map(({ post }) => post.evaluate((button: HTMLElement) => button.click())));
  await expect
    .poll(async () => (await journal()).sort())
    .toEqual([
      'posted: Depot number 0 opened in Leeds on Tuesday.',
      'posted: Depot number 1 opened in Leeds on Tuesday.',
    ]);
});

describe('what was posted before', () => {
  it('reaches the review of the third answer to one person within the hour', async () => {
    const answers = ['No, it did not.', 'No, that is not so.', 'No, it does not. It never did.'];
    const { page, editor, post, published } = await openX(browser.context, { path: '/meerapillai/status/1803' });
    const surfaces = await Surfaces.of(page);
    for (const [before, answer] of answers.entries()) {
      await editor.click();
      await page.keyboard.type(answer);
      if (before === 2) break;
      await settled();
      expect((await surfaces.all()).map(({ badge }) => badge)).toEqual(['']);
      await post.click();
      await expect.poll(published).toHaveLength(before + 1);
      await expect.poll(journal).toHaveLength(before + 1);
    }
    await surfaces.until(({ badge }) => badge?.includes('1 to look at') === true, 'that it is the third');
    expect((await entriesIn(browser)).map(({ kind }) => kind)).toEqual(['reply', 'reply']);
    expect(JSON.stringify(await entriesIn(browser))).not.toMatch(/meera|annual report/i);
  });

  it('is noticed when it is written again', async () => {
    const text = 'We moved the return label inside the box lid, and half the questions to our help desk went away.';
    const x = await openX(browser.context);
    await x.page.keyboard.type(text);
    await x.post.click();
    await expect.poll(journal).toHaveLength(1);
    await x.editor.click();
    await x.page.keyboard.type(text.replace('half the questions', 'half the calls'));
    const surfaces = await Surfaces.of(x.page);
    await surfaces.until(({ badge }) => badge?.includes('1') === true, 'one to look at');
    await surfaces.press(/to look at/);
    await surfaces.until(({ panel }) => panel?.includes('You posted nearly the same today.') === true, 'the repeat');
  });
});

describe('on a disk with no room left', () => {
  const ROOM = 700_000;
  const LONG = 'A long post about pallets, '.repeat(600);

  it('every draft still counts, few texts go, and the settings say so', async () => {
    const own = await launchWithExtension();
    try {
      const options = await own.context.newPage();
      await options.goto(own.pageUrl('options.html#journal'));
      const devtools = await own.context.newCDPSession(options);
      const origin = own.pageUrl('').replace(/\/$/u, '');
      const used = async () => (await devtools.send('Storage.getUsageAndQuota', { origin })).usage;
      // The browser's own copy of the worker counts too, once it is there.
      await expect.poll(used).toBeGreaterThan(ROOM);
      const usage = await used();
      await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + ROOM });
      let written = 0;
      const write = async () => {
        await writePosts(own, [`${written} ${LONG}`]);
        written += 1;
      };
      await expect(async () => {
        while (written < 500) await write();
      }).rejects.toThrow('Not done');
      await expect(write()).rejects.toThrow('Not done');
      const entries = await entriesIn(own);
      expect(entries).toHaveLength(written);
      expect(entries.findIndex(({ text }) => text !== null)).toBe(25);
      await options.reload();
      await options.getByText('The disk was full: the texts of 25 older drafts made room.').waitFor();
      await options.getByText('the browser has no room left').waitFor();
    } finally {
      await own.close();
    }
  });
});
