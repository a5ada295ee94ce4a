import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../src/policy/schema';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { openX } from './harness/replica';
import { setStored, stored } from './harness/storage';
import { marksIn } from './harness/surface';

/** The settings page in a real browser: what is changed is kept, shown and felt in open tabs. */
let browser: ExtensionBrowser;
let page: Page;
const HARBOUR = { schemaVersion: 2, company: 'Harbour Capital' };

beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(() => setStored(browser, {}));
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

async function open(section: string): Promise<Page> {
  page = await browser.context.newPage();
  await page.goto(`${browser.pageUrl('options.html')}#${section}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

async function ban(on: Page, term: string): Promise<void> {
  await on.getByLabel('Add to “Never say”').fill(term);
  await on.keyboard.press('Enter');
}

const saved = () => page.getByText('Saved', { exact: true }).waitFor();
const policy = async () => (await stored(browser)).policy as Record<string, Record<string, unknown>>;
const preview = () => page.getByRole('complementary', { name: 'Preview' });

describe('saving', () => {
  it('keeps every kind of setting as it is changed, in both copies', async () => {
    await open('voice');
    await page.getByLabel('Company name').pressSequentially('Harbour Capital ');
    await page.getByRole('radio', { name: 'We', exact: true }).click();
    await page.getByRole('radio', { name: 'Formal' }).click();
    await page.getByLabel('Emoji in a post').fill('2');
    await page.getByLabel('Exclamation marks in a post').fill('0');
    await page.getByRole('link', { name: 'Words' }).click();
    await ban(page, 'synergy');
    await page.getByLabel('Not this').fill('vendors');
    await page.getByLabel('But this').fill('partners');
    await page.keyboard.press('Enter');
    await page.getByLabel('Add to “Always fine”').fill('best-in-class');
    await page.getByRole('link', { name: 'Before posting' }).click();
    await page.getByRole('radio', { name: 'Require' }).click();
    await page.getByRole('link', { name: 'Checks' }).click();
    await page.getByRole('radiogroup', { name: 'How seriously: No source' }).getByText('Off').click();
    await saved();
    const items = await stored(browser);
    expect(items.policy).toEqual({
      ...defaultPolicy,
      company: 'Harbour Capital',
      person: 'we',
      style: { formality: 'formal', maxEmoji: 2, maxExclamations: 0 },
      terms: { banned: ['synergy'], preferred: { vendors: 'partners' }, allowed: ['best-in-class'] },
      gate: { mode: 'require' },
      rules: { 'value/unsourced-claim': 'off' },
    });
    expect(items.policyLastGood).toEqual(items.policy);
    await page.reload();
    await page.getByRole('link', { name: 'Company & voice' }).click();
    expect(await page.getByLabel('Company name').inputValue()).toBe('Harbour Capital');
  });

  it('takes the last change back, a typed word as one', async () => {
    await setStored(browser, { policy: HARBOUR, policyLastGood: HARBOUR });
    await open('voice');
    await page.getByRole('radio', { name: 'We', exact: true }).click();
    await page.getByLabel('Company name').pressSequentially(' & Sons');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await policy()).company).toBe('Harbour Capital');
    expect((await policy()).person).toBe('we');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => (await policy()).person).toBe('any');
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
  });

  it('does not take over a number that cannot be', async () => {
    await open('voice');
    await page.getByLabel('Emoji in a post').fill('3');
    await page.getByLabel('Emoji in a post').fill('-1');
    await saved();
    expect((await policy()).style?.maxEmoji).toBe(3);
  });

  it('loses nothing when the page is closed at once, not even a term that was only typed', async () => {
    await open('words');
    await page.getByLabel('Add to “Never say”').pressSequentially('synergy');
    const closed = page.waitForEvent('close');
    page.on('dialog', (question) => question.dismiss());
    await page.close({ runBeforeUnload: true });
    await closed;
    expect((await policy()).terms?.banned).toEqual(['synergy']);
  });

  it('loses no change of another open settings page', async () => {
    const first = await open('words');
    const second = await open('words');
    await ban(first, 'synergy');
    await second.getByRole('button', { name: 'Remove “synergy”' }).waitFor();
    await Promise.all([ban(first, 'leverage'), ban(second, 'disrupt')]);
    await expect.poll(async () => (await policy()).terms?.banned).toHaveLength(3);
    expect(await stored(browser)).toMatchObject({ policyLastGood: await policy() });
  });

  it('says when the disk is full, keeps the change on screen, and saves it once there is room', async () => {
    await setStored(browser, { policy: HARBOUR, policyLastGood: HARBOUR });
    await open('voice');
    const quota = 10 * 1024 * 1024;
    await setStored(browser, { policy: HARBOUR, policyLastGood: HARBOUR, filler: 'x'.repeat(quota - 400) });
    await page.getByLabel('Company name').fill('Harbour Capital and its many daughters, '.repeat(3).slice(0, 118));
    await page.getByText('no room left').waitFor();
    expect(await page.getByLabel('Company name').inputValue()).toContain('daughters');
    expect((await policy()).company).toBe('Harbour Capital');
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    await (await asked).dismiss();
    await setStored(browser, { policy: HARBOUR, policyLastGood: HARBOUR });
    await page.getByRole('button', { name: 'Try again' }).click();
    await saved();
    expect((await policy()).company).toContain('daughters');
  });
});

describe('the preview', () => {
  it('judges by the settings on screen, and marks the very words', async () => {
    await open('words');
    await ban(page, 'synergy');
    await expect.poll(() => marksIn(page)).toContainEqual({ level: expect.any(String), text: 'synergy' });
    await page.getByRole('button', { name: 'Remove “synergy”' }).click();
    await expect.poll(() => marksIn(page)).not.toContainEqual({ level: expect.any(String), text: 'synergy' });
  });

  it('shows what each mode does with a post', async () => {
    await open('gate');
    await preview().getByText('Held. One click posts it anyway.').waitFor();
    await page.getByRole('radio', { name: 'Advise' }).click();
    await preview().getByText('Marked, and posts at once.').waitFor();
    await page.getByRole('radio', { name: 'Require' }).click();
    await preview()
      .getByText(/^Held until/)
      .waitFor();
  });

  it('shows what every setting of the voice does', async () => {
    await open('voice');
    const findings = () => preview().locator('.finding').count();
    await preview().getByText('Nothing to look at.').waitFor();
    await page.getByRole('radio', { name: 'Casual' }).click();
    await expect.poll(() => preview().locator('.finding q').allTextContents()).toEqual(['commenced']);
    await page.getByRole('radio', { name: 'Either' }).last().click();
    await expect.poll(findings).toBe(0);
    await page.getByLabel('Company name').fill('Harbour Capital');
    await expect.poll(() => preview().getByRole('textbox').textContent()).toContain('Harbour Capital');
    let before = 0;
    for (const change of [
      () => page.getByRole('radio', { name: 'We', exact: true }).click(),
      () => page.getByRole('radio', { name: 'Formal' }).click(),
      () => page.getByLabel('Emoji in a post').fill('0'),
      () => page.getByLabel('Exclamation marks in a post').fill('0'),
    ]) {
      await change();
      await expect.poll(findings).toBeGreaterThan(before);
      before = await findings();
    }
  });

  it('tries an example of a check, at the level chosen for it', async () => {
    await open('rules');
    const rule = page.locator('.rule', { has: page.getByRole('heading', { name: 'No source' }) });
    await rule.getByText('Why, and examples').click();
    const words = (await rule.locator('mark').first().textContent()) ?? '';
    await rule.getByRole('button', { name: 'Try it' }).first().click();
    await expect.poll(() => marksIn(page)).toContainEqual({ level: 'warning', text: words });
    await rule.getByText('Serious').click();
    await expect.poll(() => marksIn(page)).toContainEqual({ level: 'error', text: words });
    await rule.getByText('Off').click();
    await expect.poll(() => marksIn(page)).not.toContainEqual({ level: expect.any(String), text: words });
  });

  it('finds checks by their words', async () => {
    await open('rules');
    await page.getByRole('searchbox', { name: 'Search the checks' }).fill('studies experts');
    await page.getByText('1 check matches').waitFor();
    expect(await page.locator('.rule h3').allTextContents()).toEqual(['No source']);
  });
});

it('reaches an open tab without a reload', async () => {
  const { page: x } = await openX(browser.context);
  await x.keyboard.type('We met the Heron team in Rotterdam on Tuesday.');
  await open('words');
  await ban(page, 'Heron');
  await expect.poll(() => marksIn(x)).toContainEqual({ level: expect.any(String), text: 'Heron' });
});

describe('damaged settings', () => {
  beforeEach(() => setStored(browser, { policy: { ...HARBOUR, person: 7 }, policyLastGood: HARBOUR }));

  it('are replaced by the last good ones, in sight, and can be downloaded', async () => {
    await open('voice');
    await page.getByText('The last good copy is in force').waitFor();
    expect(await page.getByLabel('Company name').inputValue()).toBe('Harbour Capital');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download the damaged copy' }).click();
    const copy = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(copy[0].kept.policy).toEqual({ ...HARBOUR, person: 7 });
  });

  it('are forgotten only when the writer says so', async () => {
    await open('voice');
    await page.getByRole('radio', { name: 'We', exact: true }).click();
    await saved();
    await page.reload();
    await page.getByRole('button', { name: 'Dismiss and forget the copy' }).click();
    await page.getByText('Your settings were damaged').waitFor({ state: 'detached' });
    expect(await stored(browser)).toEqual({ policy: await policy(), policyLastGood: await policy() });
    expect((await policy()).person).toBe('we');
  });
});
