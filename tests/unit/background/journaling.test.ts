import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CurrentPolicy } from '../../../src/background/current-policy';
import { keepJournal } from '../../../src/background/journaling';
import { OpenDrafts } from '../../../src/background/open-drafts';
import { withPast } from '../../../src/background/past';
import { WritingTime } from '../../../src/background/writing-time';
import { watchJournal } from '../../../src/journal/changes';
import { goalSchema } from '../../../src/policy/goal-schema';
import { changeJournalPreferences } from '../../../src/policy/journal-preferences';
import { defaultPolicy } from '../../../src/policy/schema';
import { savePolicy } from '../../../src/policy/store';
import { voiceSchema } from '../../../src/policy/voice-schema';
import { DAY, draft, freshJournal, replyTo } from '../journal/fresh';

type Handler = (message: { data: unknown; sender: unknown }) => unknown;
const handlers = vi.hoisted(() => new Map<string, Handler>());
vi.mock('../../../src/channel', () => ({
  channel: { onMessage: (name: string, handler: Handler) => handlers.set(name, handler) },
}));

const PAGE = { url: 'https://x.com/home', tab: { id: 1, incognito: false } };
const OWN_PAGE = { url: 'https://lectern.example/popup.html' };

function ask(name: string, data: unknown, sender: unknown = PAGE): Promise<unknown> {
  return Promise.resolve().then(() => handlers.get(name)?.({ data, sender }));
}

let fresh: ReturnType<typeof freshJournal>;
let drafts: OpenDrafts;
beforeEach(() => {
  fakeBrowser.reset();
  // Node gives an address that begins with chrome-extension no origin.
  vi.spyOn(browser.runtime, 'getURL').mockReturnValue('https://lectern.example/');
  fresh = freshJournal();
  drafts = new OpenDrafts();
  keepJournal(fresh.journal, new CurrentPolicy(), new WritingTime(), drafts);
});

const texts = async () => (await fresh.stored()).entries.map(({ text, outcome }) => [text, outcome]);
const record = (text: string, outcome: string, more: object = {}, sender: unknown = PAGE) =>
  ask('record', { draft: draft(text), outcome, findings: [], ...more }, sender);

