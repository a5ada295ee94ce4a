import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HAS_FIREFOX, launchFirefox, openPage } from './harness/firefox';
import './harness/settings';

/** What is printed or saved from a real Firefox. */
describe.skipIf(!HAS_FIREFOX)('in Firefox', () => {
  let browser: Browser;
  const downloads = mkdtempSync(join(tmpdir(), 'lectern-downloads-'));

  beforeAll(async () => {
    // A folder of one's own (2), and no window that asks.
    browser = await launchFirefox({ 'browser.download.folderList': 2, 'browser.download.dir': downloads });
    const page = await openPage(browser, 'options.html#about');
    await page.evaluate(async () => {
      const policy = {
        schemaVersion: 3,
        company: 'Harbour Capital',
        voice: { dimensions: { formality: { target: 66, tolerance: 20 } }, samples: 12, phrases: ['on the quay'] },
        terms: { banned: ['synergy'], preferred: { clients: 'customers' } },
      };
      await chrome.storage.local.set({ policy, policyLastGood: policy });
    });
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('the voice guide is one printed page', async () => {
    const page = await openPage(browser, 'options.html#profiles');
    await page.waitForSelector('.guide');
    const P = await page.pdf({ format: 'A4' });
    (await import('node:fs')).writeFileSync('/tmp/exp/guide.pdf', P);
    expect(pagesIn(P)).toBe(1);
    await page.close();
  });

  it('the voice guide is a file to hand out', async () => {
    const page = await openPage(browser, 'options.html#profiles');
    await page.waitForSelector('.guide');
    await page.evaluate(() =>
      [...document.querySelectorAll('button')]
        .find(({ textContent }) => textContent === 'Download as Markdown')
        ?.click(),
    );
    const file = join(downloads, 'voice-guide.md');
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), { timeout: 10_000 }).toBeTruthy();
    const guide = readFileSync(file, 'utf8');
    expect(guide).toContain('# How Harbour Capital sounds');
    expect(guide).toContain('- customers, not clients');
    await page.close();
  });
});

/* Firefox packs what describes the pages. */
function pagesIn(pdf: Uint8Array): number {
  const file = Buffer.from(pdf);
  const text = file.toString('latin1');
  const unpacked = [...text.matchAll(/(?<!end)stream\r?\n/gu)].map(({ 0: word, index }) => {
    const from = index + word.length;
    try {
      return inflateSync(file.subarray(from, text.indexOf('endstream', from))).toString('latin1');
    } catch {
      // A font or a picture, packed in another way.
      return '';
    }
  });
  return [text, ...unpacked].join('\n').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
