import { utils, write } from '@e965/xlsx';
import { mapColumns } from '../../../src/metrics/columns';
import { readFile } from '../../../src/metrics/read/file';
import { tablesIn } from '../../../src/metrics/read/table';
import { readRows } from '../../../src/metrics/rows';

/** The header of X's content export. */
export const X_HEADER =
  'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks';

/** A row of it, for a post that went out at that moment. */
export function xRow(at: number, text: string, impressions = 100, engagements = 9): string {
  const id = xId(at);
  const day = new Intl.DateTimeFormat('en-US', { weekday: 'short', month: 'short', day: 'numeric', year: 'numeric' });
  return `${id},"${day.format(at)}","${text.replaceAll('"', '""')}",https://x.com/nusa/status/${id},${impressions},5,${engagements},0,0,0,2,1,3,4,1,0,0`;
}

/** The number that X would give to a post of that moment. */
export function xId(at: number): string {
  return String((BigInt(at) - 1_288_834_974_657n) << 22n);
}

export function linkedInId(at: number): string {
  return String(BigInt(at) << 22n);
}

/** A workbook as a spreadsheet program would save it. */
export function workbook(sheets: Record<string, unknown[][]>, bookType: 'xlsx' | 'biff8' = 'xlsx'): Blob {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { UTC: true }), name);
  return new Blob([write(book, { type: 'array', bookType }) as ArrayBuffer]);
}

/** All that a file says, with its columns read by their names. */
export async function readAll(content: BlobPart) {
  const { sheets, broken } = await readFile(content instanceof Blob ? content : new Blob([content]));
  const tables = sheets.flatMap(tablesIn);
  const readings = tables.map((table) => ({ table, mapping: mapColumns(table.header) }));
  return { ...readRows(readings, 'monthFirst'), tables, broken };
}
