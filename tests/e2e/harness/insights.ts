import type { Page } from 'playwright';
import type { JournalEntry } from '../../../src/journal/entry';
import type { KeptNumbers } from '../../../src/metrics/numbers';
import { workerOf } from '../../../tools/browser.mjs';
import type { ExtensionBrowser } from './browser';

declare global {
  /** In the extension's worker: the clock that a test has stopped, in milliseconds since 1970. */
  var stoppedAt: number;
}

/** Stops the clock by which the background measures writing time. */
export async function stopClock({ context }: ExtensionBrowser): Promise<void> {
  await (await workerOf(context)).evaluate(() => {
    globalThis.stoppedAt = Date.now();
    Date.now = () => globalThis.stoppedAt;
  });
}

/** Lets so many seconds pass on the stopped clock. */
export async function pass({ context }: ExtensionBrowser, seconds: number): Promise<void> {
  await (await workerOf(context)).evaluate((milliseconds) => {
    globalThis.stoppedAt += milliseconds;
  }, seconds * 1000);
}

export async function openInsights({ context, pageUrl }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pageUrl('insights.html'));
  return page;
}

/** Chooses a file on the insights page. */
export async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.getByLabel('Choose a file').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Chooses a file, and confirms what is shown of it. */
export async function importFile(page: Page, name: string, content: string): Promise<void> {
  await choose(page, name, content);
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await page.getByText(/^Imported \d/).waitFor();
}

/** What is kept of imported files, read from the database past our own code. */
export async function numbersIn({ context }: ExtensionBrowser): Promise<KeptNumbers[]> {
  return (await workerOf(context)).evaluate(
    () =>
      new Promise<KeptNumbers[]>((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('numbers').objectStore('numbers').getAll();
          reading.onsuccess = () => resolve(reading.result as KeptNumbers[]);
          opening.result.close();
        };
      }),
  );
}

/** Puts entries and numbers into the database, past our own code: as if many had been written over the years. */
export async function fillJournal(
  { context }: ExtensionBrowser,
  entries: readonly (Omit<JournalEntry, 'text'> & { hadText: boolean })[],
  numbers: readonly (KeptNumbers & { form: string })[],
): Promise<void> {
  await (await workerOf(context)).evaluate(
    ([entries, numbers]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['entries', 'numbers'], 'readwrite');
          for (const entry of entries) writing.objectStore('entries').put(entry);
          for (const one of numbers) writing.objectStore('numbers').put(one);
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
          opening.result.close();
        };
      }),
    [entries, numbers] as const,
  );
}
