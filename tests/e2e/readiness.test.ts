import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { setPolicy } from './harness/settings';
import { setStored, stored } from './harness/storage';

/**
 * The three questions before anybody posts, in a real browser. That the page opens by itself after the installation is
 * tested by every start of the test browser, which waits for it.
 */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});
beforeEach(() => setStored(browser, {}));
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

const SPECIFIC = [
  'Our depot in Hull loads a lorry in 22 minutes now. A year ago it took 41. Here is the list of what we changed.',
  'We moved the return label inside the box lid in March, and 4,100 of 9,000 monthly calls to our help desk went away.',
  'Two apprentices moved their first ship alone in Hull on Tuesday, after 14 months with pilot Ruth Dale.',
];
const VAGUE = 'Make sure to choose the best companies to invest your hard-earned dollars in.';

async function open(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('readiness.html'));
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}
const next = (page: Page) => page.getByRole('button', { name: 'Next' }).click();
const write = async (page: Page, place: number, text: string) => {
  await page.getByRole('textbox', { name: `Example post ${place}` }).click();
  await page.keyboard.insertText(text);
};
const answers = async () => (await stored(browser)).readiness as Record<string, unknown> | undefined;

async function answerAll(page: Page, examples = SPECIFIC): Promise<void> {
  await page.getByLabel('Who is it about?').fill('Maya Lindqvist, CEO');
  await page.getByLabel(/^Add to “Topics/).fill('night shifts, pilotage');
  await page.keyboard.press('Enter');
  for (const [index, text] of examples.entries()) await write(page, index + 1, text);
  await next(page);
  await page.getByRole('radiogroup', { name: 'Are the company’s shares traded in public?' }).getByText('Yes').click();
  await page.getByLabel('Has your industry rules on what may be said?').selectOption('None that we know of');
  await page.getByLabel('Who looks at a post before it goes out?').fill('Tom Baker, counsel');
  await page.getByLabel('Name').first().fill('Rani');
  await page.getByLabel('E-mail').first().fill('rani@harbour.example');
  await page.getByLabel('Name').last().fill('Jonas');
  await page.getByLabel('From').fill('2031-01-10');
  await page.getByLabel('Until').fill('2031-02-10');
  await page.getByLabel('Until').press('Enter');
  await page.getByText('2031-01-10 to 2031-02-10').waitFor();
  await next(page);
  await page.getByLabel('Name of the new goal').fill('Hiring');
  await page.keyboard.press('Enter');
  await page.getByLabel('Who listens').fill('Pilots within an hour of Hull');
  await page.getByLabel('It works when').fill('Applications name a post');
  await page.getByLabel('Hours a week').fill('2.5');
  await next(page);
}

it('all answered: ready, a strategy to take away, and settings once they are taken over', async () => {
  const page = await open();
  await answerAll(page);
  await page.getByRole('heading', { name: 'Ready to begin' }).waitFor();
  expect((await stored(browser)).policy).toBe(undefined);
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByText('Added: Hiring').waitFor();
  await page.getByRole('button', { name: 'Take over' }).click();
  await page.getByText('Taken over.').waitFor();
  await expect
    .poll(async () => (await stored(browser)).policy)
    .toMatchObject({
      disclosure: { publicCompany: true },
      gate: { mode: 'require' },
      crisis: { quietPeriods: [{ from: '2031-01-10', until: '2031-02-10' }] },
      // Jonas has no address, so that nothing could be handed to him.
      complaints: { contacts: [{ topic: '', name: 'Rani', email: 'rani@harbour.example' }] },
      goals: [{ name: 'Hiring', audience: 'Pilots within an hour of Hull', measure: 'Applications name a post' }],
      plan: { postsPerWeek: null, hoursPerWeek: 2.5 },
    });
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download (Markdown)' }).click();
  const markdown = await readFile(await (await downloading).path(), 'utf8');
  for (const line of [
    '# Social strategy: Maya Lindqvist, CEO',
    '**Ready to begin**',
    '- Topics: night shifts and pilotage.',
    '- Takes over complaints: Rani, rani@harbour.example. Every complaint gets a name and a private message.',
    '- Answers the press: Jonas.',
    '- Hiring. Who listens: Pilots within an hour of Hull. It works when: Applications name a post.',
    '- Posts a week: open. Hours a week, for everything: 2.5.',
  ]) {
    expect(markdown).toContain(`${line}\n`);
  }
  expect(markdown).toContain('several hundred employees');
});

