import { parse } from 'csv-parse/browser/esm/sync';

/*
 * What a column of posts is called, in lower case: plain exports, X's (analytics), LinkedIn's (Shares.csv) and those of
 * common tools. The first of this list that a table has is taken.
 */
const TEXT_COLUMNS = [
  'text',
  'full_text',
  'tweet text',
  'post text',
  'tweet',
  'post',
  'sharecommentary',
  'commentary',
  'post content',
  'content',
  'message',
  'body',
  'caption',
];
/* A spreadsheet writes a semicolon where a comma is the decimal sign. */
const DELIMITERS = [',', ';', '\t'];
/* What no text has, for a table of one column: its commas are the posts' own. */
const NONE = '\u001F';

/**
 * The posts in a table, from its column of texts; a table of one column needs no heading.
 * @returns null where several columns have other names
 * @throws where a quotation mark is never closed
 */
export function postsInTable(content: string): string[] | null {
  const rows: string[][] = parse(content, {
    delimiter: delimiterIn(content),
    relax_column_count: true,
    relax_quotes: true,
    skip_records_with_empty_values: true,
  });
  const [heading = [], ...others] = rows;
  const names = heading.map((name) => name.trim().toLowerCase());
  const name = TEXT_COLUMNS.find((known) => names.includes(known));
  if (name !== undefined) return others.map((row) => withoutQuotes(row[names.indexOf(name)] ?? ''));
  return rows.every(({ length }) => length === 1) ? rows.map(([text = '']) => text) : null;
}

/* The one that the heading has most of; what stands in quotation marks is a name. */
function delimiterIn(content: string): string {
  const heading = content.split(/\r?\n/u, 1)[0]?.replace(/"[^"]*"/gu, '') ?? '';
  const count = (delimiter: string) => heading.split(delimiter).length;
  const [most = NONE] = DELIMITERS.toSorted((one, other) => count(other) - count(one));
  return heading.includes(most) ? most : NONE;
}

/* LinkedIn puts every line of a post into quotation marks of its own, inside of the field's. */
function withoutQuotes(text: string): string {
  return text.replace(/"\r?\n"/gu, '\n');
}
