import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs a script of ours on the analyzer's own TypeScript, so that what is measured is what ships. Vite compiles on the
 * fly (`import.meta.glob`, JSON and all); no server listens.
 * @template T
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<T>} work `load` takes a path from the project's root, such as `src/analyzer/analyze.ts`
 * @returns {Promise<T>}
 */
export async function withTypeScript(work) {
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  try {
    return await work((path) => vite.ssrLoadModule(`/${path}`));
  } finally {
    await vite.close();
  }
}
