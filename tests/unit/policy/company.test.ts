import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rules } from '../../../src/analyzer/registry';
import { RULES_OF, readCompany, under } from '../../../src/policy/company';
import { hashTerm } from '../../../src/policy/hash-terms';
import { managedSchema } from '../../../src/policy/managed-schema';
import { PART_PATHS, ruleOfPart } from '../../../src/policy/parts';
import { defaultPolicy, type Policy, policySchema } from '../../../src/policy/schema';
import { sharedFrom } from '../../../src/policy/shared/write';
import { editPolicy, loadPolicy, savePolicy, watchPolicy } from '../../../src/policy/store';

import latest from './stored/v3.json';

const OWN: Policy = policySchema.parse({
  company: 'Mine',
  style: { maxEmoji: 7, maxExclamations: 3 },
  terms: { banned: ['mine'] },
  rules: { 'value/hype': 'off', 'value/cliche': 'off' },
});

describe('what a company sets', () => {
  const HARBOUR = {
    company: 'Harbour Capital',
    style: { maxEmoji: 1 },
    terms: { banned: ['synergy'] },
    gate: { mode: 'require' },
    rules: { 'value/hype': 'error' },
  };

  it('lies over what the writer chose, part by part', () => {
    const company = readCompany(HARBOUR);
    expect(company.faults).toEqual([]);
    expect([...company.parts.keys()].sort()).toEqual(
      [
        'company',
        'gate.mode',
        'rules.value/hype',
        'rules.voice/banned-term',
        'rules.voice/emoji',
        'style.maxEmoji',
        'terms.banned',
      ].sort(),
    );
    expect(under(company, OWN)).toEqual({
      ...OWN,
      company: 'Harbour Capital',
      style: { ...OWN.style, maxEmoji: 1 },
      terms: { ...OWN.terms, banned: ['synergy'] },
      gate: { mode: 'require' },
      rules: { 'value/hype': 'error', 'value/cliche': 'off' },
    });
  });

  it('is nothing where nothing is set', () => {
    const company = readCompany({});
    expect(company).toEqual({ parts: new Map(), faults: [] });
    expect(under(company, OWN)).toBe(OWN);
  });

  it('may leave out what has a default inside of a part', () => {
    const { parts } = readCompany({ voice: { name: 'Harbour' }, interests: [{ name: 'Nusa' }] });
    expect(parts.get('voice')).toMatchObject({ name: 'Harbour', phrases: [], uncertainty: 1 });
    expect(parts.get('interests')).toEqual([{ name: 'Nusa', relation: '' }]);
  });

  it('can hold unreadable terms under a name of their own', () => {
    const hashed = hashTerm('Project Heron');
    const read = (document: object) => readCompany(document).parts.get('confidentialTerms');
    expect(read({ confidentialTerms: ['Plover'], confidentialTermsHashed: [hashed] })).toEqual(['Plover', hashed]);
    expect(read({ confidentialTermsHashed: [hashed] })).toEqual([hashed]);
  });

  it('reads every part there is', () => {
    const company = readCompany({ ...policySchema.parse({}), rules: {} });
    expect([...company.parts.keys()].filter((path) => ruleOfPart(path) === null).sort()).toEqual(
      [...PART_PATHS].sort(),
    );
  });

  it.each(Object.entries(RULES_OF))('%s holds the rule that looks for it: %s', (part, rule) => {
    expect(rules.map(({ id }) => id)).toContain(rule);
    expect(PART_PATHS).toContain(part);
    const whole: Policy = policySchema.parse({ rules: { [rule]: 'off', 'value/hype': 'off' } });
    const { document } = sharedFrom(policySchema.parse(latest), true);
    const [key = '', member] = part.split('.');
    const group = document[key] as Record<string, unknown>;
    const set = (levels: object) => readCompany({ [key]: member ? { [member]: group[member] } : group, rules: levels });
    expect(under(set({}), whole).rules).toEqual({ 'value/hype': 'off' });
    expect(under(set({ [rule]: 'suggestion' }), whole).rules).toEqual({ [rule]: 'suggestion', 'value/hype': 'off' });
  });

  it('cannot be undone by allowing what it forbids, in any case or number', () => {
    const own: Policy = policySchema.parse({
      terms: { allowed: ['Synergies', 'CLIENT', 'project-heron', 'Wren', 'fine'] },
    });
    const forbidding = {
      terms: { banned: ['synergy'], preferred: { clients: 'customers' } },
      confidentialTerms: ['Project Heron'],
      confidentialTermsHashed: [hashTerm('wren')],
    };
    expect(under(readCompany(forbidding), own).terms.allowed).toEqual(['fine']);
    expect(under(readCompany({ person: 'we' }), own).terms.allowed).toEqual(own.terms.allowed);
    const deciding = { terms: { banned: ['synergy'], allowed: ['synergy'] } };
    expect(under(readCompany(deciding), own).terms.allowed).toEqual(['synergy']);
  });
});

