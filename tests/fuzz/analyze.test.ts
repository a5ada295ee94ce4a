import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyzer/analyze';
import { SentenceCache } from '../../src/analyzer/text/post';
import { type Draft, KINDS, SITES } from '../../src/analyzer/types';
import { defaultPolicy, policySchema } from '../../src/policy/schema';
import { anyText } from './drafts';

const RUNS = { numRuns: 250 };

/** Every rule awake: the ones that sleep by default wake up under this policy. */
const strict = policySchema.parse({
  company: 'Acme',
  person: 'we',
  style: { formality: 'formal', maxEmoji: 0, maxExclamations: 0 },
  terms: {
    banned: ['cheap', 'C++', '('],
    preferred: { customer: 'member', 'e-mail': 'email', '…': '...' },
    allowed: ['stay tuned'],
  },
});

const anyDraft: fc.Arbitrary<Draft> = fc.record({
  text: anyText,
  kind: fc.constantFrom(...KINDS),
  site: fc.constantFrom(...SITES),
  context: fc.record({ quoted: anyText, repliedTo: anyText }, { requiredKeys: [] }),
});

function splitsPair(text: string, at: number): boolean {
  const isHigh = /[\ud800-\udbff]/.test(text.charAt(at - 1));
  const isLow = /[\udc00-\udfff]/.test(text.charAt(at));
  return isHigh && isLow;
}

describe('analyze on any text', () => {
  it('never throws, and marks exact spans of the text on code-point borders', () => {
    fc.assert(
      fc.property(anyDraft, fc.constantFrom(defaultPolicy, strict), (draft, policy) => {
        const report = analyze(draft, policy, new SentenceCache());
        const { text } = draft;
        for (const span of [
          ...report.findings.filter((finding) => finding.text !== null),
          ...report.specificity.evidence,
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false);
        }
        expect(report.specificity.score).toBeGreaterThanOrEqual(1);
        expect(report.specificity.score).toBeLessThanOrEqual(5);
      }),
      RUNS,
    );
  });

  it('gives equal reports for equal drafts, with a warm cache and with a cold one', () => {
    const warm = new SentenceCache();
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const first = analyze(draft, strict, warm);
        expect(analyze(draft, strict, warm)).toEqual(first);
        expect(analyze(structuredClone(draft), strict, new SentenceCache())).toEqual(first);
      }),
      RUNS,
    );
  });

  it('keeps one finding per span, and at most one on the post as a whole', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { findings } = analyze(draft, strict, new SentenceCache());
        const marked = findings.filter((finding) => finding.text !== null);
        expect(findings.length - marked.length).toBeLessThanOrEqual(1);
        marked.forEach((finding, i) => {
          expect(finding.start).toBeGreaterThanOrEqual(marked[i - 1]?.end ?? 0);
        });
      }),
      RUNS,
    );
  });
});
