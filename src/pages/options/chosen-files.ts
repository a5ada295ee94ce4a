import type { SourceFile } from '../../vale/source';

/** Files that were chosen or dropped, as an import takes them. */
export interface ChosenFiles {
  files: SourceFile[];
  /** Paths of what was chosen and cannot be read: no zip file, no text. */
  unreadable: { path: string; why: 'archive' | 'notText' }[];
}

interface Chosen {
  path: string;
  file: File;
}

/* A folder of styles has hundreds; one that was chosen by mistake may have millions. */
const MOST_FILES = 5000;

/** Reads files from a file field; those of a folder keep their paths. */
export function filesFrom(list: FileList): Promise<ChosenFiles> {
  return read([...list].slice(0, MOST_FILES).map((file) => ({ path: file.webkitRelativePath || file.name, file })));
}

/** Reads what was dropped, folders with all that is in them. */
export async function filesDropped(transfer: DataTransfer): Promise<ChosenFiles> {
  // All at once: what was dropped is gone after the event.
  const dropped = [...transfer.items].map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const chosen: Chosen[] = [];
  for (const { entry, file } of dropped) {
    if (entry) await collect(entry, chosen);
    else if (file) chosen.push({ path: file.name, file });
  }
  return read(chosen);
}

async function collect(entry: FileSystemEntry, into: Chosen[]): Promise<void> {
  if (into.length >= MOST_FILES) return;
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    into.push({ path: entry.fullPath.replace(/^\//u, ''), file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A folder is told a hundred entries at a time.
    const some = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (some.length === 0) return;
    for (const inner of some) await collect(inner, into);
  }
}

async function read(chosen: readonly Chosen[]): Promise<ChosenFiles> {
  const { isReadable, textOf, unpack } = await import('../../vale/archive');
  const found: ChosenFiles = { files: [], unreadable: [] };
  for (const { path, file } of chosen) {
    const isZip = /\.zip$/iu.test(path);
    if (!isZip && !isReadable(path)) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (isZip) {
      try {
        const { files, unreadable } = unpack(bytes);
        found.files.push(...files);
        found.unreadable.push(...unreadable.map((inner) => ({ path: inner, why: 'notText' as const })));
      } catch {
        found.unreadable.push({ path, why: 'archive' });
      }
      continue;
    }
    const text = textOf(bytes);
    if (text === null) found.unreadable.push({ path, why: 'notText' });
    else found.files.push({ path, text });
  }
  return found;
}
