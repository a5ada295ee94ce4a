import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../src/vale/archive';
import { importStyles } from '../../../src/vale/import';
import { findingsOf, imported, importedRule, marksOf } from './styles';

const HEAD = 'extends: existence\nmessage: "Not %s."\n';

function said(text: string): string[] {
  return importedRule(text).problems.map(({ line, kind, message }) => `${kind} ${line}: ${message}`);
}

describe('what is not taken over', () => {
  it.each([
    ['spelling', 'extends: spelling\nmessage: x', 'refused 1: spelling rules are not taken over'],
    ['script', 'message: x\nextends: script', 'refused 2: script rules are not taken over'],
    ['an unknown extension point', `extends: rhyme\nmessage: x`, 'refused 1: it extends “rhyme”, which is not known'],
    [
      'a rule that builds on another',
      'message: x\nextends: House.Words\ntokens+:\n  - quay',
      'refused 2: it builds on another rule, “House.Words”; only rules that are written out in full are taken over',
    ],
    ['no rule at all', 'name: CI\non: push', 'refused 1: it has no “extends”'],
    ['a rule without a message', 'extends: existence\ntokens: [a]', 'refused null: it has no “message”'],
    ['a rule without its words', `${HEAD}level: error`, 'refused null: it has no “tokens”'],
    ['a rule without its pairs', 'extends: substitution\nmessage: x\nswap:', 'refused null: it has no “swap”'],
    [
      'a bad number',
      'extends: occurrence\nmessage: x\ntoken: a\nmax: many',
      'refused 4: “max” holds something unexpected',
    ],
    [
      'a metric that is none',
      'extends: readability\nmessage: x\ngrade: 8\nmetrics: [Smiles]',
      'refused 4: “metrics” holds',
    ],
    ['a bad pattern', `${HEAD}tokens:\n  - good\n  - '[bad'`, 'refused 5: the pattern “[bad” cannot be used'],
    [
      'a pattern without end',
      `${HEAD}tokens:\n  - '(?=x)(a+)+$'`,
      'refused 4: the pattern “(?=x)(a+)+$” cannot be used: it could take for ever',
    ],
    ['a bad exception, with the rule', `${HEAD}tokens: [a]\nexceptions:\n  - fine\n  - (x`, 'refused 6: the pattern'],
    [
      'pairs that are none',
      'extends: substitution\nmessage: x\nswap: quay',
      'refused 3: “swap” holds something unexpected',
    ],
    ['a bad word of a pair', 'extends: consistency\nmessage: x\neither:\n  a: b\n  c: (d', 'refused 5: the pattern'],
    [
      'a bad word of a sequence',
      'extends: sequence\nmessage: x\ntokens:\n  - tag: NN\n  - pattern: (d',
      'refused 5: the pattern',
    ],
    [
      'a bad formula',
      'extends: metric\nmessage: x\ncondition: "> 1"\nformula: words / emoji',
      'refused 4: the pattern “words / emoji” cannot be used: the formula counts “emoji”',
    ],
    [
      'a bad condition',
      'extends: metric\nmessage: x\nformula: words\ncondition: "> = 1"',
      'cannot be used: the formula cannot be read',
    ],
    [
      'a function of the language',
      'extends: metric\nmessage: x\nformula: math.constructor(1)\ncondition: "> 1"',
      'a function that is not known',
    ],
    ['broken YAML', 'extends: [existence\nmessage: x', 'refused'],
    ['a list', '- a\n- b', 'refused 1: it cannot be read'],
    ['nothing', '', 'refused 1: it cannot be read'],
  ])('is told with file and line: %s', (_name, text, problem) => {
    expect(said(text).join('\n')).toContain(problem);
    expect(importedRule(text).problems.every(({ file }) => file === 'Rule.yml')).toBe(true);
  });

  it.each([
    ['an unknown key', `${HEAD}tokens: [a]\nignore_case: true`, 'note 4: “ignore_case” is not known here'],
    [
      'an unknown level',
      `${HEAD}tokens: [a]\nlevel: fatal`,
      'note 4: there is no level “fatal”; it counts as a suggestion',
    ],
    ['a scope that a post has not', `${HEAD}tokens: [a]\nscope: heading.h1`, 'note 4: it looks at heading.h1 only'],
    ['an unknown scope', `${HEAD}tokens: [a]\nscope:\n  - text\n  - verse`, 'note 6: there is no scope “verse”'],
    ['an unknown action', `${HEAD}tokens: [a]\naction:\n  name: sing`, 'note 4: there is no action “sing”'],
    [
      'an action with a dictionary',
      `${HEAD}tokens: [a]\naction:\n  name: suggest\n  params: [spellings]`,
      'note 4: its action needs',
    ],
    ['tests that cannot be read', `${HEAD}tokens: [a]\ntests: some`, 'note 4: its tests cannot be read'],
  ])('leaves the rest as it is: %s', (_name, text, note) => {
    expect(said(text).join('\n')).toContain(note);
    expect(importedRule(text).styles).toHaveLength(1);
  });

  it('keeps the other words of a rule with a bad one', () => {
    expect(marksOf(importedRule(`${HEAD}tokens:\n  - wharf\n  - '[bad'`), 'A wharf in Leeds.')).toEqual([
      'Own.Rule: wharf',
    ]);
  });
});

