import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workerOf } from '../../tools/browser.mjs';
import { X_HEADER, xRow } from '../unit/metrics/files';
import { type ExtensionBrowser, launchWithExtension, openBehind } from './harness/browser';
import { downloaded } from './harness/download';
import { importFile, numbersIn, openInsights } from './harness/insights';
import { clearJournal, entriesIn, outcomesIn, putEntries, writePosts } from './harness/journal';
import { openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { setOpenDrafts, setStored } from './harness/storage';

/** The journal's own page: what is in it, found again, taken away and deleted. */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await setStored(browser, {});
  await setPolicy(browser, { ...TEST_TERMS, goals: [{ id: 'hiring', name: 'Hiring', keywords: [] }] });
  await clearJournal(browser);
});
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

async function openJournal(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('journal.html'));
  return page;
}
const lines = (page: Page) => page.locator('.entries .line').allTextContents();
const says = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text }).first().waitFor();
const summary = (page: Page, text: string) => page.locator('summary', { hasText: text });

const VARIED = [
  { text: 'A crane in Hull.', goal: 'hiring', goalBy: 'writer' as const },
  { text: 'No, it does not.', kind: 'reply' as const, outcome: 'discarded' as const, held: true },
  {
    text: 'Guaranteed cranes, for every port.\nAsk us how.',
    site: 'linkedin' as const,
    held: true,
    reason: 'The board wants it.',
    writing: 480_000,
    specificity: 2.2,
    profile: 'company',
    goal: 'gone',
    goalBy: 'suggestion' as const,
    findings: [
      { rule: 'risk/guarantee', level: 'error' as const, decision: 'overridden' as const },
      { rule: 'value/hype', level: 'warning' as const, decision: 'fixed' as const },
    ],
  },
  { text: null, length: 212 },
];

it('lists what was reviewed, latest first, and shows of one all that is known of it', async () => {
  await putEntries(browser, VARIED);
  const page = await openJournal();
  await says(page, '4 drafts.');
  expect(await lines(page)).toEqual([
    'A draft whose text was not kept',
    'Guaranteed cranes, for every port. Ask us how.',
    'No, it does not.',
    'A crane in Hull.',
  ]);
  const tags = (text: string) => summary(page, text).locator('.tag').allTextContents();
  expect(await tags('Guaranteed')).toEqual(['Posted over a hold', '2 marked']);
  expect(await tags('No, it')).toEqual(['Not sent', 'Held']);
  // By the keyboard: a summary is a stop of its own.
  await summary(page, 'Guaranteed').focus();
  await page.keyboard.press('Enter');
  const opened = page.locator('.opened');
  expect(await opened.locator('.text').textContent()).toBe(VARIED[2]?.text);
  expect(await opened.locator('.finding').allTextContents()).toEqual([
    'Promise of resultsSerious · Posted over the hold',
    'PraiseWarning · Changed',
  ]);
  const facts = await opened.locator('.facts > div').allTextContents();
  expect(facts).toEqual([
    'Written in8 min',
    'How specific',
    'GoalA goal that is gone, suggested',
    'VoiceHarbour Capital',
    'Reason for posting it anywayThe board wants it.',
  ]);
  expect(await opened.getByRole('img', { name: 'Specificity 2 of 5' }).count()).toBe(1);
  await page.keyboard.press('Enter');
  await summary(page, 'not kept').click();
  await page.getByText('The text was not kept. It had 212 characters.').waitFor();
  await page.getByText('Nothing was marked.').waitFor();
});

it('finds drafts by their words and by what they were', async () => {
  await putEntries(browser, VARIED);
  const page = await openJournal();
  await says(page, '4 drafts.');
  await page.getByLabel('Search in the texts').fill('CRANE');
  await says(page, '2 drafts.');
  expect(await lines(page)).toEqual(['Guaranteed cranes, for every port. Ask us how.', 'A crane in Hull.']);
  await page.getByRole('combobox', { name: 'Site' }).selectOption('LinkedIn');
  await says(page, '1 draft.');
  await page.getByRole('button', { name: 'Show all drafts' }).click();
  await says(page, '4 drafts.');
  expect(await page.getByLabel('Search in the texts').inputValue()).toBe('');
  for (const [label, choice, found] of [
    ['Kind', 'Reply', ['No, it does not.']],
    ['Goal', 'Hiring', ['A crane in Hull.']],
    ['Goal', 'No goal', ['A draft whose text was not kept', 'No, it does not.']],
    ['Outcome', 'Not sent', ['No, it does not.']],
    ['Review', 'Held', ['Guaranteed cranes, for every port. Ask us how.', 'No, it does not.']],
    ['Review', 'Posted over a hold', ['Guaranteed cranes, for every port. Ask us how.']],
    ['Review', 'Something marked', ['Guaranteed cranes, for every port. Ask us how.']],
  ] as const) {
    await page.getByRole('combobox', { name: label }).selectOption(choice);
    await expect.poll(() => lines(page), { message: choice }).toEqual(found);
    await page.getByRole('button', { name: 'Show all drafts' }).click();
    await says(page, '4 drafts.');
  }
  await page.getByLabel('Search in the texts').fill('submarine');
  await says(page, 'No draft fits.');
});

