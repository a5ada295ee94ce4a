import { describe, expect, it } from 'vitest';
import { mapColumns } from '../../../src/metrics/columns';
import { LARGEST_FILE, readFile } from '../../../src/metrics/read/file';
import { readRows } from '../../../src/metrics/rows';
import { linkedInId, readAll, workbook, X_HEADER, xId, xRow } from './files';

const AT = Date.UTC(2026, 9, 5, 9, 30);

describe('X’s content export', () => {
  it('is read: moment by the post’s own number, quotation marks, commas and line breaks in the text', async () => {
    const text = 'We opened in Leeds, and “Hull” is next.\nTen jobs, "at least".';
    const { posts, faulty } = await readAll(`\ufeff${X_HEADER}\r\n${xRow(AT, text, 1234, 56)}\r\n`);
    expect(faulty).toEqual([]);
    expect(posts).toEqual([
      {
        key: `x ${xId(AT)}`,
        site: 'x',
        at: AT,
        isMoment: true,
        link: `https://x.com/i/status/${xId(AT)}`,
        text,
        counts: {
          impressions: 1234,
          engagements: 56,
          reactions: 5,
          comments: 2,
          reposts: 1,
          clicks: 1,
          profileVisits: 3,
          follows: 0,
        },
      },
    ]);
  });

  it('of the older kind is too', async () => {
    const csv = `"Tweet id","Tweet permalink","Tweet text","time","impressions","engagements","retweets","replies","likes"
"${xId(AT)}","https://twitter.com/nusa/status/${xId(AT)}","Leeds is open.","2026-10-05 09:30 +0000","900.0","30.0","1.0","2.0","8.0"`;
    expect((await readAll(csv)).posts).toMatchObject([
      { at: AT, counts: { impressions: 900, engagements: 30, reposts: 1 } },
    ]);
  });
});

describe('LinkedIn’s workbook', () => {
  const post = (at: number) => `https://www.linkedin.com/feed/update/urn:li:activity:${linkedInId(at)}`;
  const SHEETS = {
    DISCOVERY: [
      ['Overall Performance', '10/1/2026 - 10/31/2026'],
      ['Impressions', 5321],
      ['Members reached', 2100],
    ],
    ENGAGEMENT: [
      ['Date', 'Impressions', 'Engagements'],
      ['10/1/2026', 120, 4],
    ],
    'TOP POSTS': [
      ['Maximum of 50 posts available to include in this list'],
      [],
      ['Post URL', 'Post publish date', 'Engagements', '', 'Post URL', 'Post publish date', 'Impressions'],
      [post(AT), '10/5/2026', 44, '', post(AT + 86_400_000), '10/6/2026', 2900],
      [post(AT + 86_400_000), '10/6/2026', 31, '', post(AT), '10/5/2026', 1800],
    ],
    FOLLOWERS: [['Total followers on 10/31/2026:', 4000], [], ['Date', 'New followers'], ['10/1/2026', 3]],
    DEMOGRAPHICS: [
      ['Top Demographics', 'Value', 'Percentage'],
      ['Job titles', 'Founder', '12%'],
    ],
  };

  it('of a person: both lists of the best posts become one, and the other sheets hold no posts', async () => {
    const { posts, faulty, tables } = await readAll(workbook(SHEETS));
    expect(new Set(tables.map(({ sheet }) => sheet))).toEqual(new Set(['TOP POSTS']));
    expect(faulty).toEqual([]);
    expect(posts).toMatchObject([
      { site: 'linkedin', at: AT, isMoment: true, text: null, counts: { impressions: 1800, engagements: 44 } },
      { counts: { impressions: 2900, engagements: 31 } },
    ]);
  });

  it.each(['xlsx', 'biff8'] as const)('of a page, saved as %s', async (format) => {
    const sheets = {
      Metrics: [['Aggregated'], ['Date', 'Impressions (organic)'], ['10/05/2026', 3]],
      'All posts': [
        ['Engagement metrics for individual posts'],
        [
          'Post title',
          'Post link',
          'Post type',
          'Created date',
          'Impressions',
          'Clicks',
          'Likes',
          'Comments',
          'Reposts',
        ],
        ['Leeds is open.', `${post(AT)}/`, 'Organic', '10/05/2026', 700, 12, 20, 3, 1],
      ],
    };
    const { posts } = await readAll(workbook(sheets, format));
    expect(posts).toMatchObject([
      { site: 'linkedin', at: AT, text: 'Leeds is open.', counts: { impressions: 700, clicks: 12, reactions: 20 } },
    ]);
  });
});

it('a day that a spreadsheet keeps as a day, with or without a time, is read as that day', async () => {
  const rows = [
    ['Post title', 'Created date', 'Impressions'],
    ['Leeds is open.', new Date(Date.UTC(2026, 9, 5)), 7],
    ['Hull is open.', new Date(Date.UTC(2026, 9, 6, 9, 30)), 8],
  ];
  expect((await readAll(workbook({ 'All posts': rows }))).posts).toMatchObject([
    { at: new Date(2026, 9, 5, 12).getTime(), isMoment: false },
    { at: new Date(2026, 9, 6, 9, 30).getTime(), isMoment: true },
  ]);
});

