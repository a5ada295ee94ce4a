import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import type { Draft } from '../../../src/analyzer/types';
import { policySchema } from '../../../src/policy/schema';
import { verdictOf } from '../../../src/policy/verdict';
import { findingsOf, importedRule, marksOf } from './styles';

const post = (text: string): Draft => ({ text, kind: 'post', site: 'x', context: {} });
const rule = (level: string, more = '') =>
  importedRule(`extends: existence\nmessage: "Not '%s'."\nlevel: ${level}\ntokens: [quay]\nignorecase: true\n${more}`);
const ofStyles = (text: string, policy: object) =>
  analyze(post(text), policySchema.parse(policy)).findings.filter((finding) => finding.rule.startsWith('vale/'));
const TEXT = 'We opened our 4th quay in Leeds on Tuesday with 120 people.';

describe('a finding of a style', () => {
  it('speaks in the rule’s own words, under the question on voice', () => {
    const styles = rule('error', 'description: Quays are for ships.\nlink: https://style.example/quay');
    expect(findingsOf(styles, TEXT)).toEqual([
      {
        rule: 'vale/Own.Rule',
        question: 'voice',
        level: 'error',
        start: 18,
        end: 22,
        text: 'quay',
        title: 'Own: Rule',
        message: "Not 'quay'.",
        ask: null,
        why: 'Quays are for ships. More at https://style.example/quay',
        fixes: [],
        ways: [],
        holds: true,
        allowable: true,
        rank: 0,
        link: 'https://style.example/quay',
      },
    ]);
  });

  it.each([
    ['error', true],
    ['warning', false],
    ['suggestion', false],
  ])('of level %s holds a post: %s', (level, hold) => {
    expect(verdictOf(findingsOf(rule(level), TEXT), 'confirm').hold).toBe(hold);
  });

  it('is a warning where the rule names no level, in a file or in a policy, as in Vale', () => {
    const file = importedRule('extends: existence\nmessage: x\ntokens: [quay]');
    expect(file.problems).toEqual([]);
    expect(findingsOf(file, TEXT).map((finding) => finding.level)).toEqual(['warning']);
    const rules = [{ extends: 'existence', name: 'Rule', message: 'x', tokens: ['quay'] }];
    expect(ofStyles(TEXT, { vale: { styles: [{ name: 'Own', rules }] } }).map(({ level }) => level)).toEqual([
      'warning',
    ]);
  });

  it('has the level that the company chose, or none', () => {
    const { styles } = rule('error');
    const under = (level: string) =>
      ofStyles(TEXT, { vale: { styles }, rules: { 'vale/Own.Rule': level } }).map((finding) => finding.level);
    expect(under('suggestion')).toEqual(['suggestion']);
    expect(under('off')).toEqual([]);
  });

  it('is none on words that the company allows', () => {
    const { styles } = rule('error');
    expect(ofStyles(TEXT, { vale: { styles }, terms: { allowed: ['quay'] } })).toEqual([]);
  });

  it.each([
    'See https://quay.example/quay now, in Leeds.',
    'We met @quay in Leeds.',
    'They said “we love the quay” in Leeds.',
    'Type `quay` in Leeds.',
  ])('is none inside of what is not the writer’s own prose: %s', (text) => {
    expect(findingsOf(rule('error'), text)).toEqual([]);
  });

  it('is one in a hashtag, and on a quotation with what stands around it', () => {
    expect(marksOf(rule('error'), 'We met in Leeds. #quay')).toEqual(['Own.Rule: quay']);
    const quoted = importedRule(`extends: existence\nmessage: x\nnonword: true\ntokens: ['"[^"]+",']`);
    expect(marksOf(quoted, 'They said "hello", twice.')).toEqual(['Own.Rule: "hello",']);
  });

  it('looks into links where the scope is raw', () => {
    expect(marksOf(rule('error', 'scope: raw'), 'See https://quay.example now.')).toEqual(['Own.Rule: quay']);
  });
});

describe('a style beside Lectern’s own rules', () => {
  const long = importedRule(
    'extends: occurrence\nmessage: Longer, please.\nlevel: warning\nscope: summary\ntoken: \\w+\nmin: 50',
  );

  it('judges the post as a whole beside them, and hides nothing', () => {
    const vague = 'Make sure to choose the best companies to invest your hard-earned dollars in.';
    const bare = analyze(post(vague), policySchema.parse({})).findings;
    const { findings } = analyze(post(vague), policySchema.parse({ vale: { styles: long.styles } }));
    expect(bare.length).toBeGreaterThan(0);
    expect(findings.filter((finding) => !finding.rule.startsWith('vale/')).map((one) => one.rule)).toEqual(
      bare.map((one) => one.rule),
    );
    expect(findings.map((finding) => finding.rule)).toContain('vale/Own.Rule');
  });

  it('leaves a policy that cannot be run out, rule by rule', () => {
    const [sound] = rule('error').styles;
    const bad = { extends: 'existence', name: 'Bad', message: 'x', tokens: ['(a'] };
    const vale = { styles: [{ name: 'Own', rules: [bad, ...(sound?.rules ?? [])] }] };
    expect(ofStyles(TEXT, { vale }).map((finding) => finding.rule)).toEqual(['vale/Own.Rule']);
  });

  it.each([
    ['a name that is no part of an id', { name: 'a/b', rules: [] }],
    ['a rule without a message', { name: 'a', rules: [{ extends: 'existence', name: 'b', tokens: ['a'] }] }],
    ['an unknown extension point', { name: 'a', rules: [{ extends: 'script', name: 'b', message: 'x' }] }],
  ])('refuses in a policy %s', (_name, style) => {
    expect(policySchema.safeParse({ vale: { styles: [style] } }).success).toBe(false);
  });
});