describe('what a page reports', () => {
  it('is written down', async () => {
    expect(await record('Posted', 'posted')).toEqual({ ok: true });
    expect(await record('Discarded', 'discarded')).toEqual({ ok: true });
    expect(await texts()).toEqual([
      ['Posted', 'posted'],
      ['Discarded', 'discarded'],
    ]);
  });

  it('is not while the journal is paused', async () => {
    await changeJournalPreferences({ on: false });
    expect(await record('Posted', 'posted')).toEqual({ ok: false });
    expect(await record('Discarded', 'discarded')).toEqual({ ok: false });
    expect(await texts()).toEqual([]);
    await changeJournalPreferences({ on: true });
    expect(await record('Posted', 'posted')).toEqual({ ok: true });
  });

  it('is not from a private window', async () => {
    const sender = { ...PAGE, tab: { id: 2, incognito: true } };
    expect(await record('Posted', 'posted', {}, sender)).toEqual({ ok: false });
    expect(await texts()).toEqual([]);
  });

  it('is counted without its text where texts are not kept; a draft to discard then stays in its box', async () => {
    await changeJournalPreferences({ keepTexts: false });
    expect(await record('Posted', 'posted')).toEqual({ ok: true });
    expect(await record('Discarded', 'discarded')).toEqual({ ok: false });
    expect(await texts()).toEqual([[null, 'posted']]);
  });

  it('brings how specific it was, whether it was held, and the reason to post it all the same', async () => {
    await record('We opened 14 shops in Leeds on 3 March.', 'posted', { held: true, reason: ' The board said so. ' });
    await record('Great things ahead.', 'posted');
    const [first, second] = (await fresh.stored()).entries;
    expect(first).toMatchObject({ held: true, reason: 'The board said so.', writing: null });
    expect(second).toMatchObject({ held: false, reason: null });
    expect(first?.specificity).toBeGreaterThan(second?.specificity ?? 5);
  });

  it('brings the goal: chosen, else suggested, and none for an answer or where it is gone', async () => {
    await savePolicy({
      ...defaultPolicy,
      goals: [goalSchema.parse({ id: 'hiring', name: 'Hiring', keywords: ['apprentice'] })],
    });
    const TEXT = 'Two apprentices moved their first ship on Tuesday.';
    await record(TEXT, 'posted');
    await ask('record', { draft: { ...draft('Our depot opens at six.'), goal: 'hiring' }, outcome: 'posted' });
    await ask('record', { draft: { ...draft(TEXT), goal: null }, outcome: 'posted' });
    await ask('record', { draft: { ...draft(TEXT), goal: 'gone' }, outcome: 'posted' });
    await ask('record', { draft: replyTo('@dana', TEXT), outcome: 'posted' });
    await record('Our depot opens at six.', 'posted');
    expect((await fresh.stored()).entries.map(({ goal, goalBy }) => [goal, goalBy])).toEqual([
      ['hiring', 'suggestion'],
      ['hiring', 'writer'],
      [null, 'writer'],
      [null, 'writer'],
      [null, null],
      [null, null],
    ]);
  });

  it('brings the profile that spoke, told by the handle, and not the handle', async () => {
    const voice = voiceSchema.parse({ name: 'Maya Lindqvist' });
    await savePolicy({ ...defaultPolicy, voices: [{ id: 'ceo', voice, sites: [], accounts: ['@mlindqvist'] }] });
    await ask('record', { draft: { ...draft('Posted'), account: '@mlindqvist' }, outcome: 'posted' });
    await ask('record', { draft: { ...draft('Posted'), account: '@other' }, outcome: 'posted' });
    const stored = await fresh.stored();
    expect(stored.entries.map(({ profile }) => profile)).toEqual(['ceo', 'company']);
    expect(JSON.stringify(stored)).not.toContain('mlindqvist');
  });

  it('brings no score where nobody has measured one: in another language', async () => {
    await record('Kami membuka 14 toko baru di Surabaya dan Malang pada hari Selasa yang lalu.', 'posted');
    expect((await fresh.stored()).entries[0]?.specificity).toBe(null);
  });

  it('brings no reason where texts are not kept', async () => {
    await changeJournalPreferences({ keepTexts: false });
    await record('Posted', 'posted', { held: true, reason: 'The board said so.' });
    expect((await fresh.stored()).entries[0]).toMatchObject({ held: true, reason: null });
  });

  it('is refused when it does not fit the protocol, and no more is taken than a draft may weigh', async () => {
    await expect(record('Posted', 'lost')).rejects.toThrow();
    await expect(ask('record', { draft: { text: 7 }, outcome: 'posted' })).rejects.toThrow();
    expect(await record('x'.repeat(200_001), 'posted')).toEqual({ ok: false });
    expect(await texts()).toEqual([]);
  });

  it('brings decisions: a hold that was posted over is overridden, and only in a mode that holds', async () => {
    const findings = [
      { rule: 'risk/bait', level: 'warning', holds: true, decision: 'left' },
      { rule: 'value/hype', level: 'warning', holds: false, decision: 'left' },
      { rule: 'risk/guarantee', level: 'warning', holds: true, decision: 'dismissed' },
    ];
    const decisions = async () =>
      (await fresh.stored()).entries
        .at(-1)
        ?.findings.map(({ decision }) => decision)
        .join(' ');
    await record('One', 'posted', { findings });
    expect(await decisions()).toBe('overridden left dismissed');
    await record('Two', 'discarded', { findings });
    expect(await decisions()).toBe('left left dismissed');
    await savePolicy({ ...defaultPolicy, gate: { mode: 'advise' } });
    await record('Three', 'posted', { findings });
    expect(await decisions()).toBe('left left dismissed');
  });
});

