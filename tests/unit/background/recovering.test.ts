import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OpenDrafts } from '../../../src/background/open-drafts';
import { recoverDrafts } from '../../../src/background/recovering';
import { changeJournalPreferences } from '../../../src/policy/journal-preferences';
import { pauseSite } from '../../../src/policy/preferences';

type Handler = (message: { data: unknown; sender: unknown }) => unknown;
const channel = vi.hoisted(() => ({ handlers: new Map<string, Handler>(), sendMessage: vi.fn() }));
vi.mock('../../../src/channel', () => ({
  channel: {
    onMessage: (name: string, handler: Handler) => channel.handlers.set(name, handler),
    sendMessage: channel.sendMessage,
  },
}));

const page = (tab: number) => ({ url: 'https://x.com/home', tab: { id: tab, incognito: false } });
const OWN_PAGE = { url: 'https://lectern.example/popup.html' };
const ask = (name: string, data: unknown, sender: unknown = OWN_PAGE): Promise<unknown> =>
  Promise.resolve().then(() => channel.handlers.get(name)?.({ data, sender }));

let drafts: OpenDrafts;
beforeEach(async () => {
  fakeBrowser.reset();
  // Node gives an address that begins with chrome-extension no origin.
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('https://lectern.example/');
  channel.sendMessage.mockReset().mockRejectedValue(new Error('Nobody there'));
  drafts = new OpenDrafts(() => 1000);
  recoverDrafts(drafts);
  const sender = { host: 'x.com', isPrivate: false, isExtensionPage: false };
  drafts.saw({ text: 'On one', site: 'x' }, 'one', { ...sender, tabId: 1 });
  drafts.saw({ text: 'On two', site: 'linkedin' }, 'two', { ...sender, tabId: 2 });
});

const ids = async () => (await drafts.all()).map(({ id }) => id);

it('offers what no tab has in a box any more', async () => {
  expect(await ask('lostDrafts', undefined)).toEqual([
    { id: 'two', at: 1000, site: 'linkedin', text: 'On two' },
    { id: 'one', at: 1000, site: 'x', text: 'On one' },
  ]);
  channel.sendMessage.mockImplementation(async (_name, _data, tabId) => {
    if (tabId !== 1) throw new Error('Nobody there');
    return { ids: ['one'] };
  });
  expect(await ask('lostDrafts', undefined)).toMatchObject([{ id: 'two' }]);
});

it('tells of all that has not come to an end, in a box or not', async () => {
  channel.sendMessage.mockResolvedValue({ ids: ['one'] });
  expect(await ask('unfinishedDrafts', undefined)).toEqual([
    { id: 'two', at: 1000, site: 'linkedin', text: 'On two' },
    { id: 'one', at: 1000, site: 'x', text: 'On one' },
  ]);
});

it('offers what is in a tab that hangs', async () => {
  channel.sendMessage.mockImplementation(() => new Promise(() => {}));
  expect(await ask('lostDrafts', undefined)).toHaveLength(2);
});

it('forgets what its page says is over, and what the popup discards', async () => {
  await ask('endDraft', { id: 'one' }, page(2));
  expect(await ids()).toEqual(['two', 'one']);
  await ask('endDraft', { id: 'one' }, page(1));
  expect(await ids()).toEqual(['two']);
  expect(await ask('discardLostDraft', { id: 'two' })).toEqual({ ok: true });
  expect(await ids()).toEqual([]);
});

it('answers no web page', async () => {
  await expect(ask('lostDrafts', undefined, page(1))).rejects.toThrow('Not for a web page');
  await expect(ask('unfinishedDrafts', undefined, page(1))).rejects.toThrow('Not for a web page');
  await expect(ask('discardLostDraft', { id: 'one' }, page(1))).rejects.toThrow('Not for a web page');
  expect(await ids()).toHaveLength(2);
});

it('forgets the drafts of a site that is paused, and all when texts are kept no more', async () => {
  await pauseSite('x', true);
  await vi.waitFor(async () => expect(await ids()).toEqual(['two']));
  await changeJournalPreferences({ keepTexts: false });
  await vi.waitFor(async () => expect(await ids()).toEqual([]));
});
