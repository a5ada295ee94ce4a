import { browser } from 'wxt/browser';
import { addedOrigins, ownOrigins } from '../added-sites';
import { askPage, type PageState } from '../requests';

const SCRIPT = 'elsewhere';
const JS = '/content-scripts/elsewhere.js';
const CSS = '/content-scripts/elsewhere.css';

/** Has drafts reviewed on the sites that a writer adds, from that moment to the one when they are taken out. */
export function serveOtherSites(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void begin(origins));
  browser.permissions.onRemoved.addListener(() => void end());
  // An update of the extension forgets what was registered.
  void register();
}

async function begin(origins: readonly string[]): Promise<void> {
  await register();
  const added = origins.filter((origin) => !ownOrigins().includes(origin));
  if (added.length === 0) return;
  // Also where a page is open already; a tab may be gone by now.
  const tabs = await browser.tabs.query({ url: added });
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && beginIn(id)));
}

async function beginIn(tabId: number): Promise<void> {
  // A permission for all sites covers those that have a script of ours from the start.
  if (await stateOf(tabId)) return;
  await browser.scripting.insertCSS({ target: { tabId }, files: [CSS] });
  await browser.scripting.executeScript({ target: { tabId }, files: [JS] });
}

async function end(): Promise<void> {
  await register();
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => id !== undefined && leave(id)));
}

/** Leaves a page whose site is not permitted any more. */
async function leave(tabId: number): Promise<void> {
  const state = await stateOf(tabId);
  if (state?.site !== 'other') return;
  if (await browser.permissions.contains({ origins: [`https://${state.host}/*`] })) return;
  await askPage('leave', undefined, tabId);
}

/** What a page of ours says; null where none is. */
function stateOf(tabId: number): Promise<PageState | null> {
  return askPage('pageState', undefined, tabId).catch(() => null);
}

/* One after the other: an added site that wakes this worker up finds it registering for its start. */
let registering: Promise<void> = Promise.resolve();

/** Makes what is registered what is permitted. */
function register(): Promise<void> {
  registering = registering.then(registerPermitted, registerPermitted);
  return registering;
}

async function registerPermitted(): Promise<void> {
  const matches = await addedOrigins();
  const excludeMatches = ownOrigins();
  // The permission to register scripts comes and goes with the sites.
  if (!browser.scripting) return;
  const ids = [SCRIPT];
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids });
  if (known) await browser.scripting.unregisterContentScripts({ ids });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, matches, excludeMatches, js: [JS], css: [CSS], runAt: 'document_start' },
  ]);
}