it('puts 50 on the page at a time, however many there are', async () => {
  await putEntries(
    browser,
    Array.from({ length: 120 }, (_, index) => ({ text: `Post number ${index}.` })),
  );
  const page = await openJournal();
  await says(page, 'The latest 50 drafts; there are more.');
  expect((await lines(page))[0]).toBe('Post number 119.');
  await page.getByRole('button', { name: 'Show more' }).click();
  await says(page, 'The latest 100 drafts; there are more.');
  await page.getByRole('button', { name: 'Show more' }).click();
  await says(page, '120 drafts.');
  expect((await lines(page)).at(-1)).toBe('Post number 0.');
  expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
});

describe('one that is deleted', () => {
  const SECRET = 'Confidential: cranes for Hull.';

  it('is really gone, with its numbers; the safe choice has the focus, and another window follows', async () => {
    await writePosts(browser, ['A depot in Leeds.', SECRET, 'A second depot, in Hull.']);
    const [, secret] = await entriesIn(browser);
    const insights = await openInsights(browser);
    const row = xRow(secret?.at ?? 0, SECRET, 40);
    await importFile(insights, 'x.csv', [X_HEADER, row].join('\r\n'));
    expect(await numbersIn(browser)).toMatchObject([{ entry: secret?.id }]);
    const other = await openJournal();
    const page = await openJournal();
    await says(other, '3 drafts.');
    await summary(page, SECRET).click();
    const button = page.getByRole('button', { name: `Delete “${SECRET}”…` });
    const isFocused = (name: string) =>
      page.getByRole('button', { name }).evaluate((at) => at === document.activeElement);
    await button.click();
    expect(await isFocused('Keep it')).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => isFocused(`Delete “${SECRET}”…`)).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => isFocused('Keep it')).toBe(true);
    await page.keyboard.press('Enter');
    await button.waitFor();
    expect(await entriesIn(browser)).toHaveLength(3);
    await button.click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await says(page, 'Deleted.');
    await expect.poll(() => lines(page)).toEqual(['A second depot, in Hull.', 'A depot in Leeds.']);
    await expect.poll(() => lines(other)).toEqual(['A second depot, in Hull.', 'A depot in Leeds.']);
    expect(await outcomesIn(browser)).toEqual(['posted: A depot in Leeds.', 'posted: A second depot, in Hull.']);
    expect(await numbersIn(browser)).toEqual([]);
    expect(await summary(page, 'A depot in Leeds.').evaluate((at) => at === document.activeElement)).toBe(true);
  });

  it('that cannot be deleted stays, and the page says so', async () => {
    await writePosts(browser, [SECRET]);
    const page = await openJournal();
    await summary(page, SECRET).click();
    await page.getByRole('button', { name: /^Delete “/ }).click();
    await breakDatabase();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByRole('alert').filter({ hasText: 'That could not be deleted.' }).waitFor();
    await mendDatabase();
    expect(await entriesIn(browser)).toHaveLength(1);
  });
});

it('shows what is written in another window, and what is open stays open', async () => {
  await writePosts(browser, ['A depot in Leeds.']);
  const page = await openJournal();
  await summary(page, 'A depot in Leeds.').click();
  const x = await openX(browser.context);
  await x.page.keyboard.type('We opened a second one on Friday.');
  await x.post.click();
  await expect.poll(() => lines(page)).toEqual(['We opened a second one on Friday.', 'A depot in Leeds.']);
  expect(await page.locator('.opened .text').textContent()).toBe('A depot in Leeds.');
});

it('what is chosen is taken away, and no formula gets to a spreadsheet', async () => {
  await putEntries(browser, [{ text: '=HYPERLINK(1) crane' }, { text: 'A depot.' }, { text: 'Two cranes.' }]);
  const page = await openJournal();
  await page.getByLabel('Search in the texts').fill('crane');
  await says(page, '2 drafts.');
  const table = await downloaded(page, 'Download as a table (CSV)');
  expect(table.split('\r\n')).toHaveLength(3);
  expect(table).toContain(`,"'=HYPERLINK(1) crane"`);
  expect(table).not.toContain('depot');
  expect(JSON.parse(await downloaded(page, 'Download as JSON'))).toMatchObject([
    { text: 'Two cranes.', outcome: 'posted' },
    { text: '=HYPERLINK(1) crane' },
  ]);
  await says(page, '2 drafts in the file.');
});

it('shows text as text, whatever is in it', async () => {
  await putEntries(browser, [{ text: '<img src=x onerror="document.title=1"> **bold**' }]);
  const page = await openJournal();
  await summary(page, '<img').click();
  await page.locator('.opened .text', { hasText: '<img src=x onerror=' }).waitFor();
  expect(await page.title()).toBe('Lectern: journal');
});

