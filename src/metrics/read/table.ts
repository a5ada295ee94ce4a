import { isUsable, type Mapping, mapColumns } from '../columns';

/** A sheet or a file of values, as text. */
export interface Sheet {
  /** Empty for a file that has only one. */
  name: string;
  rows: readonly SheetRow[];
}

export interface SheetRow {
  /** Its number in the file, from 1, as a spreadsheet shows it. */
  line: number;
  cells: readonly string[];
}

/** A part of a sheet that has a post in every row. */
export interface Table {
  sheet: string;
  header: readonly string[];
  rows: readonly SheetRow[];
}

/** Exports put a title and a note above the header, and a description under it. */
const HEADER_WITHIN = 12;

/**
 * The tables of posts in a sheet. LinkedIn's TOP POSTS has two side by side, by engagements and by impressions: where a name
 * comes a second time, another table begins.
 * @returns none where the sheet is about something else, such as followers
 */
export function tablesIn({ name, rows }: Sheet): Table[] {
  for (const [index, { cells }] of rows.slice(0, HEADER_WITHIN).entries()) {
    const parts = partsOf(cells);
    if (!parts.some(({ mapping }) => isUsable(mapping))) continue;
    const below = rows.slice(index + 1);
    return parts
      .filter(({ mapping }) => isUsable(mapping))
      .map(({ from, to }) => ({
        sheet: name,
        header: cells.slice(from, to).map((cell) => cell.trim()),
        rows: below
          .map(({ line, cells: all }) => ({ line, cells: all.slice(from, to) }))
          .filter((row) => row.cells.some((cell) => cell.trim() !== '')),
      }));
  }
  return [];
}

/**
 * The first rows of a sheet as one table, for a header whose names nobody knows: the writer says what the columns hold.
 * @returns null for a sheet with nothing in it
 */
export function unknownTable({ name, rows }: Sheet): Table | null {
  const header = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  if (!header) return null;
  return {
    sheet: name,
    header: header.cells.map((cell) => cell.trim()),
    rows: rows.filter(({ line, cells }) => line > header.line && cells.some((cell) => cell.trim() !== '')),
  };
}

function partsOf(cells: readonly string[]): { from: number; to: number; mapping: Mapping }[] {
  const parts: { from: number; to: number; mapping: Mapping }[] = [];
  const seen = new Set<string>();
  let from = 0;
  const close = (to: number) => parts.push({ from, to, mapping: mapColumns(cells.slice(from, to)) });
  for (const [index, cell] of cells.entries()) {
    const name = cell.trim().toLowerCase();
    if (name !== '' && seen.has(name)) {
      close(index);
      seen.clear();
      from = index;
    }
    if (name !== '') seen.add(name);
  }
  close(cells.length);
  return parts;
}
