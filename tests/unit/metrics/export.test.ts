import { expect, it } from 'vitest';
import { csvOf } from '../../../src/metrics/export';
import { readCsv } from '../../../src/metrics/read/csv';

it('is read again as it was written', () => {
  const rows = [['One, "two"\nthree', 1234, null] as const, ['Öl', 0, ''] as const];
  const { rows: read } = readCsv(csvOf(['text', 'impressions', 'link'], rows));
  expect(read.map(({ cells }) => cells)).toEqual([
    ['text', 'impressions', 'link'],
    ['One, "two"\nthree', '1234', ''],
    ['Öl', '0', ''],
  ]);
});

it.each(['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r\n=1', ' =1', '\u00a0=1', '|cmd', '＝1'])(
  'a text that a spreadsheet would work out gets an apostrophe: %j',
  (text) => {
    expect(csvOf(['text'], [[text]])).toBe(`"text"\r\n"'${text}"`);
  },
);

it('figures and other texts are left as they are', () => {
  expect(csvOf(['a'], [[-4], ['We = us'], ['2026']])).toBe('"a"\r\n-4\r\n"We = us"\r\n"2026"');
});
