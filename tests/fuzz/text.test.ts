import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePost, SentenceCache } from '../../src/analyzer/text/post';
import type { Draft } from '../../src/analyzer/types';
import { anyText } from './drafts';

const RUNS = { numRuns: 250 };

function parse(text: string) {
  const draft: Draft = { text, kind: 'post', site: 'x', context: {} };
  return parsePost(draft, new SentenceCache());
}

describe('reading any text', () => {
  it('finds sentences in order, apart, trimmed, and covering every visible character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const { start, end, parsed } of parse(text).sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(parsed.text);
          expect(parsed.text.trim()).toBe(parsed.text);
          expect(parsed.text).not.toBe('');
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      RUNS,
    );
  });

  it('gives every token its own characters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { parsed } of parse(text).sentences) {
          let at = 0;
          for (const token of parsed.tokens) {
            expect(parsed.text.slice(token.start, token.end)).toBe(token.text);
            expect(token.start).toBeGreaterThanOrEqual(at);
            at = token.end;
          }
        }
      }),
      RUNS,
    );
  });

  it('masks inside the text, in order, and alike in the post and in its sentences', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { masks, sentences } = parse(text);
        masks.forEach((mask, i) => {
          expect(mask.start).toBeGreaterThanOrEqual(masks[i - 1]?.start ?? 0);
          expect(mask.end).toBeGreaterThan(mask.start);
          expect(mask.end).toBeLessThanOrEqual(text.length);
        });
        for (const { start, parsed } of sentences) {
          for (const inner of parsed.masks) {
            const outer = masks.find(
              (mask) => mask.kind === inner.kind && mask.start <= inner.start + start && mask.end >= inner.end + start,
            );
            expect(outer).toBeDefined();
          }
        }
      }),
      RUNS,
    );
  });
});
