import { describe, expect, it, vi } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import type { HashedTerm } from '../../../src/analyzer/policy';
import { findConfidential } from '../../../src/analyzer/terms/confidential';
import { hashOf } from '../../../src/analyzer/terms/term-hash';
import { hashTerm } from '../../../src/policy/hash-terms';
import { policySchema } from '../../../src/policy/schema';

/* Counted, not timed: what bounds the work is the number of hashes. */
vi.mock('../../../src/analyzer/terms/term-hash', async (original) => {
  const real = await original<typeof import('../../../src/analyzer/terms/term-hash')>();
  return { hashOf: vi.fn(real.hashOf) };
});

const counted = vi.mocked(hashOf);
const marked = (text: string, terms: readonly (string | HashedTerm)[]) =>
  findConfidential(text, terms).map(({ start, end }) => text.slice(start, end));

describe('a confidential term', () => {
  it.each([
    ['Heron’s day', 'Heron'],
    ['HERON', 'HERON'],
    ['Our Herons’ nest', 'Herons'],
    ['(Heron)', 'Heron'],
    ['Héron', 'Héron'],
    ['team-heron', 'heron'],
  ])('is found in %j', (text, words) => {
    expect(marked(text, ['Heron'])).toEqual([words]);
  });

  it.each(['heronry', 'Sheron', 'her on', 'hero n', 'H.e.r.o.n', ''])('is not found in %j', (text) => {
    expect(marked(text, ['Heron'])).toEqual([]);
  });

  it.each([
    'Project Heron',
    'Project  Heron',
    'project-heron',
    'PROJECT_HERON',
    '#ProjectHeron',
    '#projectheron',
    'Project\r\nHeron',
    'Project\n\nHeron',
    '@ProjectHeronTeam',
  ])('of two words is found once in %j', (text) => {
    expect(marked(text, ['Project Heron'])).toHaveLength(1);
  });

  it.each(['Project, Heron', 'project. Heron', 'project: heron', 'Heron project'])('of two is not in %j', (text) => {
    expect(marked(text, ['Project Heron'])).toEqual([]);
  });

  it('is found inside a script without spaces', () => {
    expect(marked('明日は鷺計画の会議です', ['鷺計画'])).toEqual(['鷺計画']);
    expect(marked('明日は鷺の話です', ['鷺計画'])).toEqual([]);
  });

  it('marks the longer of two that overlap, and every place', () => {
    expect(marked('Heron Bank and Heron', ['Heron', 'Heron Bank'])).toEqual(['Heron Bank', 'Heron']);
  });

  it('says nothing where a term has no letter', () => {
    expect(marked('★ all stars ★', ['★', ' '])).toEqual([]);
  });

  it('leaves the other terms unnamed', () => {
    const policy = policySchema.parse({ confidentialTerms: ['Heron', 'Quarrystone'] });
    const draft = { text: 'Lunch with Heron.', kind: 'post', site: 'x', context: {} } as const;
    const findings = analyze(draft, policy).findings.filter(({ rule }) => rule === 'risk/confidential-term');
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toMatch(/quarry/iu);
  });
});

describe('a hashed term', () => {
  const terms = policySchema.parse({ confidentialTerms: [hashTerm('Project Heron'), hashTerm('Umber')] });

  it('is never in clear in the policy, and found in a text', () => {
    expect(JSON.stringify(terms)).not.toMatch(/heron|umber/iu);
    expect(marked('Off to #projectheron with UMBER’s crew', terms.confidentialTerms)).toEqual([
      'projectheron',
      'UMBER',
    ]);
    expect(marked('A heron in umber', [hashTerm('Project Heron')])).toEqual([]);
  });

  it('has a salt of its own, or the one of the terms beside it', () => {
    const first = hashTerm('Heron');
    expect(hashTerm('Heron').salt).not.toBe(first.salt);
    expect(hashTerm('Heron').hash).not.toBe(first.hash);
    expect(hashTerm('Heron', [first])).toEqual(first);
  });

  it('is refused where it could never be found', () => {
    expect(() => hashTerm(' ★ ')).toThrow(RangeError);
    expect(() => hashTerm('one two three four five six seven eight nine')).toThrow(/more than 8 words/u);
  });

  it('costs one hash for each distinct run of words, however often it is written', () => {
    const heron = hashTerm('Heron');
    const list = [heron, hashTerm('Umber', [heron])];
    counted.mockClear();
    marked('salt and pepper and salt and pepper', list);
    expect(counted).toHaveBeenCalledTimes(3);
    marked('salt and pepper and salt and pepper and vinegar', list);
    expect(counted).toHaveBeenCalledTimes(4);
  });

  it('costs no more than the words of a paste of 100 kB times those of the term', () => {
    const heron = hashTerm('Project Heron');
    const words = Array.from({ length: 14_000 }, (_, i) => `w${i.toString(36)}`);
    const list = [heron, ...Array.from({ length: 200 }, (_, i) => hashTerm(`Umber ${i}`, [heron]))];
    const text = `${words.join(' ').slice(0, 100_000)} project heron`;
    counted.mockClear();
    expect(marked(text, list)).toEqual(['project heron']);
    expect(counted.mock.calls.length).toBeLessThanOrEqual(2 * (words.length + 2));
  });
});
