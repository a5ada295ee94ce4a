import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';

/** What a button of the page hands over as a file. */
export async function downloaded(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await downloading).path(), 'utf8');
}
