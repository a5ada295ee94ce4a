import { expect, it } from 'vitest';
import { LONGEST_TERM, termsIn } from '../../../src/pages/options/terms';
import { policySchema } from '../../../src/policy/schema';

it.each([
  ['synergy', ['synergy']],
  ['  move   the needle ', ['move the needle']],
  ['synergy, leverage;disrupt\r\nProject Heron\n\n', ['synergy', 'leverage', 'disrupt', 'Project Heron']],
  ['synergy, synergy', ['synergy']],
  [' , ;\n', []],
])('reads %j as %j', (text, terms) => {
  expect(termsIn(text)).toEqual(terms);
});

it('takes exactly what the policy takes', () => {
  const longest = 'x'.repeat(LONGEST_TERM);
  expect(termsIn(longest)).toEqual([longest]);
  expect(policySchema.safeParse({ terms: { banned: termsIn(longest) } }).success).toBe(true);
  expect(termsIn(`${longest}x`)).toEqual([]);
  expect(policySchema.safeParse({ terms: { banned: [`${longest}x`] } }).success).toBe(false);
});
