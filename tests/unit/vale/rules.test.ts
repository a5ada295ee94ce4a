import { describe, expect, it } from 'vitest';
import { findingsOf, importedRule, marksOf } from './styles';

/** What a rule marks, or null for the post as a whole. */
function marks(yaml: string, text: string): (string | null)[] {
  return findingsOf(importedRule(`message: x %s\nlevel: error\n${yaml}`), text).map((finding) => finding.text);
}

describe('existence', () => {
  it.each([
    ['words by themselves', 'tokens: [dock]', 'A dock, docks and a drydock.', ['dock']],
    ['any letters with nonword', 'tokens: [dock]\nnonword: true', 'A dock, docks.', ['dock', 'dock']],
    ['capitals as written', 'tokens: [Dock]', 'A dock, a Dock.', ['Dock']],
    ['any capitals with ignorecase', 'tokens: [Dock]\nignorecase: true', 'A dock, a DOCK.', ['dock', 'DOCK']],
    ['raw in one piece', "raw:\n  - 'a '\n  - '(?:dock|quay)'", 'See a dock, a quay.', ['a dock', 'a quay']],
    ['raw before tokens', "raw: ['(?:old|new) ']\ntokens: [dock]", 'An old dock, a dock.', ['old dock']],
    [
      'raw behind them with append',
      "raw: [' yard']\ntokens: [dock]\nappend: true",
      'A dock yard, a dock.',
      ['dock yard'],
    ],
    [
      'not what holds an exception',
      "tokens: ['\\w+ dock']\nexceptions: [royal]",
      'See royal dock, old dock.',
      ['old dock'],
    ],
    [
      'the same again by its own reference',
      "tokens: ['(x)', '(\\w+)-\\1']",
      'A dock-dock, a dock-yard.',
      ['dock-dock'],
    ],
    ['the first of several, in their order', 'tokens: [depot, depot keeper]', 'A depot keeper.', ['depot']],
    ['no more than the limit', 'tokens: [dock]\nlimit: 2', 'A dock, dock, dock and dock.', ['dock', 'dock']],
  ])('finds %s', (_name, yaml, text, expected) => {
    expect(marks(`extends: existence\n${yaml}`, text)).toEqual(expected);
  });
});

describe('substitution', () => {
  const swap = (yaml: string, text: string) =>
    findingsOf(
      importedRule(`extends: substitution\nmessage: "Use '%s' instead of '%s'."\nlevel: error\n${yaml}`),
      text,
    ).map(({ message, fixes }) => [message, ...fixes.map(({ replacement }) => replacement)]);

  it.each([
    ['says what and instead of what', 'swap: { quay: dock }', 'A quay.', [["Use 'dock' instead of 'quay'.", 'dock']]],
    [
      'offers every alternative',
      'swap: { quay: dock|pier|berth }',
      'A quay.',
      [["Use 'dock', 'pier' or 'berth' instead of 'quay'.", 'dock', 'pier', 'berth']],
    ],
    [
      'takes the longest of several, whatever their order',
      'swap: { depot: warehouse, depot keeper: manager }',
      'The depot keeper left the depot.',
      [
        ["Use 'manager' instead of 'depot keeper'.", 'manager'],
        ["Use 'warehouse' instead of 'depot'.", 'warehouse'],
      ],
    ],
    [
      'says nothing of what is right',
      'swap: { (?i)github: GitHub }',
      'GitHub and github.',
      [["Use 'GitHub' instead of 'github'.", 'GitHub']],
    ],
    [
      'grants a sentence its capital',
      'ignorecase: true\nswap: { internet: internet }',
      'Internet or Internet.',
      [["Use 'internet' instead of 'Internet'.", 'internet']],
    ],
    [
      'looks around itself',
      'swap: { "it is(?!\\\\.)": it\'s }',
      'So it is. And it is here.',
      [["Use 'it's' instead of 'it is'.", "it's"]],
    ],
    [
      'fills in groups',
      "swap: { '(\\w+) of (\\w+)': '$2 $1' }",
      'The end of day.',
      [["Use 'day end' instead of 'end of day'.", 'day end']],
    ],
    [
      'keeps a capital with capitalize',
      'ignorecase: true\ncapitalize: true\nswap: { quay: dock }',
      'Quay.',
      [["Use 'Dock' instead of 'Quay'.", 'Dock']],
    ],
    [
      'keeps to a part of speech',
      'pos: walk/VB\nswap: { walk: stroll }',
      'A walk. We will walk.',
      [["Use 'stroll' instead of 'walk'.", 'stroll']],
    ],
  ])('%s', (_name, yaml, text, expected) => {
    expect(swap(yaml, text)).toEqual(expected);
  });
});

