import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linkedInId, workbook, X_HEADER, xRow } from '../unit/metrics/files';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { downloaded } from './harness/download';
import {
  choose,
  countNumbers,
  fillJournal,
  importFile,
  numbersIn,
  openInsights,
  pass,
  setSite,
  stopClock,
} from './harness/insights';
import { clearJournal, entriesIn, writePosts } from './harness/journal';
import { openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { setStored, stored } from './harness/storage';
import { marksIn, Surfaces } from './harness/surface';

/** From a draft, over the file that the site exports, to what the insights page says. */
let browser: ExtensionBrowser;
let folder: string;
beforeAll(async () => {
  browser = await launchWithExtension();
  folder = await mkdtemp(join(tmpdir(), 'lectern-import-'));
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await setStored(browser, {});
  await setPolicy(browser, TEST_TERMS);
  await clearJournal(browser);
});
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

const says = (page: Page, text: string) => page.getByText(text, { exact: true }).waitFor();
const csv = (...rows: string[]) => [X_HEADER, ...rows].join('\r\n');

it('a post: one thing fixed, one kept, posted, imported, matched, and in the insights', async () => {
  const own = await launchWithExtension();
  try {
    await setPolicy(own, TEST_TERMS);
    await stopClock(own);
    const x = await openX(own.context);
    const surfaces = await Surfaces.of(x.page);
    const marked = () => marksIn(x.page).then((marks) => marks.map(({ text }) => text));
    await x.page.keyboard.type('We sell widgetry and flimflam in Leeds');
    await expect.poll(marked).toEqual(['widgetry', 'flimflam']);
    await pass(own, 25);
    await x.page.keyboard.press('Home');
    await x.page.keyboard.press('F8');
    await surfaces.press('Use “parts”');
    await expect.poll(marked).toEqual(['flimflam']);
    await x.page.keyboard.press('F8');
    await surfaces.press('Keep it');
    await expect.poll(marked).toEqual([]);
    // Half a minute still counts, and a pause that is longer counts nothing.
    for (const [seconds, words] of [
      [30, ' since'],
      [31, ' Tuesday,'],
      [20, ' in two shops'],
      [25, ' of ours.'],
    ] as const) {
      await pass(own, seconds);
      await x.page.keyboard.press('End');
      await x.page.keyboard.type(words);
      await x.page.waitForTimeout(500);
    }
    await pass(own, 20);
    await x.post.click();
    await expect.poll(() => entriesIn(own)).toHaveLength(1);
    const [entry] = await entriesIn(own);
    const text = 'We sell parts and flimflam in Leeds since Tuesday, in two shops of ours.';
    const seconds = 25 + 30 + 20 + 25 + 20;
    expect(entry).toMatchObject({
      text,
      site: 'x',
      kind: 'post',
      outcome: 'posted',
      writing: seconds * 1000,
      held: false,
    });
    expect(entry?.findings.map(({ rule, decision }) => `${rule} ${decision}`)).toEqual([
      'voice/preferred-term fixed',
      'voice/banned-term dismissed',
    ]);

    const page = await openInsights(own);
    await says(page, 'Writing 1 post took 2 min, on average 2 min each.');
    await page.getByText('There are no numbers yet for this month (1 post).').waitFor();
    const impressions = 1200;
    const engagements = 36;
    await importFile(page, 'content.csv', csv(xRow((entry?.at ?? 0) + 2000, text, impressions, engagements)));
    await says(page, 'Numbers are there for 1 of 1 post: 1,200 impressions and 36 engagements.');
    const perHour = (engagements / (seconds / 3600)).toLocaleString('en');
    await says(page, `An hour of writing brought ${perHour} engagements (from 1 post).`);
    await says(page, '1 post went out: 1 on X, 0 on LinkedIn.');
    await says(page, 'Lectern marked 2 things in 1 post. Fixed: 1 (50%).');
    await says(page, `The most engaging: “${text}” (36 engagements, 2 min of writing).`);
    const cells = await page.locator('.wide tbody tr').first().locator('td').allTextContents();
    expect(cells).toEqual(['1', '2 min', '1,200', '36', perHour, '2', '50%']);
    expect(await numbersIn(own)).toMatchObject([
      { entry: entry?.id, by: 'moment', counts: { impressions, engagements } },
    ]);
    expect((await entriesIn(own))[0]?.link).toMatch(/^https:\/\/x\.com\/i\/status\/\d+$/);
    expect(own.strays).toEqual([]);
  } finally {
    await own.close();
  }
});

describe('an import', () => {
  const NOW = Date.now() - 3_600_000;

  it('keeps nothing before it is confirmed, and names the rows that it leaves out', async () => {
    const page = await openInsights(browser);
    await choose(page, 'x.csv', csv(xRow(NOW, 'A good one.'), 'not a post,,,,=1+1', xRow(NOW, 'A good one.')));
    await says(page, '1 post in this file. New: 1. With higher counts: 0. There already: 0.');
    await page.getByText('2 rows are left out').waitFor();
    expect(await page.locator('.faulty li').allTextContents()).toEqual([
      'Row 3: neither text nor address.',
      'Row 4: the same post stands in a row above.',
    ]);
    expect(await numbersIn(browser)).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await says(page, 'Nothing was imported.');
    expect(await numbersIn(browser)).toEqual([]);
  });

  it('a second time imports nothing', async () => {
    const page = await openInsights(browser);
    const file = csv(xRow(NOW, 'One.'), xRow(NOW - 7_200_000, 'Two.'));
    await importFile(page, 'x.csv', file);
    await choose(page, 'x again.csv', file);
    await says(page, '2 posts in this file. New: 0. With higher counts: 0. There already: 2.');
    expect(await page.getByRole('button', { name: 'Import 0 posts' }).isDisabled()).toBe(true);
    expect(await numbersIn(browser)).toHaveLength(2);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Remove x.csv' }).click();
    await expect.poll(() => numbersIn(browser)).toEqual([]);
    await says(page, 'Nothing here yet');
  });

  it('with names that nobody knows is read once its columns are told', async () => {
    const page = await openInsights(browser);
    await choose(page, 'own.csv', 'Nap;Szöveg;Megjelenés\n05.10.2026;Leeds is open.;1.234\n');
    await page.getByText('No posts could be read.').waitFor();
    await page.getByLabel('Nap').selectOption('Day');
    await page.getByLabel('Szöveg').selectOption('Text');
    await page.getByLabel('Megjelenés').selectOption('Impressions');
    await page.getByRole('button', { name: 'Import 1 post' }).click();
    await page.getByText(/^Imported \d/).waitFor();
    expect(await numbersIn(browser)).toMatchObject([{ text: 'Leeds is open.', counts: { impressions: 1234 } }]);
  });

  it.each([
    ['in another encoding', Buffer.from([0x61, 0x2c, 0xe9, 0x0a]), 'The letters of this file cannot be read.'],
    ['damaged', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), 'This file is damaged.'],
  ])('of a file that is %s is refused, and says why', async (_, content, message) => {
    const page = await openInsights(browser);
    await choose(page, 'file.csv', content);
    await page.getByRole('alert').filter({ hasText: message }).waitFor();
  });

  it('of a file of 50 MB is refused before it is read', async () => {
    const path = join(folder, 'huge.csv');
    await writeFile(path, Buffer.alloc(50 * 1024 * 1024, 'a,b\n'));
    const page = await openInsights(browser);
    await page.getByLabel('Choose a file').setInputFiles(path);
    await page.getByRole('alert').filter({ hasText: 'This file has 50 MB; at most 25 MB are read.' }).waitFor();
  });

  it('shows text as text, whatever is in it, and takes no formula to a spreadsheet', async () => {
    const page = await openInsights(browser);
    const text = '=HYPERLINK(1) <img src=x onerror="document.title=1">';
    await importFile(page, 'x.csv', csv(xRow(NOW, text)));
    await page.locator('.matches li .serif', { hasText: text }).waitFor();
    expect(await page.title()).toBe('Lectern: insights');
    expect(await downloaded(page, 'Download as a table (CSV)')).toContain(`,"'=HYPERLINK(1) <img`);
  });

  it('of LinkedIn’s workbook finds its posts by their moments', async () => {
    await writePosts(browser, ['We opened a depot in Leeds on Tuesday.']);
    const [entry] = await entriesIn(browser);
    await setSite(browser, 'linkedin');
    const at = entry?.at ?? 0;
    const address = `https://www.linkedin.com/feed/update/urn:li:activity:${linkedInId(at - 3000)}`;
    const day = new Intl.DateTimeFormat('en-US').format(at);
    const book = workbook({
      DISCOVERY: [
        ['Overall Performance', day],
        ['Impressions', 900],
      ],
      'TOP POSTS': [
        ['Maximum of 50 posts available to include in this list'],
        [],
        ['Post URL', 'Post publish date', 'Engagements', '', 'Post URL', 'Post publish date', 'Impressions'],
        [address, day, 31, '', address, day, 900],
      ],
    });
    const page = await openInsights(browser);
    await choose(page, 'content.xlsx', Buffer.from(await book.arrayBuffer()));
    await says(page, 'Sheets without posts, not read: DISCOVERY.');
    await page.getByRole('button', { name: 'Import 1 post' }).click();
    await says(page, 'Numbers are there for 1 of 1 post: 900 impressions and 31 engagements.');
    expect(await numbersIn(browser)).toMatchObject([{ site: 'linkedin', by: 'moment', entry: entry?.id }]);
  });

  it('of 20,000 rows shows how far it is, and can be stopped', async () => {
    const page = await openInsights(browser);
    const rows = Array.from({ length: 20_000 }, (_, index) =>
      xRow(NOW - index * 1_200_000, `Post number ${index}.`, index),
    );
    const path = join(folder, 'many.csv');
    await writeFile(path, csv(...rows));
    const input = page.getByLabel('Choose a file');
    await input.setInputFiles(path);
    await page.getByText('20,000 posts in this file. New: 20,000.').waitFor();
    await cancelOnceImporting(page);
    await page.getByRole('button', { name: 'Import 20,000 posts' }).click();
    await says(page, 'Nothing was imported.');
    expect(await countNumbers(browser)).toBe(0);
    await input.setInputFiles(path);
    await page.getByRole('button', { name: 'Import 20,000 posts' }).click();
    await page.getByText('Imported 20,000 posts, 20,000 of them new.').waitFor();
    expect(await countNumbers(browser)).toBe(20_000);
  }, 120_000);
});

