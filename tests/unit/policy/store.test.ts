import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SaveError } from '../../../src/policy/local-storage';
import { defaultPolicy, type Policy } from '../../../src/policy/schema';
import { dismissDamage, editPolicy, keptDamage, loadPolicy, savePolicy, watchPolicy } from '../../../src/policy/store';

const harbour: Policy = { ...defaultPolicy, company: 'Harbour Capital' };
const stored = () => browser.storage.local.get(null);

beforeEach(() => fakeBrowser.reset());

describe('a sound store', () => {
  it('starts with the defaults and writes nothing', async () => {
    expect(await loadPolicy()).toMatchObject({ policy: defaultPolicy, trouble: null });
    expect(await stored()).toEqual({});
  });

  it('keeps what was saved, twice, in one write', async () => {
    const set = vi.spyOn(browser.storage.local, 'set');
    await savePolicy(harbour);
    expect(set).toHaveBeenCalledTimes(1);
    expect(await stored()).toEqual({ policy: harbour, policyLastGood: harbour });
    expect(await loadPolicy()).toMatchObject({ policy: harbour, trouble: null });
  });

  it('refuses an invalid policy and keeps the stored one', async () => {
    await savePolicy(harbour);
    await expect(editPolicy((policy) => ({ ...policy, person: 'they' as 'we' }))).rejects.toThrow();
    expect((await loadPolicy()).policy).toEqual(harbour);
  });

  it('loses no update when many edits run at once', async () => {
    const terms = Array.from({ length: 20 }, (_, index) => `term ${index}`);
    await Promise.all(
      terms.map((term) =>
        editPolicy((policy) => ({
          ...policy,
          terms: { ...policy.terms, banned: [...policy.terms.banned, term] },
        })),
      ),
    );
    expect((await loadPolicy()).policy.terms.banned).toEqual(terms);
  });

  it('tells watchers, until they stop watching', async () => {
    const seen = vi.fn();
    const unwatch = watchPolicy(seen);
    await savePolicy(harbour);
    await vi.waitFor(() =>
      expect(seen).toHaveBeenCalledWith(expect.objectContaining({ policy: harbour, trouble: null })),
    );
    unwatch();
    seen.mockClear();
    await savePolicy(defaultPolicy);
    await new Promise((done) => setTimeout(done, 20));
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('a damaged store', () => {
  const damaged = { ...harbour, company: 42 };

  it('falls back to the last good copy, says so, and keeps the damaged one as it was', async () => {
    await browser.storage.local.set({ policy: damaged, policyLastGood: harbour });
    const trouble = { problem: '“company” holds something unexpected', recoveredFrom: 'last-good' };
    expect(await loadPolicy()).toMatchObject({ policy: harbour, trouble });
    expect((await keptDamage()).map((damage) => damage.kept.policy)).toEqual([damaged]);
  });

  it('says so until dismissed, and keeps working meanwhile', async () => {
    await browser.storage.local.set({ policy: damaged, policyLastGood: harbour });
    await editPolicy((policy) => ({ ...policy, person: 'we' }));
    const loaded = await loadPolicy();
    expect(loaded.policy).toEqual({ ...harbour, person: 'we' });
    expect(loaded.trouble?.recoveredFrom).toBe('last-good');
    await dismissDamage();
    expect(await loadPolicy()).toMatchObject({ policy: loaded.policy, trouble: null });
    expect(await keptDamage()).toEqual([]);
  });

  it('uses the defaults where both copies are damaged, and keeps both', async () => {
    await browser.storage.local.set({ policy: 'torn', policyLastGood: damaged });
    const { policy, trouble } = await loadPolicy();
    expect(policy).toEqual(defaultPolicy);
    expect(trouble).toEqual({ problem: 'it is not a settings document', recoveredFrom: 'defaults' });
    expect((await keptDamage()).map((damage) => damage.kept)).toEqual([{ policy: 'torn', policyLastGood: damaged }]);
  });

  it('takes a lost current copy from the last good one', async () => {
    await browser.storage.local.set({ policyLastGood: harbour });
    expect((await loadPolicy()).policy).toEqual(harbour);
  });

  it('keeps every damage that has not been dismissed', async () => {
    await browser.storage.local.set({ policy: 'first', policyLastGood: harbour });
    await loadPolicy();
    await browser.storage.local.set({ policy: 'second' });
    await loadPolicy();
    expect((await keptDamage()).map((damage) => damage.kept.policy)).toEqual(['first', 'second']);
  });

  it('records one damage once when two pages find it together', async () => {
    await browser.storage.local.set({ policy: damaged, policyLastGood: harbour });
    await Promise.all([loadPolicy(), loadPolicy(), editPolicy((policy) => policy)]);
    expect(await keptDamage()).toHaveLength(1);
  });

  it('does not take settings of a newer version apart', async () => {
    const newer = { ...harbour, schemaVersion: 99 };
    await browser.storage.local.set({ policy: newer, policyLastGood: newer });
    expect((await loadPolicy()).trouble?.problem).toContain('newer Lectern');
    expect((await keptDamage())[0]?.kept).toEqual({ policy: newer, policyLastGood: newer });
  });
});

describe('a store that cannot be written', () => {
  const full = () =>
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));

  it('says why and keeps what was stored', async () => {
    await savePolicy(harbour);
    const set = full();
    const reason = await savePolicy(defaultPolicy).catch((error: unknown) => error);
    expect(reason).toBeInstanceOf(SaveError);
    expect((reason as SaveError).reason).toBe('full');
    set.mockRestore();
    expect((await loadPolicy()).policy).toEqual(harbour);
  });

  it('still recovers from damage', async () => {
    await browser.storage.local.set({ policy: 'torn', policyLastGood: harbour });
    const set = full();
    const loaded = await loadPolicy();
    set.mockRestore();
    expect(loaded.policy).toEqual(harbour);
    expect(loaded.trouble?.recoveredFrom).toBe('last-good');
  });
});