describe('a rule’s budget of time', () => {
  /* Each looks for the end of a word from each of its letters. */
  const tokensOf = (count: number) => Array.from({ length: count }, (_, at) => `[a-z]+#${at}`);
  const importing = (count: number, now: () => number) =>
    importStyles(
      [
        {
          path: 'Rule.yml',
          text: `${HEAD}nonword: true\ntokens:\n${tokensOf(count)
            .map((one) => `  - '${one}'\n`)
            .join('')}`,
        },
      ],
      { styleName: 'Own', now },
    );

  const clock = (factor: number) => () => factor * performance.now();

  it('is enough for a pattern that takes the square of a text, on a machine a tenth as fast', () => {
    expect(importing(1, clock(10)).problems).toEqual([]);
  });

  it('is not enough for eight of them, on one ten times as fast', () => {
    const { problems, styles } = importing(8, clock(0.1));
    expect(styles).toEqual([]);
    const message = /^it is too slow: over a long post it takes \d+\.\d times as long as a rule may$/u;
    expect(problems).toMatchObject([{ line: null, kind: 'refused', message: expect.stringMatching(message) }]);
  });

  it('is no smaller while the machine is busy with something else', () => {
    let [late, readings] = [0, 0];
    const interrupted = () => {
      readings += 1;
      if (readings > 6 && readings < 16) late += 1000;
      return performance.now() + late;
    };
    expect(importing(1, interrupted).problems).toEqual([]);
    expect(readings).toBeGreaterThan(16);
  });
});

