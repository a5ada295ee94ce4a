import { expect, it } from 'vitest';
import { hostIn, LONGEST_LINE, LONGEST_TERM, termsIn } from '../../../src/pages/options/terms';
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

it.each([
  ['ir.harbour.example', 'ir.harbour.example'],
  ['https://IR.harbour.example/news?a=b', 'ir.harbour.example'],
  ['harbour.example/investors', 'harbour.example'],
  ['not a host', 'not a host'],
])('reads the host in %j', (typed, host) => {
  expect(hostIn(typed)).toBe(host);
});

it('takes exactly the message that the policy takes', () => {
  const crisis = (length: number) => ({ crisis: { message: 'x'.repeat(length) } });
  expect(policySchema.safeParse(crisis(LONGEST_LINE)).success).toBe(true);
  expect(policySchema.safeParse(crisis(LONGEST_LINE + 1)).success).toBe(false);
});
