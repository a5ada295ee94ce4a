import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension, openBehind } from './harness/browser';
import { openX } from './harness/replica';
import { setPolicy, TEST_TERMS } from './harness/settings';
import { setStored, stored } from './harness/storage';
import { Surfaces } from './harness/surface';

/** The settings page's section on safety in a real browser, and what the hold says elsewhere. */
let browser: ExtensionBrowser;
let page: Page;

beforeAll(async () => {
  browser = await launchWithExtension();
});
afterAll(() => browser.close());
beforeEach(() => setStored(browser, {}));
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});

async function open(): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`${browser.pageUrl('options.html')}#safety`);
  await page.getByRole('heading', { level: 1, name: 'Safety' }).waitFor();
}

const block = (heading: string) =>
  page.locator('section.block', { has: page.getByRole('heading', { name: heading, exact: true }) });
const policy = async () => (await stored(browser)).policy as Record<string, Record<string, unknown>>;
const contacts = async () => (await policy())?.complaints?.contacts;

async function addContact(topic: string, name: string, email: string): Promise<void> {
  const form = block('Who takes over a complaint').locator('form').last();
  await form.getByLabel('Topics').fill(topic);
  await form.getByLabel('Name').fill(name);
  await form.getByLabel('E-mail').fill(email);
  await form.getByRole('button', { name: 'Add' }).click();
}

describe('saving', () => {
  it('keeps every setting as it is made', async () => {
    await open();
    await page.getByRole('switch', { name: 'Off' }).click();
    await page.getByLabel('What it says').first().fill('Please post nothing until Thursday.');
    const quiet = block('Quiet periods').locator('form').last();
    await quiet.getByLabel('From').fill('2030-12-24');
    await quiet.getByLabel('Until').fill('2031-01-02');
    await quiet.getByRole('button', { name: 'Add' }).click();
    await page.getByLabel('Add to “Confidential”').fill('Project Heron, Project Wren');
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'Religion' }).click();
    await page.getByLabel('Add to “Competitors”').fill('Tideline');
    await page.keyboard.press('Enter');
    await page.getByRole('switch', { name: 'No', exact: true }).click();
    await page.getByLabel('A sentence').fill('This post contains forward-looking statements.');
    await page.getByLabel('Add to “Where you publish results”').fill('https://ir.harbour.example/news?a=b');
    await page.keyboard.press('Enter');
    await block('Interests').getByLabel('Name').fill('Nusa Terminals');
    await block('Interests').getByLabel('Relation').fill('investor');
    await addContact('invoice', 'Maya Lind', 'maya@harbour.example');
    await page.getByLabel('An answer').fill('Hello {name}, we are on it.');
    await page.getByLabel('A sentence', { exact: true }).focus();
    await page.getByText('Saved', { exact: true }).waitFor();
    await expect.poll(policy).toMatchObject({
      crisis: {
        active: true,
        message: 'Please post nothing until Thursday.',
        quietPeriods: [{ from: '2030-12-24', until: '2031-01-02', message: '' }],
      },
      confidentialTerms: ['Project Heron', 'Project Wren'],
      sensitiveTopics: ['politics', 'tragedy'],
      competitors: ['Tideline'],
      disclosure: {
        publicCompany: true,
        approvedWordings: ['This post contains forward-looking statements.'],
        filingHosts: ['ir.harbour.example'],
      },
      interests: [{ name: 'Nusa Terminals', relation: 'investor' }],
      complaints: {
        contacts: [{ topic: 'invoice', name: 'Maya Lind', email: 'maya@harbour.example' }],
        acknowledgements: ['Hello {name}, we are on it.'],
      },
    });
    await page.reload();
    await expect
      .poll(() => block('Who takes over a complaint').getByLabel('E-mail, number 1').inputValue())
      .toBe('maya@harbour.example');
  });

  it('forgets what is removed, and takes it back', async () => {
    await open();
    await addContact('invoice', 'Maya Lind', 'maya@harbour.example');
    await addContact('', 'Rosa Okoye', 'rosa@harbour.example');
    await expect.poll(contacts).toHaveLength(2);
    // Changes of one list in quick succession are undone together.
    await page.waitForTimeout(1600);
    await block('Who takes over a complaint').getByRole('button', { name: 'Remove “invoice”' }).click();
    await expect.poll(contacts).toEqual([{ topic: '', name: 'Rosa Okoye', email: 'rosa@harbour.example' }]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(contacts).toHaveLength(2);
  });

  it('makes terms unreadable', async () => {
    await setPolicy(browser, { confidentialTerms: ['Project Heron'] });
    await open();
    await page.getByRole('button', { name: 'Make unreadable' }).click();
    await page.getByText('1 more is stored unreadable.').waitFor();
    await expect.poll(async () => JSON.stringify(await policy())).not.toContain('Heron');
    expect((await policy()).confidentialTerms).toMatchObject([{ words: 2 }]);
  });

  it('keeps the terms that nobody can read, until it is told to forget them', async () => {
    const hashed = { salt: 'a', hash: 'a'.repeat(64), words: 2 };
    await setPolicy(browser, { confidentialTerms: [hashed, 'Project Heron'] });
    await open();
    await page.getByText('1 more is stored unreadable.').waitFor();
    await page.getByRole('button', { name: 'Remove “Project Heron”' }).click();
    await expect.poll(async () => (await policy()).confidentialTerms).toEqual([hashed]);
    await page.getByRole('button', { name: 'Forget them' }).click();
    await expect.poll(async () => (await policy()).confidentialTerms).toEqual([]);
  });
});

