import { mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newestChange, ROOT } from './stale.mjs';

const SOURCES = ['src/cli', 'src/analyzer', 'src/policy', 'locales', 'package.json', 'package-lock.json'].map((path) =>
  join(ROOT, path),
);
const FOLDER = join(ROOT, '.output/cli');
const BUILT = join(FOLDER, 'lectern.mjs');

/**
 * Builds src/cli/main.ts into one file, unless the last build is newer than every source. Calls at the same time do
 * not meet: each builds in a folder of its own and renames the result into place.
 * @returns URL of the built module
 * @throws where dependencies are missing or the build fails, with the builder's own message
 */
export async function buildCli() {
  if (newestChange([BUILT]) < newestChange(SOURCES)) await build();
  return pathToFileURL(BUILT).href;
}

async function build() {
  const vite = await import('vite').catch(() => {
    throw new Error('its dependencies are not installed; run `npm ci` first');
  });
  const started = new Date();
  await mkdir(FOLDER, { recursive: true });
  const outDir = await mkdtemp(join(FOLDER, 'build-'));
  try {
    await vite.build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      // One file that needs no node_modules beside it.
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: 'src/cli/main.ts',
        outDir,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: 'lectern.mjs' } },
      },
    });
    // Dated to before the sources were read, so that an edit made during the build is seen as newer.
    await utimes(join(outDir, 'lectern.mjs'), started, started);
    await rename(join(outDir, 'lectern.mjs'), BUILT);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
