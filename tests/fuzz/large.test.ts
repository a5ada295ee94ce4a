import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze';
import { SentenceCache } from '../../src/analyzer/text/post';
import { policySchema } from '../../src/policy/schema';

/** A paste of a whole document must not freeze the composer. */
const SIZE = 100_000;
/** Generous, because the machines this runs on are shared; a pattern that backtracks takes minutes, not seconds. */
const MOST_MILLISECONDS = 5_000;

const policy = policySchema.parse({
  terms: { banned: ['cheap'], preferred: { customer: 'member' } },
  style: { maxEmoji: 0 },
  confidentialTerms: ['Project Heron', { salt: 's', hash: '0'.repeat(64), words: 8 }],
});

const PASTES: Record<string, string> = {
  'one letter': 'a',
  'one emoji': '👩‍👩‍👧‍👦',
  'open quotation marks': '“',
  'at signs': '@',
  hashes: '# ',
  'dots and spaces': '. ',
  'half a link': 'www.a',
  'mail-like runs': 'a.a@',
  backticks: '`',
  'line ends': '\r\n',
  'exclamation marks': '!',
  'words without an end': 'word ',
  'sentences that rouse rules': 'Always put the customer first, and many companies will grow significantly. ',
  'half a surrogate pair': '\ud83d',
  'half a login': 'https://a:',
  'passwords without one': 'password for the ',
  'halves of a key': 'sk-a1-',
  'base64 after a header': '-----BEGIN PRIVATE KEY----- Ab1',
  'settings without a value': 'A_KEY=',
  'pairs of a connection': 'Server=a; ',
  'digits in groups': '07700 900187 ',
  'digits without end': '7',
  'names without verbs': 'Anna ',
  'private words': 'Anna had a stroke in a divorce. ',
  'halves of an address': '12 Rose ',
  'halves of an e-mail address': 'a.b+c@d-',
  'commas and qualities': 'changing, evolving, ',
};

describe.each(Object.entries(PASTES))('100 kB of %s', (_name, unit) => {
  it('is read in time', () => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
    const before = performance.now();
    analyze({ text, kind: 'post', site: 'linkedin', context: {} }, policy, new SentenceCache());
    expect(performance.now() - before).toBeLessThan(MOST_MILLISECONDS);
  }, 60_000);
});
