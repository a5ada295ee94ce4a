import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FEATURES, type ModelName } from '../../../src/analyzer/conversation/features';
import { hostilityOf } from '../../../src/analyzer/conversation/hostility';
import { readOther } from '../../../src/analyzer/conversation/read-other';
import { talliesOf, tallyOf } from '../../../src/analyzer/conversation/tally';
import weights from '../../../src/analyzer/conversation/weights.json';
import { parsePost, SentenceCache } from '../../../src/analyzer/text/post';
import { hostility, reading } from './conversation-helper';

const NEUTRAL = { complaint: 0, hostility: 0, question: false, praise: false, kind: 'other' };

describe('the conversation models', () => {
  it.each(Object.keys(FEATURES) as ModelName[])(
    'have one weight for each feature of %s, so that a renamed one asks for a new fit',
    (model) => {
      expect(Object.keys(weights[model].weights)).toEqual(FEATURES[model].map(([name]) => name));
    },
  );

  it('stay small: a few hundred numbers', () => {
    const path = new URL('../../../src/analyzer/conversation/weights.json', import.meta.url);
    expect(readFileSync(path).length).toBeLessThan(12_000);
    expect(Object.values(FEATURES).flat().length).toBeLessThan(300);
  });
});

describe('a reading', () => {
  it.each([
    '',
    '   \n ',
    '😂😂😂😡😡🤡🤡'.repeat(40),
    'https://example.com/a',
    '@acme @orbital',
    'Kami akan membuka toko baru di Bandung untuk semua pelanggan.',
    'Der Laden ist nicht offen und das ist eine Schande für alle.',
    '今日は新しい店を開きます。',
  ])('says nothing of what it cannot read: %s', (text) => {
    expect(reading(text)).toEqual(NEUTRAL);
    expect(hostility(text)).toBe(0);
  });

  it('is equal for equal text, with and without a warm cache', () => {
    const text = 'Your app keeps crashing, you clowns. When will it be fixed?';
    const cache = new SentenceCache();
    const post = () => parsePost({ text, kind: 'reply', site: 'linkedin', context: {} }, cache);
    expect(readOther(post())).toEqual(readOther(post()));
    expect(readOther(post())).toEqual(reading(text));
    expect(hostilityOf(post())).toBe(readOther(post()).hostility);
  });

  it('keeps its numbers between 0 and 1 for a paste of 100 kB', () => {
    const text = 'WHY is my fucking order still not here?! You lying idiots never answer the phone!!! '.repeat(1200);
    const { complaint, hostility: tone, kind } = reading(text);
    expect(text.length).toBeGreaterThan(100_000);
    expect(complaint).toBeGreaterThan(0.5);
    expect(complaint).toBeLessThanOrEqual(1);
    expect(tone).toBeGreaterThan(0.5);
    expect(tone).toBeLessThanOrEqual(1);
    expect(kind).toBe('complaint');
  });

  it.each(['a', '@', '#', '!', '*', '"', '😡', 'f*', '??', ' you'])('goes through 100 kB of %s', (bit) => {
    expect(reading(bit.repeat(100_000 / bit.length)).complaint).toBeLessThanOrEqual(1);
  });
});

describe('the tally', () => {
  const sentences = (text: string) =>
    parsePost({ text, kind: 'post', site: 'x', context: {} }, new SentenceCache()).sentences.map(
      ({ parsed }) => parsed,
    );

  it('is counted once for a sentence', () => {
    const [sentence] = sentences('Nobody answers the phone.');
    if (!sentence) throw new Error('no sentence');
    expect(tallyOf(sentence)).toBe(tallyOf(sentence));
  });

  it('cuts a long post into stretches of whole sentences', () => {
    const stretches = talliesOf(sentences('We opened a second warehouse in Semarang in May. '.repeat(30)));
    expect(stretches.length).toBeGreaterThan(4);
    expect(stretches.reduce((sum, tally) => sum + (tally.get('sentences') ?? 0), 0)).toBe(30);
  });

  it('reads real mentions and links like those of a tokenised archive', () => {
    const marks = (text: string) => {
      const [tally] = talliesOf(sentences(text));
      return [tally?.get('mention'), tally?.get('link'), tally?.get('shouting')];
    };
    expect(marks('@acme where is my parcel https://example.com/x')).toEqual(marks('@USER where is my parcel URL'));
  });
});