it('has the drafts that came to no end, and deletes the copy of one', async () => {
  await setOpenDrafts(browser, ['Written in a tab that is gone.', 'Another, about cranes.']);
  const page = await openJournal();
  await page.getByRole('region', { name: 'Unfinished' }).waitFor();
  await page.getByText('Nothing here yet').waitFor();
  await writePosts(browser, ['A crane in Hull.']);
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('Unfinished');
  expect(await lines(page)).toEqual(['Another, about cranes.', 'Written in a tab that is gone.']);
  await page.getByLabel('Search in the texts').fill('crane');
  await expect.poll(() => lines(page)).toEqual(['Another, about cranes.']);
  await summary(page, 'Another').click();
  await page.getByRole('button', { name: /^Delete “/ }).click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByText('No draft fits.').waitFor();
  expect(
    (await (await workerOf(browser.context)).evaluate(() => chrome.storage.session.get('openDrafts'))).openDrafts,
  ).toMatchObject([{ text: 'Written in a tab that is gone.' }]);
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('Posted');
  await says(page, '1 draft.');
});

it('says what will be in it while nothing is, and that it is off', async () => {
  const page = await openJournal();
  await page.getByText('What you post, or choose not to send, is listed here').waitFor();
  expect(await page.getByLabel('Search in the texts').count()).toBe(0);
  await setStored(browser, { journalPreferences: { on: false, keepTexts: true, days: 30 } });
  await page.getByText('The journal is switched off, so nothing is written down.').waitFor();
  await page
    .getByText('The journal is paused: no draft is written down. Entries are deleted for good after 30 days.')
    .waitFor();
  expect(await page.getByText(/^About [\d.]+ MB on this machine/).count()).toBe(1);
  await page.getByRole('link', { name: 'Pause it, change this, or delete everything' }).click();
  await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
  await page.getByText('Nothing so far.').waitFor();
});

it('says where the database cannot be read, and tries again', async () => {
  await writePosts(browser, ['A depot in Leeds.']);
  await breakDatabase();
  const page = await openJournal();
  await page.getByRole('alert').filter({ hasText: 'The journal could not be read.' }).waitFor();
  await mendDatabase();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => lines(page)).toEqual(['A depot in Leeds.']);
  expect(await page.getByRole('alert').count()).toBe(0);
});

it('is one click from the toolbar popup, the insights and the settings', async () => {
  await writePosts(browser, ['A depot in Leeds.']);
  const { page: x } = await openX(browser.context);
  const popup = await openBehind(browser, x, 'popup.html');
  const opened = browser.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Journal' }).click();
  await expect.poll(async () => (await opened).url()).toBe(browser.pageUrl('journal.html'));
  const insights = await openInsights(browser);
  await insights.getByRole('link', { name: 'Journal' }).click();
  await expect.poll(() => lines(insights)).toEqual(['A depot in Leeds.']);
  const settings = await browser.context.newPage();
  await settings.goto(browser.pageUrl('options.html#journal'));
  await settings.getByRole('link', { name: 'Look through it' }).click();
  await expect.poll(() => lines(settings)).toEqual(['A depot in Leeds.']);
});

it('on paper has what is listed and opened, and no controls', async () => {
  await putEntries(browser, VARIED);
  const page = await openJournal();
  await summary(page, 'Guaranteed').click();
  // What is opened is fetched first.
  await page.locator('.opened .text').waitFor();
  await page.emulateMedia({ media: 'print' });
  for (const listed of ['.opened .text', '.line']) await page.locator(listed).first().waitFor();
  await expect.poll(() => page.locator('button:visible, select:visible, input:visible').count()).toBe(0);
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('axe finds nothing, and nothing is lost at 200% zoom', async () => {
    await putEntries(browser, VARIED);
    await setOpenDrafts(browser, ['Written in a tab that is gone.']);
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(browser.pageUrl('journal.html'));
    await says(page, '4 drafts.');
    await page.getByRole('region', { name: 'Unfinished' }).waitFor();
    for (const one of await page.locator('summary').all()) await one.click();
    await page.getByRole('button', { name: /^Delete “Guaranteed/ }).click();
    await page.getByRole('alertdialog').waitFor();
    expect(await violations(page)).toEqual([]);
    for (const width of [640, 420]) {
      await page.setViewportSize({ width, height: 400 });
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWide).toBe(false);
    }
  });
});

async function violations(page: Page): Promise<unknown[]> {
  const found = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

declare global {
  /** In the extension's worker, while a test has broken the database: what it was before. */
  var whole: typeof IDBTransaction.prototype.objectStore | undefined;
}

/** Nothing can be read or written in the background from now on. */
async function breakDatabase(): Promise<void> {
  await (await workerOf(browser.context)).evaluate(() => {
    globalThis.whole = IDBTransaction.prototype.objectStore;
    IDBTransaction.prototype.objectStore = () => {
      throw new DOMException('Broken on purpose', 'UnknownError');
    };
  });
}

async function mendDatabase(): Promise<void> {
  await (await workerOf(browser.context)).evaluate(() => {
    if (globalThis.whole) IDBTransaction.prototype.objectStore = globalThis.whole;
  });
}
