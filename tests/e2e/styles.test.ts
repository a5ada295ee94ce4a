import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type ExtensionBrowser, launchWithExtension } from './harness/browser';
import { openX } from './harness/replica';
import { setStored, stored } from './harness/storage';
import { marksIn, Surfaces } from './harness/surface';

/** From a style in Vale's format, chosen in the settings, to its findings in the compose box. */
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

const BERTHS = `extends: substitution
message: "We say '%s', never '%s'."
link: https://style.example/berths
level: error
ignorecase: true
action:
  name: replace
swap:
  parking (?:spot|place)s?: berths
tests:
  - name: finds it
    input: Our parking spots in Leeds.
    want: "1:5:Harbour.Berths:We say 'berths', never 'parking spots'."
  - name: hopes for too much
    input: Our garages in Leeds.
    match: true
`;
const BROKEN = `extends: existence
message: "Not '%s'."
level: warning
tokens:
  - quay
  - (dock
`;
const SPELLING = 'extends: spelling\nmessage: "Did you really mean that?"\n';

async function openStyles(): Promise<void> {
  page = await browser.context.newPage();
  await page.goto(`${browser.pageUrl('options.html')}#styles`);
  await page.getByRole('region', { name: 'Import styles' }).waitFor();
}

function choose(...files: { name: string; text: string | Uint8Array }[]): Promise<void> {
  return page
    .getByLabel('Choose files')
    .setInputFiles(
      files.map(({ name, text }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })),
    );
}

const zip = () =>
  zipSync({
    'package/Harbour/Berths.yml': strToU8(BERTHS),
    'package/Harbour/Broken.yml': strToU8(BROKEN),
    'package/Harbour/Spelling.yml': strToU8(SPELLING),
    'package/config/vocabularies/Own/reject.txt': strToU8('flimflam\n'),
    'package/.github/workflows/test.yml': strToU8('name: test'),
    'package/README.md': strToU8('# Harbour'),
  });
const report = () => page.getByRole('region', { name: 'What was read' });

describe('a style from a zip file', () => {
  it('is shown with what was left out, and how its tests did', async () => {
    await openStyles();
    await choose({ name: 'harbour.zip', text: zip() });
    await page
      .getByText('3 rules were taken over, from Harbour and Vale. 1 word of a vocabulary was taken over.')
      .waitFor();
    const said = (await report().locator('li').allTextContents()).map((line) => line.trim());
    expect(said).toEqual([
      'Harbour.Berths, line 14 “hopes for too much” turns out differently: nothing was found',
      'package/Harbour/Broken.yml, line 6 the pattern “(dock” cannot be used: a bracket is not closed',
      expect.stringContaining('package/Harbour/Spelling.yml, line 1 spelling rules are not taken over'),
    ]);
    await page.getByText('1 of the 2 tests that came with the rules turn out as they should.').waitFor();
    expect(await page.locator('.rule h3').allTextContents()).toEqual(['Berths', 'Broken', 'Avoid']);
  });

  it('speaks in the compose box in its own words, at its own level, and holds the post', async () => {
    await openStyles();
    await choose({ name: 'harbour.zip', text: zip() });
    await page.getByText('Saved', { exact: true }).waitFor();
    const x = await openX(browser.context);
    await x.page.keyboard.type('We opened 40 parking spots in Leeds on Tuesday.');
    await expect.poll(() => marksIn(x.page)).toEqual([{ level: 'error', text: 'parking spots' }]);
    const surfaces = await Surfaces.of(x.page);
    await x.post.click();
    expect((await surfaces.panel()).panel).toContain(
      'We say ‘berths’, never ‘parking spots’.'.replaceAll(/[‘’]/gu, "'"),
    );
    expect(await x.published()).toEqual([]);
    await surfaces.press('Keep editing');
    await x.page.keyboard.press('F8');
    const { card } = await surfaces.card();
    expect(card).toContain("We say 'berths', never 'parking spots'.");
    expect(card).toContain('https://style.example/berths');
    await surfaces.press('Use “berths”');
    await expect.poll(() => x.model()).toBe('We opened 40 berths in Leeds on Tuesday.');
    await x.post.click();
    await expect.poll(() => x.published()).toEqual(['We opened 40 berths in Leeds on Tuesday.']);
  });

  it('gives way to the level that is chosen for a rule, and can be turned off from its card', async () => {
    await openStyles();
    await choose({ name: 'Berths.yml', text: BERTHS });
    const level = page.getByRole('radiogroup', { name: 'How seriously: Berths' });
    await level.getByText('Suggestion').click();
    await page.getByText('Saved', { exact: true }).waitFor();
    const x = await openX(browser.context);
    await x.page.keyboard.type('We opened 40 parking spots in Leeds on Tuesday.');
    await expect.poll(() => marksIn(x.page)).toEqual([{ level: 'suggestion', text: 'parking spots' }]);
    const surfaces = await Surfaces.of(x.page);
    await x.page.keyboard.press('F8');
    await surfaces.card();
    await surfaces.press('Not a problem for us…');
    await surfaces.press(/^Never check/u);
    await expect.poll(() => marksIn(x.page)).toEqual([]);
    await expect
      .poll(async () => ((await stored(browser)).policy as { rules: unknown }).rules)
      .toEqual({
        'vale/Own.Berths': 'off',
      });
  });
});

it('is removed by a button, and comes back by the other', async () => {
  await openStyles();
  await choose({ name: 'Berths.yml', text: BERTHS });
  await page.getByRole('button', { name: 'Remove “Own”' }).click();
  await expect.poll(() => page.locator('.rule').count()).toBe(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('heading', { name: 'Berths' }).waitFor();
});

it('takes a folder, with the styles in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-styles-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of [
    ['Harbour/Berths.yml', BERTHS],
    ['Harbour/Spelling.yml', SPELLING],
    ['Town/Berths.yml', BERTHS],
    ['README.md', '# Styles'],
  ] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await openStyles();
  await page.getByLabel('Choose a folder').setInputFiles(folder);
  await page.getByText('2 rules were taken over, from Harbour and Town.').waitFor();
  await page.getByText('Harbour/Spelling.yml, line 1').waitFor();
});

it('takes what is dropped, and says what is no style', async () => {
  await openStyles();
  await page.evaluate((rule) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([rule], 'Berths.yml'));
    transfer.items.add(new File(['PK, but not really'], 'broken.zip'));
    document.querySelector('.drop')?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true }));
  }, BERTHS);
  await page.getByText('1 rule was taken over, from Own.').waitFor();
  await page.getByText('it is no zip file that can be read').waitFor();
});
