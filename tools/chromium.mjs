import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Names of Chromium on a PATH. Google Chrome is left out: its branded builds ignore `--load-extension` since 137. */
const NAMES = ['chromium', 'chromium-browser', 'chromium.exe'];

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A Chromium that loads unpacked extensions: the one named in LECTERN_CHROMIUM, Playwright's own, or one on the PATH.
 * @returns {string | null} path of the executable; null when there is none
 * @throws when LECTERN_CHROMIUM names a file that cannot be run
 */
export function findChromium() {
  const named = process.env.LECTERN_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`LECTERN_CHROMIUM names ${named}, which cannot be run`);
    return named;
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath].find((file) => isExecutable(file)) ?? null;
}
