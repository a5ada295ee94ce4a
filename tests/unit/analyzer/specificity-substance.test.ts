import { describe, expect, it } from 'vitest';
import { specificityOf } from './specificity-helper';

describe('substance', () => {
  it.each([
    'Make sure to choose the best companies to invest your hard-earned dollars in',
    'Nobody wants to work anymore.',
    'Innovation is the key to success. Great leaders never stop growing.',
    'Excited to share that something special is on the way.',
    'We are committed to sustainability and to building a better future for everyone.',
    '2025 is going to be our best year yet. So many exciting plans!',
    '10x your growth with these 5 simple tips: believe in yourself and never quit.',
    'Success is a journey, not a destination. Keep learning. Never give up. #mindset',
    'The best leaders lift others up.\n\nThey create opportunities.\n\nThey listen. They learn. They grow.\n\nAgree?',
  ])('is missing from “%s”', (text) => {
    expect(specificityOf(text).substance).toBe(false);
  });

  it.each([
    ['a figure', 'Industries X, Y and Z have grown for three quarters and, on the statistics, look solid'],
    ['concrete words alone', 'Salt the pasta water after it boils, and keep a cup of it for the sauce.'],
    ['a precise how-to', 'Before you send a cold email, delete the first paragraph: the reader stops there.'],
    ['a name', 'Priya Nair and her team in Pune wrote the tide tables that our pilots trust.'],
    ['a date for an announcement', 'Excited to open our second bakery on 3 March.'],
    ['thanks', 'Thank you all for making this company the best.'],
    ['congratulations', 'Congrats! Well deserved success for the whole team.'],
    ['condolences', 'RIP to a great leader. Nobody will ever replace you.'],
    ['a question', 'What is the key to success?'],
    ['a joke', 'Success is a journey, mostly through meetings 😂'],
    ['a remark', 'What a game!'],
    ['a remark under a link', 'The future of work is here. https://example.com/a'],
    ['a quotation', '“Success is a journey, not a destination.” Great people win.'],
    ['another language', 'Kesuksesan adalah perjalanan. Jangan pernah menyerah.'],
    ['an answer by its mention', '@ana Great leaders never stop growing.'],
  ])('is there, or not asked for: %s', (_, text) => {
    expect(specificityOf(text).substance).toBe(true);
  });

  it.each(['reply', 'comment', 'quote', 'repost'] as const)('is not asked of a %s', (kind) => {
    expect(specificityOf('Nobody wants to work anymore.', { kind }).substance).toBe(true);
  });
});

describe('what is missing', () => {
  it.each([
    ['a claim', 'Most companies get culture wrong.', 'source'],
    ['advice', 'Make sure to choose the best companies to invest in.', 'source'],
    ['a promise', 'Our team is fully committed to doing better.', 'figure'],
    ['an announcement', 'Big things coming. Stay tuned!', 'detail'],
  ])('is asked of %s first by what helps most', (_, text, first) => {
    expect(specificityOf(text).missing[0]).toBe(first);
  });

  it('never names what is there', () => {
    const { missing, evidence } = specificityOf('Big plans for Ghent are coming soon, stay tuned!');
    expect(evidence.map(({ kind }) => kind)).toContain('name');
    expect(missing).not.toContain('name');
    expect(missing.length).toBeGreaterThan(0);
  });

  it.each([
    'Congrats! Well deserved.',
    'What would you ask a central banker?',
    'My dog ate the term sheet.',
    'On 3 March we open a bakery in Ghent with 14 bakers.',
    'Salt the pasta water after it boils, and keep a cup of it for the sauce.',
  ])('is nothing in “%s”', (text) => {
    expect(specificityOf(text).missing).toEqual([]);
  });

  it('is nothing in an answer to somebody', () => {
    expect(specificityOf('Most companies get culture wrong.', { kind: 'reply' }).missing).toEqual([]);
  });
});
