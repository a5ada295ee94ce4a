import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canonical } from '../../../src/policy/same';
import { defaultPolicy, type Policy, policySchema } from '../../../src/policy/schema';
import { dismissDamage, editPolicy, loadPolicy } from '../../../src/policy/store';
import { exchange } from '../../../src/policy/sync/exchange';
import { merge, noteChanges } from '../../../src/policy/sync/stamped';
import { loadSync, takePart } from '../../../src/policy/sync/standing';
import { enforceQuotas } from './sync-quotas';

/** Two machines of one writer: each has a storage of its own, the sync area is common to both. */
class Machine {
  #local: Record<string, unknown> = {};

  async run<T>(work: () => Promise<T>): Promise<T> {
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set(this.#local);
    const result = await work();
    this.#local = asChromiumGivesBack(await fakeBrowser.storage.local.get(null));
    return result;
  }
  join = () => this.run(() => takePart(true));
  edit = (change: Partial<Policy>) => this.run(() => editPolicy((own) => ({ ...own, ...change })));
  exchange = (now: number) => this.run(() => exchange(now));
  policy = () => this.run(async () => (await loadPolicy()).own);
  standing = () => this.run(loadSync);
}

/* With the keys of every object sorted. */
function asChromiumGivesBack<T>(stored: T): T {
  return JSON.parse(canonical(stored)) as T;
}

const terms = (...banned: string[]) => ({ ...defaultPolicy.terms, banned });
const synced = () => fakeBrowser.storage.sync.get(null);
let office: Machine;
let home: Machine;
let counted: { writes: number };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  office = new Machine();
  home = new Machine();
  counted = enforceQuotas();
});

async function joinBoth(): Promise<void> {
  await office.join();
  await office.exchange(1000);
  await home.join();
  await home.exchange(1000);
}

describe('between two machines', () => {
  it('carries what was chosen, and a choice that was taken back', async () => {
    await joinBoth();
    await office.edit({ company: 'Harbour Capital', rules: { 'value/hype': 'off' }, terms: terms('synergy') });
    await office.exchange(2000);
    await home.exchange(2001);
    expect(await home.policy()).toEqual(await office.policy());
    await home.edit({ rules: {}, terms: terms() });
    await home.exchange(3000);
    await office.exchange(3001);
    expect(await office.policy()).toEqual({ ...defaultPolicy, company: 'Harbour Capital' });
  });

  it('keeps the last choice of each setting, whoever exchanges first', async () => {
    await joinBoth();
    await office.edit({ company: 'Harbour', person: 'we' });
    await home.edit({ company: 'Haven', terms: terms('synergy') });
    await office.exchange(2000);
    await home.exchange(2500);
    await office.exchange(2600);
    const both = { ...defaultPolicy, company: 'Haven', person: 'we', terms: terms('synergy') };
    expect([await office.policy(), await home.policy()]).toEqual([both, both]);
  });

  it('lets a choice count that was made with the other in sight, though its clock is slow', async () => {
    await joinBoth();
    await office.edit({ company: 'Harbour' });
    await office.exchange(9_000_000);
    await home.exchange(5000);
    await home.edit({ company: 'Haven' });
    await home.exchange(5001);
    await office.exchange(9_000_001);
    expect((await office.policy()).company).toBe('Haven');
  });

  it('writes nothing where nothing is new', async () => {
    await joinBoth();
    const contacts = [{ topic: 'invoice', name: 'Maya', email: 'maya@harbour.example' }];
    await office.edit({ company: 'Harbour', complaints: { acknowledgements: [], contacts } });
    await office.exchange(2000);
    await home.exchange(2001);
    expect((await home.policy()).complaints.contacts).toEqual(contacts);
    const { writes } = counted;
    for (const now of [2002, 2003, 2004]) {
      await home.exchange(now);
      await office.exchange(now);
    }
    expect(counted.writes).toBe(writes);
  });

  it('never carries confidential terms, nor what the company sets', async () => {
    await fakeBrowser.storage.managed.set({ competitors: ['Tideline'] });
    await office.edit({ confidentialTerms: ['Project Heron'], company: 'Harbour' });
    await joinBoth();
    const text = JSON.stringify(await synced());
    expect(text).toContain('Harbour');
    expect(text).not.toContain('Heron');
    expect(text).not.toContain('Tideline');
    expect((await home.policy()).confidentialTerms).toEqual([]);
  });

  it('does nothing on a machine that takes no part', async () => {
    await office.edit({ company: 'Harbour' });
    await office.exchange(1000);
    expect(await synced()).toEqual({});
    await joinBoth();
    await office.run(() => takePart(false));
    await home.edit({ company: 'Haven' });
    await home.exchange(2000);
    await office.exchange(2001);
    expect((await office.policy()).company).toBe('Harbour');
  });
});

