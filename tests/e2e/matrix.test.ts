import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/stale.mjs';
import { ADDED, launchWithAddedSites, permit } from './harness/added-sites';
import { HAS_FIREFOX, launchFirefox, openPage } from './harness/firefox';
import { openReplica } from './harness/firefox-replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { PLACES, type Place } from './harness/surfaces-of-sites';

/**
 * The main path in every place and in both browsers, by what Playwright and Puppeteer have in common. What came out is
 * written down for `npm run matrix`.
 */
const RESULTS = join(ROOT, '.output/matrix.json');
const STEPS = ['attach', 'mark', 'fix', 'hold', 'post once'] as const;
type Step = (typeof STEPS)[number];
type Result = Record<Step, boolean>;

/** A tab of either browser. */
interface Tab {
  click(selector: string): Promise<unknown>;
  evaluate<Result, Arguments extends unknown[]>(
    action: (...data: Arguments) => Result,
    ...data: Arguments
  ): Promise<Awaited<Result>>;
  keyboard: { type(text: string): Promise<unknown>; press(key: 'F8' | 'Enter' | 'Tab'): Promise<unknown> };
  close(): Promise<unknown>;
}

/** Firefox gives optional permissions without a question, which no test could answer. */
const UNASKED = { 'extensions.webextOptionalPermissionPrompts': false };

const results: { site: string; surface: string; browser: string; result: Result }[] = [];

async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + 6000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 60))) {
    if (await isSo()) return true;
  }
  return false;
}

async function walk(tab: Tab, { way, editor, button, earlier }: Place): Promise<Result> {
  const isThere = (selector: string) =>
    until(() =>
      tab.evaluate((selector) => {
        const trees: (Document | ShadowRoot)[] = [document];
        for (const tree of trees) {
          if (tree.querySelector(selector)) return true;
          for (const { shadowRoot } of tree.querySelectorAll('*')) if (shadowRoot) trees.push(shadowRoot);
        }
        return false;
      }, selector),
    );
  const press = async (selector: string) => {
    await isThere(selector);
    await tab.click(selector);
  };
  const isMarked = (word: string) =>
    until(() =>
      tab.evaluate(
        (word) => [...CSS.highlights.values()].some((ranges) => [...ranges].some((range) => `${range}` === word)),
        word,
      ),
    );
  // Everything of ours is behind a closed shadow root: what has the focus is all that a page can see of it.
  const isOurs = () =>
    tab.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at?.matches('[data-lectern]') === true;
    });
  const model = () => tab.evaluate(() => window.replica.model());
  const published = () => tab.evaluate(() => window.replica.published);

  for (const selector of way) await press(selector);
  if (earlier) {
    await tab.keyboard.type(earlier.text);
    await press(earlier.next);
  }
  await press(editor);
  await tab.keyboard.type('We sell widgetry daily.');
  const attach = await isThere('[data-lectern]');
  const mark = attach && (await isMarked('widgetry'));
  await tab.keyboard.press('F8');
  const hasCard = mark && (await until(isOurs));
  await tab.keyboard.press('Enter');
  const fix = hasCard && (await until(async () => (await model()) === 'We sell parts daily.'));
  await press(editor);
  await tab.keyboard.type(' And flimflam.');
  await isMarked('flimflam');
  const text = (earlier ? `${earlier.text}\n\n` : '') + (await model());
  await press(button);
  const hold = (await until(isOurs)) && (await published()).length === 0;
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await until(async () => (await published()).length > 0);
  await new Promise((resolve) => setTimeout(resolve, 600));
  const out = await published();
  return { attach, mark, fix, hold, 'post once': hold && out.length === 1 && out[0] === text };
}

afterAll(() => {
  mkdirSync(dirname(RESULTS), { recursive: true });
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(RESULTS, JSON.stringify({ day, steps: STEPS, results }, null, 2));
});

describe.each([
  { browser: 'Chromium', isHere: true, launch: chromium },
  { browser: 'Firefox', isHere: HAS_FIREFOX, launch: firefox },
])('in $browser', ({ browser, isHere, launch }) => {
  let driven: Awaited<ReturnType<typeof launch>>;
  let tab: Tab | undefined;
  beforeAll(async () => {
    if (isHere) driven = await launch();
  });
  afterEach(() => tab?.close());
  afterAll(() => driven?.close());

  it.skipIf(!isHere).each(PLACES)('$site, $surface', async (place) => {
    const { site, surface, address } = place;
    tab = await driven.open(address, place.inShadow === true);
    const result = await walk(tab, place);
    results.push({ site, surface, browser, result });
    expect(result).toEqual({ attach: true, mark: true, fix: true, hold: true, 'post once': true });
  });
});

/* What is written is about words alone, and no good answer to the complaint that some replicas show. */
const TERMS = { ...TEST_TERMS, rules: { 'risk/complaint-in-public': 'off' } } as const;

async function chromium() {
  const browser = await launchWithAddedSites();
  await setPolicy(browser, TERMS);
  const open = async (address: string): Promise<Tab> => {
    const page = await browser.context.newPage();
    await page.goto(address);
    return page as unknown as Tab;
  };
  return { open, close: browser.close };
}

async function firefox() {
  const browser = await launchFirefox(UNASKED);
  const settings = await openPage(browser, 'options.html');
  await settings.evaluate(async (terms) => {
    const policy = { schemaVersion: 1, ...terms };
    await chrome.storage.local.set({ policy, policyLastGood: policy });
  }, TERMS);
  await permit(settings, { permissions: ['scripting'], origins: ADDED });
  await until(() => settings.evaluate(() => chrome.permissions.contains({ permissions: ['scripting'] })));
  await settings.close();
  const open = async (address: string, inShadow: boolean): Promise<Tab> => {
    const page = await openReplica(browser, address);
    // Playwright looks into shadow roots by itself.
    const click = (selector: string) => page.click(inShadow ? `>>> ${selector}` : selector);
    return {
      click,
      evaluate: page.evaluate.bind(page) as Tab['evaluate'],
      keyboard: page.keyboard,
      close: () => page.close(),
    };
  };
  return { open, close: () => browser.close() };
}
