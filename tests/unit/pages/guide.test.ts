import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { asMarkdown, guideOf } from '../../../src/pages/options/profiles/guide';
import { policySchema } from '../../../src/policy/schema';

beforeEach(() => {
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation((key, words) => `${key}(${[words ?? []].flat().join(', ')})`);
});

const VOICE = {
  name: 'Harbour',
  dimensions: {
    formality: { target: 66, tolerance: 20 },
    warmth: { target: 50, tolerance: 40 },
    humour: { target: 0, tolerance: 100 },
    emoji: { target: 0, tolerance: 13 },
  },
  samples: 12,
  hashtags: { typical: 0, most: 1, common: ['#ports'] },
};

it('has a line for each quality that matters, each with another of the own posts', () => {
  const samples = ['We open on Monday at nine.', 'Thank you for your patience, dear friends.', 'x'.repeat(161)];
  const { qualities } = guideOf(policySchema.parse({ voice: VOICE, voiceSamples: { company: samples } }), 'company');
  expect(qualities.map(({ name }) => name)).toEqual(
    ['formality', 'warmth', 'emoji'].map((dimension) => `options_profiles_dimension_${dimension}_name()`),
  );
  const examples = qualities.map(({ example }) => example);
  expect(new Set(examples.slice(0, 2))).toEqual(new Set(samples.slice(0, 2)));
  expect(examples[2]).toBeNull();
});

it('of a further profile has what it follows of the company’s, and its own name', () => {
  const ceo = { id: 'ceo', voice: { name: 'Maya', dimensions: { warmth: { target: 90, tolerance: 20 } } } };
  const guide = guideOf(policySchema.parse({ voice: VOICE, voices: [ceo] }), 'ceo');
  expect(guide.title).toContain('Maya');
  expect(guide.qualities).toHaveLength(3);
  expect(JSON.stringify(guide.facts)).toContain('#ports');
});

it('tells no confidential term, and nothing that Markdown would read as a sign', () => {
  const policy = policySchema.parse({
    company: '*Harbour* | [x](https://x.example)',
    terms: { banned: ['<b>\nsynergy_'] },
    confidentialTerms: ['Project Heron'],
  });
  const text = asMarkdown(guideOf(policy, 'company'));
  expect(text).toContain('\\*Harbour\\* \\| \\[x\\](https://x.example)');
  expect(text).toContain('- \\<b\\> synergy\\_');
  expect(text).not.toContain('Heron');
});
