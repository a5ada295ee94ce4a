import { join } from 'node:path';
import { runScript } from '../../tools/run.mjs';
import { newestChange, ROOT } from '../../tools/stale.mjs';
import { buildReplicas } from '../replicas/build.mjs';

const SOURCES = ['entrypoints', 'src', 'assets', 'locales', 'package.json', 'package-lock.json', 'wxt.config.ts'];
const BUILT = '.output/chrome-mv3/manifest.json';

/**
 * Builds the replica pages and the extension, each only when a source is newer than its last build.
 * @throws when either does not build
 */
export default async function setup(): Promise<void> {
  await buildReplicas();
  const isStale = newestChange([join(ROOT, BUILT)]) < newestChange(SOURCES.map((path) => join(ROOT, path)));
  // A process of its own: under Vitest's NODE_ENV the build would not be the one that is shipped.
  if (isStale && (await runScript('build', [], { NODE_ENV: 'production' })) !== 0) {
    throw new Error('The extension did not build; the message above says where');
  }
}
