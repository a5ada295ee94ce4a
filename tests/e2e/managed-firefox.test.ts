import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADD_ON_ID, HAS_FIREFOX, launchFirefox, openPage } from './harness/firefox';
import { CAN_MANAGE, manageFirefox, releaseFirefox } from './harness/managed';
import './harness/settings';

/** A managed storage manifest, read by a real Firefox from its folder on Linux. Writing there takes root. */
describe.skipIf(!CAN_MANAGE || !HAS_FIREFOX)('what a company sets in Firefox', () => {
  let browser: Browser;

  beforeAll(async () => {
    manageFirefox(ADD_ON_ID, { company: 'Harbour Capital', gate: { mode: 'require' }, style: { maxEmoji: 'many' } });
    browser = await launchFirefox();
  });
  afterAll(async () => {
    releaseFirefox(ADD_ON_ID);
    await browser?.close();
  });

  it('is locked in the settings, with the company’s name, and no write to storage changes it', async () => {
    const set = { legend: 'Set by Harbour Capital', mode: 'require', isLocked: true };
    const page = await openPage(browser, 'options.html#gate');
    await expect.poll(() => gateIn(page)).toEqual(set);
    await page.evaluate(async () => {
      const policy = { schemaVersion: 2, company: 'Mine', gate: { mode: 'advise' } };
      await chrome.storage.local.set({ policy, policyLastGood: policy });
    });
    await page.close();
    const again = await openPage(browser, 'options.html#gate');
    await expect.poll(() => gateIn(again)).toEqual(set);
  });

  it('is named where it cannot be used, and costs no other value', async () => {
    const page = await openPage(browser, 'options.html#voice');
    await expect
      .poll(() => page.evaluate(() => [...document.querySelectorAll('.trouble li')].map((one) => one.textContent)))
      .toEqual(['Emoji in a post: This must be a number.']);
    expect(await page.evaluate(() => document.querySelector('#company')?.matches(':disabled'))).toBe(true);
    expect(await page.evaluate(() => document.querySelector('#emoji')?.matches(':disabled'))).toBe(false);
  });
});

/** What the section on the gate shows. */
function gateIn(page: Page): Promise<object> {
  return page.evaluate(() => {
    const modes = [...document.querySelectorAll<HTMLInputElement>('[name=mode]')];
    return {
      legend: document.querySelector('.locked legend')?.textContent,
      mode: ['advise', 'confirm', 'require'][modes.findIndex((mode) => mode.checked)],
      isLocked: modes.length > 0 && modes.every((mode) => mode.matches(':disabled')),
    };
  });
}
