/*
 * `npm run matrix` walks the main path in every place and browser (tests/e2e/matrix.test.ts) and writes what came out
 * into docs/sites.md. A failure stands there as one.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runScript } from './run.mjs';
import { ROOT } from './stale.mjs';

const RESULTS = join(ROOT, '.output/matrix.json');
const PAGE = join(ROOT, 'docs/sites.md');
const BLOCK = /(<!-- matrix -->\n)[\s\S]*?(<!-- \/matrix -->)/;

await rm(RESULTS, { force: true });
const status = await runScript('e2e', ['tests/e2e/matrix.test.ts']);
const { day, steps, results } = JSON.parse(await readFile(RESULTS, 'utf8'));
const table = [
  `| ${['site', 'where', 'browser', ...steps].join(' | ')} |`,
  `|${'---|'.repeat(3 + steps.length)}`,
  ...results.map(
    ({ site, surface, browser, result }) =>
      `| ${[site, surface, browser, ...steps.map((step) => (result[step] ? '✓' : '✗'))].join(' | ')} |`,
  ),
];
const page = await readFile(PAGE, 'utf8');
await writeFile(PAGE, page.replace(BLOCK, `$1Measured on ${day}, on the replicas.\n\n${table.join('\n')}\n$2`));
process.exitCode = status;
