import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../tools/firefox.mjs';
import { buildExtension } from './build';

/** The add-on's id in the manifest, and the address it gets in the tests. */
export const ADD_ON_ID = 'lectern@lectern.invalid';
const HOST = '6f3c1a4e-2f0b-4f7e-9a55-0c1d2e3f4a5b';

export const HAS_FIREFOX = findFirefox() !== null;

/**
 * A real Firefox with the built extension in it, for as long as it runs.
 * @param preferences of Firefox's own, beside those that the tests need
 * @throws where there is no Firefox, or the extension does not build or load
 */
export async function launchFirefox(preferences: Record<string, unknown> = {}): Promise<Browser> {
  const folder = await buildExtension('firefox');
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    acceptInsecureCerts: true,
    // Else Firefox lets no protocol into an extension's pages.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON_ID]: HOST }), ...preferences },
  });
  const before = await browser.pages();
  await browser.installExtension(folder);
  await closeWelcome(browser, before);
  return browser;
}

/*
 * The page that is opened once after installing would take the front from a test's own, and no key gets to a tab behind.
 * The protocol gives no address of it.
 */
async function closeWelcome(browser: Browser, before: readonly Page[]): Promise<void> {
  for (const deadline = Date.now() + 15_000; Date.now() < deadline; await pause()) {
    const welcome = (await browser.pages()).find((page) => !before.includes(page));
    if (!welcome || !(await hasHeading(welcome))) continue;
    await welcome.close();
    return;
  }
  throw new Error('The page on readiness was not opened in Firefox');
}

/* The navigation to one changes the process, which the protocol takes for the end of the frame: it is there all the same. */
function hasHeading(page: Page): Promise<boolean> {
  return page.evaluate(() => document.querySelector('h1') !== null).catch(() => false);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/** Opens one of the extension's pages and waits until it shows something. */
export async function openPage(browser: Browser, page: string): Promise<Page> {
  const opened = await browser.newPage();
  void opened.goto(`moz-extension://${HOST}/${page}`).catch(() => {});
  const deadline = Date.now() + 15_000;
  for (; Date.now() < deadline; await pause()) if (await hasHeading(opened)) return opened;
  throw new Error(`${page} did not open in Firefox`);
}
