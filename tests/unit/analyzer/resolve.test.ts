import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { resolveOverlaps } from '../../../src/analyzer/resolve';
import type { Draft, Finding, Way } from '../../../src/analyzer/types';
import { defaultPolicy, policySchema } from '../../../src/policy/schema';
import { verdictOf } from '../../../src/policy/verdict';

function draft(text: string): Draft {
  return { text, kind: 'post', site: 'linkedin', context: {} };
}

describe('findings of a report', () => {
  it('holds the vague post of the source article on tight words, with a question', () => {
    const { findings } = analyze(
      draft('Make sure to choose the best companies to invest your hard-earned dollars in'),
      defaultPolicy,
    );
    expect(findings.map(({ rule, text, level, holds }) => ({ rule, text, level, holds }))).toEqual([
      { rule: 'value/platitude', text: 'choose the best companies', level: 'warning', holds: true },
    ]);
    expect(findings[0]?.ask).toContain('how would a reader recognise them?');
  });

  it('passes its specific one', () => {
    const text = 'Industries X, Y and Z have grown for three quarters and, on the statistics, look solid';
    expect(analyze(draft(text), defaultPolicy).findings).toEqual([]);
  });

  it('keeps the graver of two findings on the same words', () => {
    const policy = policySchema.parse({ terms: { banned: ['companies'] } });
    const { findings } = analyze(draft('Most companies get culture wrong.'), policy);
    const marked = findings.filter(({ text }) => text !== null);
    expect(marked.map(({ rule, text }) => [rule, text])).toEqual([['voice/banned-term', 'companies']]);
  });

  it('finds nothing on words the company allows', () => {
    const policy = policySchema.parse({
      terms: { allowed: ['Content is king'] },
      rules: { 'value/low-specificity': 'off' },
    });
    expect(analyze(draft('Content is king.'), policy).findings).toEqual([]);
  });
});

describe('a finding on the post as a whole, beside marked words of the same question', () => {
  const finding = (rule: Finding['rule'], text: string | null, ways: Way[]): Finding => ({
    rule,
    question: 'risk',
    level: 'warning',
    start: 0,
    end: text?.length ?? 0,
    text,
    title: '',
    message: '',
    ask: null,
    why: '',
    fixes: [],
    ways,
    holds: true,
    allowable: true,
    rank: 0,
  });
  const argument = finding('risk/guarantee', 'You clearly', ['leave', 'private-message']);
  const stays = (ways: Way[]) =>
    resolveOverlaps([argument, finding('risk/investment-advice', null, ways)]).some(({ text }) => text === null);

  it('goes where they lead as far, and stays where it leads elsewhere', () => {
    expect(stays([])).toBe(false);
    expect(stays(['leave'])).toBe(false);
    expect(stays(['acknowledge', 'private-message'])).toBe(true);
  });
});

describe('a hold on every post', () => {
  const policy = policySchema.parse({
    crisis: { active: true, message: 'Nobody posts until noon.' },
    confidentialTerms: ['Heron'],
    gate: { mode: 'require' },
  });

  it('stands beside marked words of the same question and beside what is said of the post as a whole', () => {
    const whole = draft('Interesting article, worth a read: https://example.com/x');
    const vague = analyze(whole, policy).findings;
    const alone = analyze(whole, policySchema.parse({})).findings;
    expect(alone.some(({ text }) => text === null)).toBe(true);
    expect(vague.map(({ rule }) => rule)).toEqual(expect.arrayContaining(alone.map(({ rule }) => rule)));
    const marked = analyze(draft('Lunch with Heron.'), policy).findings.map(({ rule }) => rule);
    expect(marked).toEqual(expect.arrayContaining(['risk/crisis-hold', 'risk/confidential-term']));
  });

  it('says what the company says, comes first, and asks for a reason', () => {
    const { findings } = analyze(draft('Soup of the day: pumpkin.'), policy);
    expect(findings[0]).toMatchObject({ rule: 'risk/crisis-hold', message: 'Nobody posts until noon.', rank: 0 });
    expect(verdictOf(findings, 'require')).toEqual({ hold: true, mustChange: 1 });
  });
});
