import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import type { Site } from '../../../src/analyzer/types';
import { defaultPolicy } from '../../../src/policy/schema';

interface Row {
  text: string;
  label: 'vague' | 'specific';
  site: Site;
}

/* A thousand posts on a busy machine, in milliseconds. */
const PATIENCE = 120_000;

function readRows(name: string): Row[] {
  const lines = readFileSync(new URL(`../../corpus/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

/** Share of the posts of a label with a finding of the value family that is more than a suggestion. */
function warnedShare(rows: readonly Row[], label: Row['label']): number {
  const posts = rows.filter((row) => row.label === label);
  const warned = posts.filter(({ text, site }) =>
    analyze({ text, kind: 'post', site, context: {} }, defaultPolicy).findings.some(
      ({ rule, level }) => rule.startsWith('value/') && level !== 'suggestion',
    ),
  );
  return warned.length / posts.length;
}

/* Measured figures with a margin of a few posts: npm run eval prints the exact ones. */
describe.each([
  { name: 'seen', balance: 0.5, leastRecall: 0.95, mostFalseAlarms: 0.02 },
  { name: 'unseen', balance: 0.5, leastRecall: 0.83, mostFalseAlarms: 0.05 },
  { name: 'ordinary', balance: 0.14, leastRecall: 0.9, mostFalseAlarms: 0.02 },
  { name: 'ordinary-unseen', balance: 0.14, leastRecall: 0.75, mostFalseAlarms: 0.11 },
])('own corpus, $name part', ({ name, balance, leastRecall, mostFalseAlarms }) => {
  const rows = readRows(name);

  it('is balanced as told and has no post twice', () => {
    const vague = rows.filter((row) => row.label === 'vague').length;
    expect(Math.abs(vague / rows.length - balance)).toBeLessThan(0.06);
    expect(new Set(rows.map((row) => row.text)).size).toBe(rows.length);
  });

  it('warns of vague posts', { timeout: PATIENCE }, () => {
    expect(warnedShare(rows, 'vague')).toBeGreaterThanOrEqual(leastRecall);
  });

  it('leaves specific posts alone', { timeout: PATIENCE }, () => {
    expect(warnedShare(rows, 'specific')).toBeLessThanOrEqual(mostFalseAlarms);
  });
});
