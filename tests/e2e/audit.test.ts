import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { downloaded } from './harness/download';
import { clearJournal, entriesIn } from './harness/journal';
import { openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { Surfaces } from './harness/surface';

/** From a post over a hold, with its reason, to the file for a compliance officer. */
let browser: ExtensionBrowser;
beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(async () => {
  expect(browser.strays).toEqual([]);
  await browser.close();
});

it('who overrode what, and why, is in the table and in the document', async () => {
  await clearJournal(browser);
  await setPolicy(browser, {
    ...TEST_TERMS,
    gate: { mode: 'require' },
    rules: { 'voice/banned-term': 'error' },
    voices: [{ id: 'ceo', voice: { name: 'Maya Lindqvist' }, accounts: ['@harbourcap'] }],
  });
  const x = await openX(browser.context);
  await x.page.keyboard.type('Nothing but flimflam in Leeds.');
  const surfaces = await Surfaces.of(x.page);
  await surfaces.until(({ badge }) => badge?.includes('to look at') === true, 'something to look at');
  await x.post.click();
  await surfaces.writeReason('=SUM(1) said the board');
  await surfaces.press('Post with this reason');
  await expect.poll(() => entriesIn(browser)).toHaveLength(1);

  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('options.html#journal'));
  await page.getByLabel('Whose posts these are').fill('M. Lindqvist');
  const [header, line, more] = (await downloaded(page, 'Download as a table (CSV)')).split('\r\n');
  await page.getByText('1 line.').waitFor();
  expect(header?.startsWith('\ufeff"time","person","profile"')).toBe(true);
  expect(line).toContain(',"M. Lindqvist","Maya Lindqvist","x","post",1,"voice/banned-term",');
  expect(line).toContain(`,"error","overridden","yes","'=SUM(1) said the board",`);
  expect(line).not.toContain('flimflam');
  expect(more).toBe(undefined);

  await page.getByRole('switch', { name: 'With the texts of the posts' }).click();
  expect(JSON.parse(await downloaded(page, 'Download as JSON'))).toMatchObject({
    person: 'M. Lindqvist',
    posts: 1,
    lines: [
      {
        decision: 'overridden',
        reason: '=SUM(1) said the board',
        text: 'Nothing but flimflam in Leeds.',
        level: 'error',
      },
    ],
  });
});
