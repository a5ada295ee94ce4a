import { join } from 'node:path';
import { runScript } from '../../../tools/run.mjs';
import { newestChange, ROOT } from '../../../tools/stale.mjs';

const SOURCES = ['entrypoints', 'src', 'assets', 'locales', 'package.json', 'package-lock.json', 'wxt.config.ts'];
const SCRIPTS = { chrome: 'build', firefox: 'build:firefox' } as const;

/**
 * Builds the extension for a browser, only when a source is newer than its last build.
 * @returns the folder it is in
 * @throws when it does not build
 */
export async function buildExtension(browser: keyof typeof SCRIPTS): Promise<string> {
  const folder = join(ROOT, `.output/${browser}-mv3`);
  const isStale = newestChange([join(folder, 'manifest.json')]) < newestChange(SOURCES.map((path) => join(ROOT, path)));
  // A process of its own: under Vitest's NODE_ENV the build would not be the one that is shipped.
  if (isStale && (await runScript(SCRIPTS[browser], [], { NODE_ENV: 'production' })) !== 0) {
    throw new Error('The extension did not build; the message above says where');
  }
  return folder;
}
