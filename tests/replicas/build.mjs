import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { newestChange } from '../../tools/stale.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../..');
const SITES = ['x', 'linkedin'];

/** Where the built pages live; git ignores it. One folder per site, its files under `replica/`. */
export const replicaOutput = join(project, '.output/replicas');

/**
 * Bundles the replicas of X and LinkedIn around the real editor libraries, where a source is newer than the last build.
 * @throws when a page does not build
 */
export async function buildReplicas() {
  const sources = newestChange([here, join(project, 'package-lock.json')]);
  for (const site of SITES) {
    const outDir = join(replicaOutput, site);
    if (newestChange([join(outDir, 'index.html')]) > sources) continue;
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(here, site),
      base: '/replica/',
      // Draft.js reads `global`; React in development mode tells of mistakes through console.error, which tests read.
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"development"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
      build: { outDir, emptyOutDir: true, assetsDir: '', minify: false, modulePreload: false },
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildReplicas();
