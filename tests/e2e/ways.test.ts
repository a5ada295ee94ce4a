import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchWithExtension, openBehind } from './harness/browser';
import { clearJournal, entriesIn } from './harness/journal';
import { type OpenComposer, openComment, openX } from './harness/replica';
import { setPolicy } from './harness/settings';
import { setStored } from './harness/storage';
import { Surfaces } from './harness/surface';

/** The ways out of an answer that change no words, from the rules that lead there to what happens in the box. */
const POLICY = {
  company: 'Harbour Capital',
  complaints: {
    acknowledgements: ['Hello {name}, this should not have happened. Maya from our team will write to you today.'],
    contacts: [
      { topic: 'invoice', name: 'Tom', email: 'tom@harbour.example' },
      { topic: 'depot, pallet', name: 'Maya', email: 'maya@harbour.example' },
    ],
  },
};
const ACKNOWLEDGED = (name: string) =>
  `Hello ${name}, this should not have happened. Maya from our team will write to you today.`;
const COMPLAINT = '/danawhitfield/status/1805';
const BAIT = '/curt_mellor/status/1806';
const ASKS_IN_PUBLIC = 'Send us your order number and your phone number here.';

let browser: ExtensionBrowser;
let composer: OpenComposer;
beforeAll(async () => {
  browser = await launchWithExtension();
});
beforeEach(() => setPolicy(browser, POLICY));
afterEach(async () => {
  for (const open of browser.context.pages().slice(1)) await open.close();
});
afterAll(() => browser.close());

async function answerOnX(path: string, text: string): Promise<Surfaces> {
  composer = await openX(browser.context, { path });
  await composer.page.keyboard.type(text);
  return held();
}

/** Presses Post, and waits for the panel. */
async function held(): Promise<Surfaces> {
  const surfaces = await Surfaces.of(composer.page);
  await surfaces.until(({ badge }) => badge?.includes('to look at') === true, 'something to look at');
  await composer.post.click();
  await surfaces.panel();
  return surfaces;
}

const linkIn = async (surfaces: Surfaces, text: string) =>
  (await surfaces.until((view) => view.buttons.some((button) => button.text === text), `a link ${text}`)).buttons.find(
    (button) => button.text === text,
  )?.href;

describe('an answer to a complaint', () => {
  it('may start from the company’s words, and undo takes them back', async () => {
    const surfaces = await answerOnX(COMPLAINT, ASKS_IN_PUBLIC);
    await surfaces.press('Start from our words');
    await expect.poll(() => composer.model()).toBe(ACKNOWLEDGED('@danawhitfield'));
    await expect.poll(() => surfaces.isPanelOpen()).toBe(false);
    expect(await composer.published()).toEqual([]);
    await composer.editor.click();
    await composer.page.keyboard.press('Control+z');
    await expect.poll(() => composer.model()).toBe(ASKS_IN_PUBLIC);
  });

  it('may go on in private: the site’s own address opens beside the page', async () => {
    const surfaces = await answerOnX(COMPLAINT, ASKS_IN_PUBLIC);
    const opened = browser.context.waitForEvent('page');
    await surfaces.press('Open a private message');
    expect((await opened).url()).toBe('https://x.com/messages/compose?recipient_id=771805');
    expect(await composer.model()).toBe(ASKS_IN_PUBLIC);
    expect(await composer.published()).toEqual([]);
  });

  it('may go to the staff, by a prepared e-mail or a copy of the same', async () => {
    const surfaces = await answerOnX(COMPLAINT, ASKS_IN_PUBLIC);
    const mail = new URL((await linkIn(surfaces, 'Hand to Maya')) ?? '');
    expect(mail.pathname).toBe('maya@harbour.example');
    const body = mail.searchParams.get('body') ?? '';
    for (const part of ['https://x.com/danawhitfield/status/1805', 'your support does not answer', ASKS_IN_PUBLIC]) {
      expect(body).toContain(part);
    }
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
    await surfaces.press('Copy for staff');
    await surfaces.until(({ notice }) => notice?.startsWith('Copied') === true, 'a word about the copy');
    expect(await composer.page.evaluate(() => navigator.clipboard.readText())).toBe(body);
  });

  it('shows each way once in the panel, whichever finding leads there', async () => {
    const surfaces = await answerOnX(COMPLAINT, `You clearly never read our terms. ${ASKS_IN_PUBLIC}`);
    const { buttons } = await surfaces.panel();
    const names = buttons.map(({ text }) => text);
    const ways = ['Don’t reply', 'Open a private message', 'Start from our words', 'Hand to Maya', 'Copy for staff'];
    expect(names.filter((name) => ways.includes(name)).sort()).toEqual([...ways].sort());
  });

  it('on LinkedIn keeps the name that the site has put in front', async () => {
    composer = await openComment(browser.context, { of: 'Rani Wijaya', answering: 'Claire Fournier' });
    await composer.page.keyboard.press('End');
    await composer.page.keyboard.type(ASKS_IN_PUBLIC);
    const surfaces = await held();
    expect(await linkIn(surfaces, 'Open a private message')).toBe(
      'https://www.linkedin.com/messaging/compose/?recipient=claire-fournier',
    );
    await surfaces.press('Start from our words');
    await expect.poll(() => composer.model()).toBe(`Claire Fournier ${ACKNOWLEDGED('Claire Fournier')}`);
  });

  it('offers none of the company’s own where it has decided nothing', async () => {
    await setPolicy(browser, {});
    const surfaces = await answerOnX(COMPLAINT, ASKS_IN_PUBLIC);
    const { buttons } = await surfaces.panel();
    expect(buttons.map(({ text }) => text)).not.toContain('Start from our words');
    expect(new URL((await linkIn(surfaces, 'Hand to staff')) ?? '').pathname).toBe('');
  });
});

