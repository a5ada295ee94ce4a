import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const project = join(here, '../..');
const SITES = ['x', 'linkedin'];

/** Where the built pages live; git ignores it. One folder per site, its files under `replica/`. */
export const replicaOutput = join(project, '.output/replicas');

/**
 * When any file of a folder or the lock file was last changed.
 * @param {string[]} paths files and folders
 * @returns {number} milliseconds since 1970, 0 when nothing is there
 */
export function newestChange(paths) {
  const times = paths.map((path) => {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return 0;
    if (!stat.isDirectory()) return stat.mtimeMs;
    return newestChange(readdirSync(path).map((name) => join(path, name)));
  });
  return Math.max(0, ...times);
}

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