it('vague examples and open answers: not yet, and why; nobody is talked into it', async () => {
  const page = await open();
  await answerAll(page, [VAGUE, VAGUE, SPECIFIC[0] ?? '']);
  await page.getByRole('heading', { name: 'Not yet' }).waitFor();
  await page.getByText('Until then, let the company’s account speak').first().waitFor();
  const reasons = page.locator('.criterion li');
  expect(await reasons.allTextContents()).toEqual([
    'At most one of the three example posts gives a reader something to stand on.',
  ]);
  await page
    .getByRole('button', { name: '3. Who listens' })
    .or(page.getByRole('button', { name: 'Who listens' }))
    .click();
  await page.getByLabel('Hours a week').fill('0.5');
  await page.getByRole('button', { name: 'What comes of it' }).click();
  await expect.poll(() => reasons.allTextContents()).toHaveLength(2);
  await page.getByText('There is less than an hour a week for it.').first().waitFor();
});

it('an example is read as it is typed', async () => {
  const page = await open();
  await write(page, 1, VAGUE);
  await page.getByText('A reader would find nothing in it yet').waitFor();
  await write(page, 2, SPECIFIC[0] ?? '');
  await page.getByText('Gives a reader something to stand on.').waitFor();
});

describe('answers', () => {
  it('are there again after the page was closed half-way, at the same question', async () => {
    const page = await open();
    await page.getByLabel('Who is it about?').fill('Maya');
    await write(page, 1, VAGUE);
    await next(page);
    await page.getByLabel('Who looks at a post before it goes out?').fill('Tom');
    // Stored within milliseconds; nobody closes a page sooner after the last key.
    await expect.poll(async () => JSON.stringify(await answers())).toContain('Tom');
    await page.close();
    const again = await open();
    expect(await again.getByLabel('Who looks at a post before it goes out?').inputValue()).toBe('Tom');
    await again.getByRole('button', { name: 'Back' }).click();
    expect(await again.getByLabel('Who is it about?').inputValue()).toBe('Maya');
    expect(await again.getByRole('textbox', { name: 'Example post 1' }).textContent()).toBe(VAGUE);
  });

  it('begin with what the settings know, and are gone when they are forgotten', async () => {
    await setPolicy(browser, { goals: [{ id: 'hiring', name: 'Hiring' }], plan: { hoursPerWeek: 3 } });
    const page = await open();
    await page.getByRole('button', { name: 'Who listens' }).click();
    expect(await page.getByLabel('Hours a week').inputValue()).toBe('3');
    await page.getByRole('button', { name: 'Remove Hiring' }).click();
    await expect.poll(answers).toMatchObject({ goals: [] });
    await page.getByRole('button', { name: 'Forget my answers' }).click();
    await expect.poll(answers).toBe(undefined);
    await page.getByRole('button', { name: 'Who listens' }).click();
    await page.getByRole('button', { name: 'Remove Hiring' }).waitFor();
  });

  it('that are damaged cost no others', async () => {
    await setStored(browser, { readiness: { step: 'limits', who: 'Maya', topics: 7, approver: 'Tom', goals: 'x' } });
    const page = await open();
    expect(await page.getByLabel('Who looks at a post before it goes out?').inputValue()).toBe('Tom');
  });
});

it('is reached from the popup and from the settings', async () => {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('popup.html'));
  const opened = browser.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Am I ready to post?' }).click();
  expect((await opened).url()).toBe(browser.pageUrl('readiness.html'));
  const options = await browser.context.newPage();
  await options.goto(browser.pageUrl('options.html'));
  await options.getByRole('link', { name: 'Readiness' }).click();
  await options.getByRole('heading', { name: 'What can you say that is valuable and specific?' }).waitFor();
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it('axe finds nothing on any of its pages, and nothing is lost at 200% zoom', async () => {
    const page = await open();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await answerAll(page, [VAGUE, VAGUE, SPECIFIC[0] ?? '']);
    await page.getByRole('heading', { name: 'Not yet' }).waitFor();
    await page.getByRole('button', { name: 'Show what would change' }).click();
    for (const step of ['What comes of it', 'Who listens', 'What limits you', 'What you say']) {
      await page.getByRole('button', { name: step }).click();
      await page.setViewportSize({ width: 1280, height: 800 });
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.setViewportSize({ width: 640, height: 400 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false);
    }
  });
});

it('on paper there is the strategy and nothing else, on one page', async () => {
  const page = await open();
  await answerAll(page);
  await page.getByRole('heading', { name: 'Ready to begin' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Show what would change' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
});
