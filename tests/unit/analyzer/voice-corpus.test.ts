import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { learn } from '../../../src/analyzer/voice/learn';
import { defaultPolicy } from '../../../src/policy/schema';

const VOICES = ['bank', 'care', 'founder', 'snacks', 'harbourmaster', 'tinygames', 'hospital', 'institute'];

function read(name: string): { text: string; off?: string | null }[] {
  const path = new URL(`../../corpus/voice/${name}.jsonl`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const drafts = VOICES.flatMap((name) => {
  const { profile } = learn(
    read(`${name}.samples`).map(({ text }) => text),
    { name },
  );
  return read(`${name}.drafts`).map(({ text, off }) => {
    const { findings } = analyze({ text, kind: 'post', site: 'x', context: {} }, { ...defaultPolicy, voice: profile });
    return { text, off, voice: findings.filter(({ question }) => question === 'voice') };
  });
});

/* The product's promise is 0.85 and 10%; npm run eval prints what is measured, which is better. */
it('tells drafts on voice from drafts off voice', () => {
  const right = drafts.filter(({ off, voice }) => voice.length > 0 === (off !== null));
  expect(drafts).toHaveLength(160);
  expect(right.length / drafts.length).toBeGreaterThanOrEqual(0.9);
});

it('leaves drafts on voice alone', () => {
  const on = drafts.filter(({ off }) => off === null);
  expect(on).toHaveLength(80);
  expect(on.filter(({ voice }) => voice.length > 0).length / on.length).toBeLessThanOrEqual(0.05);
});

it('points at words, quotes them, and holds nothing', () => {
  const found = drafts.flatMap(({ voice }) => voice);
  for (const { text, message, holds, level } of found) {
    expect(text).toBeTruthy();
    expect(message).toMatch(/: .+\.$/u);
    expect({ holds, level }).toEqual({ holds: false, level: 'warning' });
  }
});