describe('styles that a company sets', () => {
  const vale = {
    styles: [{ name: 'Harbour', rules: [{ extends: 'existence', name: 'Docks', message: "Not '%s'." }] }],
  };
  const own: Policy = policySchema.parse({
    vale: { styles: [{ name: 'Mine', rules: [] }], accept: ['docks'] },
    rules: { 'vale/Harbour.Docks': 'off', 'vale/Mine.Quays': 'error' },
  });

  it.each([
    ['a group', vale],
    ['JSON in a text, as Chromium wants it', JSON.stringify(vale)],
  ])('take the place of the writer’s, whose words and levels do not weaken them: %s', (_name, given) => {
    const company = readCompany({ vale: given });
    expect(company.faults).toEqual([]);
    const policy = under(company, own);
    expect(policy.vale).toEqual({ ...policySchema.parse({ vale }).vale, accept: [] });
    expect(policy.rules).toEqual({ 'vale/Mine.Quays': 'error' });
  });

  it('keep the words to leave alone and the levels that come with them', () => {
    const given = { vale: { ...vale, accept: ['Royal Docks'] }, rules: { 'vale/Harbour.Docks': 'warning' } };
    expect(under(readCompany(given), own)).toMatchObject({
      vale: { accept: ['Royal Docks'] },
      rules: { 'vale/Harbour.Docks': 'warning' },
    });
  });

  it.each([
    ['a text that is no JSON', 'styles: []', { part: 'vale', kind: 'type', expected: 'object' }],
    ['a list', '[]', { part: 'vale', kind: 'type', expected: 'object' }],
    [
      'an address that a browser must not open',
      { styles: [{ name: 'A', rules: [{ ...vale.styles[0]?.rules[0], link: 'javascript:alert(1)' }] }] },
      { part: 'vale.styles', at: ['vale', 'styles', 0, 'rules', 0, 'link'] },
    ],
    ['an extension point of another kind', { styles: [{ name: 'A', rules: [{ extends: 'script' }] }] }, {}],
  ])('are named where they cannot be used, and leave the writer’s: %s', (_name, given, fault) => {
    const company = readCompany({ vale: given });
    expect(company.faults).toEqual([expect.objectContaining(fault)]);
    expect(under(company, own)).toBe(own);
  });
});

describe('a damaged value', () => {
  it.each([
    ['a word in the place of a choice', { person: 'they' }, { part: 'person', kind: 'choice', expected: 'any, we, I' }],
    [
      'a number above the limit',
      { style: { maxEmoji: 99 } },
      { part: 'style.maxEmoji', kind: 'tooBig', expected: '50' },
    ],
    ['a number below it', { style: { maxEmoji: -1 } }, { part: 'style.maxEmoji', kind: 'tooSmall', expected: '0' }],
    ['a text for a list', { competitors: 'Acme' }, { part: 'competitors', kind: 'type', expected: 'array' }],
    ['a list for a group', { terms: [] }, { part: 'terms', kind: 'type', expected: 'object' }],
    ['a text for the levels of rules', { rules: 'off' }, { part: 'rules', kind: 'type', expected: 'object' }],
    ['a rule that cannot be', { rules: { nonsense: 'off' } }, { part: 'rules.nonsense', kind: 'unknown' }],
    ['a level that cannot be', { rules: { 'value/hype': 'loud' } }, { part: 'rules.value/hype', kind: 'choice' }],
    ['a name that is none', { compani: 'Harbour' }, { part: 'compani', kind: 'unknown' }],
    ['a name that every object has', JSON.parse('{"__proto__": {"x": 1}}'), { part: '__proto__', kind: 'unknown' }],
    ['a name that is none in a group', { style: { emoji: 1 } }, { part: 'style.emoji', kind: 'unknown' }],
    [
      'a wrong address',
      { complaints: { contacts: [{ name: 'A', email: 'a' }] } },
      { kind: 'format', at: ['complaints', 'contacts', 0, 'email'] },
    ],
    ['a text for hashed terms', { confidentialTermsHashed: 'x' }, { part: 'confidentialTerms', kind: 'type' }],
  ])('is named, and costs no other: %s', (_name, document, fault) => {
    const { parts, faults } = readCompany({ ...document, productNames: ['Plover'] });
    expect(faults).toEqual([expect.objectContaining(fault)]);
    expect([...parts].filter(([path]) => ruleOfPart(path) === null)).toEqual([['productNames', ['Plover']]]);
  });

  it.each([null, 'torn', [], { schemaVersion: 99, company: 'Harbour' }])('never stops anything: %j', (document) => {
    const company = readCompany(document);
    expect(company.parts.size).toBe(0);
    expect(company.faults).toHaveLength(1);
    expect(under(company, OWN)).toBe(OWN);
  });
});

