import { describe, expect, it } from 'vitest';
import { readCompany, under } from '../../../src/policy/company';
import { type Policy, policySchema } from '../../../src/policy/schema';
import { policyFor, profileFor, voiceOver } from '../../../src/policy/voices';

const SERIOUS = { target: 0, tolerance: 35 };
const CALM = { target: 60, tolerance: 12 };

function policyWith(change: object = {}): Policy {
  return policySchema.parse({
    voice: { name: 'Harbour', dimensions: { formality: CALM, humour: SERIOUS }, phrases: ['on the quay'], samples: 20 },
    voices: [
      { id: 'ceo', voice: { name: 'Maya', dimensions: { person: SERIOUS } }, accounts: ['@MLindqvist'] },
      {
        id: 'support',
        voice: { name: 'Support', dimensions: { humour: { target: 30, tolerance: 50 } } },
        sites: ['x'],
      },
    ],
    ...change,
  });
}

describe('the profile that applies', () => {
  it.each([
    ['by account, in any case, with or without the sign', { site: 'x', account: 'mlindqvist' }, 'ceo'],
    ['by site, where the account has none', { site: 'x', account: '@harbour' }, 'support'],
    ['by site, where no account is shown', { site: 'x' }, 'support'],
    ['is the company’s elsewhere', { site: 'linkedin' }, undefined],
    ['is the company’s where an account is a sign only', { site: 'linkedin', account: '@' }, undefined],
  ] as const)('%s', (_name, speaker, id) => {
    expect(profileFor(policyWith(), speaker)?.id).toBe(id);
  });
});

describe('inheritance', () => {
  it('a dimension that a profile does not set follows the company’s', () => {
    const { voice } = policyFor(policyWith(), { site: 'x', account: '@mlindqvist' });
    expect(voice).toMatchObject({
      name: 'Maya',
      dimensions: { formality: CALM, humour: SERIOUS, person: SERIOUS },
      phrases: ['on the quay'],
      samples: 20,
    });
    expect(policyFor(policyWith(), { site: 'x' }).voice?.dimensions).toEqual({
      formality: CALM,
      humour: { target: 30, tolerance: 50 },
    });
  });

  it('a learned profile has its own habits', () => {
    const { voice, voices } = policyWith();
    const learned = { ...(voices[0] as (typeof voices)[0]).voice, samples: 9, emoji: { typical: 2, most: 4 } };
    expect(voiceOver(voice, learned)).toMatchObject({ samples: 9, emoji: { typical: 2, most: 4 } });
    expect(voiceOver(null, learned)).toBe(learned);
  });

  it('goes before what the company set by hand, in the dimension that the profile sets, unless that is locked', () => {
    const speaker = { site: 'x', account: 'mlindqvist' } as const;
    const policy = policyWith({ person: 'we', style: { formality: 'formal' } });
    expect(policyFor(policy, speaker)).toMatchObject({ person: 'any', style: { formality: 'formal' } });
    const managed = under(readCompany({ person: 'we' }), policyWith());
    expect(policyFor(managed, speaker, (part) => part === 'person').person).toBe('we');
  });

  it('is the same object each time, so that what was judged is remembered', () => {
    const policy = policyWith();
    expect(policyFor(policy, { site: 'x' })).toBe(policyFor(policy, { site: 'x' }));
    expect(policyFor(policy, { site: 'linkedin' })).toBe(policy);
  });
});

it('a company’s voice cannot be evaded by a profile of the writer’s own', () => {
  const managed = under(readCompany({ voice: { name: 'Harbour', dimensions: { formality: CALM } } }), policyWith());
  expect(managed.voices).toEqual([]);
  const both = { voice: { name: 'Harbour' }, voices: [{ id: 'ceo', voice: { name: 'Maya' }, sites: ['x'] }] };
  expect(under(readCompany(both), policyWith()).voices).toHaveLength(1);
});

it.each([
  ['without a name', { id: 'a', voice: { name: ' ' } }],
  ['by the company’s own id', { id: 'company', voice: { name: 'Maya' } }],
  ['for a site without an adapter', { id: 'a', voice: { name: 'Maya' }, sites: ['other'] }],
])('refuses a profile %s', (_name, profile) => {
  expect(policySchema.safeParse({ voices: [profile] }).success).toBe(false);
});
