import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { SentenceCache } from '../../../src/analyzer/text/post';
import type { Draft } from '../../../src/analyzer/types';
import { defaultPolicy } from '../../../src/policy/schema';

/** A post of LinkedIn's full length, every sentence another. */
const LONG = Array.from(
  { length: 60 },
  (_, day) => `On day ${day + 1} we loaded ${900 + day * 7} containers in Semarang.`,
).join(' ');
const draft = (text: string): Draft => ({ text, kind: 'post', site: 'linkedin', context: {} });

describe('after one keystroke', () => {
  it.each([
    ['at the end', `${LONG} A`],
    ['in the middle', LONG.replace('day 30 we', 'day 30 wer')],
    ['at the start', `O${LONG}`],
  ])('%s only the changed sentence is parsed again', (_, changed) => {
    const cache = new SentenceCache();
    analyze(draft(LONG), defaultPolicy, cache);
    expect(LONG.length).toBeGreaterThan(2900);
    expect(cache.parsed).toBe(60);
    const report = analyze(draft(changed), defaultPolicy, cache);
    expect(cache.parsed).toBe(61);
    expect(report).toEqual(analyze(draft(changed), defaultPolicy, new SentenceCache()));
  });

  it('an equal policy read anew does not cost the cache', () => {
    const cache = new SentenceCache();
    const first = analyze(draft(LONG), defaultPolicy, cache);
    expect(analyze(draft(LONG), structuredClone(defaultPolicy), cache)).toEqual(first);
    expect(cache.parsed).toBe(60);
  });
});

describe('the most useful first', () => {
  it('ranks every finding once, errors before the rest', () => {
    const text = 'Studies show that our game-changing fund is best. We guarantee returns of 12% a year to everybody.';
    const { findings } = analyze(draft(text), defaultPolicy);
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.map(({ rank }) => rank).sort()).toEqual(findings.map((_, index) => index));
    expect(findings.find(({ rank }) => rank === 0)?.level).toBe('error');
  });
});