describe('YAML as people write it', () => {
  it.each([
    ['tabs', `${HEAD}tokens:\n\t- dock\n\t- quay`],
    ['a mark of byte order and Windows lines', `\uFEFF${HEAD}tokens:\n  - dock\n  - quay`.replaceAll('\n', '\r\n')],
    ['a document start', `---\n${HEAD}tokens: [dock, quay]`],
    ['a key twice, of which the last counts', `${HEAD}tokens: [x]\ntokens: [dock, quay]`],
    ['unquoted patterns', `${HEAD}tokens:\n  - '[d]ock'\n  - [q]uays?`],
    ['an unquoted message', `extends: existence\nmessage: Not: '%s'!\ntokens: [dock, quay]`],
    ['a percent sign', `extends: existence\nmessage: %s is not for us\ntokens: [dock, quay]`],
    ['an asterisk', `${HEAD}tokens:\n  - quay\n  - dock\nlink: *here`],
    ['escapes between double quotes', `${HEAD}tokens:\n  - "\\w{2}ck"\n  - "q\\way"`],
    ['apostrophes between single quotes', `extends: existence\nmessage: 'Don't say %s.'\ntokens: [dock, quay]`],
    ['yes for true', `${HEAD}ignorecase: yes\ntokens: [DOCK, QUAY]`],
    ['comments', `# Ours\n${HEAD}tokens: # all\n  - dock # one\n  - quay`],
  ])('is read: %s', (_name, text) => {
    const styles = importedRule(text);
    expect(styles.problems).toEqual([]);
    expect(marksOf(styles, 'The dock has a quay in Leeds.')).toEqual(['Own.Rule: dock', 'Own.Rule: quay']);
  });

  it('takes what looks like a reference for a pattern, and a reference for what it stands for', () => {
    expect(said(`${HEAD}tokens:\n  - quay\n  - *dock`)).toEqual([
      'refused 5: the pattern “*dock” cannot be used: there is nothing to repeat',
    ]);
    const styles = importedRule(`${HEAD}link: &word quay\ntokens:\n  - *word`);
    expect(marksOf(styles, 'A quay.')).toEqual(['Own.Rule: quay']);
  });

  it.each([
    ['https://style.example/quay', 'https://style.example/quay'],
    ['javascript:alert(1)', undefined],
    ['https://[', undefined],
    ['a page', undefined],
  ])('keeps only a link that a browser can open: %s', (link, kept) => {
    const styles = importedRule(`${HEAD}link: "${link}"\ntokens: [quay]`);
    expect(findingsOf(styles, 'A quay.').map((finding) => finding.link)).toEqual([kept]);
  });

  it('takes patterns for what they are, where YAML sees lists and pairs in them', () => {
    const styles = importedRule(`${HEAD}tokens:\n  - [dq]\n  - so: what\nnonword: true`);
    expect(styles.problems).toEqual([]);
    expect(marksOf(styles, 'A dock, so: what?')).toEqual(['Own.Rule: d', 'Own.Rule: so: what']);
    const swap = importedRule(
      "extends: substitution\nmessage: '%s'\nswap:\n  [dq]ock: pier\n  [xy]: z\n  @home: at home",
    );
    expect(swap.problems).toEqual([]);
    expect(swap.styles[0]?.rules[0]).toMatchObject({
      swap: [
        ['[dq]ock', 'pier'],
        ['[xy]', 'z'],
        ['@home', 'at home'],
      ],
    });
  });

  it('takes numbers and truths for the words that they are', () => {
    const styles = importedRule(`${HEAD}tokens:\n  - 1.0\n  - true\n  - null`);
    expect(marksOf(styles, 'Version 1.0 is true and null.')).toEqual([
      'Own.Rule: 1.0',
      'Own.Rule: true',
      'Own.Rule: null',
    ]);
  });
});

