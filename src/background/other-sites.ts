import { browser } from 'wxt/browser';
import { askPage } from '../requests';

/*
 * The sites that a writer has added. Which they are is the browser's own list of permissions: one that is taken back
 * there, in the popup or by the company is gone here too, and nothing of ours can say otherwise.
 */

const SCRIPT = 'elsewhere';
const JS = '/content-scripts/elsewhere.js';
const CSS = '/content-scripts/elsewhere.css';

/** Has drafts reviewed on the sites that a writer adds, from that moment to the one when they are taken out. */
export function serveOtherSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void begin(origins));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void end(origins));
  // An update of the extension forgets what was registered.
  void register();
}

async function begin(origins: readonly string[]): Promise<void> {
  await register();
  const added = origins.filter(isOther);
  if (added.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...added] });
  // Also where a page is open already; a tab may be gone by now.
  await Promise.allSettled(
    tabs.map(async ({ id: tabId = -1 }) => {
      await browser.scripting.insertCSS({ target: { tabId }, files: [CSS] });
      await browser.scripting.executeScript({ target: { tabId }, files: [JS] });
    }),
  );
}

async function end(origins: readonly string[]): Promise<void> {
  await register();
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && askPage('leave', { origins: [...origins] }, id)));
}

/** Makes what is registered what is permitted. */
async function register(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  const matches = origins.filter(isOther);
  // The permission to register scripts comes and goes with the sites.
  if (!browser.scripting) return;
  const ids = [SCRIPT];
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids });
  if (known) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, matches, js: [JS], css: [CSS], runAt: 'document_start' },
  ]);
}

/** Some browsers count the hosts of the manifest's own scripts among the permissions. */
function isOther(origin: string): boolean {
  const own = browser.runtime.getManifest().content_scripts ?? [];
  return !own.some(({ matches }) => matches?.includes(origin));
}
