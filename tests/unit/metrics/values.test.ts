import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../../src/metrics/columns';
import { readLink } from '../../../src/metrics/link';
import { textForm } from '../../../src/metrics/text-form';
import { dayOrderOf, readCount, readDate } from '../../../src/metrics/values';

describe('a count', () => {
  it.each([
    ['1234', 1234],
    ['1,234', 1234],
    ['1.234', 1234],
    ['1 234 567', 1_234_567],
    ['12.0', 12],
    ['1.2K', 1200],
    ['3,4 M', 3_400_000],
    [' 7 ', 7],
    ['', undefined],
    ['-', undefined],
    ['–', undefined],
    ['-4', null],
    ['12%', null],
    ['1,23', null],
    ['=1+1', null],
    ['NaN', null],
    ['1e9', null],
  ])('%s', (cell, count) => {
    expect(readCount(cell)).toBe(count);
  });
});

describe('a date', () => {
  const noon = new Date(2026, 6, 14, 12).getTime();
  it.each([
    ['2026-07-14', noon],
    ['7/14/2026', noon],
    ['14.07.2026', noon],
    ['14/7/26', noon],
    ['Tue, Jul 14, 2026', noon],
    ['14 juil. 2026', noon],
    ['14. Juli 2026', noon],
    ['14 de julio de 2026', noon],
    ['2026-07-14 09:30', new Date(2026, 6, 14, 9, 30).getTime()],
    ['2026-07-14T09:30:15Z', Date.UTC(2026, 6, 14, 9, 30, 15)],
    ['2026-07-14 09:30 +0200', Date.UTC(2026, 6, 14, 7, 30)],
    ['7/14/2026 12:05 AM', new Date(2026, 6, 14, 0, 5).getTime()],
    ['2026-02-30', undefined],
    ['14', undefined],
    ['soon', undefined],
    ['7/14/1926', undefined],
    ['2026-07-14 25:00', undefined],
  ])('%s', (cell, at) => {
    const order = dayOrderOf([cell]) ?? 'monthFirst';
    expect(readDate(cell, order)?.at).toBe(at);
  });

  it('in figures is told by the others of its column', () => {
    expect(dayOrderOf(['1/2/2026', '3/4/2026'])).toBe(null);
    expect(dayOrderOf(['1/2/2026', '13/4/2026'])).toBe('dayFirst');
    expect(dayOrderOf(['1/2/2026', '4/13/2026'])).toBe('monthFirst');
  });
});

describe('an address', () => {
  it.each([
    ['https://x.com/nusa/status/1978123456789012345?s=20', 'x'],
    ['https://twitter.com/nusa/status/1978123456789012345/photo/1', 'x'],
    ['x.com/nusa/status/1978123456789012345', 'x'],
    ['https://www.linkedin.com/posts/nusa_leeds-activity-7380000000000000000-AbCd', 'linkedin'],
    ['https://www.linkedin.com/feed/update/urn%3Ali%3AugcPost%3A7380000000000000000/', 'linkedin'],
    ['https://x.com.evil.example/nusa/status/1978123456789012345', undefined],
    ['https://evil.example/x.com/nusa/status/1978123456789012345', undefined],
    ['javascript:alert(1)//x.com/nusa/status/1978123456789012345', undefined],
    ['https://x.com/nusa', undefined],
    ['=HYPERLINK("https://x.com")', undefined],
  ])('%s', (text, site) => {
    expect(readLink(text)?.site).toBe(site);
  });

  it('has one form for all the ways to write it, and stays what it is', () => {
    const addresses = [
      'https://www.linkedin.com/posts/nusa_leeds-activity-7380000000000000000-AbCd',
      'https://www.linkedin.com/feed/update/urn:li:activity:7380000000000000000?utm_source=share',
    ].map((text) => readLink(text)?.address);
    expect(new Set(addresses)).toEqual(
      new Set(['https://www.linkedin.com/feed/update/urn:li:activity:7380000000000000000/']),
    );
    expect(readLink('https://www.linkedin.com/feed/update/urn:li:share:7380000000000000000')?.address).toBe(
      'https://www.linkedin.com/feed/update/urn:li:share:7380000000000000000/',
    );
  });

  it('tells the moment, as in the example of LinkedIn’s own documentation', () => {
    const link = readLink('https://www.linkedin.com/feed/update/urn:li:share:6318971194909560123');
    expect(Math.abs((link?.at ?? 0) - 1_506_560_133_675)).toBeLessThan(1000);
  });
});

it('texts are compared without links, escapes, case and signs', () => {
  expect(textForm('R&amp;D in Leeds: “open”! https://t.co/abc')).toBe(textForm('r&d in leeds — open'));
  expect(textForm('Ten jobs')).not.toBe(textForm('Two jobs'));
});

it('columns are known by their names in several languages, and the first of two is read', () => {
  expect(mapColumns(['Beitragslink', 'Erstellungsdatum', 'Impressionen', 'Gefällt mir', 'Geteilt'])).toEqual([
    'link',
    'date',
    'impressions',
    'reactions',
    'reposts',
  ]);
  expect(mapColumns(['Shares', 'Reposts', 'Post text', 'Text'])).toEqual([null, 'reposts', 'text', null]);
  expect(mapColumns(['Post id', 'Post Link', 'Likes', 'Bookmarks'])).toEqual(['id', 'link', 'reactions', null]);
});
