import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import './harness/settings';
import { setStored, stored } from './harness/storage';

/** The settings page's section on sharing in a real browser: out as a file or a line, in only after a look. */
let browser: ExtensionBrowser;
let page: Page;
const OWN = {
  schemaVersion: 3,
  company: 'Harbour Capital',
  person: 'I',
  terms: { banned: ['synergy'], preferred: {}, allowed: [] },
  confidentialTerms: ['Project Heron'],
};

beforeAll(async () => {
  browser = await launchWithExtension();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());
beforeEach(async () => {
  await setStored(browser, { policy: OWN, policyLastGood: OWN });
  page = await browser.context.newPage();
  await page.goto(`${browser.pageUrl('options.html')}#share`);
  await page.getByRole('heading', { level: 1, name: 'Share' }).waitFor();
});
afterEach(() => page.close());

const policy = async () => (await stored(browser)).policy as typeof OWN & Record<string, unknown>;
const look = async (text: string) => {
  await page.getByLabel('What you were given').fill(text);
  await page.getByRole('button', { name: 'Show what would change' }).click();
};
/* The safe choice takes the focus when the proposal has been drawn. */
const leaveIsAtHand = async () => {
  const leave = page.getByRole('button', { name: 'Leave all as it is' });
  await expect.poll(() => leave.evaluate((button) => button === document.activeElement)).toBe(true);
};
const proposed = () => page.locator('.proposal dl > div').allInnerTexts();

describe('passing on', () => {
  it('downloads what was changed, confidential terms unreadable unless asked', async () => {
    const download = async () => {
      const started = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Download as a file' }).click();
      expect((await started).suggestedFilename()).toBe('lectern-policy.json');
      return readFile(await (await started).path(), 'utf8');
    };
    const file = await download();
    expect(JSON.parse(file)).toMatchObject({ company: 'Harbour Capital', terms: { banned: ['synergy'] } });
    expect(file).not.toContain('Heron');
    await page.getByRole('switch', { name: 'Confidential terms can be read in it' }).click();
    expect(JSON.parse(await download()).confidentialTerms).toEqual(['Project Heron']);
  });

  it('copies one line, which another Lectern takes over', async () => {
    await page.getByRole('button', { name: 'Copy as one line' }).click();
    await page.getByText('Copied.').waitFor();
    const line = await page.evaluate(() => navigator.clipboard.readText());
    expect(line).toMatch(/^lectern-policy:[\w-]+$/);
    await setStored(browser, {});
    await look(line);
    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await policy()).toMatchObject({ company: 'Harbour Capital', person: 'I', terms: { banned: ['synergy'] } });
    expect((await policy()).confidentialTerms).toEqual([expect.objectContaining({ words: 2 })]);
  });
});

describe('the writer’s own machines', () => {
  const sync = () => page.evaluate(() => chrome.storage.sync.get());
  /* An exchange waits a few seconds for more. */
  const EXCHANGED = { timeout: 15_000 };

  it('get the settings through the browser’s sync, once that is switched on, and not the confidential terms', async () => {
    await page.getByRole('switch', { name: 'Keep my machines alike' }).click();
    await expect
      .poll(async () => Object.keys(await sync()).sort(), EXCHANGED)
      .toEqual(['part:company:0', 'part:person:0', 'part:terms.banned:0']);
    // Another machine chooses something else.
    await page.evaluate(() =>
      chrome.storage.sync.set({ 'part:person:0': { at: Date.now() + 1000, of: 1, text: '"we"' } }),
    );
    await expect.poll(async () => (await policy()).person, EXCHANGED).toBe('we');
    expect(await policy()).toMatchObject({ company: 'Harbour Capital', confidentialTerms: ['Project Heron'] });
    await page.getByRole('switch', { name: 'Keep my machines alike' }).click();
    await page.evaluate(() => chrome.storage.sync.clear());
  });

  it('are told apart from this one where both had chosen: what was here can be downloaded', async () => {
    await page.evaluate(() =>
      chrome.storage.sync.set({ 'part:company:0': { at: Date.now(), of: 1, text: '"Haven"' } }),
    );
    await page.getByRole('switch', { name: 'Keep my machines alike' }).click();
    await expect.poll(async () => (await policy()).company, EXCHANGED).toBe('Haven');
    await page.getByText('replaced by later ones from another machine: Company name.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download what was here' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(text)).toEqual({ schemaVersion: 3, company: 'Harbour Capital' });
    await page.getByRole('button', { name: 'Forget it' }).click();
    await page.getByText('replaced by later ones').waitFor({ state: 'detached' });
    await page.evaluate(() => chrome.storage.sync.clear());
  });
});

describe('taking over', () => {
  it('shows what would change, in the words of the settings, and then does that and nothing else', async () => {
    await look(
      '{"person": "we", "terms": {"banned": ["synergy", "leverage"]}, "style": {"maxEmoji": 1}, "rules": {"value/hype": "off"}, "vale": {"styles": [{"name": "Quays", "rules": [{"extends": "occurrence", "name": "Docks", "message": "x", "token": "x"}]}]}}',
    );
    await expect
      .poll(proposed)
      .toEqual([
        'Speaks as\nFrom I to We',
        'Never say\nAdded: leverage',
        'Emoji in a post\nFrom no limit to 1',
        'Praise\nFrom its own level to Off',
        'Styles\nAdded: Quays (1 rule)',
      ]);
    await leaveIsAtHand();
    expect(await policy()).toEqual(OWN);

    await page.getByRole('button', { name: 'Take over' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(await policy()).toMatchObject({
      company: 'Harbour Capital',
      person: 'we',
      terms: { banned: ['synergy', 'leverage'] },
      style: { maxEmoji: 1 },
      rules: { 'value/hype': 'off' },
      confidentialTerms: ['Project Heron'],
    });

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(policy).toMatchObject({ ...OWN, style: { maxEmoji: null }, rules: {} });
  });

  it('leaves everything as it is where the writer says so', async () => {
    await look('{"person": "we"}');
    await leaveIsAtHand();
    await page.keyboard.press('Enter');
    await page.getByText('Nothing has changed.').waitFor();
    expect(await policy()).toEqual(OWN);
  });

  it.each([
    ['cut off', '{\n  "company": "Acme",\n  "person": ', 'Line 3: A bracket, comma or quotation mark is missing'],
    [
      'with a value that cannot be',
      '{\n  "company": "Acme",\n  "person": "they"\n}',
      'Line 3: Speaks as: This must be one of: any, we, I.',
    ],
    [
      'with a name misspelt',
      '{\n  "person": "we",\n  "compani": "Acme"\n}',
      'Line 3: compani: Lectern has no setting of this name.',
    ],
    [
      'of a newer Lectern',
      '{"schemaVersion": 99, "person": "we"}',
      'Line 1: This was written for another version of Lectern.',
    ],
  ])('refuses a document %s, with line and reason, and changes nothing', async (_name, text, reason) => {
    const file = join(tmpdir(), 'lectern-policy.json');
    await writeFile(file, text);
    await page.getByLabel('Or choose a file').setInputFiles(file);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toContain(reason);
    expect(await alert.textContent()).toContain('Nothing has changed.');
    expect(await page.getByRole('button', { name: 'Take over' }).count()).toBe(0);
    expect(await stored(browser)).toEqual({ policy: OWN, policyLastGood: OWN });
  });
});
