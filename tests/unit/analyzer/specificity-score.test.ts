import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreSentence } from '../../../src/analyzer/specificity/score';
import { parsePost, SentenceCache } from '../../../src/analyzer/text/post';
import { specificityOf } from './specificity-helper';

const FLUFF =
  'Leadership is about impact and inspiration.\n\nThe best leaders lift others up. They create opportunities.\n\n';
const FACT =
  'On 12 May we opened a cold store of 4,200 m² in Gdańsk with Maersk. Spoilage of the first 300 pallets fell from 6.1% to 1.9%. ';

describe('the specificity score', () => {
  /* Each pair differs in little more than what a reader could check or picture. */
  it.each([
    ['Sales went up a lot recently.', 'Sales went up 14% in May 2025.'],
    ['We met some great people at a nice event.', 'We met Ana Ruiz and Lars Holm at the Web Summit in Lisbon.'],
    ['He bought a thing there.', 'He bought a cordless drill in Rotterdam.'],
    ['They said it will be much better soon.', 'The ECB said inflation will be below 2% by December.'],
    ['I love this so much', 'I love the blue ceramic mugs from the Delft bakery so much'],
    ['Our team did something amazing this year.', 'Our claims team in Porto settled 9,310 storm claims this year.'],
  ])('rates “%s” below “%s”', (general, specific) => {
    expect(specificityOf(general).score).toBeLessThan(specificityOf(specific).score);
  });

  it('stays on the scale, at one decimal, for any text in any language', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { score } = specificityOf(text);
        expect(score).toBeGreaterThanOrEqual(1);
        expect(score).toBeLessThanOrEqual(5);
        expect(score).toBeCloseTo(Math.round(score * 10) / 10, 10);
      }),
      { numRuns: 60 },
    );
  });

  it('gives an empty text the lowest rating', () => {
    expect(specificityOf('').score).toBe(1);
    expect(specificityOf(' \n\t ').score).toBe(1);
  });

  it('gives equal answers to equal questions, cached or not', () => {
    const cache = new SentenceCache();
    const draft = { text: FACT + FLUFF, kind: 'post', site: 'linkedin', context: {} } as const;
    const cold = specificityOf(draft.text, draft);
    expect(specificityOf(draft.text, draft)).toEqual(cold);
    parsePost(draft, cache);
    const scores = () => parsePost(draft, cache).sentences.map(({ parsed }) => scoreSentence(parsed));
    expect(scores()).toEqual(scores());
  });

  it('does not grow with length alone', () => {
    const once = specificityOf(FLUFF).score;
    const long = specificityOf(FLUFF.repeat(25)).score;
    expect(FLUFF.repeat(25).length).toBeGreaterThan(2500);
    expect(Math.abs(long - once)).toBeLessThanOrEqual(0.5);
  });

  it('is drawn up by a fact in a long post, and down by padding', () => {
    const padded = specificityOf(FLUFF.repeat(4) + FACT).score;
    expect(padded).toBeGreaterThan(specificityOf(FLUFF.repeat(4)).score);
    expect(padded).toBeLessThan(specificityOf(FACT).score);
  });

  it('rates tokenised text nearly as if it were typed', () => {
    const typed = specificityOf("@user I can't find the Measuring Cup in Dundee, can you? https://example.com/x").score;
    const tokenised = specificityOf("<USER> I ca n't find the Measuring Cup in Dundee , can you ? <URL>").score;
    expect(Math.abs(typed - tokenised)).toBeLessThanOrEqual(0.5);
  });

  it('scores a sentence on the same scale', () => {
    const [vague, firm] = parsePost(
      { text: 'Great things happen here. Maersk moved 300 pallets to Gdańsk.', kind: 'post', site: 'x', context: {} },
      new SentenceCache(),
    ).sentences.map(({ parsed }) => scoreSentence(parsed));
    expect(vague).toBeLessThan(firm ?? 0);
  });

  it('tells facts from talk in a language it cannot parse', () => {
    const vague = specificityOf('Kami selalu berkomitmen untuk memberikan yang terbaik bagi semua pelanggan kami.');
    const firm = specificityOf(
      'Pada Maret 2024 kami memangkas waktu kirim dari 9 menjadi 4 hari bagi 312 toko di Jakarta.',
    );
    expect(vague.score).toBeLessThan(firm.score);
    expect(vague).toMatchObject({ substance: true, missing: [] });
    expect(new Set(firm.evidence.map(({ kind }) => kind))).toEqual(new Set(['date', 'figure', 'name']));
  });
});