describe('nothing is lost', () => {
  it('on a machine that joins: what the others have not set stays, and what they have replaced is put aside', async () => {
    await office.join();
    await office.exchange(1000);
    await office.edit({ company: 'Harbour', terms: terms('synergy') });
    await office.exchange(2000);
    await home.edit({ company: 'Harbour', person: 'I', terms: terms('leverage', 'disrupt') });
    await home.join();
    await home.exchange(3000);
    expect(await home.policy()).toMatchObject({ company: 'Harbour', person: 'I', terms: { banned: ['synergy'] } });
    expect((await home.standing()).replaced).toEqual({
      schemaVersion: 3,
      terms: { banned: ['leverage', 'disrupt'] },
    });
    await office.exchange(3001);
    expect(await office.policy()).toMatchObject({ person: 'I' });
  });

  it('where two choices meet: the earlier one is put aside, beside what was before', async () => {
    await joinBoth();
    await home.edit({ company: 'Haven' });
    await office.edit({ company: 'Harbour' });
    await office.exchange(3000);
    await home.exchange(2000);
    expect((await home.policy()).company).toBe('Harbour');
    expect((await home.standing()).replaced).toEqual({ schemaVersion: 3, company: 'Haven' });
    await home.edit({ person: 'I' });
    await office.edit({ person: 'we' });
    await office.exchange(5000);
    await home.exchange(4000);
    expect((await home.standing()).replaced).toEqual({ schemaVersion: 3, company: 'Haven', person: 'I' });
  });

  it('where one machine’s settings are damaged: the others keep theirs, and give them back', async () => {
    await joinBoth();
    await office.edit({ company: 'Harbour', terms: terms('synergy') });
    await office.exchange(2000);
    await home.exchange(2001);
    await home.run(async () => {
      await browser.storage.local.set({ policy: 'torn', policyLastGood: 'torn' });
      await exchange(3000);
    });
    expect(await home.policy()).toEqual(defaultPolicy);
    await office.exchange(3001);
    expect((await office.policy()).company).toBe('Harbour');
    await home.run(dismissDamage);
    await home.exchange(4000);
    expect(await home.policy()).toEqual(await office.policy());
    expect((await home.policy()).terms.banned).toEqual(['synergy']);
  });

  it('where another version of Lectern knew other settings', async () => {
    await joinBoth();
    await home.run(async () => {
      const { sync } = await browser.storage.local.get('sync');
      const known = [['mood.now', { at: 1, value: 'calm' }]];
      await browser.storage.local.set({ sync: { ...(sync as object), known } });
    });
    await home.edit({ company: 'Haven' });
    await home.exchange(2000);
    expect((await home.standing()).problem).toBeNull();
    await office.exchange(2001);
    expect((await office.policy()).company).toBe('Haven');
  });

  it('where a page changes a setting during the exchange', async () => {
    await joinBoth();
    await office.edit({ company: 'Harbour', person: 'we' });
    await office.exchange(2000);
    await home.run(async () => {
      vi.spyOn(browser.storage.sync, 'get').mockImplementationOnce(async () => {
        await editPolicy((own) => ({ ...own, company: 'Typed meanwhile' }));
        return synced();
      });
      await exchange(2001);
    });
    expect(await home.policy()).toMatchObject({ company: 'Typed meanwhile', person: 'we' });
    await home.exchange(2002);
    await office.exchange(2003);
    expect((await office.policy()).company).toBe('Typed meanwhile');
  });

  it('where a long list arrives in pieces: it waits for all of them, and is not overwritten meanwhile', async () => {
    await joinBoth();
    await office.edit({ terms: terms('old') });
    await office.exchange(2000);
    await home.exchange(2001);
    const list = Array.from({ length: 600 }, (_, index) => `a term, number ${index}`);
    await office.edit({ terms: terms(...list) });
    await office.exchange(3000);
    const pieces = Object.entries(await synced()).filter(([key]) => key.includes('terms.banned'));
    expect(pieces.length).toBeGreaterThan(1);
    await fakeBrowser.storage.sync.remove(pieces.at(-1)?.[0] ?? '');
    await home.exchange(3001);
    expect((await home.policy()).terms.banned).toEqual(['old']);
    await fakeBrowser.storage.sync.set(Object.fromEntries(pieces.slice(-1)));
    await home.exchange(3002);
    expect((await home.policy()).terms.banned).toEqual(list);
  });
});