describe('in storage', () => {
  const setCompany = (items: Record<string, unknown>) => fakeBrowser.storage.managed.set(items);
  beforeEach(() => {
    vi.restoreAllMocks();
    fakeBrowser.reset();
  });

  it('cannot be overruled by anything that is written', async () => {
    await setCompany({ gate: { mode: 'require' } });
    await savePolicy({ ...OWN, gate: { mode: 'advise' } });
    await browser.storage.local.set({ company: {}, managed: {} });
    expect((await loadPolicy()).policy.gate.mode).toBe('require');
    await editPolicy((own) => ({ ...own, gate: { mode: 'advise' } }));
    expect((await loadPolicy()).policy.gate.mode).toBe('require');
  });

  it('leaves what the writer chose as it is, for the day on which the company sets nothing', async () => {
    await savePolicy(OWN);
    await setCompany({ company: 'Harbour Capital', terms: { banned: ['synergy'] } });
    await editPolicy((own) => ({ ...own, person: 'we' }));
    const { policy, own } = await loadPolicy();
    expect(policy).toMatchObject({ company: 'Harbour Capital', person: 'we', terms: { banned: ['synergy'] } });
    expect(own).toEqual({ ...OWN, person: 'we' });
    await fakeBrowser.storage.managed.clear();
    expect((await loadPolicy()).policy).toEqual({ ...OWN, person: 'we' });
  });

  it('is followed while the browser runs', async () => {
    const seen = vi.fn();
    const unwatch = watchPolicy(seen);
    await setCompany({ company: 'Harbour Capital' });
    await vi.waitFor(() =>
      expect(seen).toHaveBeenCalledWith(
        expect.objectContaining({ policy: { ...defaultPolicy, company: 'Harbour Capital' } }),
      ),
    );
    unwatch();
  });

  /** Lets the browser be silent at first, as Chromium is after its start. @returns ends the silence with these values */
  function silenceBrowser(): (values: Record<string, unknown>) => void {
    let end: (values: Record<string, unknown>) => void = () => {};
    const silence = new Promise<Record<string, unknown>>((resolve) => {
      end = resolve;
    });
    const get = vi.spyOn(browser.storage.managed, 'get').mockImplementationOnce(() => silence);
    return (values) => {
      get.mockImplementation(() => Promise.resolve(values));
      end(values);
    };
  }

  it('keeps nobody waiting where the browser is not ready to say, and is told once it is', async () => {
    const answer = silenceBrowser();
    const seen = vi.fn();
    const unwatch = watchPolicy(seen);
    expect((await loadPolicy()).policy).toEqual(defaultPolicy);
    expect(seen).not.toHaveBeenCalled();
    answer({ company: 'Harbour Capital' });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledTimes(1));
    expect(seen.mock.lastCall?.[0].policy.company).toBe('Harbour Capital');
    unwatch();
  });

  it('is until then what it was last', async () => {
    await setCompany({ gate: { mode: 'require' }, crisis: { active: true } });
    await loadPolicy();
    await vi.waitFor(async () => expect(await browser.storage.local.get('company')).not.toEqual({}));
    const answer = silenceBrowser();
    expect((await loadPolicy()).policy).toMatchObject({ gate: { mode: 'require' }, crisis: { active: true } });
    answer({});
    await vi.waitFor(async () => expect((await loadPolicy()).policy).toEqual(defaultPolicy));
    await vi.waitFor(async () => expect(await browser.storage.local.get('company')).toEqual({ company: {} }));
  });

  it.each(['torn', [], { gate: 7 }])('stops nothing where what it was last is damaged: %j', async (damaged) => {
    await browser.storage.local.set({ company: damaged });
    const answer = silenceBrowser();
    expect((await loadPolicy()).policy).toEqual(defaultPolicy);
    answer({});
    await vi.waitFor(async () => expect(await browser.storage.local.get('company')).toEqual({ company: {} }));
  });

  it('is nothing where the browser refuses to read it, as Firefox does where nobody has set anything', async () => {
    vi.spyOn(browser.storage.managed, 'get').mockRejectedValueOnce(new Error('Managed storage manifest not found'));
    expect(await loadPolicy()).toMatchObject({ policy: defaultPolicy, company: { faults: [] } });
  });
});

/* What Chromium takes: https://developer.chrome.com/docs/extensions/reference/manifest/storage */
describe('the schema of managed storage', () => {
  const KEYWORDS = ['type', 'items', 'properties', 'additionalProperties'];
  type Node = Record<string, unknown>;

  function* nodes(schema: Node): Generator<Node> {
    yield schema;
    for (const key of ['items', 'additionalProperties']) if (schema[key]) yield* nodes(schema[key] as Node);
    for (const one of Object.values((schema.properties ?? {}) as Record<string, Node>)) yield* nodes(one);
  }

  it('has one type everywhere and no word that Chromium does not know', () => {
    const all = [...nodes(managedSchema() as Node)];
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(({ type }) => typeof type !== 'string')).toEqual([]);
    expect(all.flatMap(Object.keys).filter((key) => !KEYWORDS.includes(key))).toEqual([]);
  });

  it('has every key of a policy, and the unreadable terms', () => {
    expect(Object.keys(managedSchema().properties ?? {})).toEqual([
      ...Object.keys(policySchema.shape),
      'confidentialTermsHashed',
    ]);
  });
});
