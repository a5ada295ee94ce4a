/** Why a file cannot be read at all. */
export const FILE_PROBLEMS = ['tooLarge', 'empty', 'encoding', 'damaged', 'protected', 'other', 'tooLong'] as const;
export type FileProblem = (typeof FILE_PROBLEMS)[number];

/** A file that cannot be read; nothing of it was kept. */
export class FileError extends Error {
  override name = 'FileError';

  constructor(
    readonly problem: FileProblem,
    cause?: unknown,
  ) {
    super(`The file cannot be read: ${problem}`, { cause });
  }
}

/** A row that could not be told from its neighbours. */
export interface BrokenRow {
  sheet: string;
  line: number;
}