describe('within the quotas', () => {
  it('carries long lists in any script, and takes away the pieces of a list that became short', async () => {
    await joinBoth();
    const list = Array.from({ length: 400 }, (_, index) => `istilah “${index}” <b> \u2028 🚢 港口`);
    await office.edit({ terms: terms(...list) });
    await office.exchange(2000);
    expect((await office.standing()).problem).toBeNull();
    await home.exchange(2001);
    expect((await home.policy()).terms.banned).toEqual(list);
    await home.edit({ terms: terms('one') });
    await home.exchange(3000);
    expect(Object.keys(await synced())).toEqual(['part:terms.banned:0']);
    await office.exchange(3001);
    expect((await office.policy()).terms.banned).toEqual(['one']);
  });

  it('says when it is too much, keeps everything here, and goes on once it fits', async () => {
    await joinBoth();
    await office.edit({ terms: terms(...Array.from({ length: 1500 }, (_, index) => `${index} ${'x'.repeat(80)}`)) });
    await office.exchange(2000);
    expect((await office.standing()).problem).toBe('full');
    expect((await office.policy()).terms.banned).toHaveLength(1500);
    expect(await synced()).toEqual({});
    await office.edit({ terms: terms('short') });
    await office.exchange(3000);
    expect((await office.standing()).problem).toBeNull();
    await home.exchange(3001);
    expect((await home.policy()).terms.banned).toEqual(['short']);
  });

  it('lets one setting that is too much, such as a style, keep no other back', async () => {
    await joinBoth();
    const rule = { extends: 'existence', name: 'Docks', message: 'x', tokens: [] as string[] };
    const styled = (tokens: string[]) =>
      policySchema.parse({ vale: { styles: [{ name: 'Harbour', rules: [{ ...rule, tokens }] }] } }).vale;
    await office.edit({ vale: styled(Array(20).fill('y'.repeat(10_000))), company: 'Harbour', person: 'we' });
    await office.exchange(2000);
    expect((await office.standing()).problem).toBe('full');
    await home.exchange(2001);
    expect(await home.policy()).toEqual({ ...defaultPolicy, company: 'Harbour', person: 'we' });
    await home.exchange(2002);
    await office.exchange(2003);
    expect((await office.policy()).vale.styles).toHaveLength(1);
    await office.edit({ vale: styled(['docks']) });
    await office.exchange(3000);
    expect((await office.standing()).problem).toBeNull();
    await home.exchange(3001);
    expect(await home.policy()).toEqual(await office.policy());
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'refused'],
    ['offline', 'refused'],
  ])('says when the browser refuses (%s), and tries again', async (message, problem) => {
    await joinBoth();
    await office.edit({ company: 'Harbour' });
    vi.mocked(browser.storage.sync.set).mockRejectedValueOnce(new Error(message));
    await office.exchange(2000);
    expect((await office.standing()).problem).toBe(problem);
    await office.exchange(2001);
    expect((await office.standing()).problem).toBeNull();
    await home.exchange(2002);
    expect((await home.policy()).company).toBe('Harbour');
  });
});

it.each<[string, Record<string, unknown>]>([
  ['a value that cannot be', { 'part:person:0': { at: 9e15, of: 1, text: '"they"' } }],
  ['a part of a newer Lectern', { 'part:mood:0': { at: 9e15, of: 1, text: '"calm"' } }],
  ['confidential terms', { 'part:confidentialTerms:0': { at: 9e15, of: 1, text: '["Heron"]' } }],
  ['no JSON', { 'part:company:0': { at: 9e15, of: 1, text: '"Har' } }],
  ['no piece', { 'part:company:0': 'torn', else: 1 }],
  ['a name that every object has', { 'part:__proto__:0': { at: 9e15, of: 1, text: '{"company":"x"}' } }],
])('leaves alone what it cannot use: %s', async (_name, items) => {
  await fakeBrowser.storage.sync.set(items);
  await home.edit({ terms: terms('synergy') });
  await home.join();
  await home.exchange(1000);
  expect(await home.policy()).toEqual({ ...defaultPolicy, terms: terms('synergy') });
  expect(await synced()).toMatchObject(items);
});

it('comes to the same on every machine, in whatever order they meet', () => {
  const at = (now: number, company: string) => noteChanges(new Map(), { ...defaultPolicy, company }, now);
  const three = [at(5, 'A'), at(7, 'B'), at(7, 'C')] as const;
  const [a, b, c] = three;
  const orders = [merge(merge(a, b), c), merge(c, merge(b, a)), merge(b, merge(c, a)), merge(merge(a, a), merge(c, b))];
  for (const merged of orders) expect(merged.get('company')).toEqual({ at: 7, value: 'C' });
});
