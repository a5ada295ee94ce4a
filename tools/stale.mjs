import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * When anything under these paths last changed, in milliseconds since 1970. Folders count too: theirs is the date of
 * the last file added or removed.
 * @param {readonly string[]} paths files or folders, relative to the project; a missing one counts as never changed
 * @returns {Promise<number>}
 */
export async function newestChange(paths) {
  const times = await Promise.all(paths.map((path) => changeOf(join(ROOT, path))));
  return Math.max(0, ...times);
}

async function changeOf(path) {
  const found = await stat(path).catch(() => null);
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => changeOf(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}
