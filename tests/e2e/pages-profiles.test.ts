import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Policy } from '../../src/policy/schema';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { writePosts } from './harness/journal';
import { openLinkedIn, openX } from './harness/replica';
import { setStored, stored } from './harness/storage';
import { marksIn } from './harness/surface';

/** The page of the voices in a real browser: learned, adjusted, several of them, and handed out as a guide. */
let browser: ExtensionBrowser;
let page: Page;

const CALM = [
  'The depot in Ghent opens on Monday at nine.',
  'We moved the archive to the first floor last week.',
  'Our report on the bridge is out today.',
  'The line to Hull is closed for two weeks in June.',
  'We hired four drivers for the night shift.',
  'Tickets for March are on sale from Thursday.',
  'The kiln was repaired on Friday and works again.',
  'We publish the new timetable in November.',
];
const LOUD = 'OMG!!! We are SO LIT 🎉🎉🎉 lol dudes #yay #win';
const EMOJI_LIMIT = { target: 0, tolerance: 8 };

beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(() => setStored(browser, {}));
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

async function open(policy: object = {}): Promise<Page> {
  const whole = { schemaVersion: 2, company: 'Harbour Capital', ...policy };
  await setStored(browser, { policy: whole, policyLastGood: whole });
  page = await browser.context.newPage();
  await page.goto(`${browser.pageUrl('options.html')}#profiles`);
  await page.getByRole('heading', { level: 1, name: 'Voice profiles' }).waitFor();
  return page;
}

const policy = async () => (await stored(browser)).policy as Policy;
const saved = () => page.getByText('Saved', { exact: true }).waitFor();
const learn = () => page.getByRole('button', { name: 'Learn', exact: true }).click();
const use = () => page.getByRole('button', { name: 'Use this voice' }).click();
const lesson = () => page.getByRole('region', { name: /^Learned from/ });

async function emojiSlider(tolerance: number): Promise<void> {
  await page.getByRole('slider', { name: 'Emoji: How far it may go' }).fill(String(tolerance));
}

describe('learning', () => {
  it('shows what a voice would be, and changes nothing before the writer says so', async () => {
    await open();
    await page.getByLabel('Paste posts').fill([...CALM, LOUD].join('\n\n'));
    await learn();
    await lesson().getByText('Nothing has changed yet.').waitFor();
    expect(await lesson().locator('.ranges').textContent()).toMatch(/Energy\s*calm, give or take \d+/u);
    expect(await lesson().locator('.strangers').textContent()).toContain('OMG!!!');
    expect((await policy()).voice).toBeUndefined();

    await lesson().getByRole('checkbox', { name: 'Leave out “OMG!!!' }).click();
    await page.getByRole('heading', { name: 'Learned from 8 posts' }).waitFor();
    await use();
    await saved();
    expect(await policy()).toMatchObject({ voice: { samples: 8, emoji: { most: 0 } } });
    expect((await policy()).voiceSamples.company).toEqual(expect.arrayContaining([CALM[0]]));

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await policy()).voice).toBeNull();
    expect((await policy()).voiceSamples).toEqual({});
  });

  it('reads files and the journal, and names a file that it cannot use', async () => {
    await writePosts(browser, CALM.slice(0, 3));
    await open();
    const table = join(tmpdir(), 'lectern-posts.csv');
    await writeFile(
      table,
      `id,text\n${CALM.slice(3)
        .map((text, i) => `${i},"${text}"`)
        .join('\n')}`,
    );
    const numbers = join(tmpdir(), 'lectern-numbers.csv');
    await writeFile(numbers, 'a,b\n1,2');
    await page.getByLabel('Or choose files').setInputFiles([table, numbers]);
    await learn();
    await page.getByText('Only 5 posts were found.').waitFor();
    await page.getByText('lectern-numbers.csv: no column of posts was found.').waitFor();
    await page.getByLabel('Or choose files').setInputFiles([table]);
    await page.getByRole('switch', { name: 'from the journal' }).click();
    await learn();
    await page.getByRole('heading', { name: 'Learned from 8 posts' }).waitFor();
  });

  it('of 2,000 posts takes less than five seconds, can be canceled, and leaves the page at hand', async () => {
    await open();
    const many = Array.from(
      { length: 2000 },
      (_, i) => `${CALM[i % 8]} ${CALM[(i * 3) % 8]} It is number ${i} of the year.`,
    );
    const archive = many.map((full_text) => ({ tweet: { full_text } }));
    const buffer = Buffer.from(`window.YTD.tweets.part0 = ${JSON.stringify(archive)}`);
    const choose = () =>
      page.getByLabel('Or choose files').setInputFiles({ name: 'tweets.js', mimeType: 'text/javascript', buffer });
    await choose();
    await page.evaluate(() => {
      const times: number[] = [performance.now()];
      Object.assign(window, { times });
      setInterval(() => times.push(performance.now()), 20);
    });
    await learn();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Canceled. Nothing has changed.').waitFor();
    await page.getByText('Chosen: tweets.js').waitFor();
    const started = Date.now();
    await learn();
    await page.getByRole('heading', { name: 'Learned from 2000 posts' }).waitFor();
    const took = Date.now() - started;
    const longest = await page.evaluate(() => {
      const { times } = window as unknown as { times: number[] };
      return Math.max(...times.slice(1).map((time, at) => time - (times[at] ?? time)));
    });
    console.log(`Learned from 2,000 posts in ${took} ms; the page was away for ${Math.round(longest)} ms at most`);
    expect(took).toBeLessThan(5000);
    expect(longest).toBeLessThan(500);
  });

  it('loses no pasted post to a look at another section', async () => {
    await open();
    await page.getByLabel('Paste posts').fill(CALM.join('\n\n'));
    await page.getByRole('link', { name: 'Words' }).click();
    await page.getByRole('link', { name: 'Voice profiles' }).click();
    expect(await page.getByLabel('Paste posts').inputValue()).toBe(CALM.join('\n\n'));
  });
});

