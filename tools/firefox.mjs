import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/* Playwright's own Firefox is patched for another protocol and loads no add-on. */
const NAMES = ['firefox-esr', 'firefox'];

/**
 * A Firefox to drive over WebDriver BiDi: the one named in LECTERN_FIREFOX, or one on the PATH.
 * @returns {string | null} path of the executable; null when there is none
 */
export function findFirefox() {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [process.env.LECTERN_FIREFOX, ...onPath].find((file) => file && isExecutable(file)) ?? null;
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
