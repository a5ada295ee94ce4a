import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashTerm } from '../../../src/policy/hash-terms';
import { defaultPolicy, type Policy, policySchema } from '../../../src/policy/schema';
import { readShared } from '../../../src/policy/shared/read';
import { sharedSchema } from '../../../src/policy/shared/schema';
import { partsThatChange, takeOver } from '../../../src/policy/shared/take';
import { linkTo, sharedFrom } from '../../../src/policy/shared/write';
import { ROOT } from '../../../tools/stale.mjs';

const HARBOUR: Policy = policySchema.parse({
  company: 'Harbour Capital, Zürich 🚢',
  person: 'we',
  terms: { banned: ['synergy'], preferred: { clients: 'customers' } },
  interests: [{ name: 'Nusa Terminals', relation: 'investor' }],
  vale: {
    styles: [
      { name: 'Harbour', rules: [{ extends: 'occurrence', name: 'Docks', message: "Not '%s'.", token: 'docks?' }] },
    ],
  },
  rules: { 'value/hype': 'error', 'vale/Harbour.Docks': 'error' },
});

function partsIn(text: string): ReadonlyMap<string, unknown> {
  const { parts, mistake } = readShared(text);
  expect(mistake).toBeNull();
  return parts ?? new Map();
}

const mistakeIn = (text: string) => readShared(text).mistake;

describe('what is passed on', () => {
  it('is what differs from a fresh installation, in the shape of the policy', () => {
    expect(sharedFrom(defaultPolicy, false)).toEqual({ document: { schemaVersion: 3 }, leftOut: 0 });
    expect(sharedFrom(HARBOUR, false).document).toEqual({
      schemaVersion: 3,
      company: HARBOUR.company,
      person: 'we',
      terms: { banned: ['synergy'], preferred: { clients: 'customers' } },
      interests: HARBOUR.interests,
      vale: { styles: HARBOUR.vale.styles },
      rules: { 'value/hype': 'error', 'vale/Harbour.Docks': 'error' },
    });
  });

  it.each([
    ['a file', (document: object) => JSON.stringify(document, null, 2)],
    ['a file with a byte order mark', (document: object) => `\uFEFF${JSON.stringify(document)}`],
    ['a line to paste', linkTo],
    [
      'such a line, broken by an e-mail program',
      (document: object) => linkTo({ ...document }).replace(/.{60}/gu, '$&\n '),
    ],
  ])('comes back whole from %s', (_name, pack) => {
    const text = pack({ ...sharedFrom(HARBOUR, false).document });
    expect(takeOver(defaultPolicy, partsIn(text))).toEqual(HARBOUR);
  });

  it('has confidential terms by their hashes only, unless asked', () => {
    const secret = hashTerm('Project Wren');
    const policy = { ...defaultPolicy, confidentialTerms: ['Project Heron', secret, '§', 'a b c d e f g h i'] };
    const { document, leftOut } = sharedFrom(policy, false);
    expect(JSON.stringify(document)).not.toContain('Heron');
    expect(document.confidentialTerms).toEqual([secret, hashTerm('Project Heron', [secret])]);
    expect(leftOut).toBe(2);
    expect(sharedFrom(policy, true)).toEqual({
      document: { schemaVersion: 3, confidentialTerms: policy.confidentialTerms },
      leftOut: 0,
    });
  });

  it('keeps a term readable for whoever knows it', () => {
    const policy = { ...defaultPolicy, confidentialTerms: ['Project Heron'] };
    const text = JSON.stringify(
      sharedFrom({ ...policy, confidentialTerms: ['project heron', 'Wren'] }, false).document,
    );
    const [heron, wren] = takeOver(policy, partsIn(text)).confidentialTerms;
    expect(heron).toBe('Project Heron');
    expect(wren).toMatchObject({ words: 1 });
  });
});

describe('what is taken over', () => {
  it('changes only what the document names', () => {
    const parts = partsIn('{"style": {"maxEmoji": 1}, "rules": {"value/cliche": "off"}}');
    const taken = takeOver(HARBOUR, parts);
    expect(taken).toEqual({
      ...HARBOUR,
      style: { ...HARBOUR.style, maxEmoji: 1 },
      rules: { ...HARBOUR.rules, 'value/cliche': 'off' },
    });
    expect(partsThatChange(HARBOUR, taken, parts)).toEqual(['style.maxEmoji', 'rules.value/cliche']);
    expect(partsThatChange(taken, takeOver(taken, parts), parts)).toEqual([]);
  });
});