describe('a slider', () => {
  it('is felt in an open tab without a reload', async () => {
    const { page: x } = await openX(browser.context);
    await open({ voice: { dimensions: { emoji: { target: 0, tolerance: 40 } } } });
    await x.bringToFront();
    await x.keyboard.type('We opened a depot in Leeds on Tuesday 🎉');
    await expect.poll(() => marksIn(x)).toEqual([]);
    await page.bringToFront();
    await emojiSlider(5);
    await expect.poll(() => marksIn(x)).toEqual([{ level: 'warning', text: '🎉' }]);
    await emojiSlider(40);
    await expect.poll(() => marksIn(x)).toEqual([]);
  });

  it('says its place in words, moves by keys, and shows which of the own posts it takes in', async () => {
    await open({
      voice: { dimensions: { energy: { target: 0, tolerance: 60 } }, samples: 8 },
      voiceSamples: { company: ['We open on Monday.', 'We open on Monday!!! Come and see!!'] },
    });
    const slider = page.getByRole('slider', { name: 'Energy: How far it may go' });
    expect(await slider.getAttribute('aria-valuetext')).toBe('60 either way');
    const row = page.locator('.dimension', { has: slider });
    await expect.poll(() => row.locator('.fit').allTextContents()).toEqual(['fits', 'fits']);
    await slider.focus();
    await page.keyboard.press('Home');
    await expect.poll(() => row.locator('.fit').allTextContents()).toEqual(['fits', 'too lively']);
    await expect.poll(async () => (await policy()).voice?.dimensions.energy).toEqual({ target: 0, tolerance: 1 });
    await page.getByRole('button', { name: 'Energy: Do not listen for this' }).click();
    await expect.poll(async () => (await policy()).voice?.dimensions).toEqual({});
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await policy()).voice?.dimensions.energy).toBeDefined();
  });
});

describe('a further profile', () => {
  it('applies to its account and its site, and follows the company’s in what it leaves open', async () => {
    await open({ voice: { dimensions: { emoji: EMOJI_LIMIT, humour: { target: 0, tolerance: 35 } } } });
    await page.getByLabel('Name of the new profile').fill('Support');
    await page.getByRole('button', { name: 'Add a profile' }).click();
    await page.getByRole('radio', { name: 'Support' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Support' }).isChecked()).toBe(true);
    await page.getByText('Follows the company’s: none, give or take 0.8.').waitFor();
    await page.getByRole('button', { name: 'Set Emoji' }).click();
    await emojiSlider(40);
    await page.getByLabel('Add to “Accounts on X”').fill('https://x.com/HarbourHelp');
    await page.keyboard.press('Enter');
    await saved();
    const text = 'We opened a depot in Leeds on Tuesday 🎉';
    const { page: help } = await openX(browser.context, { account: 'harbourhelp' });
    await help.keyboard.type(`${text} lol dudes`);
    await expect.poll(() => marksIn(help)).toEqual([{ level: 'warning', text: 'lol' }]);
    // In a narrow window X shows no name; then the link to the profile has it.
    const { page: narrow } = await openX(browser.context, { account: 'harbourhelp', narrow: '1' });
    await narrow.keyboard.type(`${text} lol dudes`);
    await expect.poll(() => marksIn(narrow)).toEqual([{ level: 'warning', text: 'lol' }]);
    const { page: own } = await openX(browser.context, { account: 'harbourcap' });
    await own.keyboard.type(text);
    await expect.poll(() => marksIn(own)).toEqual([{ level: 'warning', text: '🎉' }]);
    const { page: linkedin } = await openLinkedIn(browser.context);
    await linkedin.keyboard.type(text);
    await expect.poll(() => marksIn(linkedin)).toEqual([{ level: 'warning', text: '🎉' }]);
    await page.bringToFront();
    await page.getByRole('switch', { name: 'On LinkedIn' }).click();
    await expect.poll(() => marksIn(linkedin)).toEqual([]);
    await page.getByLabel('Name of the new profile').fill('CEO');
    await page.keyboard.press('Enter');
    await page.getByText('Now Support’s; switching it on here moves it.').waitFor();
  });

  it('is deleted, and brought back with all that was in it', async () => {
    const ceo = { id: 'ceo', voice: { name: 'Maya', dimensions: { emoji: EMOJI_LIMIT } }, sites: ['x'], accounts: [] };
    await open({ voices: [ceo], voiceSamples: { ceo: ['I signed the lease.'] } });
    await page.getByText('Maya').click();
    await page.getByRole('button', { name: 'Delete this profile' }).click();
    await expect.poll(async () => (await policy()).voices).toEqual([]);
    expect((await policy()).voiceSamples).toEqual({});
    await page.reload();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await policy()).voiceSamples).toEqual({ ceo: ['I signed the lease.'] });
    expect((await policy()).voices).toMatchObject([ceo]);
  });

  it('begins with a starting point, which the preview judges by', async () => {
    await open();
    await page.getByRole('button', { name: 'Begin with “Plain and factual”' }).click();
    await expect
      .poll(() => marksIn(page))
      .toContainEqual({ level: 'warning', text: expect.stringMatching(/gonna|🎉/u) });
    expect((await policy()).voice).toMatchObject({ samples: 0, dimensions: { emoji: { target: 0 } } });
  });
});

