/* Draws assets/icon.svg at the sizes browsers ask for, into public/icon/. Run it after changing the drawing. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { findChromium } from './chromium.mjs';

/** Pixels: toolbar (16, 32), extension list (48), store and installation (128). */
const SIZES = [16, 32, 48, 128];

const root = new URL('../', import.meta.url);
const drawing = await readFile(new URL('assets/icon.svg', root), 'utf8');
const executablePath = findChromium();
if (executablePath === null) throw new Error('No Chromium found: set LECTERN_CHROMIUM, or run `npm run demo` once.');

const browser = await chromium.launch({ executablePath });
const page = await browser.newPage();
await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing}`);
await mkdir(new URL('public/icon/', root), { recursive: true });
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  const png = await page.screenshot({ omitBackground: true });
  await writeFile(new URL(`public/icon/${size}.png`, root), png);
}
await browser.close();
