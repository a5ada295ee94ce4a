import { browser } from 'wxt/browser';

/*
 * The sites that a writer has added. Which they are is the browser's own list of permissions: one that is taken back
 * there, in the popup, in the settings or by the company is gone here too, and nothing of ours can say otherwise.
 */

/** Where a script of the manifest runs, as match patterns. */
export function ownOrigins(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);
}

/** The match patterns of the sites that were added. Some browsers count the manifest's own among the permissions. */
export async function addedOrigins(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const own = ownOrigins();
  return origins.filter((origin) => !own.includes(origin));
}
