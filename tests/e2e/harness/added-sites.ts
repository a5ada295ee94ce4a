import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { workerOf } from '../../../tools/browser.mjs';
import { ROOT } from '../../../tools/stale.mjs';
import { type ExtensionBrowser, launchWithExtension } from './browser';
import './settings';
import { type OpenComposer, openComposer } from './replica';

const BUILT = join(ROOT, '.output/chrome-mv3');
export const ADDED = [
  'https://bsky.app/*',
  'https://mastodon.social/*',
  'https://www.threads.com/*',
  'https://www.facebook.com/*',
  'https://club.example/*',
];

interface Asked {
  permissions: string[];
  origins?: string[];
}

/** A page of the extension, in either browser. */
interface OwnPage {
  evaluate(action: (asked: Asked) => void, asked: Asked): Promise<unknown>;
  click(selector: string): Promise<unknown>;
}

/** Has a press of the writer's ask for permissions, as the popup's does. */
export async function permit(page: OwnPage, asked: Asked): Promise<void> {
  await page.evaluate((asked) => {
    const button = document.createElement('button');
    button.id = 'permit';
    button.textContent = 'Permit';
    button.addEventListener('click', () => void chrome.permissions.request(asked as never));
    document.body.prepend(button);
  }, asked);
  await page.click('#permit');
}

/**
 * A browser in which the writer has added Bluesky, a Mastodon server, Threads, Facebook, and a site that Lectern does not know. No test can press “Allow” in Chromium's own
 * prompt: the hosts are in the manifest here, and all the rest is the built extension.
 */
export async function launchWithAddedSites(): Promise<ExtensionBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'lectern-sites-'));
  await cp(BUILT, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(file, JSON.stringify({ ...manifest, host_permissions: ADDED }));
  const browser = await launchWithExtension(undefined, folder);
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('popup.html'));
  await permit(page, { permissions: ['scripting'] });
  const worker = await workerOf(browser.context);
  const isRegistered = () =>
    worker.evaluate(async () => (await chrome.scripting?.getRegisteredContentScripts())?.length === 1);
  while (!(await isRegistered())) await page.waitForTimeout(50);
  await page.close();
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

export async function openThreads(context: BrowserContext, faults: Record<string, string> = {}): Promise<OpenComposer> {
  const page = await open(context, 'https://www.threads.com/', faults);
  await page.getByRole('button', { name: 'Empty text field' }).click();
  const dialog = page.getByRole('dialog');
  const editor = dialog.getByRole('textbox', { name: 'Text field' }).first();
  await editor.click();
  return openComposer(page, editor, dialog.getByRole('button', { name: 'Post', exact: true }));
}

export async function openFacebook(
  context: BrowserContext,
  faults: Record<string, string> = {},
): Promise<OpenComposer> {
  const page = await open(context, 'https://www.facebook.com/', faults);
  await page.getByRole('button', { name: 'What’s on your mind' }).click();
  const dialog = page.getByRole('dialog');
  const editor = dialog.getByRole('textbox');
  await editor.click();
  return openComposer(page, editor, dialog.getByRole('button', { name: 'Post', exact: true }));
}

/** A post on Facebook with the focus in the box for a comment on it, or in that for an answer to one. */
export async function openFacebookComment(
  context: BrowserContext,
  box: 'Comment as Ana' | 'Reply to Jonas' = 'Comment as Ana',
): Promise<OpenComposer> {
  const page = await open(context, 'https://www.facebook.com/', {});
  await page.getByRole('button', { name: 'Leave a comment' }).click();
  const editor = page.getByRole('textbox', { name: box });
  await editor.click();
  return openComposer(page, editor, page.locator('#focused-state-composer-submit [role=button]'));
}

/** The site that Lectern does not know: its box stands among several buttons, or with `look: 'form'` in a form with one. */
export async function openClub(context: BrowserContext, faults: Record<string, string> = {}): Promise<OpenComposer> {
  const page = await open(context, 'https://club.example/', faults);
  const editor = page.getByRole('textbox', { name: 'Write' });
  await editor.click();
  return openComposer(page, editor, page.getByRole('button', { name: 'Publish' }));
}

async function open(context: BrowserContext, address: string, faults: Record<string, string>): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}?${new URLSearchParams(faults)}`);
  return page;
}
