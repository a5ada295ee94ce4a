import { describe, expect, it } from 'vitest';
import { readCompany, under } from '../../../src/policy/company';
import { recover } from '../../../src/policy/damage';
import { type Migration, migrate, migrations } from '../../../src/policy/migrations';
import { PART_PATHS, readPart } from '../../../src/policy/parts';
import { isSame } from '../../../src/policy/same';
import { defaultPolicy, POLICY_VERSION, type Policy, policySchema } from '../../../src/policy/schema';
import { readShared } from '../../../src/policy/shared/read';
import { takeOver } from '../../../src/policy/shared/take';

/* One stored example per version, as that version wrote it. */
const examples = Object.entries(import.meta.glob<object>('./stored/v*.json', { eager: true, import: 'default' }));

/** Every door by which a document of an older version comes in. */
const DOORS: [string, (document: object) => Policy][] = [
  ['storage', (document) => recover(document, undefined).policy],
  ['a shared file', (document) => takeOver(defaultPolicy, readShared(JSON.stringify(document)).parts ?? new Map())],
  ['the company', (document) => under(readCompany(document), defaultPolicy)],
];

describe('stored documents', () => {
  it('has one example for every version', () => {
    expect(examples.map(([path]) => path)).toEqual(
      Array.from({ length: POLICY_VERSION }, (_, index) => `./stored/v${index + 1}.json`),
    );
  });

  it('the latest example says something in every part, so that a migration can lose none unseen', () => {
    const [, latest = {}] = examples.at(-1) ?? [];
    const policy = policySchema.parse(latest);
    expect(PART_PATHS.filter((path) => isSame(readPart(policy, path), readPart(defaultPolicy, path)))).toEqual([]);
  });

  describe.each(examples)('%s', (_path, example) => {
    it.each(DOORS)('can still be read from %s, and keeps what its writer set', (_door, read) => {
      const policy = read(example);
      expect(policy.company).toBe('Harbour Capital');
      expect(policy.terms.banned).toContain('synergy');
      expect(policy.gate.mode).toBe('require');
      expect(policy).toEqual(policySchema.parse(migrate(example)));
    });
  });

  it('the latest example is the very policy that is stored', () => {
    expect(policySchema.parse(examples.at(-1)?.[1])).toEqual(examples.at(-1)?.[1]);
  });

  it('has one migration for every step', () => {
    expect(migrations.map((step) => step.from)).toEqual(Array.from({ length: POLICY_VERSION - 1 }, (_, i) => i + 1));
  });
});

describe('migrate', () => {
  const steps: Migration[] = [
    { from: 1, migrate: ({ name, ...rest }) => ({ ...rest, company: name }) },
    { from: 2, migrate: (document) => ({ ...document, person: 'we' }) },
  ];

  it('runs every step from the stored version on', () => {
    expect(migrate({ schemaVersion: 1, name: 'Harbour' }, steps, 3)).toEqual({
      schemaVersion: 3,
      company: 'Harbour',
      person: 'we',
    });
    expect(migrate({ schemaVersion: 2, company: 'Harbour' }, steps, 3)).toMatchObject({ person: 'we' });
  });

  it('leaves a current document and the given one alone', () => {
    const document = { schemaVersion: 3, company: 'Harbour' };
    expect(migrate(document, steps, 3)).toBe(document);
    const old = Object.freeze({ schemaVersion: 1, name: 'Harbour' });
    expect(() => migrate(old, steps, 3)).not.toThrow();
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a text', 'policy'],
    ['an unreadable version', { schemaVersion: 'one' }],
    ['a newer version', { schemaVersion: 4 }],
    ['a version that no step knows', { schemaVersion: 0 }],
  ])('refuses %s', (_name, stored) => {
    expect(() => migrate(stored, steps, 3)).toThrow();
  });

  it('refuses where a step is missing', () => {
    expect(() => migrate({ schemaVersion: 1 }, steps.slice(1), 3)).toThrow('no way from version 1');
  });
});
