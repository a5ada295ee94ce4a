import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { routeReplicas } from '../tests/replicas/serve.mjs';
import { findChromium } from './chromium.mjs';
import { ROOT } from './stale.mjs';

const EXTENSION = join(ROOT, '.output/chrome-mv3');

/** What the extension opens after its installation, and how long it may take, in milliseconds. */
const WELCOME = 'readiness.html';
const PATIENCE = 15_000;

/** The browser's own requests, which would hide one of ours. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * @typedef {object} Look
 * @property {boolean} [headless] default true
 * @property {{ width: number, height: number } | null} [viewport] null lets the window decide; the default is wide
 *   enough for the replicas' three columns
 * @property {number} [deviceScaleFactor] device pixels for one CSS pixel, in pictures
 * @property {readonly string[]} [args] more of Chromium's switches
 */

/**
 * @typedef {object} TestBrowser
 * @property {import('playwright').BrowserContext} context
 * @property {readonly string[]} strays addresses that were asked for beside the replicas' own
 * @property {() => Promise<void>} close
 *
 * @typedef {TestBrowser & { extensionId: string, pageUrl: (page: string) => string }} ExtensionBrowser `pageUrl` gives
 *   the address of one of the extension's own pages, e.g. `popup.html`
 */

/**
 * A real Chromium with a profile of its own and the replicas on the hosts of X and LinkedIn, and no extension.
 * @param {Look} [look]
 * @returns {Promise<TestBrowser>}
 * @throws where there is no Chromium
 */
export async function launchBrowser(look) {
  return launch(look, []);
}

/**
 * The same with the built extension in it.
 * The page that the extension opens after its installation is closed again: nothing else is to be in front.
 * @param {Look} [look]
 * @param {string} [extension] the folder it is in
 * @returns {Promise<ExtensionBrowser>}
 * @throws where there is no Chromium, or the extension's worker does not start, or does not open that page
 */
export async function launchWithExtension(look, extension = EXTENSION) {
  const browser = await launch(look, [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]);
  const { host: extensionId } = new URL((await workerOf(browser.context)).url());
  const pageUrl = (/** @type {string} */ page) => `chrome-extension://${extensionId}/${page}`;
  const welcome = await pageAt(browser.context, pageUrl(WELCOME));
  // Closed while it loads, it takes the extension's words with it: Chromium then gives all its pages empty texts.
  await welcome.waitForSelector('h1');
  await welcome.close();
  return { ...browser, extensionId, pageUrl };
}

/**
 * Waits for a page that somebody else opens.
 * @param {import('playwright').BrowserContext} context
 * @param {string} url
 */
async function pageAt(context, url) {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    const page = context.pages().find((one) => one.url() === url);
    if (page) return page;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${url} was not opened`);
}

/**
 * The extension's background worker.
 * @param {import('playwright').BrowserContext} context
 */
export async function workerOf(context) {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

/**
 * Opens one of the extension's pages in a tab behind the active one: to the popup, that one is then the page under it,
 * as when it opens from the toolbar.
 * @param {ExtensionBrowser} browser
 * @param {import('playwright').Page} front
 * @param {string} page
 */
export async function openBehind({ context, pageUrl }, front, page) {
  await front.bringToFront();
  const opened = context.waitForEvent('page');
  const worker = await workerOf(context);
  await worker.evaluate((url) => chrome.tabs.create({ url, active: false }), pageUrl(page));
  const behind = await opened;
  await behind.waitForLoadState();
  return behind;
}

/**
 * @param {Look | undefined} look
 * @param {readonly string[]} extension the switches that load it
 * @returns {Promise<TestBrowser>}
 */
async function launch(look, extension) {
  const { headless = true, viewport = { width: 1280, height: 800 }, deviceScaleFactor, args = [] } = look ?? {};
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; LECTERN_CHROMIUM can name one');
  const profile = await mkdtemp(join(tmpdir(), 'lectern-'));
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport,
    ...(deviceScaleFactor && { deviceScaleFactor }),
    args: [...QUIET, ...sandbox, ...extension, ...args],
  });
  const strays = await routeReplicas(context);
  return {
    context,
    strays,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}
