import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { entropyOf, isPlaceholder } from '../../../src/analyzer/secrets/secret';
import type { Draft } from '../../../src/analyzer/types';
import { defaultPolicy, policySchema } from '../../../src/policy/schema';

const draft = (text: string): Draft => ({ text, kind: 'post', site: 'x', context: {} });
const secrets = (text: string) => analyze(draft(text), defaultPolicy).findings.filter((f) => f.rule === 'risk/secret');
/* Put together here, so that no scanner takes this file for a leak. */
const key = (...pieces: string[]) => pieces.join('');

describe('a finding about a secret', () => {
  it.each([
    ['a key', key('glpat', '-7Wq2xYvN4kLzRw8TbC3m')],
    ['a password in an address', key('https://lea:', 'plum77@stage.example.org')],
    ['a password', 'The password is Herring_2025'],
    ['a code', 'Door code: 7306'],
    ['a private key', key('-----BEGIN RSA ', 'PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0B')],
  ])('on %s says at most four of its characters, and holds', (_name, text) => {
    const [finding, ...others] = secrets(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ level: 'error', holds: true });
    const said = [finding?.message, finding?.ask, finding?.why, finding?.title].join(' ');
    const marked = finding?.text ?? '';
    expect(marked.length).toBeGreaterThan(3);
    for (let at = 0; at + 5 <= marked.length; at += 1) expect(said).not.toContain(marked.slice(at, at + 5));
    if (marked === '7306') expect(said).not.toContain('7306');
  });

  it('cannot be put on the list of allowed terms, which is stored in clear', () => {
    const policy = policySchema.parse({ confidentialTerms: ['Heron'], terms: { banned: ['cheap'] } });
    const text = 'Lunch with Heron was cheap. Door code: 7306. Hanne from payroll is having chemo.';
    const allowable = analyze(draft(text), policy).findings.map(({ rule, allowable: may }) => [rule, may]);
    expect(Object.fromEntries(allowable)).toMatchObject({
      'risk/confidential-term': false,
      'risk/secret': false,
      'risk/personal-data': false,
      'voice/banned-term': true,
    });
  });

  it('reaches over the line ends of a private key to its footer', () => {
    const pem = key(
      '-----BEGIN EC ',
      'PRIVATE KEY-----\nMHcCAQEEIIrYSSNQ4F5x\nR2k9v0Lw7Qz1\n-----END EC ',
      'PRIVATE KEY-----',
    );
    expect(secrets(`Saved: ${pem} for later`).map(({ text }) => text)).toEqual([pem]);
  });

  it('is found in code, in quotations and on the second line', () => {
    const token = key('npm', '_Rw8Lz3XvT5mKb1YyN7cPd0HsJf2GaUe4oQi');
    for (const text of [`\`${token}\``, `“${token}”`, `Done.\n${token}`]) expect(secrets(text)).toHaveLength(1);
  });
});

describe('what looks like a key and is none', () => {
  it.each([
    ['a UUID', 'token: 6f1c2b7e-4d3a-4e8f-9b0c-1a2b3c4d5e6f'],
    ['a wallet address', 'Token: 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['a commit', 'key commit 9f2c1e7ab04d5583c6e1b7a90d2f4e8c3b5a6d71'],
    ['a public key', 'public key: MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtr'],
    ['a key made to be published', key('pk', '_live_51HqTz9LmXw2Rv8KbYc4N')],
    ['a placeholder', key('sk', '_live_xxxxxxxxxxxxxxxxxxxxxxxx')],
    ['a join link', 'https://us02web.zoom.us/j/83255107742?pwd=Yk9LQ2ZmT3BvV2dHbXJ4'],
  ])('%s', (_name, text) => {
    expect(secrets(text)).toEqual([]);
  });

  it('is told by how mixed its characters are', () => {
    expect(entropyOf('aaaaaaaa')).toBe(0);
    expect(entropyOf('abcdefgh')).toBe(3);
    expect(isPlaceholder('YOUR_API_KEY')).toBe(true);
    expect(isPlaceholder('q7Lm2Xw9Rv8Kb')).toBe(false);
  });
});
