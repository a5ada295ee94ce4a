import { defineRule, type Mark } from '../../rule';
import { findSecretAddresses } from '../../secrets/addresses';
import type { Secret } from '../../secrets/secret';
import { findPrivateKeys, findShapes } from '../../secrets/shapes';
import { findCodes } from '../../secrets/told-codes';
import { findKeys } from '../../secrets/told-keys';
import { findPasswords } from '../../secrets/told-passwords';
import type { ParsedPost } from '../../text/post';

/* Examples are put together from pieces: whole, they would look like leaks to every scanner that reads this file. */
const key = (...pieces: string[]) => pieces.join('');
const aws = key('AKIA', 'Q3VJ7TNX', 'M2LDW5RC');
const github = key('ghp', '_R7kQ2mZx9LtB4vNc', 'W8yHs3JfDp6GaU1eTo5i');
const slack = key('xoxb', '-731940265518-', '4QmT8zLr2VxNc7Kd');
const openai = key('sk', '-proj-', 'Lm3Tq8Xw', '2Zr7Vn4Kc9Yb6Hd');
const jwt = key('eyJhbGciOiJIUzI1NiJ9', '.eyJzdWIiOiJudXJzZS0wNyJ9', '.k3Vq8ZtLw2Xm9Rb4');
const pem = key('-----BEGIN ', 'PRIVATE KEY-----', '\nMIIEvQIBADANBgkqhkiG9w0B');
const bearer = key('mT4_x', '8.Qz2Lw9', 'Rk7VbN3');

/** A key, a password or a code: whoever reads it can use it. */
export default defineRule({
  id: 'risk/secret',
  level: 'error',
  languages: ['any'],
  holds: 'always',
  priority: 99,
  neverKept: true,
  sources: [
    {
      title: 'gitleaks: the rules by which keys in code are found',
      url: 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml',
    },
    {
      title: 'GitHub, supported secret scanning patterns',
      url: 'https://docs.github.com/en/code-security/secret-scanning/introduction/supported-secret-scanning-patterns',
    },
    {
      title: 'AWS, unique identifiers of access keys',
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html',
    },
  ],
  examples: {
    flag: [
      { text: `Deploy is fixed, it wanted ${aws} all along.`, span: aws },
      { text: `Our bot runs on ${github}`, span: github },
      { text: `The plant bot lives: ${slack} (be kind)`, span: slack },
      { text: `Ask it anything, ${openai} is on me.`, span: openai },
      { text: `curl -H "Authorization: Bearer ${bearer}"`, span: bearer },
      { text: `Session ${jwt} still works after a restart.`, span: jwt },
      { text: `Saved here for later: ${pem}`, span: pem },
      {
        text: 'Slow since noon: postgres://report:Kite_41@db.example.org:5432/sales',
        span: 'postgres://report:Kite_41@db.example.org:5432/sales',
      },
      { text: 'Preview: https://lea:plum77@stage.example.org/new', span: 'lea:plum77@stage.example.org' },
      { text: 'The guest network: name Kiosk, password: Plum_Cake-7', span: 'Plum_Cake-7' },
      { text: 'The password for the photo drive is Herring_2025.', span: 'Herring_2025' },
      { text: 'WLAN-Passwort: Leuchtturm88', span: 'Leuchtturm88' },
      { text: 'Ask at the desk, or use the company card, PIN 6042.', span: 'PIN 6042' },
      { text: 'The gate opens with 5519#, bring a torch.', span: '5519#' },
      { text: 'Door code: 7306, second floor.', span: '7306' },
      { text: 'The safe is left 22, right 8, left 31.', span: 'left 22, right 8, left 31' },
    ],
    pass: [
      'Fixed in commit 4b8e1d0a97c35f62e8a1b4c7d90f3e6a2b5c8d17.',
      'sha256 9a0f3c5e7b1d2468ace013579bdf2468ace013579bdf2468ace013579bdf2468 matches the download.',
      'Ticket 6f1c2b7e-4d3a-4e8f-9b0c-1a2b3c4d5e6f is closed.',
      'A token of thanks for the night shift: cake on floor three.',
      'In the example, replace YOUR_API_KEY with your own key.',
      'AWS’s guide uses AKIAIOSFODNN7EXAMPLE, and so did our intern.',
      'The most common password is still 123456. Please use a manager.',
      'Use the code SPRING25 at the till for a free scarf.',
      'Reset your password under Account, Security; we never ask for it.',
      'The key to our Lagos office is 40 years old and weighs a pound.',
      'PIN code 560001 is one of the oldest postal districts of Bengaluru.',
      'Order 4417-0923-55 left on Monday, version 2.14.0 follows.',
      'A file that begins with -----BEGIN PRIVATE KEY----- has no place in a repository.',
      'The password was Password1 for ten years, and nobody noticed.',
      'Our door opens with a smile at 9:00.',
      'Read the paper: https://example.org/a/9f8e7d6c5b4a39281706f5e4d3c2b1a0',
    ],
  },
  *checkPost(post) {
    const told = [...findPasswords(post.text), ...findCodes(post.text), ...findKeys(post.text)];
    const found = [...findShapes(post.text), ...findPrivateKeys(post.text), ...findSecretAddresses(post.text)];
    for (const secret of found) yield markOf(secret, post.text);
    for (const secret of told) if (isGivenAway(secret, post)) yield markOf(secret, post.text);
  },
});

/* Enough to find it by, too little to use. A password or a code is so short that nothing of it is repeated. */
function markOf({ kind, what, start, end }: Secret, text: string): Mark {
  const say = kind === 'token' && what === undefined ? 'default' : kind;
  return { start, end, say, args: { quote: '', head: text.slice(start, start + 4), what: what ?? '' } };
}

/* "Never use …", "such as …", "it used to be …": talk about passwords gives none away. */
const ABOUT =
  /\b(?:for example|e\.g\.|such as|instead of|never (?:use|choose|pick|set)|don['’]t (?:use|choose|pick)|most (?:common|popular|used)|worst|placeholder|dummy|fake|made[- ]up|used to be|no longer|expired|revoked|rotated|replaced it|changed (?:it|them)|imagine|suppose|what if|stolen|leaked|guess(?:ed|able)?)\b/iu;

function isGivenAway({ start }: Secret, post: ParsedPost): boolean {
  const sentence = post.sentences.find((candidate) => candidate.start <= start && start < candidate.end);
  return !ABOUT.test(sentence?.parsed.text ?? '');
}
