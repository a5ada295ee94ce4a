import { isUsable, mapColumns } from '../../../metrics/columns';
import { readFile } from '../../../metrics/read/file';
import type { BrokenRow } from '../../../metrics/read/problem';
import { tablesIn, unknownTable } from '../../../metrics/read/table';
import { type Reading, type ReadRows, readRows } from '../../../metrics/rows';
import type { DayOrder } from '../../../metrics/values';

/** A file as it was read, with what its columns are taken for. */
export interface OpenedFile {
  name: string;
  readings: readonly Reading[];
  /** Sheets without posts, such as the one about followers. */
  unread: readonly string[];
  broken: readonly BrokenRow[];
}

/**
 * Reads a file, and its columns by their names. Where no name is known, the first sheet is offered all the same, for the
 * writer to say what its columns hold.
 * @throws FileError
 */
export async function openFile(file: File): Promise<OpenedFile> {
  const { sheets, broken } = await readFile(file);
  const known = sheets.flatMap(tablesIn);
  const first = sheets.map(unknownTable).find((table) => table !== null);
  const tables = known.length > 0 ? known : first ? [first] : [];
  const readings = tables.map((table) => ({ table, mapping: mapColumns(table.header) }));
  const read = new Set(tables.map(({ sheet }) => sheet));
  return {
    name: file.name,
    readings,
    broken,
    unread: sheets.map(({ name }) => name).filter((name) => !read.has(name)),
  };
}

/** The posts of an opened file since a moment, with all rows that are left out in the order of the file. */
export function postsOf({ readings, broken }: OpenedFile, order: DayOrder, oldest: number): ReadRows {
  const usable = readings.filter(({ mapping }) => isUsable(mapping));
  const { posts, faulty, isAmbiguous } = readRows(usable, order, oldest);
  const all = [...faulty, ...broken.map((row) => ({ ...row, fault: 'broken' as const, cell: '' }))];
  return { posts, isAmbiguous, faulty: all.sort((a, b) => a.sheet.localeCompare(b.sheet) || a.line - b.line) };
}