describe('the journal’s page', () => {
  const findAll = (sender: unknown = OWN_PAGE) => ask('findEntries', { filter: {}, before: null, most: 9 }, sender);

  it('is told of every entry written and deleted, and deletes one', async () => {
    let changes = 0;
    const stop = watchJournal(() => {
      changes += 1;
    });
    await record('One', 'posted');
    await record('Two', 'posted');
    expect(changes).toBe(2);
    expect(await findAll()).toMatchObject({ entries: [{ text: 'Two' }, { text: 'One' }], next: null });
    expect(await ask('forgetEntry', { id: 1 }, OWN_PAGE)).toEqual({ ok: true });
    expect(changes).toBe(3);
    expect(await texts()).toEqual([['Two', 'posted']]);
    await ask('clearJournal', undefined, OWN_PAGE);
    expect(changes).toBe(4);
    stop();
    await record('Three', 'posted');
    expect(changes).toBe(4);
  });

  it('gets no more at once than a message may weigh, and a web page gets nothing', async () => {
    await record('One', 'posted');
    await expect(ask('findEntries', { filter: {}, before: null, most: 501 }, OWN_PAGE)).rejects.toThrow();
    await expect(ask('findEntries', { filter: { site: 'z' }, before: null, most: 9 }, OWN_PAGE)).rejects.toThrow();
    await expect(findAll(PAGE)).rejects.toThrow('Not for a web page');
    await expect(ask('forgetEntry', { id: 1 }, PAGE)).rejects.toThrow('Not for a web page');
    expect(await texts()).toEqual([['One', 'posted']]);
  });
});

describe('the writer’s period', () => {
  it('is kept to with the next entry, and not before: a slip of the mouse deletes nothing', async () => {
    await record('Old', 'posted');
    fresh.clock.now += 100 * DAY;
    await changeJournalPreferences({ days: 90 });
    expect(await texts()).toEqual([['Old', 'posted']]);
    await record('New', 'posted');
    expect(await texts()).toEqual([['New', 'posted']]);
  });

  it('is kept to when the background starts', async () => {
    await record('Old', 'posted');
    fresh.clock.now += 366 * DAY;
    keepJournal(fresh.open(), new CurrentPolicy(), new WritingTime(), new OpenDrafts());
    await vi.waitFor(async () => expect(await texts()).toEqual([]));
  });

  it('may be none', async () => {
    await changeJournalPreferences({ days: null });
    await record('Old', 'posted');
    fresh.clock.now += 5000 * DAY;
    await record('New', 'posted');
    expect(await texts()).toHaveLength(2);
  });
});

describe('the extension’s own pages', () => {
  it('read and delete', async () => {
    await record('Posted', 'posted');
    await record('Discarded', 'discarded');
    expect(await ask('discardedDrafts', undefined, OWN_PAGE)).toMatchObject([{ text: 'Discarded' }]);
    expect(await ask('journalPage', { after: 1 }, OWN_PAGE)).toMatchObject([{ text: 'Discarded' }]);
    expect(await ask('journalOverview', undefined, OWN_PAGE)).toMatchObject({ entries: 2 });
    drafts.saw(draft('Still open'), 'a', { tabId: 1, host: 'x.com', isPrivate: false, isExtensionPage: false });
    expect(await drafts.all()).toHaveLength(1);
    expect(await ask('clearJournal', undefined, OWN_PAGE)).toEqual({ ok: true });
    expect(await texts()).toEqual([]);
    expect(await drafts.all()).toEqual([]);
  });

  it.each(['discardedDrafts', 'journalPage', 'journalOverview', 'clearJournal'])(
    '%s is for nobody else',
    async (name) => {
      await record('Posted', 'posted');
      await expect(ask(name, { after: 0 })).rejects.toThrow('Not for a web page');
      expect(await texts()).toHaveLength(1);
    },
  );
});

describe('a draft under review', () => {
  it('comes with its writer’s past', async () => {
    await fresh.journal.record(replyTo('@dana', 'One.'), 'posted', [], true);
    const { past } = await withPast(replyTo('@dana', 'Two.'), fresh.journal);
    expect(past).toEqual({ repliesToAuthor: 1, posts: [] });
  });

  it.each([
    ['fails', () => Promise.reject(new Error('no database'))],
    ['does not answer', () => new Promise<never>(() => {})],
  ])('is judged by itself where the journal %s', async (_, answer) => {
    vi.spyOn(fresh.journal, 'pastOf').mockImplementation(answer);
    const asked = draft('Two.');
    expect(await withPast(asked, fresh.journal)).toEqual({ ...asked, past: undefined });
  });
});
