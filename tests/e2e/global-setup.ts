import { build } from 'wxt';
import { newestChange, ROOT } from '../../tools/stale.mjs';
import { buildReplicas } from '../replicas/build.mjs';

const SOURCES = ['entrypoints', 'src', 'assets', 'public', 'locales', 'package-lock.json', 'wxt.config.ts'];

/** Builds the replica pages and the extension, each only when a source is newer than its last build. */
export default async function setup(): Promise<void> {
  await buildReplicas();
  const built = await newestChange(['.output/chrome-mv3/manifest.json']);
  if (built < (await newestChange(SOURCES))) await build({ root: ROOT });
}