describe('“Don’t reply”', () => {
  const TEXT = 'You clearly are the clown here.';
  beforeEach(async () => {
    await setStored(browser, {});
    await setPolicy(browser, POLICY);
    await clearJournal(browser);
  });

  it('puts the draft into the journal and out of the box', async () => {
    const surfaces = await answerOnX(BAIT, TEXT);
    await surfaces.press('Don’t reply');
    await expect.poll(() => composer.model()).toBe('');
    await surfaces.until(({ notice }) => notice === 'Nothing was sent. Your draft is in the journal.', 'where it is');
    expect(await composer.published()).toEqual([]);
    const entries = await entriesIn(browser);
    expect(entries).toMatchObject([{ text: TEXT, kind: 'reply', site: 'x', outcome: 'discarded' }]);
    expect(entries[0]?.findings).toContainEqual({ rule: 'risk/bait', level: expect.any(String), decision: 'left' });
    expect(JSON.stringify(entries)).not.toMatch(/idiots|curt/i);
  });

  it('leaves it in the popup, to be copied', async () => {
    const surfaces = await answerOnX(BAIT, TEXT);
    await surfaces.press('Don’t reply');
    await expect.poll(() => composer.model()).toBe('');
    const popup = await openBehind(browser, composer.page, 'popup.html');
    const unsent = popup.getByRole('region', { name: 'Not sent' });
    await unsent.getByText(TEXT).waitFor();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await popup.bringToFront();
    await unsent.getByRole('button', { name: `Copy “${TEXT}”` }).click();
    await unsent.getByText('Copied.').waitFor();
    expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(TEXT);
  });

  it.each([
    ['is switched off', { on: false }],
    ['keeps no texts', { keepTexts: false }],
  ])('leaves the draft where it is when the journal %s', async (_, journalPreferences) => {
    await setStored(browser, { journalPreferences });
    await setPolicy(browser, POLICY);
    const surfaces = await answerOnX(BAIT, TEXT);
    await surfaces.press('Don’t reply');
    await surfaces.until(({ notice }) => notice?.includes('could not be put into the journal') === true, 'why');
    expect(await composer.model()).toBe(TEXT);
    expect(await entriesIn(browser)).toEqual([]);
  });

  it('is in the card too, for the keyboard as for the mouse', async () => {
    composer = await openX(browser.context, { path: '/tomashdown/status/1802' });
    await composer.page.keyboard.type('Tom, you clearly never read our invoices. Get your facts straight.');
    const surfaces = await Surfaces.of(composer.page);
    await surfaces.until(({ badge }) => badge?.includes('to look at') === true, 'something to look at');
    await composer.page.keyboard.press('F8');
    const { buttons } = await surfaces.card();
    expect(buttons.filter(({ focused }) => focused).map(({ text }) => text)).toEqual(['Don’t reply']);
    expect(buttons.map(({ text }) => text)).toContain('Open a private message');
    await composer.page.keyboard.press('Enter');
    await expect.poll(() => composer.model()).toBe('');
  });
});
