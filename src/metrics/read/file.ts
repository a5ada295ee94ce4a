import { decode, readCsv } from './csv';
import { type BrokenRow, FileError } from './problem';
import type { Sheet } from './table';
import { readWorkbook } from './workbook';

/** Largest file that is read, in bytes. 20,000 posts with their texts weigh about 8 MB. */
export const LARGEST_FILE = 25 * 1024 * 1024;
/** Most rows of one sheet. */
const MOST_ROWS = 50_000;

/** What stands in a file, before anybody says what the columns mean. */
export interface FileContents {
  sheets: Sheet[];
  /** Rows that could not be told from their neighbours. */
  broken: BrokenRow[];
}

/**
 * Reads a file of separated values or an Excel workbook; which of them it is, its first bytes tell and not its name.
 * @throws FileError when it cannot be read
 */
export async function readFile(file: Blob): Promise<FileContents> {
  if (file.size > LARGEST_FILE) throw new FileError('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length === 0) throw new FileError('empty');
  const contents = await contentsOf(bytes);
  if (contents.sheets.every(({ rows }) => rows.length === 0)) throw new FileError('empty');
  if (contents.sheets.some(({ rows }) => rows.length > MOST_ROWS)) throw new FileError('tooLong');
  return contents;
}

async function contentsOf(bytes: Uint8Array): Promise<FileContents> {
  if (startsWith(bytes, [0x50, 0x4b]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { sheets: await readWorkbook(bytes), broken: [] };
  }
  // A picture, a PDF, a web page saved under another name.
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || startsWith(bytes, [0x3c]) || startsWith(bytes, [0x89, 0x50])) {
    throw new FileError('other');
  }
  const { rows, broken } = readCsv(decode(bytes));
  return { sheets: [{ name: '', rows }], broken };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
