import type { Format } from '../options';
import type { Formatter } from './format';
import { json } from './json';
import { ndjson } from './ndjson';
import { sarif } from './sarif';
import { stylish } from './stylish';

/** The formatter of that name. `colours` matters to people only; machines get none. */
export function formatterOf(format: Format, colours: boolean): Formatter {
  const make: Record<Format, () => Formatter> = { stylish: () => stylish(colours), json, ndjson, sarif };
  return make[format]();
}