describe('a substitution without an action', () => {
  const fixes = (yaml: string, text: string) =>
    findingsOf(importedRule(`extends: substitution\nmessage: x\n${yaml}`), text).map((finding) =>
      finding.fixes.map(({ replacement }) => replacement),
    );

  it.each(['follow-up visit', 'Node.js 2.0', "O'Brien's", 'Überseekai'])('offers plain words: %s', (words) => {
    expect(fixes(`swap: { quay: "${words}" }`, 'A quay.')).toEqual([[words]]);
  });

  it.each([
    ['pier or berth', 'A quay.', 'quay'],
    ["'pier' or 'berth'", 'A quay.', 'quay'],
    ['berth(s)', 'A quay.', 'quay'],
    ['pier|a better word…', 'A quay.', 'quay'],
    ['…', 'So...', '\\.\\.\\.'],
    ['×', 'It has 2 x 4 parts.', '2 x 4'],
    ['percent', 'It is 5%.', '%'],
    ['and', 'An R&D team.', '&'],
    ['number', 'It is #5.', '#'],
  ])('marks, and offers nothing that is no plain wording, or would run into a word: %s', (words, text, found) => {
    const swap = `nonword: true\nswap: { '${found}': "${words}" }`;
    expect(fixes(swap, text)).toEqual([[]]);
    expect(fixes(`${swap}\naction: { name: replace }`, text)).toEqual([words.split('|')]);
  });

  it('offers words for a sign that stands by itself', () => {
    expect(fixes("nonword: true\nswap: { '&': and }", 'Bed & breakfast.')).toEqual([['and']]);
  });
});

describe('occurrence', () => {
  it('counts what is too much, by sentence or in the whole', () => {
    const rule = "extends: occurrence\ntoken: '!'\nmax: 1\n";
    expect(marks(`${rule}scope: sentence`, 'One! Two!')).toEqual([]);
    expect(marks(`${rule}scope: text`, 'One! Two!')).toEqual(['!']);
    expect(marks(`${rule}scope: paragraph`, 'One!\n\nTwo!')).toEqual([]);
    expect(marks(`${rule}scope: summary`, 'One!\n\nTwo!')).toEqual(['!']);
  });

  it('says how many there are', () => {
    const said = (yaml: string, text: string) =>
      findingsOf(importedRule(`extends: occurrence\nscope: summary\n${yaml}`), text).map(({ message }) => message);
    expect(said("message: '%s are too many'\ntoken: '!'\nmax: 1", 'One! Two! Three!')).toEqual(['3 are too many']);
    expect(said("message: '%d are too few'\ntoken: '#\\w+'\nmin: 1", 'We met.')).toEqual(['0 are too few']);
  });

  it('misses what is too little: in the post as a whole, or in a paragraph of it', () => {
    const rule = "extends: occurrence\ntoken: '#\\w+'\nmin: 1\n";
    expect(marks(`${rule}scope: summary`, 'We met.')).toEqual([null]);
    expect(marks(`${rule}scope: text`, 'We met.\n\n#Leeds')).toEqual(['We met.']);
    expect(marks(`${rule}scope: text`, '')).toEqual([]);
  });
});

describe('repetition', () => {
  it.each([
    ['the same word at once', "tokens: ['[^\\s]+']", 'We saw the the team. Team it is.', ['the the']],
    ['in any case with ignorecase', "tokens: ['[^\\s]+']\nignorecase: true", 'The the team.', ['The the']],
    ['only letters with alpha', "tokens: ['[^\\s]+']\nalpha: true", 'Row 7 7 of of it.', ['of of']],
    ['from the second time on with max', "tokens: ['\\w+']\nmax: 1", 'Very very very well, so so.', []],
    ['more than max', "tokens: ['\\w+']\nmax: 1\nignorecase: true", 'Very very very well, so so.', ['very very']],
  ])('finds %s', (_name, yaml, text, expected) => {
    expect(marks(`extends: repetition\n${yaml}`, text)).toEqual(expected);
  });
});

describe('consistency', () => {
  it('points at the second of two', () => {
    const rule = 'extends: consistency\nignorecase: true\neither: { adviser: advisor, quay: dock }';
    expect(marks(rule, 'An Advisor.\n\nAn adviser and a quay.')).toEqual(['adviser']);
    expect(marks(rule, 'A dock, a quay.')).toEqual(['quay']);
  });
});

