import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/* Playwright's own Firefox is patched for another protocol and loads no add-on. */
const NAMES = ['firefox-esr', 'firefox'];

/**
 * A Firefox to drive over WebDriver BiDi: the one named in LECTERN_FIREFOX, or one on the PATH.
 * @returns {string | null} path of the executable; null when there is none
 * @throws when LECTERN_FIREFOX names a file that cannot be run
 */
export function findFirefox() {
  const named = process.env.LECTERN_FIREFOX;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`LECTERN_FIREFOX names ${named}, which cannot be run`);
    return named;
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return onPath.find((file) => isExecutable(file)) ?? null;
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
