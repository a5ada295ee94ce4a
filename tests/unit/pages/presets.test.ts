import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../../src/analyzer/analyze';
import { PRESETS, type Preset, presetVoice } from '../../../src/pages/options/profiles/presets';
import { policySchema } from '../../../src/policy/schema';

/* The voices of the own corpus that a starting point is meant for. */
const MEANT_FOR: Readonly<Record<Preset, readonly string[]>> = {
  plain: ['bank', 'harbourmaster'],
  warm: ['care', 'hospital'],
  personal: ['founder'],
  careful: ['institute'],
  playful: ['snacks', 'tinygames'],
};

it.each(PRESETS)('%s leaves posts alone that sound like it, and tells those that do not', (preset) => {
  const policy = policySchema.parse({ voice: presetVoice(preset, 'Harbour') });
  expect(policy.voice).toEqual(presetVoice(preset, 'Harbour'));
  const drafts = MEANT_FOR[preset].flatMap(draftsOf).map(({ text, off }) => {
    const { findings } = analyze({ text, kind: 'post', site: 'x', context: {} }, policy);
    return { on: off === null, told: findings.some(({ question }) => question === 'voice') };
  });
  const shareTold = (on: boolean) => {
    const those = drafts.filter((draft) => draft.on === on);
    return those.filter(({ told }) => told).length / those.length;
  };
  expect(shareTold(true)).toBeLessThanOrEqual(0.1);
  expect(shareTold(false)).toBeGreaterThanOrEqual(0.6);
});

function draftsOf(name: string): { text: string; off: string | null }[] {
  const path = new URL(`../../corpus/voice/${name}.drafts.jsonl`, import.meta.url);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
