import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * When anything under these paths last changed. Folders count too: theirs is the date of the last file added or removed.
 * @param {readonly string[]} paths files or folders; a missing one counts as never changed
 * @returns {number} milliseconds since 1970, 0 where nothing is there
 */
export function newestChange(paths) {
  const times = paths.map((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
    return Math.max(found.mtimeMs, newestChange(readdirSync(path).map((name) => join(path, name))));
  });
  return Math.max(0, ...times);
}
