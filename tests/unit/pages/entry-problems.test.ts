import { expect, it } from 'vitest';
import {
  problemOfContact,
  problemOfInterest,
  problemOfPeriod,
  problemOfText,
} from '../../../src/pages/options/entry-problems';
import { policySchema } from '../../../src/policy/schema';

it.each([
  [{ from: '2026-12-24', until: '2027-01-02', message: '' }, null],
  [{ from: '2026-12-24', until: '2026-12-24', message: '' }, null],
  [{ from: '', until: '2026-12-24', message: '' }, 'from'],
  [{ from: '2026-12-24', until: '', message: '' }, 'until'],
  [{ from: '2026-12-24', until: '2026-12-23', message: '' }, 'until'],
  [{ from: '2026-02-30', until: '2026-12-23', message: '' }, 'from'],
  [{ from: '2026-12-24', until: '2026-12-24', message: 'x'.repeat(1001) }, 'message'],
])('the period %j has its problem in %j', (period, problem) => {
  expect(problemOfPeriod(period)).toBe(problem);
});

it.each([
  [{ topic: '', name: 'Maya', email: 'maya@harbour.example' }, null],
  [{ topic: '', name: ' ', email: 'maya@harbour.example' }, 'name'],
  [{ topic: '', name: 'Maya', email: 'maya@' }, 'email'],
  [{ topic: '', name: 'Maya', email: '' }, 'email'],
  [{ topic: 'x'.repeat(121), name: 'Maya', email: 'maya@harbour.example' }, 'topic'],
])('the contact %j has its problem in %j', (contact, problem) => {
  expect(problemOfContact(contact)).toBe(problem);
  expect(policySchema.safeParse({ complaints: { contacts: [contact] } }).success).toBe(problem === null);
});

it('an interest needs a name, a text needs words', () => {
  expect(problemOfInterest({ name: 'Nusa', relation: '' })).toBeNull();
  expect(problemOfInterest({ name: '', relation: 'investor' })).toBe('name');
  expect(problemOfText({ text: 'We are on it.' })).toBeNull();
  expect(problemOfText({ text: ' \n' })).toBe('text');
});
