import { join } from 'node:path';
import { build } from 'vite';
import { newestChange, ROOT } from '../../tools/stale.mjs';

const SITES = ['x', 'linkedin', 'bluesky', 'mastodon', 'threads', 'facebook', 'club'];
const SOURCES = ['tests/replicas', 'package-lock.json'].map((path) => join(ROOT, path));

/** Where the built pages live; git ignores it. One folder per site. */
export const replicaOutput = join(ROOT, '.output/replicas');

/**
 * Bundles the replicas around the real editor libraries, where a source is newer than the last build.
 * @throws when a page does not build
 */
export async function buildReplicas() {
  const changed = newestChange(SOURCES);
  for (const site of SITES) {
    const outDir = join(replicaOutput, site);
    if (newestChange([join(outDir, 'index.html')]) > changed) continue;
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(ROOT, 'tests/replicas', site),
      base: '/replica/',
      // Draft.js reads `global`; React in development mode tells of mistakes through console.error, which tests read.
      define: { global: 'globalThis', 'process.env.NODE_ENV': '"development"' },
      oxc: { jsx: { runtime: 'automatic', importSource: 'react' } },
      build: {
        outDir,
        emptyOutDir: true,
        assetsDir: '',
        minify: false,
        modulePreload: false,
      },
    });
  }
}
