/*
 * `npm run screenshots` makes every picture of the README anew, from the built extension on the replica of X.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildReplicas } from '../tests/replicas/build.mjs';
import { launchWithExtension } from './browser.mjs';
import { runScript } from './run.mjs';
import { PICTURES } from './screenshots/pictures.mjs';
import { ensureChromium, installDependencies, say } from './setup.mjs';
import { ROOT } from './stale.mjs';

const FOLDER = join(ROOT, 'docs/images');

await installDependencies();
process.env.LECTERN_CHROMIUM = await ensureChromium();
if ((await runScript('build')) !== 0) process.exit(1);
await buildReplicas();
await mkdir(FOLDER, { recursive: true });
for (const [name, take] of Object.entries(PICTURES)) {
  say(`docs/images/${name}.png`);
  // A browser for each: no picture depends on the one before.
  const browser = await launchWithExtension({ deviceScaleFactor: 2 });
  try {
    await take(browser, (subject) => subject.screenshot({ path: join(FOLDER, `${name}.png`), animations: 'disabled' }));
  } finally {
    await browser.close();
  }
}