describe('conditional', () => {
  it('asks for an answer with the same words, or for any', () => {
    const spelt = "extends: conditional\nfirst: '\\b([A-Z]{3})\\b'\nsecond: '\\(([A-Z]{3})\\)'\nexceptions: [CEO]";
    expect(marks(spelt, 'The CEO of the ABC met the DEF.\n\nDaily Express (DEF)')).toEqual(['ABC']);
    const any = "extends: conditional\nfirst: 'https'\nsecond: 'via'\n";
    expect(marks(any, 'See https now.')).toEqual(['https']);
    expect(marks(any, 'See https now, via us.')).toEqual([]);
  });
});

describe('capitalization', () => {
  it.each([
    ['$lower', '', 'all lower here', true],
    ['$lower', '', 'Not lower', false],
    ['$upper', '', 'ALL UPPER', true],
    ['$upper', '', 'not upper', false],
    ['$title', '', 'The Old Man and the Sea', true],
    ['$title', '', 'The old man of the sea', false],
    ['$title', 'style: Chicago', 'A Walk through the Woods', true],
    ['$title', 'style: AP', 'A Walk through Woods', false],
    ['$sentence', '', 'The old man met NASA', true],
    ['$sentence', '', 'The Old Man Met Us', false],
    ['$sentence', '', 'the old man', false],
    ['$sentence', 'exceptions: [Old Man]', 'The Old Man met us', true],
    ['$sentence', "indicators: [':']\nthreshold: 0.95", 'The sea: Another story of men', true],
    ['$sentence', 'threshold: 0.95', 'The sea: Another story of men', false],
    ['^[A-Z]\\w+$', '', 'Depot', true],
    ['^[A-Z]\\w+$', '', 'Our depot', false],
    ['$lower', "prefix: '\\d+\\. '", '1. all lower', true],
  ])('judges by %s with “%s”: %s', (match, yaml, text, isRight) => {
    const rule = `extends: capitalization\nmatch: ${match}\n${yaml}`;
    expect(marks(rule, text)).toEqual(isRight ? [] : [text]);
  });
});

describe('sequence', () => {
  const rule = (tokens: string) => `extends: sequence\nignorecase: true\ntokens:\n${tokens}`;

  it.each([
    ['tags beside words', '  - tag: NN\n  - pattern: of', 'The end of it.', ['end of']],
    [
      'negated tags',
      '  - pattern: following\n  - tag: NN|NNS\n    negate: true',
      'The following steps. The following is here.',
      ['following is'],
    ],
    [
      'words that may stand between',
      '  - pattern: not\n  - pattern: only\n    skip: 2',
      'Not really the only one; not at all the big only.',
      ['Not really the only'],
    ],
    ['no word in the middle of another', '  - pattern: the\n  - pattern: old', 'Bathe old men.', []],
  ])('reads %s', (_name, tokens, text, expected) => {
    expect(marks(rule(tokens), text)).toEqual(expected);
  });
});

describe('metric', () => {
  const COMPANY = 'The company met in Leeds. It went well.';

  it.each([
    ['words', '== 5', 'We met here on Tuesday.'],
    ['sentences * 10 + paragraphs', '== 22', 'We met.\n\nWe left.'],
    ['math.sqrt(characters)', '>= 2 && true_is_not_known', null],
    ['math.max(words, 100) - -1', '> 100', 'We met.'],
    ['heading.h1 + list', '== 0', 'We met.'],
    ['words / list', '> 0', ''],
    ['round(1.005, 2)', '== 1.01', 'We met.'],
    // Eight words in two sentences, with ten syllables and thirty letters; "company" is long and has three syllables.
    ['round(automated_readability, 2)', '== -1.77', COMPANY],
    ['round(coleman_liau, 2)', '== -1.15', COMPANY],
    ['round(flesch_kincaid, 2)', '== 0.72', COMPANY],
    ['round(flesch_reading_ease)', '== 97', COMPANY],
    ['round(gunning_fog, 1)', '== 6.6', COMPANY],
    ['lix', '== 16.5', COMPANY],
    ['round(smog, 2)', '== 7.17', COMPANY],
    ['characters', '== 21', "It's a well-known café, it's 9."],
    ['complex_words', '== 4', 'Overestimated necessities following America considerably.'],
    ['polysyllabic_words', '== 5', 'Overestimated necessities following America considerably.'],
    ['complex_words', '== 0', 'We visited the expanding villages.'],
    ['polysyllabic_words', '== 3', 'We visited the expanding villages.'],
  ])('reckons %s %s', (formula, condition, text) => {
    const styles = importedRule(
      `extends: metric\nmessage: x %s\nlevel: error\nformula: ${formula}\ncondition: "${condition}"`,
    );
    if (text === null) expect(styles.problems[0]?.message).toContain('“true_is_not_known”');
    else expect(findingsOf(styles, text || 'We met.').length).toBe(text === '' ? 0 : 1);
  });
});

