import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { banned, company, type Field, person, ruleLevel } from '../../../src/pages/options/fields';
import { adding, goals } from '../../../src/pages/options/goal-fields';
import { Settings } from '../../../src/pages/options/settings';
import { defaultPolicy } from '../../../src/policy/schema';
import { editPolicy, loadPolicy } from '../../../src/policy/store';

let settings: Settings;
let close: () => void;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.spyOn(Date, 'now');
  settings = new Settings();
  close = settings.open();
  await vi.waitFor(() => expect(settings.status.value).toBe('idle'));
});
afterEach(() => {
  close();
  vi.restoreAllMocks();
});

const saved = () => vi.waitFor(() => expect(settings.status.value).toBe('saved'));
const storedPolicy = async () => (await loadPolicy()).policy;
const at = (time: number) => vi.mocked(Date.now).mockReturnValue(time);

it('shows an edit at once and stores it', async () => {
  settings.edit(company, () => 'Harbour');
  expect(settings.policy.value.company).toBe('Harbour');
  await saved();
  expect((await storedPolicy()).company).toBe('Harbour');
});

it('stores a burst of edits in order, with few writes', async () => {
  const set = vi.spyOn(browser.storage.local, 'set');
  for (const letter of 'Harbour') settings.edit(company, (name) => name + letter);
  await saved();
  expect((await storedPolicy()).company).toBe('Harbour');
  expect(set.mock.calls.length).toBeLessThanOrEqual(2);
});

it('follows what another page stores, and keeps it when saving', async () => {
  await editPolicy((policy) => banned.write(policy, ['leverage']));
  await vi.waitFor(() => expect(settings.policy.value.terms.banned).toEqual(['leverage']));
  settings.edit(banned, (terms) => [...terms, 'synergy']);
  settings.edit(person, () => 'we');
  await saved();
  expect(await storedPolicy()).toMatchObject({ person: 'we', terms: { banned: ['leverage', 'synergy'] } });
});

it('keeps what is typed into a new goal before that goal is stored', async () => {
  settings.edit(goals, adding('Hiring'));
  const shown = settings.policy.value.goals[0];
  settings.edit(goals, (all) =>
    all.map((goal) => (goal.id === shown?.id ? { ...goal, audience: 'Crane drivers' } : goal)),
  );
  await saved();
  expect((await storedPolicy()).goals).toEqual([{ ...shown, audience: 'Crane drivers' }]);
});

it('undoes letters typed together as one, and other fields one by one', async () => {
  at(0);
  settings.edit(company, () => 'H');
  at(1000);
  settings.edit(company, () => 'Ha');
  at(1200);
  settings.edit(person, () => 'I');
  at(9000);
  settings.edit(company, () => 'Hat');
  settings.undo();
  expect(settings.policy.value.company).toBe('Ha');
  settings.undo();
  expect(settings.policy.value.person).toBe('any');
  settings.undo();
  expect(settings.canUndo.value).toBe(false);
  await saved();
  expect(await storedPolicy()).toEqual(defaultPolicy);
});

it('takes back what was saved before the page was closed, also several parts at once and a level', async () => {
  settings.edit(ruleLevel('value/hype'), () => 'off');
  const both: Field<object> = {
    part: '',
    read: () => ({}),
    write: (policy) => ({ ...policy, company: 'H', person: 'we' }),
  };
  settings.edit(both, () => ({}));
  settings.edit(company, (name) => name);
  await saved();
  close();
  settings = new Settings();
  close = settings.open();
  await vi.waitFor(() => expect(settings.canUndo.value).toBe(true));
  await vi.waitFor(() => expect(settings.policy.value.company).toBe('H'));
  settings.undo();
  expect(settings.policy.value).toEqual({ ...defaultPolicy, rules: { 'value/hype': 'off' } });
  settings.undo();
  expect(settings.policy.value).toEqual(defaultPolicy);
  expect(settings.canUndo.value).toBe(false);
  await saved();
  expect(await storedPolicy()).toEqual(defaultPolicy);
});

it('undoes only its own field', async () => {
  settings.edit(person, () => 'I');
  await saved();
  await editPolicy((policy) => company.write(policy, 'Harbour'));
  settings.undo();
  await vi.waitFor(async () => expect(await storedPolicy()).toMatchObject({ person: 'any', company: 'Harbour' }));
});

it('keeps on screen what cannot be saved, and saves it with the next try', async () => {
  const set = vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
  settings.edit(company, () => 'Harbour');
  await vi.waitFor(() => expect(settings.status.value).toBe('full'));
  expect(settings.policy.value.company).toBe('Harbour');
  expect(settings.hasFailed).toBe(true);
  set.mockRestore();
  settings.edit(person, () => 'we');
  await saved();
  expect(settings.hasFailed).toBe(false);
  expect(await storedPolicy()).toMatchObject({ company: 'Harbour', person: 'we' });
});

it('leaves a rule its own level when the choice is taken back', async () => {
  const field = ruleLevel('value/hype');
  expect(ruleLevel('value/hype')).toBe(field);
  settings.edit(field, () => 'off');
  await saved();
  expect((await storedPolicy()).rules).toEqual({ 'value/hype': 'off' });
  settings.edit(field, () => undefined);
  await vi.waitFor(async () => expect((await storedPolicy()).rules).toEqual({}));
});

describe('where the company decides', () => {
  beforeEach(async () => {
    await editPolicy((policy) => company.write(policy, 'Mine'));
    await fakeBrowser.storage.managed.set({ company: 'Harbour Capital' });
    await vi.waitFor(() => expect(settings.isLocked(company)).toBe(true));
  });

  it('shows its value, takes no edit of it, and has nothing to undo', async () => {
    settings.edit(company, () => 'Other');
    expect(settings.policy.value.company).toBe('Harbour Capital');
    expect(settings.canUndo.value).toBe(false);
    expect(settings.isLocked(person)).toBe(false);
  });

  it('stores only what the writer chose, at once or by and by', async () => {
    settings.edit(person, () => 'we');
    settings.saveAtOnce();
    await saved();
    const { own } = await loadPolicy();
    expect(own).toEqual({ ...defaultPolicy, company: 'Mine', person: 'we' });
  });
});
