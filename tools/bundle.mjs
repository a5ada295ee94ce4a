import { mkdir, mkdtemp, rename, rm, utimes } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { newestChange, ROOT } from './stale.mjs';

/* What anything built on the analyzer depends on. */
const COMMON = ['src/analyzer', 'src/policy', 'locales', 'package.json', 'package-lock.json'];

/**
 * Bundles a TypeScript module and all that it imports into one file for Node, unless the last bundle is newer than
 * every source. Calls at the same time do not meet: each builds in a folder of its own and renames the result into
 * place.
 * @param {string} entry TypeScript module
 * @param {string} file the bundle, under a folder that git ignores
 * @param {readonly string[]} sources files and folders that it is made of, beside the analyzer and the policy
 * @returns {Promise<string>} URL of the bundle
 * @throws where dependencies are missing or the build fails, with the builder's own message
 */
export async function bundle(entry, file, sources) {
  const target = join(ROOT, file);
  if (newestChange([target]) < newestChange([...COMMON, ...sources].map((path) => join(ROOT, path)))) {
    await build(entry, target);
  }
  return pathToFileURL(target).href;
}

async function build(entry, target) {
  const vite = await import('vite').catch(() => {
    throw new Error('its dependencies are not installed; run `npm ci` first');
  });
  const started = new Date();
  await mkdir(dirname(target), { recursive: true });
  const outDir = await mkdtemp(join(dirname(target), 'build-'));
  const built = join(outDir, basename(target));
  try {
    await vite.build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: 'silent',
      // One file that needs no node_modules beside it.
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: entry,
        outDir,
        target: 'node20',
        rolldownOptions: { output: { entryFileNames: basename(target) } },
      },
    });
    // Dated to before the sources were read, so that an edit made during the build is seen as newer.
    await utimes(built, started, started);
    await rename(built, target);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