describe('the preview', () => {
  const preview = () => page.getByRole('complementary', { name: 'Preview' });
  const earlier = () => preview().getByRole('region', { name: 'Before your changes' });

  it('shows the same post by the settings as they were and as they are', async () => {
    await open();
    await preview().getByText('Nothing to look at. Posts at once.').waitFor();
    expect(await earlier().count()).toBe(0);
    await page.getByRole('button', { name: 'Begin with “Plain and factual”' }).click();
    await earlier().getByText('Nothing to look at. Posts at once.').waitFor();
    expect(await earlier().textContent()).toContain('Newly marked: “gonna”');
    await earlier().getByRole('button', { name: 'Compare from here on' }).click();
    await earlier().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await earlier().getByText('No longer marked: “gonna”').waitFor();
  });
});

describe('the search', () => {
  it.each([
    ['emoji in', 'Emoji in a post', 'Emoji in a post'],
    ['lawyers', 'Approved wordings', 'Approved wordings'],
    ['slang formal', 'Formality', 'Formality'],
    ['playful', 'Humour', 'Humour'],
    ['vale', 'Styles', 'Styles'],
    ['archive pasted', null, null],
    ['no source', 'No source', 'No source'],
    ['keep for', 'Keep for', 'Keep for'],
  ])('for “%s” goes to %s', async (query, title, focused) => {
    await open({ voice: { dimensions: { emoji: EMOJI_LIMIT }, samples: 8 } });
    await page.getByRole('searchbox', { name: 'Search the settings' }).fill(query);
    if (title === null) {
      await page.getByText('Nothing found').waitFor();
      return;
    }
    await page.locator('.search a').first().getByText(title, { exact: true }).click();
    await expect
      .poll(() =>
        page.evaluate(() => {
          const active = document.activeElement as HTMLInputElement;
          return active.labels?.[0]?.textContent ?? active.textContent;
        }),
      )
      .toBe(focused);
    expect(await page.getByRole('searchbox', { name: 'Search the settings' }).inputValue()).toBe('');
  });

  it('finds every setting that it lists on its page', async () => {
    await open();
    const search = page.getByRole('searchbox', { name: 'Search the settings' });
    for (const section of [
      'Company & voice',
      'Words',
      'Safety',
      'Before posting',
      'Styles',
      'Journal',
      'Share',
      'About & privacy',
    ]) {
      await page.getByRole('link', { name: section, exact: true }).click();
      await page.getByRole('heading', { level: 1, name: section, exact: true }).waitFor();
      await page.locator('main :is(.name, h2, dt)').first().waitFor();
      const names = await page.locator('main :is(.name, h2, dt)').allTextContents();
      for (const name of names) {
        await search.fill(name);
        await page.locator('.search a').getByText(name, { exact: true }).first().waitFor();
      }
      await search.fill('');
    }
  });
});

describe('the voice guide', () => {
  const VOICE = {
    voice: { dimensions: { formality: { target: 66, tolerance: 20 } }, samples: 12, phrases: ['on the quay'] },
    voiceSamples: { company: ['We open the *new* depot on Monday.'] },
    terms: { banned: ['synergy'], preferred: { clients: 'customers' } },
    confidentialTerms: ['Project Heron'],
  };

  it('is a file to hand out, without anything confidential', async () => {
    await open(VOICE);
    const started = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download as Markdown' }).click();
    expect((await started).suggestedFilename()).toBe('voice-guide.md');
    const guide = await readFile(await (await started).path(), 'utf8');
    expect(guide).toContain('# How Harbour Capital sounds');
    expect(guide).toContain(
      '- **Formality**: rather formal, and close to it. “We open the \\*new\\* depot on Monday.”',
    );
    expect(guide).toContain('- synergy');
    expect(guide).toContain('- customers, not clients');
    expect(guide).not.toContain('Heron');
  });

  it('is one printed page, without the settings around it', async () => {
    await open(VOICE);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.guide').waitFor();
    expect(await page.getByRole('button', { name: 'Learn', exact: true }).isVisible()).toBe(false);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
  });
});
