import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../../../tools/chromium.mjs';
import { ROOT } from '../../../tools/stale.mjs';
import { routeReplicas } from '../../replicas/serve.mjs';

const EXTENSION = join(ROOT, '.output/chrome-mv3');

/** Wide enough for the replicas' three columns. */
const VIEWPORT = { width: 1280, height: 800 };

/** The browser's own requests, which would hide one of ours. */
const QUIET = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export interface TestBrowser {
  context: BrowserContext;
  /** Addresses that were asked for beside the replicas' own. No test may leave one here. */
  strays: readonly string[];
  close(): Promise<void>;
}

export interface ExtensionBrowser extends TestBrowser {
  extensionId: string;
  /** Address of one of the extension's own pages, e.g. `popup.html`. */
  pageUrl(page: string): string;
}

/** A real Chromium with the replicas on the hosts of X and LinkedIn, and no extension. */
export async function launchBrowser(): Promise<TestBrowser> {
  return launch([]);
}

/**
 * A real Chromium with the built extension, a profile of its own, and the replicas on the hosts of X and LinkedIn.
 * @param args more of Chromium's switches
 * @throws when there is no Chromium, or the extension's worker does not start
 */
export async function launchWithExtension(args: readonly string[] = []): Promise<ExtensionBrowser> {
  const browser = await launch([`--disable-extensions-except=${EXTENSION}`, `--load-extension=${EXTENSION}`, ...args]);
  const { context } = browser;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  return { ...browser, extensionId, pageUrl: (page) => `chrome-extension://${extensionId}/${page}` };
}

async function launch(args: string[]): Promise<TestBrowser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found; LECTERN_CHROMIUM can name one');
  const profile = await mkdtemp(join(tmpdir(), 'lectern-e2e-'));
  // Chromium refuses its sandbox to root.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: VIEWPORT,
    args: [...QUIET, ...sandbox, ...args],
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
