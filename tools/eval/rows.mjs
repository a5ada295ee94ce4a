import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of labelled sets, beside the project; it may be absent. */
export const DATA = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** @param {string} path of a file with one JSON object a line */
export function readRows(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/** @param {number} part @param {number} whole */
export function percent(part, whole) {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}