describe('a damaged document', () => {
  it.each([
    ['cut off', '{\n  "company": "Harbour",\n  "terms": {', { line: 3, kind: 'syntax', code: 'CloseBraceExpected' }],
    [
      'without a comma',
      '{\r\n  "company": "Harbour"\r\n  "person": "we"\r\n}',
      { line: 3, kind: 'syntax', code: 'CommaExpected' },
    ],
    ['with a comma too many', '{\n  "company": "Harbour",\n}', { line: 3, kind: 'syntax' }],
    [
      'with a comment',
      '{\n  // ours\n  "company": "Harbour"\n}',
      { line: 2, kind: 'syntax', code: 'InvalidCommentToken' },
    ],
    ['with more behind it', '{"company": "Harbour"}\n\nBest, Ana', { line: 3, kind: 'syntax' }],
    ['of prose', 'Dear all, find our settings below.', { line: 1, kind: 'syntax' }],
    ['of nothing', ' \n', { line: 1, kind: 'empty' }],
    ['that says nothing', '{"schemaVersion": 1}', { line: 1, kind: 'empty' }],
    ['of a newer version', '{\n  "company": "Harbour",\n  "schemaVersion": 99\n}', { line: 3, kind: 'version' }],
    ['with a list for the whole', '\n["synergy"]', { line: 2, kind: 'fault', fault: { kind: 'type', at: [] } }],
    [
      'with a wrong value',
      '{\n  "company": "Harbour",\n  "style": {\n    "maxEmoji": 99\n  }\n}',
      { line: 4, kind: 'fault', fault: { part: 'style.maxEmoji', kind: 'tooBig', expected: '50' } },
    ],
    [
      'with a wrong value inside a list',
      '{"complaints": {"contacts": [\n{"name": "Maya", "email": "maya@harbour.example"},\n{"name": "Ivo",\n"email": "ivo"}]}}',
      { line: 4, kind: 'fault', fault: { part: 'complaints.contacts', kind: 'format' } },
    ],
    [
      'with a name misspelt',
      '{\n"person": "we",\n"compani": "Harbour"}',
      { line: 3, kind: 'fault', fault: { kind: 'unknown' } },
    ],
    ['with two faults: the first', '{\n"terms": {"banned": 1},\n"company": 1}', { line: 2 }],
    ['in a line that was cut', 'lectern-policy:eyJjb21', { line: 1, kind: 'syntax' }],
    ['in a line that was changed', 'lectern-policy:e*J9', { line: 1, kind: 'link' }],
    ['that nests without end', '['.repeat(200_000), { kind: 'syntax' }],
    ['that never ends', ' '.repeat(10_485_761), { kind: 'tooLong' }],
  ])('%s is refused, with its line and reason', (_name, text, mistake) => {
    expect(mistakeIn(text)).toMatchObject(mistake);
    expect(readShared(text).parts).toBeNull();
  });

  it('never throws and never takes half of it, whatever is cut or changed', () => {
    const whole = JSON.stringify(sharedFrom(HARBOUR, false).document, null, 2);
    const place = fc.integer({ min: 0, max: whole.length });
    fc.assert(
      fc.property(place, place, fc.string({ maxLength: 4 }), (start, length, put) => {
        const { parts, mistake } = readShared(whole.slice(0, start) + put + whole.slice(start + length));
        if (mistake) expect(mistake.line).toBeGreaterThan(0);
        else expect(policySchema.safeParse(takeOver(defaultPolicy, parts)).success).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

it('the published schema is that of the policy', () => {
  const published = JSON.parse(readFileSync(join(ROOT, 'docs/lectern-policy.schema.json'), 'utf8'));
  expect(published).toEqual(JSON.parse(JSON.stringify(sharedSchema())));
  expect(Object.keys(published.properties)).toEqual(['$schema', ...Object.keys(policySchema.shape)]);
});
