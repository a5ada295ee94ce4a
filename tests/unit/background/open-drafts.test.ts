import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OpenDrafts } from '../../../src/background/open-drafts';
import { changeJournalPreferences } from '../../../src/policy/journal-preferences';
import { pauseSite } from '../../../src/policy/preferences';

const TAB = { tabId: 7, host: 'x.com', isPrivate: false, isExtensionPage: false };
const post = (text: string) => ({ text, site: 'x' as const });

let drafts: OpenDrafts;
beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  drafts = new OpenDrafts(() => 1000);
});
const texts = async () => (await drafts.all()).map(({ text }) => text);

describe('a draft', () => {
  it('is kept as it was last seen, latest first', async () => {
    drafts.saw(post('We'), 'a', TAB);
    drafts.saw({ text: 'Other', site: 'linkedin' }, 'b', TAB);
    drafts.saw(post('We opened'), 'a', TAB);
    expect(await drafts.all()).toEqual([
      { id: 'a', tabId: 7, site: 'x', text: 'We opened', at: 1000 },
      { id: 'b', tabId: 7, site: 'linkedin', text: 'Other', at: 1000 },
    ]);
  });

  it('outlives the background', async () => {
    drafts.saw(post('We opened'), 'a', TAB);
    await drafts.all();
    drafts = new OpenDrafts();
    expect(await texts()).toEqual(['We opened']);
  });

  it('is one draft when a site puts its text back under another name', async () => {
    drafts.saw(post('We opened'), 'before the reload', TAB);
    drafts.saw(post('We opened'), 'after it', TAB);
    expect((await drafts.all()).map(({ id }) => id)).toEqual(['after it']);
    drafts.saw({ text: 'We opened', site: 'linkedin' }, 'elsewhere', TAB);
    expect(await drafts.all()).toHaveLength(2);
  });

  it('is kept without what it answers', async () => {
    const reply = { ...post('Not so'), context: { repliedTo: 'Their words', author: '@them' }, account: '@me' };
    drafts.saw(reply, 'a', TAB);
    await drafts.all();
    expect(JSON.stringify(await browser.storage.session.get())).not.toMatch(/Their words|@them|@me/);
  });

  it.each([
    ['an empty box', post(' \n'), 'a', TAB],
    ['a page that does not name its drafts', post('We'), undefined, TAB],
    ['a private window', post('We'), 'a', { ...TAB, isPrivate: true }],
    ['a page of the extension’s own', post('We'), 'a', { ...TAB, isExtensionPage: true }],
    ['nowhere', post('We'), 'a', { ...TAB, tabId: null }],
  ])('is not kept from %s', async (_, draft, id, sender) => {
    drafts.saw(draft, id, sender);
    expect(await drafts.all()).toEqual([]);
  });

  it('is not kept where texts are not, or on a paused site', async () => {
    await changeJournalPreferences({ keepTexts: false });
    drafts.saw(post('No texts'), 'a', TAB);
    expect(await texts()).toEqual([]);
    await changeJournalPreferences({ on: false, keepTexts: true });
    drafts.saw(post('No journal'), 'a', TAB);
    expect(await texts()).toEqual([]);
    await changeJournalPreferences({ on: true });
    await pauseSite('x', true);
    drafts.saw(post('Paused'), 'a', TAB);
    drafts.saw({ text: 'Not paused', site: 'linkedin' }, 'b', TAB);
    expect(await texts()).toEqual(['Not paused']);
  });
});

describe('room', () => {
  it('is for the eight latest', async () => {
    for (let index = 1; index <= 10; index += 1) drafts.saw(post(`Draft ${index}`), String(index), TAB);
    drafts.saw(post('Draft 3, changed'), '3', TAB);
    expect(await texts()).toEqual(['Draft 3, changed', ...[10, 9, 8, 7, 6, 5, 4].map((index) => `Draft ${index}`)]);
  });

  it('is for 200,000 characters of each, cut between characters', async () => {
    drafts.saw(post(`${'a'.repeat(199_999)}😀`), 'a', TAB);
    const [text] = await texts();
    expect(text?.length).toBe(200_000);
    expect(text?.isWellFormed()).toBe(true);
  });

  it('is made by the oldest where the browser has none left', async () => {
    for (const name of ['first', 'second', 'third']) drafts.saw(post(name), name, TAB);
    await drafts.all();
    const set = browser.storage.session.set.bind(browser.storage.session);
    const full = vi.spyOn(browser.storage.session, 'set').mockImplementation(async (items) => {
      if (JSON.stringify(items).length > 220) throw new Error('QUOTA_BYTES quota exceeded');
      await set(items);
    });
    drafts.saw(post('fourth'), 'fourth', TAB);
    expect(await texts()).toEqual(['fourth', 'third', 'second']);
    expect(full).toHaveBeenCalledTimes(2);
    // Not even for this one: what was there stays, and nothing fails.
    full.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    drafts.saw(post('fifth'), 'fifth', TAB);
    expect(await texts()).toEqual(['fourth', 'third', 'second']);
  });

  it('is cleared of what is damaged', async () => {
    await browser.storage.session.set({ openDrafts: 'torn' });
    expect(await texts()).toEqual([]);
    drafts.saw(post('We'), 'a', TAB);
    expect(await texts()).toEqual(['We']);
  });
});
