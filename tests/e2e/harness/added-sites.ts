import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { ROOT } from '../../../tools/stale.mjs';
import { type ExtensionBrowser, launchWithExtension } from './browser';
import { type OpenComposer, openComposer } from './replica';

const BUILT = join(ROOT, '.output/chrome-mv3');
const SITES = ['https://bsky.app/*', 'https://mastodon.social/*'];

/** A copy of a built extension to which the sites above are permitted from the start. */
export async function withAddedSites(built: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-sites-'));
  await cp(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const permitted = { ...manifest, permissions: [...manifest.permissions, 'scripting'], host_permissions: SITES };
  await writeFile(file, JSON.stringify(permitted));
  return folder;
}

/**
 * A browser in which the writer has added Bluesky and a Mastodon server. No test can press “Allow” in the browser's own
 * prompt: the permissions that it would give are in the manifest here, and all the rest is the built extension.
 */
export async function launchWithAddedSites(): Promise<ExtensionBrowser> {
  const folder = await withAddedSites(BUILT);
  const browser = await launchWithExtension(undefined, folder);
  const close = async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  };
  return { ...browser, close };
}

export async function openBluesky(context: BrowserContext, faults: Record<string, string> = {}): Promise<OpenComposer> {
  const page = await open(context, 'https://bsky.app/', faults);
  await page.getByRole('button', { name: 'Compose new post' }).click();
  const editor = page.locator('.ProseMirror').first();
  await editor.click();
  return openComposer(page, editor, page.getByTestId('composerPublishBtn'));
}

export async function openMastodon(
  context: BrowserContext,
  faults: Record<string, string> = {},
): Promise<OpenComposer> {
  const page = await open(context, 'https://mastodon.social/home', faults);
  const editor = page.locator('.autosuggest-textarea__textarea');
  await editor.click();
  return openComposer(page, editor, page.locator('.compose-form__submit button'));
}

async function open(context: BrowserContext, address: string, faults: Record<string, string>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}?${new URLSearchParams(faults)}`);
  return page;
}
