import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import type { Draft } from '../../../src/analyzer/types';
import { defaultPolicy, policySchema } from '../../../src/policy/schema';

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
