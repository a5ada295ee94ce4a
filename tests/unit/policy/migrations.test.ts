import { describe, expect, it } from 'vitest';
import { type Migration, migrate, migrations } from '../../../src/policy/migrations';
import { POLICY_VERSION, policySchema } from '../../../src/policy/schema';

/* One stored example per version, as that version wrote it. */
const examples = Object.entries(import.meta.glob<object>('./stored/v*.json', { eager: true, import: 'default' }));

describe('stored documents', () => {
  it('has one example for every version', () => {
    expect(examples.map(([path]) => path)).toEqual(
      Array.from({ length: POLICY_VERSION }, (_, index) => `./stored/v${index + 1}.json`),
    );
  });

  it.each(examples)('%s can still be read, and keeps what the writer set', (_path, example) => {
    const policy = policySchema.parse(migrate(example));
    expect(policy.company).toBe('Harbour Capital');
    expect(policy.terms.banned).toContain('synergy');
    expect(policy.gate.mode).toBe('require');
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
