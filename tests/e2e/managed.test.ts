import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { CAN_MANAGE, manageChromium, releaseChromium } from './harness/managed';
import { openX } from './harness/replica';
import { setStored, stored } from './harness/storage';
import { marksIn, Surfaces } from './harness/surface';

/** A company's policy file, read by a real Chromium from its folder on Linux. Writing there takes root. */
const COMPANY = {
  company: 'Harbour Capital',
  style: { maxEmoji: 1 },
  terms: { banned: ['flimflam'] },
  gate: { mode: 'confirm' },
  rules: { 'voice/banned-term': 'error' },
};
const DOCKS = { extends: 'existence', name: 'Docks', level: 'error', message: 'Say “quay”.', tokens: ['docks?'] };
const STYLES = JSON.stringify({ styles: [{ name: 'Harbour', rules: [DOCKS] }] });
/* Chromium waits for a policy file to settle before it reads it. */
const SETTLES = { timeout: 25_000 };

let browser: ExtensionBrowser;

describe.skipIf(!CAN_MANAGE)('what a company sets in Chromium', () => {
  beforeAll(async () => {
    browser = await launchWithExtension();
  });
  beforeEach(() => setStored(browser, {}));
  afterEach(async () => {
    releaseChromium(browser.extensionId);
    for (const open of browser.context.pages().slice(1)) await open.close();
  });
  afterAll(() => browser.close());

  async function open(section: string): Promise<Page> {
    const page = await browser.context.newPage();
    await page.goto(`${browser.pageUrl('options.html')}#${section}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  }

  /** Starts anew with these values set, as on a machine that a company looks after. */
  async function restart(values: object): Promise<void> {
    const { extensionId } = browser;
    await browser.close();
    manageChromium(extensionId, values);
    browser = await launchWithExtension();
    expect(browser.extensionId).toBe(extensionId);
  }

  it('is locked in the settings, with the company’s name, and no write to storage changes it', async () => {
    await restart(COMPANY);
    const page = await open('gate');
    const set = page.getByRole('group', { name: 'Set by Harbour Capital' });
    await set.waitFor();
    expect(await set.getByRole('radio', { name: /^Confirm/ }).isChecked()).toBe(true);
    expect(await set.getByRole('radio', { name: 'Advise' }).isDisabled()).toBe(true);

    const refused = await page.evaluate(async () => {
      const policy = { schemaVersion: 2, company: 'Mine', gate: { mode: 'advise' }, terms: { banned: [] } };
      await chrome.storage.local.set({ policy, policyLastGood: policy, managed: {}, company: {} });
      return chrome.storage.managed.set({ gate: { mode: 'advise' } }).then(
        () => false,
        () => true,
      );
    });
    expect(refused).toBe(true);
    await page.reload();
    await set.waitFor();
    expect(await set.getByRole('radio', { name: /^Confirm/ }).isChecked()).toBe(true);

    const { page: x, post } = await openX(browser.context);
    await x.keyboard.type('Nothing but flimflam here.');
    await expect.poll(() => marksIn(x)).toContainEqual({ level: 'error', text: 'flimflam' });
    const surfaces = await Surfaces.of(x);
    await post.click();
    const { panel } = await surfaces.until(({ panel }) => panel !== null, 'the panel');
    expect(panel).toContain('Harbour Capital asks you to look first.');
  });

  it('leaves the rest to the writer', async () => {
    await restart(COMPANY);
    const page = await open('voice');
    await page.getByText('Some settings are set by Harbour Capital').waitFor();
    expect(await page.getByLabel('Company name').isDisabled()).toBe(true);
    expect(await page.getByLabel('Emoji in a post').isDisabled()).toBe(true);
    expect(await page.getByLabel('Emoji in a post').inputValue()).toBe('1');
    await page.getByLabel('Exclamation marks in a post').fill('2');
    await page.getByText('Saved', { exact: true }).waitFor();
    expect((await stored(browser)).policy).toMatchObject({
      company: '',
      style: { maxEmoji: null, maxExclamations: 2 },
      terms: { banned: [] },
    });
  });

  it('may be styles, given as a text: Chromium’s schema has no word for their rules', async () => {
    await restart({ ...COMPANY, vale: STYLES });
    const page = await open('styles');
    await page.getByRole('heading', { name: 'Harbour' }).waitFor();
    const set = page.getByRole('group', { name: 'Set by Harbour Capital' });
    expect(await set.getByRole('radio', { name: 'Serious' }).isChecked()).toBe(true);
    expect(await set.getByRole('radio', { name: 'Off' }).isDisabled()).toBe(true);
    expect(await page.getByLabel('Choose files').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Remove “Harbour”' }).count()).toBe(0);

    const { page: x } = await openX(browser.context);
    await x.keyboard.type('Our docks in Leeds have 12 cranes.');
    await expect.poll(() => marksIn(x)).toContainEqual({ level: 'error', text: 'docks' });
  });

  it('is not taken back by a click in a page', async () => {
    await restart(COMPANY);
    const { page } = await openX(browser.context);
    await page.keyboard.type('Nothing but flimflam here.');
    await expect.poll(() => marksIn(page)).toContainEqual({ level: 'error', text: 'flimflam' });
    const surfaces = await Surfaces.of(page);
    await page.keyboard.press('F8');
    await surfaces.press('Not a problem for us…');
    await surfaces.press(/^Never check/);
    const { notice } = await surfaces.until(({ notice }) => !!notice, 'a notice');
    expect(notice).toContain('your company has set it');
    expect(await marksIn(page)).toContainEqual({ level: 'error', text: 'flimflam' });

    await page.keyboard.press('F8');
    await surfaces.press('Not a problem for us…');
    await surfaces.press(/^Always allow/);
    await surfaces.until(({ notice }) => notice?.includes('your company has set it') === true, 'the notice again');
    expect(await marksIn(page)).toContainEqual({ level: 'error', text: 'flimflam' });
    expect((await stored(browser)).policy).toBeUndefined();
  });

  it('is followed while the browser runs, in open tabs and in the settings', async () => {
    await setStored(browser, { policy: { schemaVersion: 2, company: 'Mine' } });
    const { page: x } = await openX(browser.context);
    await x.keyboard.type('Nothing but flimflam here.');
    const page = await open('voice');
    expect(await page.getByLabel('Company name').isEnabled()).toBe(true);

    manageChromium(browser.extensionId, COMPANY);
    await expect.poll(() => page.getByLabel('Company name').isDisabled(), SETTLES).toBe(true);
    expect(await page.getByLabel('Company name').inputValue()).toBe('Harbour Capital');
    await expect.poll(() => marksIn(x)).toContainEqual({ level: 'error', text: 'flimflam' });

    releaseChromium(browser.extensionId);
    await expect.poll(() => page.getByLabel('Company name').isEnabled(), SETTLES).toBe(true);
    expect(await page.getByLabel('Company name').inputValue()).toBe('Mine');
    await expect.poll(() => marksIn(x)).not.toContainEqual({ level: 'error', text: 'flimflam' });
  });

  it('is named where it cannot be used, and costs no other value', async () => {
    await restart({ ...COMPANY, person: 'they', style: { maxEmoji: 99, maxExclamations: 0 } });
    const page = await open('voice');
    const alert = page.getByRole('alert').filter({ hasText: 'Some settings from Harbour Capital cannot be used' });
    await alert.waitFor();
    expect(await alert.getByRole('listitem').allTextContents()).toEqual([
      'Speaks as: This must be one of: any, we, I.',
      'Emoji in a post: This is more than 50, the most it may be.',
    ]);
    expect(await page.getByLabel('Emoji in a post').isEnabled()).toBe(true);
    expect(await page.getByLabel('Exclamation marks in a post').isDisabled()).toBe(true);
  });

  it.each(['light', 'dark'] as const)(
    'is legible and named for a screen reader in the %s scheme',
    async (colorScheme) => {
      manageChromium(browser.extensionId, { ...COMPANY, person: 'they', vale: STYLES });
      for (const section of ['voice', 'words', 'gate', 'rules', 'styles']) {
        const page = await open(section);
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.getByRole('group', { name: 'Set by Harbour Capital' }).first().waitFor(SETTLES);
        const covers = page.locator('.locked .segments input');
        const opacities = await covers.evaluateAll((all) => all.map((one) => getComputedStyle(one).opacity));
        expect(opacities.filter((opacity) => opacity !== '0')).toEqual([]);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        await page.setViewportSize({ width: 640, height: 400 });
        const scrolls = await page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        expect(scrolls).toBe(false);
        await page.close();
      }
    },
  );

  it('never reaches a page: content scripts cannot read it', async () => {
    await restart({ ...COMPANY, confidentialTerms: ['Project Heron'] });
    const { page } = await openX(browser.context);
    const devtools = await page.context().newCDPSession(page);
    const contexts: { id: number; name: string }[] = [];
    devtools.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
    await devtools.send('Runtime.enable');
    await expect.poll(() => contexts.some(({ name }) => name === 'Lectern')).toBe(true);
    const read = async () => {
      const { result } = await devtools.send('Runtime.evaluate', {
        contextId: contexts.find(({ name }) => name === 'Lectern')?.id ?? 0,
        expression: 'chrome.storage.managed.get().then(() => "read", (error) => String(error))',
        awaitPromise: true,
        returnByValue: true,
      });
      return result.value;
    };
    // The worker closes it as it starts.
    await expect.poll(read).toContain('Access to storage is not allowed');
  });
});
