import { FileError } from './problem';
import type { Sheet } from './table';

/** Rows of a sheet that are read; one more tells that there are others. */
const MOST_ROWS = 50_001;

/**
 * The sheets of an Excel workbook, XLSX or the older XLS. The library is loaded only now: it weighs more than all the rest of
 * the page.
 * @throws FileError
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  const { read, utils } = await import('@e965/xlsx');
  try {
    // Values only: no formula is read, let alone worked out.
    const book = read(bytes, {
      type: 'array',
      cellFormula: false,
      cellHTML: false,
      cellDates: true,
      sheetRows: MOST_ROWS,
    });
    return book.SheetNames.map((name) => {
      const sheet = book.Sheets[name];
      const rows = sheet
        ? utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true, defval: '', blankrows: true, UTC: true })
        : [];
      return { name, rows: rows.map((cells, index) => ({ line: index + 1, cells: cells.map(asText) })) };
    });
  } catch (cause) {
    throw new FileError(/password/iu.test(String(cause)) ? 'protected' : 'damaged', cause);
  }
}

function asText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : dayAndTime(value);
  return value === null || value === undefined ? '' : String(value);
}

/* A spreadsheet's day has no zone; the library gives it as if it were in UTC. */
function dayAndTime(date: Date): string {
  const [day, time] = date.toISOString().slice(0, 19).split('T');
  return time === '00:00:00' ? `${day}` : `${day} ${time}`;
}