it('a match is corrected', async () => {
  await writePosts(browser, ['We opened a depot in Leeds on Tuesday.', 'A second depot opened in Hull on Friday.']);
  const [first, second] = await entriesIn(browser);
  const page = await openInsights(browser);
  await importFile(page, 'x.csv', csv(xRow(first?.at ?? 0, 'We opened a depot in Leeds on Tuesday.')));
  await says(page, 'Every number has found its post.');
  await page.getByText('All', { exact: true }).last().click();
  await page.getByRole('button', { name: /^Change which post/ }).click();
  await page.getByRole('combobox', { name: /^The post in your journal/ }).selectOption(String(second?.id));
  await says(page, 'In your journal: “A second depot opened in Hull on Friday.” (chosen by you)');
  expect((await entriesIn(browser)).map(({ link }) => link !== null)).toEqual([false, true]);
});

it('a check that is never followed becomes a suggestion with one click', async () => {
  await fillJournal(browser, { posts: 9, rule: 'voice/emoji', decision: 'dismissed' });
  const page = await openInsights(browser);
  await says(page, 'Emoji: kept 9 of 9 times.');
  await page.getByRole('button', { name: 'Make it a suggestion' }).click();
  await page.getByText('Emoji is a suggestion from now on.').waitFor();
  expect((await stored(browser)).policy).toMatchObject({ rules: { 'voice/emoji': 'suggestion' } });
});

