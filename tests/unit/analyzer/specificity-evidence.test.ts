import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { specificityOf } from './specificity-helper';

const found = (text: string) => specificityOf(text).evidence.map(({ kind, text: words }) => `${kind}: ${words}`);

describe('evidence', () => {
  it.each([
    ['Orders rose 40% to $3.5 million.', ['figure: 40%', 'figure: $3.5 million']],
    ['It took three quarters and 12 engineers.', ['figure: three quarters', 'figure: 12']],
    ['We opened in March 2024 and close on 3 May.', ['date: March 2024', 'date: 3 May']],
    ['The vote is on Friday at 8:30 pm.', ['date: on Friday', 'date: 8:30 pm']],
    ['Our lawyers met Christine Lagarde in Frankfurt.', ['name: Christine Lagarde', 'name: Frankfurt']],
    ['According to Gartner, demand is flat.', ['source: According to Gartner']],
    ['It is all in the filing: https://example.com/a.', ['source: https://example.com/a']],
    ["I read McKinsey's survey on the ferry.", ["source: McKinsey's survey", 'detail: ferry']],
    ['We replaced the forklift and two pallets.', ['detail: forklift', 'figure: two', 'detail: pallets']],
    ['Thanks to @ana_ruiz for the photos', ['name: @ana_ruiz']],
  ])('finds in “%s” %j', (text, expected) => {
    for (const piece of expected) expect(found(text)).toContain(piece);
  });

  it.each([
    '5 simple tips to grow',
    '10x your growth',
    'I agree 100% with this',
    'Day 2 and still going',
    'We may march on today',
    'Innovation Is The Key To Success',
    'WE ARE THE BEST',
    'Success comes to everyone who waits',
    'Most companies say they care',
    'Studies show it works (1/5)',
    'We work 24/7 for you',
  ])('finds none in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('counts a stretch once', () => {
    const { evidence } = specificityOf(
      'According to Acme Corp in its 2024 report, sales in Ghent rose 12% by May 2025.',
    );
    evidence.forEach((piece, i) => {
      expect(piece.start).toBeGreaterThanOrEqual(evidence[i - 1]?.end ?? 0);
    });
    expect(evidence.length).toBeGreaterThan(3);
  });

  it.each([
    ['emoji', '🎉👩‍👩‍👧 Orders at Acme rose 40% 🚀 in May 2025'],
    ['CRLF', 'Good news.\r\n\r\nOrders at Acme rose 40%\r\nin May 2025.\r\n'],
    ['combining marks', 'Café cafe\u0301: orders at Acme rose 40% in May 2025'],
    ['right-to-left marks', '\u200fOrders\u200f at Acme rose \u200e40%\u200e in May 2025'],
  ])('keeps exact offsets beside %s', (_, text) => {
    const { evidence } = specificityOf(text);
    expect(evidence.map((piece) => piece.text)).toEqual(expect.arrayContaining(['Acme', '40%', 'May 2025']));
    for (const { start, end, text: words } of evidence) expect(text.slice(start, end)).toBe(words);
  });

  it('stays inside any text, on the borders of characters', () => {
    const word = fc.constantFrom(
      'Acme',
      '40%',
      '🎉',
      '\r\n',
      'May 2025',
      ' ',
      '. ',
      'https://a.co',
      '@bo',
      '“',
      '”',
      'é',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join('');
        for (const { start, end, text: piece } of specificityOf(text).evidence) {
          expect(text.slice(start, end)).toBe(piece);
          expect(piece).not.toBe('');
          expect(piece.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});