describe('what is measured', () => {
  const EASY = 'We met on Tuesday.';
  const HARD = 'Organizational considerations necessitate comprehensive documentation.';
  const TEXT = `${EASY} ${HARD}\n\n${HARD}\n\n${EASY}`;
  const measures = [
    ['metric', 'extends: metric\nformula: complex_words / words\ncondition: "> 0.6"\n'],
    ['readability', 'extends: readability\nmetrics: [Gunning Fog]\ngrade: 25\n'],
  ] as const;

  it.each(measures)('is each part that the scope names, by %s', (_name, rule) => {
    expect(marks(`${rule}scope: paragraph`, TEXT)).toEqual([HARD]);
    expect(marks(`${rule}scope: sentence`, TEXT)).toEqual([HARD, HARD]);
    expect(marks(`${rule}scope: [sentence, paragraph]`, TEXT)).toEqual([HARD, HARD]);
  });

  it.each(measures)('is the post as a whole without a scope, and for text, by %s', (_name, rule) => {
    for (const scope of ['', 'scope: text', 'scope: summary', 'scope: raw', 'scope: [text]']) {
      expect(marks(rule + scope, TEXT)).toEqual([]);
      expect(marks(rule + scope, `${HARD}\n\n${HARD}`)).toEqual([null]);
    }
  });
});

describe('actions', () => {
  it.each([
    ['name: replace\n  params: [quay, pier]', 'dock', ['quay', 'pier']],
    ['name: remove', 'dock', ['']],
    ['name: convert\n  params: [upper]', 'dock', ['DOCK']],
    ['name: convert\n  params: [lower]', 'DOCK', ['dock']],
    ['name: convert\n  params: [title]', 'old dock', ['Old Dock']],
    ['name: convert\n  params: [simple]', 'Old-Dock', ['old dock']],
    ["name: edit\n  params: [regex, '(\\w+) dock', '$1 quay']", 'old dock', ['old quay']],
    ["name: edit\n  params: [replace, ' ', '-']", 'old dock', ['old-dock']],
    ["name: edit\n  params: [trim, '-']", '-dock-', ['dock']],
    ["name: edit\n  params: [trim_left, '-']", '-dock-', ['dock-']],
    ["name: edit\n  params: [trim_right, '-']", '-dock-', ['-dock']],
    ["name: edit\n  params: [remove, 'ck']", 'dock', ['do']],
    ["name: edit\n  params: [truncate, ' ']", 'dock yard', ['dock']],
    ["name: edit\n  params: [split, ' ', 1]", 'dock yard', ['yard']],
    ["name: edit\n  params: [split, ' ', 9]", 'dock yard', []],
    ['name: suggest\n  params: [spellings]', 'dock', []],
  ])('%s', (action, token, expected) => {
    const styles = importedRule(
      `extends: existence\nmessage: x\nnonword: true\ntokens: ['${token}']\naction:\n  ${action}`,
    );
    const [finding] = findingsOf(styles, `See ${token} in Leeds.`);
    expect(finding?.fixes.map(({ replacement }) => replacement)).toEqual(expected);
  });

  it('take one blank along with a word that goes', () => {
    const styles = importedRule('extends: existence\nmessage: x\ntokens: [dock, Oh]\naction: { name: remove }');
    expect(marksOf(styles, 'Oh see our dock.')).toEqual(['Own.Rule: Oh ', 'Own.Rule:  dock']);
  });

  it.each(['name: convert\n  params: [sideways]', 'name: edit\n  params: [shout]'])(
    'are left out when unknown, and told: %s',
    (action) => {
      const { styles, problems } = importedRule(`extends: existence\nmessage: x\ntokens: [a]\naction:\n  ${action}`);
      expect(styles[0]?.rules[0]?.action).toBeNull();
      expect(problems).toMatchObject([{ kind: 'note', line: 4 }]);
    },
  );
});
