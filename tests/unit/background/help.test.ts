import { expect, it, vi } from 'vitest';
import type { Draft, Way } from '../../../src/analyzer/types';
import { helpFor } from '../../../src/background/help';
import { policySchema } from '../../../src/policy/schema';

vi.mock('#i18n', () => ({
  i18n: { t: (key: string, args: string[] = []) => [key, ...args].join('|') },
}));

const POST = 'https://x.com/dana/status/1';
const complaints = policySchema.parse({
  complaints: {
    acknowledgements: ['Hello {name}, we are on it.'],
    contacts: [
      { topic: 'invoices, refund', name: 'Maya', email: 'maya@harbour.example' },
      { topic: 'late delivery', name: 'Tom', email: 'tom@harbour.example' },
      { topic: '', name: 'Rosa', email: 'rosa@harbour.example' },
    ],
  },
}).complaints;

const answerTo = (repliedTo: string, author?: string): Draft => ({
  text: 'Please send us your number.',
  kind: 'reply',
  site: 'x',
  context: { repliedTo, author },
});
const leadingTo = (...ways: Way[]) => [{ ways: [] }, { ways }];
const contactFor = (theirs: string, lists = complaints) =>
  helpFor(answerTo(theirs), leadingTo('hand-to-staff'), lists, POST)?.staff?.name;

it('gives a page nothing of the lists where no finding leads to it', () => {
  const draft = answerTo('My invoice is wrong', '@dana');
  expect(helpFor(draft, [], complaints, POST)).toBeNull();
  expect(helpFor(draft, leadingTo('leave', 'private-message'), complaints, POST)).toBeNull();
  expect(helpFor(draft, leadingTo('acknowledge'), complaints, POST)?.staff).toBeNull();
  expect(helpFor(draft, leadingTo('hand-to-staff'), complaints, POST)?.acknowledgement).toBeNull();
});

it('gives one contact and one acknowledgement, and no other', () => {
  const help = helpFor(
    answerTo('My invoice is wrong', '@dana'),
    leadingTo('acknowledge', 'hand-to-staff'),
    complaints,
    POST,
  );
  expect(help?.acknowledgement).toBe('Hello @dana, we are on it.');
  expect(help?.staff?.name).toBe('Maya');
  expect(JSON.stringify(help)).not.toMatch(/tom@|rosa@|refund/);
});

it('puts the post’s address, the other’s words and the draft into the note and its e-mail', () => {
  const staff = helpFor(answerTo('Still no parcel'), leadingTo('hand-to-staff'), complaints, POST)?.staff;
  expect(staff?.note).toBe(`review.handOver.note|${POST}|Still no parcel|Please send us your number.`);
  const mail = new URL(staff?.mail ?? '');
  expect(mail.pathname).toBe('rosa@harbour.example');
  expect(mail.searchParams.get('body')).toBe(staff?.note);
});

it.each([
  ['My invoice is wrong', 'Maya'],
  ['Where are my INVOICES?', 'Maya'],
  ['I want a refund.', 'Maya'],
  ['Late deliveries every week', 'Tom'],
  ['A late delivery again', 'Tom'],
  ['The delivery was late', 'Tom'],
  ['The delivery was early', 'Rosa'],
  ['Your reinvoicing is fine', 'Rosa'],
  ['', 'Rosa'],
])('%j goes to %s', (theirs, name) => {
  expect(contactFor(theirs)).toBe(name);
});

it('names nobody where no contact fits, and still prepares the note', () => {
  const strict = { ...complaints, contacts: complaints.contacts.slice(0, 2) };
  expect(contactFor('Rude staff', strict)).toBe('');
  expect(contactFor('Rude staff', { ...complaints, contacts: [] })).toBe('');
});

it('prefers the first of two contacts that fit', () => {
  expect(contactFor('A late delivery and a wrong invoice')).toBe('Maya');
});

it.each([
  ['Hello {name}, thank you.', 'Hello, thank you.'],
  ['Hello, {name}: thank you.', 'Hello: thank you.'],
  ['{name}, thank you for telling us.', 'Thank you for telling us.'],
  ['We are sorry.', 'We are sorry.'],
])('%j does without a name that nobody knows', (words, expected) => {
  const help = helpFor(
    answerTo('Late again'),
    leadingTo('acknowledge'),
    { contacts: [], acknowledgements: [words] },
    POST,
  );
  expect(help?.acknowledgement).toBe(expected);
});

it('takes a name as it is written, also one that looks like a pattern', () => {
  const help = helpFor(answerTo('Late again', '$& Sons'), leadingTo('acknowledge'), complaints, POST);
  expect(help?.acknowledgement).toBe('Hello $& Sons, we are on it.');
});

it('answers the same complaint with the same words, and not all with one', () => {
  const several = { contacts: [], acknowledgements: ['One.', 'Two.', 'Three.'] };
  const wordsFor = (theirs: string) =>
    helpFor(answerTo(theirs), leadingTo('acknowledge'), several, POST)?.acknowledgement;
  expect(wordsFor('Late again')).toBe(wordsFor('Late again'));
  expect(new Set(['Late', 'Late.', 'Late a'].map(wordsFor)).size).toBe(3);
});

it('offers no acknowledgement where the company has none', () => {
  const help = helpFor(answerTo('Late'), leadingTo('acknowledge'), { contacts: [], acknowledgements: [] }, POST);
  expect(help).toBeNull();
});
