import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze';
import { compilePattern } from '../../src/analyzer/styles/regex/pattern';
import { PatternProblem } from '../../src/analyzer/styles/regex/problem';
import { policySchema } from '../../src/policy/schema';
import { stylesSchema } from '../../src/policy/styles-schema';
import { importStyles } from '../../src/vale/import';
import { fixtures } from '../unit/vale/styles';
import { anyText } from './drafts';

const RUNS = { numRuns: 150 };

/* The signs that patterns are made of, more often than letters. */
const piece = fc.constantFrom(
  ...'a b é 1 . * + ? | ( ) [ ] { } ^ $ \\ - , : = ! < > # (?: (?= (?! (?<= (?<! (?> (?i) (?i: (?P<n> \\b \\w \\S \\d \\p{L} \\pL \\1 \\k<n> {2} {1,} {,3} [^ [a-z] [[:alpha:]] \\Q \\E \\x41 ++ *? " \''.split(
    ' ',
  ),
);
const anyPattern = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('reading any pattern', () => {
  it('gives a pattern or a reason, and matches that stand in the text, apart', () => {
    fc.assert(
      fc.property(anyPattern, fc.boolean(), anyText, (pattern, ignoreCase, text) => {
        const compiled = tryTo(() => compilePattern(pattern, { ignoreCase }));
        if (compiled === null) return;
        let at = 0;
        for (const { start, end, groups } of compiled.matchesIn(text.slice(0, 400))) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const group of groups) if (group) expect(group.text).toBe(text.slice(group.start, group.end));
          at = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('takes no longer than the square of a text’s length', () => {
    const hard = ['a', ' ', '1', '.', 'a ', 'a-', '""'].map((unit) => `${unit.repeat(1500)}\u0000`);
    fc.assert(
      fc.property(anyPattern, (pattern) => {
        const compiled = tryTo(() => compilePattern(pattern));
        if (compiled === null) return;
        const started = performance.now();
        for (const text of hard) compiled.isIn(text);
        expect(performance.now() - started).toBeLessThan(2000);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('importing any file', () => {
  const lines = fixtures().flatMap(({ text }) => text.split('\n'));

  function importAny(text: string) {
    const { styles, problems, vocabularies } = importStyles(
      [
        { path: 'House/Rule.yml', text },
        { path: 'Vocab/Own/accept.txt', text },
      ],
      { styleName: 'Own', now: () => 0 },
    );
    const accept = vocabularies.flatMap((vocabulary) => vocabulary.accept);
    expect(stylesSchema.safeParse({ styles, accept }).success).toBe(true);
    const isTaken = styles.some(({ name }) => name === 'House');
    expect(isTaken || problems.some(({ kind, file }) => kind === 'refused' && file === 'House/Rule.yml')).toBe(true);
    for (const { line } of problems)
      if (line !== null) expect(line).toBeLessThanOrEqual(text.split(/\r\n|\r|\n/u).length);
  }

  it('takes a rule over or says why not, whatever the text', () => {
    fc.assert(fc.property(anyText, importAny), RUNS);
  });

  it('does so for lines of rules in any order, and with anything between them', () => {
    const someLine = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...lines) },
      { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
      { weight: 2, arbitrary: anyPattern.map((pattern) => `  - ${pattern}`) },
    );
    fc.assert(
      fc.property(
        fc.array(someLine, { maxLength: 12 }).map((some) => ['extends: existence', 'message: x', ...some].join('\n')),
        importAny,
      ),
      RUNS,
    );
  });
});

describe('running rules on any text', () => {
  const { styles } = importStyles(fixtures(), { styleName: 'Own', now: () => 0 });
  const policy = policySchema.parse({ vale: { styles } });

  it('marks exact spans of it, on code-point borders, and says the same again', () => {
    const someWords = fc.constantFrom(
      'was written',
      'the the',
      'spokesman',
      '20GB',
      ' — ',
      'WHO',
      '“so”,',
      '#men',
      '...',
    );
    const text = fc.array(fc.oneof(anyText, someWords), { maxLength: 5 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, (draft) => {
        const report = () => analyze({ text: draft, kind: 'post', site: 'x', context: {} }, policy).findings;
        const findings = report().filter(({ rule }) => rule.startsWith('vale/'));
        for (const { start, end, text: words, message } of findings) {
          expect(words).toBe(words === null ? null : draft.slice(start, end));
          expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(words ?? '')).toBe(false);
          expect(message).not.toBe('');
        }
        expect(report().filter(({ rule }) => rule.startsWith('vale/'))).toEqual(findings);
      }),
      { numRuns: 60 },
    );
  });

  it('marks a long text that is nothing but its words in a moment', () => {
    const draft = { text: 'was written '.repeat(16_000), kind: 'post', site: 'x', context: {} } as const;
    const started = performance.now();
    const { findings } = analyze(draft, policy);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(findings.filter(({ rule }) => rule === 'vale/write-goodLike.Passive')).toHaveLength(50);
  });
});

function tryTo<T>(work: () => T): T | null {
  try {
    return work();
  } catch (problem) {
    expect(problem).toBeInstanceOf(PatternProblem);
    return null;
  }
}