it('with 20,000 posts the figures are on screen within a second', async () => {
  await fillJournal(browser, { posts: 20_000, rule: 'value/hype', decision: 'fixed' });
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const page = await openInsights(browser);
    const shown = await page.waitForFunction(() => (document.querySelector('.review li') ? performance.now() : 0));
    times.push(await shown.jsonValue());
    await page.getByText('Month by month').waitFor();
    await page.close();
  }
  expect(Math.min(...times)).toBeLessThan(1000);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('axe finds nothing, in the sample and with numbers, and nothing is lost at 200% zoom', async () => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(browser.pageUrl('insights.html'));
    await page.getByText('Nothing here yet').waitFor();
    await page.locator('.drawing svg').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await choose(page, 'x.csv', csv(xRow(Date.now(), 'One.'), 'not a post'));
    await page.getByText('1 row is left out').waitFor();
    await page.getByText('What the columns hold').click();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Import 1 post' }).click();
    await page.locator('.matches li').first().waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 400 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(
      false,
    );
  });
});

/** Presses Cancel beside the progress bar as soon as it is there: it may be gone before a test has seen it. */
function cancelOnceImporting(page: Page): Promise<void> {
  return page.evaluate(() => {
    const observer = new MutationObserver(() => {
      const button = document.querySelector<HTMLElement>('progress[aria-label="Importing"] + button');
      if (!button) return;
      observer.disconnect();
      button.click();
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
}

async function violations(page: Page): Promise<unknown[]> {
  const found = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
