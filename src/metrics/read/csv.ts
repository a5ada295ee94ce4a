import { parse } from 'csv-parse/browser/esm/sync';
import { type BrokenRow, FileError } from './problem';
import type { SheetRow } from './table';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Lines that show which separator it is. */
const SHOWN = 20;

/**
 * The text of a file: UTF-8, or UTF-16 where the file says so by its first bytes (a spreadsheet's “Unicode text”).
 * @throws FileError `encoding` where it is neither: a guess would put wrong letters into posts
 */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const isLittle = first === 0xff && second === 0xfe;
  const isBig = first === 0xfe && second === 0xff;
  try {
    const text = new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch (cause) {
    throw new FileError('encoding', cause);
  }
  throw new FileError('damaged');
}

/**
 * The rows of a text with separated values. Which of comma, semicolon, tab and bar separates them is told by the first
 * lines; a line `sep=;`, as some spreadsheets write it, says so itself.
 */
export function readCsv(text: string): { rows: SheetRow[]; broken: BrokenRow[] } {
  const told = /^\ufeff?sep=(.)\r?\n/iu.exec(text);
  const body = told ? `\n${text.slice(told[0].length)}` : text;
  const broken: BrokenRow[] = [];
  const rows: SheetRow[] = [];
  parse(body, {
    bom: true,
    delimiter: told?.[1] ?? separatorOf(body),
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      broken.push({ sheet: '', line: Number(error?.lines ?? 0) });
      return undefined;
    },
    on_record: (cells: string[], { lines }) => {
      rows.push({ line: lines - breaksIn(cells), cells });
      return null;
    },
  });
  return { rows, broken };
}

/* The one that parts most lines, and into the most cells; signs in quotation marks part nothing. */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 50_000)
    .replace(/"(?:[^"]|"")*"/gu, '')
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, SHOWN);
  const countOf = (separator: string) => lines.reduce((sum, line) => sum + line.split(separator).length - 1, 0);
  return SEPARATORS.reduce((best, separator) => (countOf(separator) > countOf(best) ? separator : best), ',');
}

/* The library counts a row by its last line; a spreadsheet's reader looks for its first. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/gu)?.length ?? 0), 0);
}