describe('other tools', () => {
  it('Hootsuite: a network of its own is left out, by row and reason', async () => {
    const { posts, faulty } = await readAll(
      `Date (GMT),Social network,Post message,Post permalink,Post impressions,Post reactions
2026-10-05 09:30,Twitter,Leeds is open.,https://x.com/nusa/status/${xId(AT)},100,4
2026-10-05 09:30,Facebook,Leeds is open.,https://facebook.com/1,100,4`,
    );
    expect(posts).toMatchObject([{ site: 'x', counts: { impressions: 100, reactions: 4 } }]);
    expect(faulty).toEqual([{ sheet: '', line: 3, fault: 'otherNetwork', cell: 'Facebook' }]);
  });

  it('Buffer: a post without an address is told by its day and words', async () => {
    const { posts } = await readAll('Date,Text,Impressions,Likes\n2026-10-05,Leeds is open.,100,4\n');
    expect(posts).toMatchObject([
      { site: 'other', at: new Date(2026, 9, 5, 12).getTime(), isMoment: false, link: null, text: 'Leeds is open.' },
    ]);
  });
});

describe('a file that is not as it should be', () => {
  const problemOf = async (content: BlobPart) => {
    const reading = readFile(content instanceof Blob ? content : new Blob([content]));
    return reading.then(
      () => 'none',
      (error: { problem?: string }) => error.problem,
    );
  };

  it.each([
    ['too large', new Uint8Array(LARGEST_FILE + 1), 'tooLarge'],
    ['empty', '', 'empty'],
    ['in the encoding of old Windows', new Uint8Array([0x61, 0x2c, 0xe9, 0x0a, 0x62, 0x2c, 0x63]), 'encoding'],
    ['a workbook torn in the middle', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8]), 'damaged'],
    ['an old workbook torn in the middle', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'damaged'],
    ['zeros', new Uint8Array(100), 'damaged'],
    ['a web page', '<!doctype html><table><tr><td>1', 'other'],
    ['a PDF', '%PDF-1.7 …', 'other'],
  ])('%s: is refused', async (_, content, problem) => {
    expect(await problemOf(content)).toBe(problem);
  });

  it('in UTF-16, as a spreadsheet saves “Unicode text”, is read', async () => {
    const text = `Post text\tImpressions\tDate\nLeeds ist geöffnet.\t12\t2026-10-05\n`;
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at += 1)
      new DataView(bytes.buffer).setUint16(2 + at * 2, text.charCodeAt(at), true);
    expect((await readAll(bytes)).posts).toMatchObject([{ text: 'Leeds ist geöffnet.', counts: { impressions: 12 } }]);
  });

  it.each([
    [';', 'Datum;Beitragstext;Impressionen\n05.10.2026;Leeds, endlich.;1.234\n'],
    ['tab', 'Datum\tBeitragstext\tImpressionen\n05.10.2026\tLeeds, endlich.\t1.234\n'],
    ['sep=', 'sep=|\nDatum|Beitragstext|Impressionen\n05.10.2026|Leeds, endlich.|1.234\n'],
  ])('separated by %s, is read', async (_, csv) => {
    expect((await readAll(csv)).posts).toMatchObject([
      { text: 'Leeds, endlich.', at: new Date(2026, 9, 5, 12).getTime(), counts: { impressions: 1234 } },
    ]);
  });

  it('every row that is wrong is named, with its line and the cell, and the others are read', async () => {
    const csv = [
      'Date,Post text,Post link,Impressions',
      '2026-10-05,"Two\nlines",,1',
      '2026-10-05,A formula where a count should be,,"=1+1"',
      '2026-10-05,Minus,,-4',
      '31/31/2026,No such day,,4',
      '2026-10-05,,,4',
      '2026-10-05,Nothing counted,,-',
      ',No day at all,,4',
      '2026-10-05,Not a link,=HYPERLINK(1),4',
      '2026-10-05,"Two\nlines",,1',
      '2026-10-05,=cmd|A1 is only a text here,,7',
    ].join('\n');
    const { posts, faulty } = await readAll(csv);
    expect(posts.map(({ text }) => text)).toEqual(['Two\nlines', '=cmd|A1 is only a text here']);
    expect(faulty.map(({ line, fault, cell }) => [line, fault, cell])).toEqual([
      [4, 'count', '=1+1'],
      [5, 'count', '-4'],
      [6, 'date', '31/31/2026'],
      [7, 'noPost', ''],
      [8, 'noCounts', ''],
      [9, 'noDate', ''],
      [10, 'link', '=HYPERLINK(1)'],
      [11, 'twice', ''],
    ]);
  });

  it('posts from before what the journal keeps are left out', async () => {
    const { tables } = await readAll(`${X_HEADER}\n${xRow(AT, 'New.')}\n${xRow(AT - 1, 'Old.')}`);
    const readings = tables.map((table) => ({ table, mapping: mapColumns(table.header) }));
    const { posts, faulty } = readRows(readings, 'monthFirst', AT);
    expect(posts.map(({ text }) => text)).toEqual(['New.']);
    expect(faulty).toMatchObject([{ line: 3, fault: 'tooOld' }]);
  });

  it('a quotation mark that is never closed breaks one row, and says where', async () => {
    const { posts, broken } = await readAll(
      'Post text,Date,Impressions\nOne,2026-10-05,1\n"Two,2026-10-05,2\nThree,2026-10-05,3\n',
    );
    expect(posts).toHaveLength(1);
    expect(broken).toEqual([{ sheet: '', line: 4 }]);
  });

  it('a formula in a workbook is read by its value, and none is worked out', async () => {
    const { posts } = await readAll(
      workbook({
        'All posts': [
          ['Post title', 'Created date', 'Impressions'],
          ['Leeds', '2026-10-05', { t: 'n', f: '1+1', v: 40 }],
        ],
      }),
    );
    expect(posts).toMatchObject([{ counts: { impressions: 40 } }]);
  });
});
