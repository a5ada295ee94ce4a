/** A file as it was chosen: its path with `/` between folders, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

/** The last part of a path without its ending. */
export function baseName(path: string): string {
  return (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/u, '');
}

/** The folder that a file stands in, by its own name; empty for a file that stands alone. */
export function folderName(path: string): string {
  return path.split('/').at(-2) ?? '';
}
