import Papa from 'papaparse';

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

/**
 * The posts in a table, from its column of texts; a table of one column needs no heading.
 * @returns null where several columns have other names
 */
export function postsInTable(content: string): string[] | null {
  const { data: rows } = Papa.parse<string[]>(content, { skipEmptyLines: 'greedy' });
  const [heading = [], ...others] = rows;
  const names = heading.map((name) => name.trim().toLowerCase());
  const name = TEXT_COLUMNS.find((known) => names.includes(known));
  if (name !== undefined) return others.map((row) => withoutQuotes(row[names.indexOf(name)] ?? ''));
  return rows.every(({ length }) => length === 1) ? rows.map(([text = '']) => text) : null;
}

/* LinkedIn puts every line of a post into quotation marks of its own, inside of the field's. */
function withoutQuotes(text: string): string {
  return text.replace(/"\r?\n"/gu, '\n');
}
