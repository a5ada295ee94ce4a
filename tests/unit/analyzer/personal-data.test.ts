import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { isNik } from '../../../src/analyzer/personal/nik';
import type { Draft } from '../../../src/analyzer/types';
import { defaultPolicy } from '../../../src/policy/schema';

function marked(text: string, draft: Partial<Draft> = {}): (string | null)[] {
  return findings(text, draft).map((finding) => finding.text);
}

function findings(text: string, draft: Partial<Draft> = {}) {
  const whole: Draft = { text, kind: 'post', site: 'x', context: {}, ...draft };
  return analyze(whole, defaultPolicy).findings.filter(({ rule }) => rule === 'risk/personal-data');
}

describe('numbers with a checksum or a plan', () => {
  it.each([
    ['a card', '4539 1488 0343 6467', '4539 1488 0343 6468'],
    ['a card of fifteen digits', '3714 496353 98431', '3714 496353 98432'],
    ['an IBAN', 'DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 01'],
    ['an IBAN in one word', 'GB33BUKB20201555555555', 'GB33BUKB20201555555556'],
    ['a US Social Security number', '536-22-8145', '666-22-8145'],
    ['a UK National Insurance number', 'AB 12 34 56 C', 'QQ 12 34 56 C'],
    ['a NIK', '3273014507900003', '3273014513900003'],
  ])('%s is found where it is right, and passes where it is not', (_name, right, wrong) => {
    expect(marked(`On the desk: ${right}`)).toEqual([right]);
    expect(marked(`On the desk: ${wrong}`)).toEqual([]);
  });

  it('are read as what they are called', () => {
    expect(marked('Order number 4539 1488 0343 6467 is on its way.')).toEqual([]);
    expect(marked('Part 536-22-8145 fits.')).toEqual([]);
    expect(marked('4111 1111 1111 1111 is for tests.')).toEqual([]);
  });
});

describe('a NIK', () => {
  it.each([
    ['of a man', '3273010507900003', true],
    ['of a woman, whose day is written 40 higher', '3273014507900003', true],
    ['of 29 February', '3273012902920001', true],
    ['of an unknown province', '9973010507900003', false],
    ['of no district', '3273000507900003', false],
    ['of the 32nd', '3273013207900003', false],
    ['of the 31st of June', '3273013106900003', false],
    ['of the 13th month', '3273010513900003', false],
    ['with no serial number', '3273010507900000', false],
    ['that is a digit short', '327301050790003', false],
  ])('%s', (_name, digits, valid) => {
    expect(isNik(digits)).toBe(valid);
  });
});

describe('whose it is', () => {
  it.each([
    ['Ring Tom on 07700 900187 after six.', '07700 900187'],
    ['Petra’s mobile is +49 171 5550123.', '+49 171 5550123'],
    ['We wrote to you at k.tanaka@postbox.example', 'k.tanaka@postbox.example'],
    ['“Her number is 07700 900187”, says the note.', '07700 900187'],
  ])('theirs: %s', (text, datum) => {
    expect(marked(text)).toEqual([datum]);
  });

  it.each([
    'Call us on 0800 123 4567.',
    'My number is +44 7700 900187.',
    'Tickets: 020 7946 0000',
    'CVs to maria.santos@corvane.example by Friday.',
    'Thanks @maria.santos for the photo.',
    'git clone git@example.org:plum/heron.git',
  ])('given out: %s', (text) => {
    expect(marked(text)).toEqual([]);
  });

  it('stays with the person over a sentence', () => {
    expect(marked('Meet Tove from billing. She has Crohn’s and runs our night shift.')).toHaveLength(1);
    expect(marked('Meet Tove from billing. I have Crohn’s and she knows.')).toEqual([]);
  });

  it('is theirs again where they told it, or it was told with their word', () => {
    const told = 'Tove from billing has been diagnosed with diabetes.';
    expect(marked(told)).toHaveLength(1);
    expect(marked(`With her permission: ${told}`)).toEqual([]);
    expect(marked(`${told} She wrote about it in her own post.`)).toEqual([]);
    expect(marked(`${told} Rest in peace, Tove.`)).toEqual([]);
  });

  it('leads an answer to a private message, and says nothing to readers what they said themselves', () => {
    const kind = 'reply';
    const result = 'You got 38% in the mock.';
    const [finding] = findings(result, { kind, context: { repliedTo: 'I passed.' } });
    expect(finding?.ways).toEqual(['private-message']);
    expect(marked(result)).toEqual([]);
    expect(marked('You owe us 40 euros rent.', { kind, context: { repliedTo: 'What rent?' } })).toHaveLength(1);
    expect(marked('You failed the driving test.', { kind, context: { repliedTo: 'Driving test: no.' } })).toEqual([]);
  });
});
