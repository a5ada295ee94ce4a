import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../../src/analyzer/styles/regex/pattern';
import { translate } from '../../../src/analyzer/styles/regex/translate';

function found(pattern: string, text: string, ignoreCase = false): string[] {
  return compilePattern(pattern, { ignoreCase })
    .matchesIn(text)
    .map(({ start, end }) => text.slice(start, end));
}

describe('patterns in Vale’s syntax', () => {
  it.each([
    ['words', '\\b(?:very|really)\\b', 'very, reallyish, Very really', ['very', 'really']],
    ['letters of every language in words', '\\bcaf\\b|\\w+é\\b', 'café caf', ['café', 'caf']],
    ['lookarounds', '(?<!not )\\bgood(?! grief)', 'good, not good, good grief', ['good']],
    ['named groups of Go', '(?P<who>we|you) and (?P=who)', 'we and you and you', ['you and you']],
    ['named groups and references', '(?P<word>\\w+) \\k<word>', 'the the end end', ['the the', 'end end']],
    ['numbered references past an atomic group', '(?>a+)(b)\\1', 'aabb aab', ['aabb']],
    ['possessive repetition', 'a++b', 'aaab', ['aaab']],
    ['possessive repetition that gives nothing back', 'a++ab', 'aaab', []],
    ['classes of letters', '\\p{Lu}\\pL+', 'ab Ab ÄÖ', ['Ab', 'ÄÖ']],
    ['scripts', '\\p{Greek}+', 'alpha αβγ', ['αβγ']],
    ['negated properties', '\\p{^L}', 'a1b', ['1']],
    ['POSIX classes', '[[:upper:]][[:^digit:]]', 'A1 Ab', ['Ab']],
    ['classes with odd members', '[]a-]+', 'x]a-y', [']a-']],
    ['classes with shorthands', '[\\w.-]+@[^\\W_]+', 'to a.b-c@d_e', ['a.b-c@d']],
    ['escapes that need none', 'don\\\'t\\-\\ \\"x\\"\\/', 'don\'t- "x"/', ['don\'t- "x"/']],
    ['quoted stretches', '\\Q1+1\\E=2', '1+1=2', ['1+1=2']],
    ['code points', '\\x41\\x{1F680}\\u0042', 'A🚀B', ['A🚀B']],
    ['braces that count nothing', 'a{b}{,2}', 'a{b}{,2}', ['a{b}{,2}']],
    ['counts', 'a{2}b{1,2}c{2,}', 'aabbccc', ['aabbccc']],
    ['line starts and ends', '^so|end$', 'so\nso end\nend', ['so', 'so', 'end', 'end']],
    ['text starts and ends', '\\Aso|end\\z', 'so\nso end\nend', ['so', 'end']],
    ['dots up to the end of a line', 'a.+', 'ab\nac', ['ab', 'ac']],
    ['dots over lines', '(?s)a.+', 'ab\nac', ['ab\nac']],
    ['comments and space for reading', '(?x) a b # both\n c', 'abc', ['abc']],
    ['comments', 'a(?#first)b', 'ab', ['ab']],
    ['non-words', '\\Bb\\B', 'abc b', ['b']],
  ])('reads %s', (_name, pattern, text, expected) => {
    expect(found(pattern, text)).toEqual(expected);
  });

  it('follows flags of case through groups', () => {
    expect(found('foo', 'FOO', true)).toEqual(['FOO']);
    expect(found('(?i)foo', 'FOO')).toEqual(['FOO']);
    expect(found('(?:(?i)foo|bar)baz', 'BARbaz BARBAZ')).toEqual(['BARbaz']);
    expect(found('(?i:[a-f]o) bar', 'FO bar FO BAR')).toEqual(['FO bar']);
    expect(found('(?-i)US', 'us US', true)).toEqual(['US']);
    expect(found('(?-i:US) army', 'US ARMY us army', true)).toEqual(['US ARMY']);
  });

  it('keeps a pattern’s own groups apart from those it adds', () => {
    const [match] = compilePattern('(?>x)(a)(b)?').matchesIn('xa');
    expect(match?.groups).toEqual([{ start: 1, end: 2, text: 'a' }, null]);
  });

  it.each([
    ['(a', 'not closed'],
    ['a)', 'too many'],
    ['*a', 'nothing to repeat'],
    ['[a', 'class'],
    ['(?(1)a|b)', 'kind of group'],
    ['\\p{Klingon}', 'not known'],
    ['\\Ka', 'not supported'],
    ['[z-a]', 'range out of order'],
    ['(?:(a))++', 'possessive'],
  ])('says what is wrong with %s', (pattern, reason) => {
    expect(() => compilePattern(pattern)).toThrow(reason);
  });
});

describe('patterns that could take for ever', () => {
  const HOSTILE = `${'a'.repeat(4000)}! ${' '.repeat(4000)}`;

  it.each(['(a+)+$', '(a|a)*b', '(?:\\w+\\s?)*foo', '(?:a?){40}b', '(x+x+)+y', '\\w*\\w*=', '\\s*[ \\n]+x'])(
    'take no longer on the linear engine: %s',
    (pattern) => {
      const compiled = compilePattern(pattern);
      const started = performance.now();
      compiled.matchesIn(HOSTILE);
      expect(performance.now() - started).toBeLessThan(2000);
    },
  );

  it('are refused where that engine cannot run them', () => {
    expect(() => compilePattern('(?=x)(a+)+$')).toThrow('for ever');
    expect(() => compilePattern('(\\w+)+ \\1')).toThrow('for ever');
    expect(() => compilePattern('x(?!(a+)+$)')).toThrow('for ever');
    expect(() => compilePattern('(?=x)[xyz]+[xw]+q')).toThrow('for ever');
    expect(() => compilePattern('(?=x)(?:\\w+ ?){0,4}q')).toThrow('for ever');
    expect(() => compilePattern('(?=x)(?:\\w+ ){0,5}q')).toThrow('for ever');
    expect(() => compilePattern('(?i)(?=x)[A-C]+[a-c]+q')).toThrow('for ever');
  });

  it.each([
    '\\b(?:was|were)\\b\\s+\\w+ed\\b',
    '\\w+\\s+\\w+\\s+\\w+ly',
    '(?<=a )\\w+(?: \\w+)? [a-z]+',
    '"[^"]+"[.,]',
    '(?<!so), (?:(?!is)\\w+ ){0,4}\\w+ and',
  ])('are not these, which only look like it: %s', (pattern) =>
    expect(translate(pattern, true).mayExplode).toBe(false),
  );

  it('gives the same matches on both engines', () => {
    const text = 'The World Health Organization (WHO) and the Foo Bar (FB)';
    const [match] = compilePattern('(?:\\b[A-Z][a-z]+ )+\\(([A-Z]{2,5})\\)').matchesIn(text);
    expect(text.slice(match?.start, match?.end)).toBe('The World Health Organization (WHO)');
    expect(match?.groups[0]).toEqual({ start: 31, end: 34, text: 'WHO' });
  });
});
