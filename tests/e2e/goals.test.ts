import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { X_HEADER, xRow } from '../unit/metrics/files';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { importFile, openInsights } from './harness/insights';
import { clearJournal, entriesIn } from './harness/journal';
import { openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { setStored, stored } from './harness/storage';
import { Surfaces } from './harness/surface';

/** Goals: set in the settings, suggested and chosen in the panel, kept in the journal, added up in the insights. */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});
beforeEach(async () => {
  await setStored(browser, {});
  await clearJournal(browser);
});
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

const HIRING = { id: 'hiring', name: 'Hiring', keywords: ['apprentice'], count: 'profileVisits', share: 50 };
const TENDERS = { id: 'tenders', name: 'Tenders', keywords: ['tender'] };
const DRAFT = 'Two apprentices moved their first ship in Hull on Tuesday.';
const SILENT = 'I walked 14 kilometres along the old canal on Sunday and saw two herons.';
const goalsSet = () => setPolicy(browser, { ...TEST_TERMS, goals: [HIRING, TENDERS], plan: { postsPerWeek: 3 } });
const kept = async () => (await entriesIn(browser)).map(({ goal, goalBy }) => [goal, goalBy]);

async function openPanel(page: Page): Promise<Surfaces> {
  const surfaces = await Surfaces.of(page);
  const { buttons } = await surfaces.until(({ html }) => html.includes(' of 5'), 'a badge with a score');
  const badge = buttons[0];
  if (!badge) throw new Error('no badge');
  await page.mouse.click(badge.x, badge.y);
  await surfaces.panel();
  return surfaces;
}

it('are set in the settings, and the preview says which one a draft would get', async () => {
  const page = await browser.context.newPage();
  await page.goto(`${browser.pageUrl('options.html')}#goals`);
  await page.getByLabel('Posts a week').fill('3');
  await page.getByLabel('Name of the new goal').fill('Hiring');
  await page.getByRole('button', { name: 'Add a goal' }).click();
  await page.getByLabel('Who listens').fill('Crane drivers in Hull');
  await page.getByLabel('It works when').fill('Applications name a post');
  await page.getByLabel('Count that comes nearest').selectOption('Profile visits');
  await page.getByLabel('Share of your posts, in %').fill('50');
  await page.getByText('No goal suggests itself.').waitFor();
  await page.getByLabel('Add to “keywords of Hiring”').fill('apprentice, night shift');
  await page.keyboard.press('Enter');
  await page.getByText('Suggested goal: Hiring.').waitFor();
  // A name may be changed, and not taken away.
  await page.getByLabel('Name', { exact: true }).fill('');
  await page.getByLabel('Name', { exact: true }).fill('Hiring drivers');
  // The word “Saved” may still be that of an edit before.
  const policy = async () => (await stored(browser)).policy as Record<string, unknown>;
  await expect.poll(policy).toMatchObject({
    plan: { postsPerWeek: 3, hoursPerWeek: null },
    goals: [
      {
        name: 'Hiring drivers',
        audience: 'Crane drivers in Hull',
        measure: 'Applications name a post',
        count: 'profileVisits',
        keywords: ['apprentice', 'night shift'],
        share: 50,
      },
    ],
  });
  await page.getByRole('button', { name: 'Remove Hiring drivers' }).click();
  await expect.poll(async () => (await policy()).goals).toEqual([]);
});

