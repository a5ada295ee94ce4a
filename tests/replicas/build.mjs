import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { newestChange, ROOT } from '../../tools/stale.mjs';

const SITES = ['x', 'linkedin'];
const SOURCES = ['tests/replicas', 'package-lock.json'];
const OUTPUT = '.output/replicas';

/** Where the built pages live; git ignores it. One folder per site. */
export const replicaOutput = join(ROOT, OUTPUT);

/**
 * Bundles the replicas of X and LinkedIn around the real editor libraries, where a source is newer than the last build.
 * @throws when a page does not build
 */
export async function buildReplicas() {
  const changed = await newestChange(SOURCES);
  for (const site of SITES) {
    if ((await newestChange([`${OUTPUT}/${site}/index.html`])) > changed) continue;
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(ROOT, 'tests/replicas', site),
      base: '/replica/',
      // Draft.js reads `global`; React in development mode tells of mistakes through console.error, which tests read.
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"development"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
      build: {
        outDir: join(replicaOutput, site),
        emptyOutDir: true,
        assetsDir: '',
        minify: false,
        modulePreload: false,
      },
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildReplicas();
