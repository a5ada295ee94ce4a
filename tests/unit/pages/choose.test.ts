import { expect, it } from 'vitest';
import { chooseAccounts, chooseSite } from '../../../src/pages/options/profiles/choose';
import { policySchema } from '../../../src/policy/schema';

const { voices } = policySchema.parse({
  voices: [
    { id: 'ceo', voice: { name: 'Maya' }, sites: ['x'], accounts: ['@Maya'] },
    { id: 'support', voice: { name: 'Support' }, sites: ['linkedin'] },
  ],
});

it('a site is one profile’s at a time', () => {
  const sites = (site: 'x' | 'linkedin', on: boolean) =>
    chooseSite(voices, 'support', site, on).map((one) => one.sites);
  expect(sites('x', true)).toEqual([[], ['linkedin', 'x']]);
  expect(sites('linkedin', true)).toEqual([['x'], ['linkedin']]);
  expect(sites('linkedin', false)).toEqual([['x'], []]);
  expect(sites('x', false)).toEqual([['x'], ['linkedin']]);
});

it('so is an account, however it is written', () => {
  const accounts = (...typed: string[]) => chooseAccounts(voices, 'support', typed).map((one) => one.accounts);
  expect(accounts('https://x.com/maya/', 'help', '@help')).toEqual([[], ['@maya', '@help']]);
  expect(accounts('@', ' ', 'x'.repeat(61))).toEqual([['@Maya'], []]);
});

it('has no more accounts than can be stored', () => {
  const many = Array.from({ length: 60 }, (_, i) => `@n${i}`);
  const chosen = chooseAccounts(voices, 'support', many);
  expect(policySchema.parse({ voices: chosen }).voices[1]?.accounts).toHaveLength(50);
});