describe('in the panel', () => {
  beforeEach(goalsSet);

  it('the suggested goal is confirmed with one key, changed with the same, and kept with the post', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type(DRAFT);
    const surfaces = await openPanel(x.page);
    const says = (text: string) => surfaces.until(({ panel }) => panel?.includes(text) === true, text);
    await says('Suggested by its words');
    await x.page.keyboard.press('g');
    await says('Chosen. G goes to the next.');
    await x.page.keyboard.press('Escape');
    await x.post.click();
    await expect.poll(kept).toEqual([['hiring', 'writer']]);
  });

  it('a suggestion that nobody has confirmed is kept as such, and the post goes out at once', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type(DRAFT);
    await x.page.waitForTimeout(500);
    await x.post.click();
    await expect.poll(kept).toEqual([['hiring', 'suggestion']]);
    expect(await x.published()).toEqual([DRAFT]);
  });

  it('a draft for no goal gets a suggestion that never holds, and is settled by a choice or by “none needed”', async () => {
    const x = await openX(browser.context);
    await x.page.keyboard.type(SILENT);
    const surfaces = await openPanel(x.page);
    const says = (text: string) => surfaces.until(({ panel }) => panel?.includes(text) === true, text);
    const isGone = () => surfaces.until(({ panel }) => panel?.includes('For no goal') === false, 'no finding');
    await says('For no goal');
    for (const _ of [HIRING, TENDERS, null]) await x.page.keyboard.press('g');
    await isGone();
    await x.page.keyboard.press('Escape');
    await x.post.click();
    await expect.poll(kept).toEqual([[null, 'writer']]);
    expect(await x.published()).toEqual([SILENT]);
  });

  it('G types into the reason, and chooses nothing there', async () => {
    await setPolicy(browser, {
      ...TEST_TERMS,
      goals: [HIRING],
      gate: { mode: 'require' },
      rules: { 'voice/banned-term': 'error' },
    });
    const x = await openX(browser.context);
    await x.page.keyboard.type('Two apprentices sell flimflam in Hull.');
    const surfaces = await Surfaces.of(x.page);
    await surfaces.until(({ badge }) => badge?.includes('to look at') === true, 'something to look at');
    await x.post.click();
    await surfaces.writeReason('goods');
    await surfaces.until(({ panel }) => panel?.includes('Suggested by its words') === true, 'no choice');
  });

  it('there is nothing to choose without goals, and in an answer', async () => {
    const reply = await openX(browser.context, { path: '/danawhitfield/status/1805' });
    await reply.page.keyboard.type('An apprentice will be at your gate at six.');
    const surfaces = await openPanel(reply.page);
    expect((await surfaces.panel()).panel).not.toContain('For the goal');
    await reply.page.close();
    await setPolicy(browser, TEST_TERMS);
    const x = await openX(browser.context);
    await x.page.keyboard.type(SILENT);
    const { panel } = await (await openPanel(x.page)).panel();
    expect(panel).not.toContain('For the goal');
    expect(panel).not.toContain('For no goal');
  });
});

it('in the insights each has a line, with its own count and the posts that it comes from', async () => {
  await goalsSet();
  const x = await openX(browser.context);
  await x.page.keyboard.type(DRAFT);
  await x.page.waitForTimeout(500);
  await x.post.click();
  await expect.poll(kept).toHaveLength(1);
  const [entry] = await entriesIn(browser);
  const page = await openInsights(browser);
  await page.getByText('1 post in 1 day. From a week on this is compared with the plan.').waitFor();
  await page.getByText('Of 1 post with a goal, you have chosen it for 0; for the others it was suggested.').waitFor();
  await importFile(page, 'x.csv', [X_HEADER, xRow(entry?.at ?? 0, DRAFT, 1200, 36)].join('\r\n'));
  const line = page.locator('#goals tbody tr').first();
  await line.getByText('1,200').waitFor();
  const cells = await line.locator('th, td').allTextContents();
  expect([cells[0], cells[1], cells[2], cells[3], cells[5], cells[6]]).toEqual([
    'Hiring',
    '100%',
    '50%',
    '1',
    '1,200',
    '36',
  ]);
  expect(cells.at(-1)).toBe('3 Profile visits, from 1 post');
  // Month by month: posts and its own count, each with a scale of its own, and the same as a table.
  const chart = page.locator('#goals figure');
  await expect.poll(() => chart.locator('svg').count()).toBe(2);
  expect(await chart.getByRole('img').getAttribute('aria-label')).toContain('1 post, Profile visits 3, from 1 post');
  await chart.locator('summary').click();
  expect(await chart.locator('thead th').allTextContents()).toEqual(['Month', 'Posts', 'Profile visits']);
  expect(await chart.locator('tbody td').allTextContents()).toEqual(['1', '3, from 1 post']);
});