describe('what cannot be stored as it is typed', () => {
  it('says so at the field, keeps the text through other sections, and stores the rest', async () => {
    await open();
    await addContact('invoice', 'Maya Lind', 'maya@');
    const email = block('Who takes over a complaint').getByLabel('E-mail').last();
    await page.getByRole('alert').filter({ hasText: 'Give a whole e-mail address' }).waitFor();
    expect(await email.getAttribute('aria-invalid')).toBe('true');
    expect(await email.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.getByLabel('Add to “Competitors”').fill('Tideline');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await policy()).competitors).toEqual(['Tideline']);
    expect(await contacts()).toEqual([]);
    await page.getByRole('link', { name: 'Words' }).click();
    await page.getByRole('link', { name: 'Safety' }).click();
    expect(await email.inputValue()).toBe('maya@');
    await email.fill('maya@harbour.example');
    await email.press('Enter');
    await expect.poll(contacts).toEqual([{ topic: 'invoice', name: 'Maya Lind', email: 'maya@harbour.example' }]);
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('keeps the stored entry while a changed one is not whole', async () => {
    await open();
    await addContact('invoice', 'Maya Lind', 'maya@harbour.example');
    await expect.poll(contacts).toHaveLength(1);
    const email = page.getByLabel('E-mail, number 1');
    await email.fill('maya@');
    expect(await page.getByRole('alert').count()).toBe(0);
    await email.press('Tab');
    await page.getByRole('alert').filter({ hasText: 'Give a whole e-mail address' }).waitFor();
    expect(await contacts()).toEqual([{ topic: 'invoice', name: 'Maya Lind', email: 'maya@harbour.example' }]);
    await email.fill('maya.lind@harbour.example');
    await expect.poll(contacts).toEqual([{ topic: 'invoice', name: 'Maya Lind', email: 'maya.lind@harbour.example' }]);
  });

  it('takes no period that ends before it begins', async () => {
    await open();
    const quiet = block('Quiet periods').locator('form').last();
    await quiet.getByLabel('From').fill('2030-12-24');
    await quiet.getByLabel('Until').fill('2030-12-01');
    await quiet.getByRole('button', { name: 'Add' }).click();
    await page.getByRole('alert').filter({ hasText: 'on or after the first' }).waitFor();
    await quiet.getByLabel('Until').fill('2030-12-24');
    await quiet.getByRole('button', { name: 'Add' }).click();
    await expect.poll(async () => (await policy())?.crisis?.quietPeriods).toHaveLength(1);
  });

  it('asks before the page is closed over it', async () => {
    await open();
    await addContact('invoice', 'Maya Lind', 'maya@');
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.accept();
  });
});

describe('while every post is on hold', () => {
  const MESSAGE = 'Please post nothing until Thursday.';

  it('the popup says so first', async () => {
    await setPolicy(browser, { crisis: { active: true, message: MESSAGE } });
    const x = await browser.context.newPage();
    await x.goto('https://x.com/home');
    const popup = await openBehind(browser, x, 'popup.html');
    await popup.getByRole('status').filter({ hasText: 'Posts are on hold' }).getByText(MESSAGE).waitFor();
    await setPolicy(browser, {});
    await popup.getByText('Posts are on hold').waitFor({ state: 'detached' });
  });

  it('a quiet period is one, from its first day to its last', async () => {
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    await setPolicy(browser, {
      crisis: { active: false, quietPeriods: [{ from: day(-2), until: day(2), message: MESSAGE }] },
    });
    const popup = await browser.context.newPage();
    await popup.goto(browser.pageUrl('popup.html'));
    await popup.getByText(MESSAGE).waitFor();
  });

  it('the held panel begins with the message', async () => {
    await setPolicy(browser, { ...TEST_TERMS, crisis: { active: true, message: MESSAGE } });
    const { page: x, post } = await openX(browser.context);
    await x.keyboard.type('Nothing but flimflam here.');
    await post.click();
    const surfaces = await Surfaces.of(x);
    const { panel } = await surfaces.panel();
    expect(panel?.indexOf(MESSAGE)).toBeGreaterThan(0);
    expect(panel?.indexOf(MESSAGE)).toBeLessThan(panel?.indexOf('flimflam') ?? 0);
  });
});
