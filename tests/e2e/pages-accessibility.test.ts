import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension, openBehind } from './harness/browser';
import { writePosts } from './harness/journal';
import { openX } from './harness/replica';
import { TEST_TERMS } from './harness/settings';
import { setOpenDrafts, setStored } from './harness/storage';

/** Popup and settings under axe, in both colour schemes, and without loss at 200% zoom (half the width). */
let browser: ExtensionBrowser;
const POLICY = {
  schemaVersion: 2,
  ...TEST_TERMS,
  interests: [{ name: 'Nusa Terminals', relation: 'investor' }],
  crisis: {
    active: true,
    message: 'Please post nothing until Thursday.',
    quietPeriods: [{ from: '2030-12-24', until: '2031-01-02', message: '' }],
  },
  goals: [{ id: 'parts', name: 'Sell parts', keywords: ['widgetry'], share: 40 }],
  complaints: { acknowledgements: ['Hello {name}, we are on it.'], contacts: [] },
};
const ZOOMED = { width: 640, height: 400 };

beforeAll(async () => {
  browser = await launchWithExtension();
  // Damaged, so that the notice is on every section.
  await setStored(browser, { policy: 'torn', policyLastGood: POLICY });
  await writePosts(browser, ['We opened a depot in Leeds on Tuesday.']);
});
afterAll(() => browser.close());

async function violations(page: Page): Promise<unknown[]> {
  const found = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** What the browser says once a writer has added sites; in a test nobody can answer its question. */
function addSites(): void {
  chrome.permissions.getAll = (async () => ({ origins: ['https://club.example/*', 'https://*/*'] })) as never;
}

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  it.each([
    'voice',
    'profiles',
    'words',
    'safety',
    'goals',
    'gate',
    'sites',
    'rules',
    'styles',
    'journal',
    'share',
    'about',
  ])('axe finds nothing in the settings: %s', async (section) => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    if (section === 'sites') await page.addInitScript(addSites);
    await page.goto(`${browser.pageUrl('options.html')}#${section}`);
    await page.getByText('Your settings were damaged').waitFor();
    if (section === 'safety') {
      await page.getByLabel('Topics').fill('invoice');
      await page.getByLabel('Topics').press('Enter');
      await page.getByText('Give a name.').waitFor();
    }
    if (section === 'styles') {
      const rule = 'extends: existence\nmessage: x %s\nlink: https://style.example/x\nlevl: error\ntokens: [a, (b]';
      await page
        .getByLabel('Choose files')
        .setInputFiles({ name: 'Words.yml', mimeType: 'text/yaml', buffer: Buffer.from(rule) });
      await page.getByText('1 difference to know of').click();
    }
    if (section === 'profiles') {
      await page.getByLabel('Name of the new profile').fill('CEO');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Begin with “Plain and factual”' }).click();
      await page.getByRole('region', { name: 'Before your changes' }).waitFor();
      await page
        .getByLabel('Paste posts')
        .fill(Array.from('abcdefgh', (letter) => `Depot ${letter} is open.`).join('\n'));
      await page.getByRole('button', { name: 'Learn', exact: true }).click();
      await page.getByRole('button', { name: 'Use this voice' }).waitFor();
    }
    if (section === 'rules') await page.locator('summary').first().click();
    if (section === 'share') {
      await page.getByLabel('What you were given').fill('{"person": "I", "terms": {"banned": []}}');
      await page.getByRole('button', { name: 'Show what would change' }).click();
      await page.getByRole('button', { name: 'Take over' }).waitFor();
    }
    if (section === 'journal') {
      await page.getByRole('button', { name: 'Delete everything…' }).click();
      await page.getByRole('alertdialog').waitFor();
    } else if (section === 'sites') {
      await page.getByRole('button', { name: 'Remove club.example' }).waitFor();
    } else if (section !== 'share' && section !== 'about') await page.locator('aside .verdict span').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize(ZOOMED);
    expect(await scrollsSideways(page)).toBe(false);
    await page.close();
  });

  it('axe finds nothing in the popup, with drafts that were lost or not sent', async () => {
    await setOpenDrafts(browser, ['Written in a tab that is gone.']);
    await writePosts(browser, ['No, it does not.', `Nothing of it, ${'and more of it, '.repeat(40)}`], 'discarded');
    const popup = await browser.context.newPage();
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(browser.pageUrl('popup.html'));
    await popup.getByRole('button', { name: 'Copy “No, it does not.”' }).first().waitFor();
    await popup.getByRole('button', { name: 'Discard “Written in a tab that is gone.”' }).waitFor();
    expect(await violations(popup)).toEqual([]);
    expect(await scrollsSideways(popup)).toBe(false);
    await popup.close();
  });

  it('axe finds nothing in the popup, over a page and with a draft to try', async () => {
    const { page: x } = await openX(browser.context);
    await x.keyboard.type('Nothing but flimflam here.');
    const popup = await openBehind(browser, x, 'popup.html');
    await popup.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.locator('.finding q').waitFor();
    await popup.getByRole('textbox').fill('We sell widgetry and flimflam.');
    const findings = popup.locator('.reviewed .finding');
    await expect.poll(() => findings.locator('q').allTextContents()).toEqual(['widgetry', 'flimflam']);
    // The hold is on in these settings, and is a finding of its own about the whole.
    expect(await findings.filter({ hasText: 'Please post nothing until Thursday.' }).count()).toBe(1);
    expect(await violations(popup)).toEqual([]);
    expect(await scrollsSideways(popup)).toBe(false);
    await popup.close();
    await x.close();
  });
});
