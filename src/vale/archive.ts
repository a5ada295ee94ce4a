import { unzipSync } from 'fflate';
import type { SourceFile } from './source';

/** What a zip file holds that an import can read. */
export interface Archive {
  files: SourceFile[];
  /** Paths of files that are no UTF-8 text. */
  unreadable: string[];
}

/* Far more than any package of styles; a small file may unpack to gigabytes. */
const LARGEST_FILE = 2_000_000;
const LARGEST_ARCHIVE = 50_000_000;
const WANTED = /\.ya?ml$|(?:^|\/)(?:accept|reject)\.txt$/iu;

/** Whether a file may be a rule or a vocabulary, by its name. */
export function isReadable(path: string): boolean {
  return WANTED.test(path);
}

/**
 * Unpacks the rules and vocabularies of a zip file.
 * @throws Error where it is no zip file, or too large
 */
export function unpack(bytes: Uint8Array): Archive {
  let total = 0;
  const entries = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isReadable(name) || name.startsWith('__MACOSX/') || originalSize > LARGEST_FILE) return false;
      total += originalSize;
      if (total > LARGEST_ARCHIVE) throw new Error('it is too large');
      return true;
    },
  });
  const files: SourceFile[] = [];
  const unreadable: string[] = [];
  for (const [path, content] of Object.entries(entries)) {
    const text = textOf(content);
    if (text === null) unreadable.push(path);
    else files.push({ path: path.replaceAll('\\', '/'), text });
  }
  return { files, unreadable };
}

/** Bytes as UTF-8 text; null where they are none. */
export function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