describe('several files', () => {
  const rule = `${HEAD}tokens: [a]`;

  it('are styles by folder and rules by name', () => {
    const { styles, problems } = imported(
      { path: 'repo/House/One.yml', text: rule },
      { path: 'repo/House/Two.yaml', text: rule },
      { path: 'repo/Brand & Co/One.yml', text: rule },
      { path: 'repo/House/One.yaml', text: rule },
      { path: 'repo/.github/workflows/ci.yml', text: 'on: push' },
      { path: 'repo/README.md', text: '# House' },
    );
    expect(styles.map(({ name, rules }) => [name, rules.map((one) => one.name)])).toEqual([
      ['House', ['One', 'Two']],
      ['Brand - Co', ['One']],
    ]);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'repo/Brand & Co/One.yml: its name was changed to “Brand - Co”',
      'repo/House/One.yaml: there is another rule of this name in the style; this one is left out',
    ]);
  });

  it('bring vocabularies: accepted words are left alone and written as they are, rejected ones marked', () => {
    const styles = imported(
      { path: 'styles/House/Words.yml', text: `${HEAD}ignorecase: true\ntokens: [quay, dock, pier]` },
      { path: 'styles/config/vocabularies/Own/accept.txt', text: '# ours\nQuay\n(?i)dock\nC++\nNusaPay' },
      { path: 'styles/config/vocabularies/Own/reject.txt', text: 'flimflam\r\n' },
    );
    expect(styles.vocabularies).toMatchObject([{ name: 'Own', reject: ['flimflam'] }]);
    expect(styles.problems).toMatchObject([
      { line: 4, kind: 'note', message: expect.stringContaining('“C++” is no pattern') },
    ]);
    expect(marksOf(styles, 'Quay, quay, DOCK and pier: no flimflam at nusapay.')).toEqual([
      'Vale.Terms: quay',
      'House.Words: pier',
      'Vale.Avoid: flimflam',
      'Vale.Terms: nusapay',
    ]);
    expect(findingsOf(styles, 'We met nusapay.')[0]).toMatchObject({
      level: 'error',
      message: 'Write “NusaPay” instead of “nusapay”.',
      fixes: [{ replacement: 'NusaPay' }],
    });
  });

  it('come out of a zip file, without what is no rule', () => {
    const bytes = zipSync({
      'House/One.yml': strToU8(rule),
      'House/Latin.yml': new Uint8Array([0xe9, 0x21]),
      'House/picture.png': new Uint8Array(10),
      '__MACOSX/House/One.yml': strToU8('x'),
      'Vocab/Own/accept.txt': strToU8('Quay'),
      'House/Bomb.yml': new Uint8Array(3_000_000),
    });
    expect(unpack(bytes)).toEqual({
      files: [
        { path: 'House/One.yml', text: rule },
        { path: 'Vocab/Own/accept.txt', text: 'Quay' },
      ],
      unreadable: ['House/Latin.yml'],
    });
    expect(() => unpack(strToU8('PK nothing'))).toThrow();
  });
});

describe('the tests that a rule brings', () => {
  const withTests = (tests: string) => importedRule(`${HEAD}tokens: [quay]\ntests:\n${tests}`).fidelity[0];

  it.each([
    ['want', '  - { name: a, input: The quay., want: "1:5:House.Rule:Not quay." }'],
    ['want of nothing', '  - name: a\n    input: The dock.\n    want: ""'],
    [
      'want with several lines',
      '  - name: a\n    input: |\n      A quay.\n      Our quay.\n    want: |\n      1:3:Own.Rule:Not quay.\n      2:5:Own.Rule:Not quay.',
    ],
    ['expect, with levels', '  - input: A quay.\n    expect:\n      - "1:3:Own.Rule:warning:Not quay."'],
    ['match', '  - { input: A quay., match: true }\n  - { input: A dock., match: false }'],
    ['contains and absent', '  - { input: A quay., contains: Not quay, absent: dock }'],
  ])('hold: %s', (_name, tests) => {
    expect(withTests(tests)).toMatchObject({ failed: [] });
    expect(withTests(tests)?.passed).toBeGreaterThan(0);
  });

  it.each([
    ['another place', '  - { name: a, input: The quay., want: "1:1:House.Rule:Not quay." }'],
    ['another message', '  - { name: a, input: The quay., want: "1:5:House.Rule:No quay." }'],
    ['another level', '  - { name: a, input: The quay., expect: ["1:5:House.Rule:error:Not quay."] }'],
    ['one too many', '  - { name: a, input: The quay., want: "" }'],
    ['one missing', '  - { name: a, input: The dock., match: true }'],
    ['a part that is missing', '  - { name: a, input: The quay., contains: dock }'],
    ['a part that should be', '  - { name: a, input: The quay., absent: quay }'],
  ])('do not: %s', (_name, tests) => {
    expect(withTests(tests)).toMatchObject({ passed: 0, failed: [{ name: 'a', line: 5 }] });
  });
});
