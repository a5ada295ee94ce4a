import { describe, expect, it } from 'vitest';
import { parsePost, SentenceCache } from '../../../src/analyzer/text/post';
import { compare } from '../../../src/analyzer/voice/compare';
import { learn } from '../../../src/analyzer/voice/learn';
import { measure } from '../../../src/analyzer/voice/measure';
import { voiceOf } from '../../../src/analyzer/voice-profile';

const CALM = [
  'The depot in Ghent opens on Monday at nine.',
  'We moved the archive to the first floor last week.',
  'Our report on the bridge is out today.',
  'The line to Hull is closed for two weeks in June.',
  'We hired four drivers for the night shift.',
  'Tickets for March are on sale from Thursday.',
  'The kiln was repaired on Friday and works again.',
  'We publish the new timetable in November.',
];
const LOUD = 'OMG!!! We are SO LIT 🎉🎉🎉 lol dudes #yay #win';

function differences(text: string, profile: ReturnType<typeof voiceOf>) {
  return compare(parsePost({ text, kind: 'post', site: 'x', context: {} }, new SentenceCache()), profile);
}

describe('measure', () => {
  it.each([
    ['formality', 'We hereby inform the shareholders of the resolution.', "yeah we're gonna tell ppl about it lol"],
    ['warmth', 'Thank you so much for your kind help today.', 'Stop it, you are wrong and your excuse is ridiculous.'],
    ['confidence', 'This will definitely and certainly always work.', 'Maybe this might perhaps work, I think.'],
    ['energy', 'WE DID IT!!! What a day!', 'We did it. What a day.'],
    [
      'plainness',
      'The bus leaves at nine from the gate.',
      'Organisational methodologies necessitate transformational alignment of procurement.',
    ],
    ['person', 'We opened our shop.', 'I opened my shop.'],
    ['humour', 'Whoa, that was bonkers, haha.', 'That was a long day.'],
    ['emoji', 'Open 🎉🎉', 'Open 🎉'],
    ['hashtags', 'Open #ghent #depot', 'Open #ghent'],
  ] as const)('%s: %j above %j', (dimension, high, low) => {
    expect(measure(high)[dimension]).toBeGreaterThan(measure(low)[dimension] ?? Number.POSITIVE_INFINITY);
  });

  it('stays between 0 and 100, and is null where there is nothing to tell', () => {
    for (const text of ['', '!!!'.repeat(500), 'leverage '.repeat(500), LOUD]) {
      for (const value of Object.values(measure(text))) {
        expect(value ?? 0).toBeGreaterThanOrEqual(0);
        expect(value ?? 0).toBeLessThanOrEqual(100);
      }
    }
    expect(measure('Open.')).toMatchObject({ formality: null, warmth: null, plainness: null, person: null });
  });

  it('does not read the words of others', () => {
    expect(measure('The driver said “gonna, lol, WOW WOW!!!” and we left.')).toMatchObject({ humour: 0, energy: 0 });
  });
});

describe('learn', () => {
  it('is wider with few samples than with many', () => {
    const mixed = [
      ...CALM.slice(0, 4),
      ...CALM.slice(4).map((text) => `${text} Thank you for your patience, dear friends!`),
    ];
    const few = learn(mixed, { name: 'few' }).profile;
    const many = learn(Array.from({ length: 20 }, () => mixed).flat(), { name: 'many' }).profile;
    expect(few.uncertainty).toBeGreaterThan(many.uncertainty);
    expect(few.dimensions.warmth?.tolerance).toBeGreaterThan(many.dimensions.warmth?.tolerance ?? 100);
  });

  it('is not moved by one strange sample, and names it', () => {
    const { profile, misfits } = learn([...CALM, LOUD], { name: 'calm' });
    expect(misfits.map(({ sample }) => sample)).toEqual([CALM.length]);
    const without = learn(CALM, { name: 'calm' }).profile.dimensions;
    expect(profile.dimensions.energy?.target).toBe(without.energy?.target);
    expect(profile.dimensions.energy?.tolerance).toBeLessThanOrEqual(without.energy?.tolerance ?? 0);
  });

  it('refuses fewer than eight samples', () => {
    expect(() => learn(CALM.slice(1), { name: 'few' })).toThrow(RangeError);
  });
});

describe('compare', () => {
  it('finds nothing in a sample of its own', () => {
    const { profile } = learn(CALM, { name: 'calm' });
    expect(CALM.flatMap((text) => differences(text, profile))).toEqual([]);
  });

  it('tells one word once', () => {
    const text = "Hey dudes, we're gonna have a super party!!!";
    const found = differences(text, learn(CALM, { name: 'calm' }).profile);
    expect(found.map(({ dimension }) => dimension)).toEqual(['formality']);
    const starts = found.flatMap(({ causes }) => causes.map(({ start }) => start));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('leaves the profile’s own phrases alone', () => {
    const text = 'The kiln went bonkers, and the lift went bonkers.';
    const sober = voiceOf({ humour: { target: 0, tolerance: 35 } });
    expect(differences(text, sober)).toHaveLength(1);
    expect(differences(text, { ...sober, phrases: ['bonkers'] })).toEqual([]);
  });
});
