import type { Page } from 'playwright';
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

/** How many posts are kept of imported files. */
export async function countNumbers({ context }: ExtensionBrowser): Promise<number> {
  return (await workerOf(context)).evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const counting = opening.result.transaction('numbers').objectStore('numbers').count();
          counting.onsuccess = () => resolve(counting.result);
          opening.result.close();
        };
      }),
  );
}

interface Filling {
  posts: number;
  /** What was found in each post, and what its writer did about it. */
  rule: string;
  decision: 'dismissed' | 'fixed';
}

/**
 * Puts posts into the database, past our own code, one an hour and each with its numbers: as if they had been written over the
 * years. They are made where they are stored, for 20,000 of them take longer on their way than to write.
 */
export async function fillJournal({ context }: ExtensionBrowser, filling: Filling): Promise<void> {
  await (await workerOf(context)).evaluate(
    ({ posts, rule, decision }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['entries', 'numbers'], 'readwrite');
          const start = Date.now() - posts * 3_600_000;
          for (let id = 1; id <= posts; id += 1) {
            const at = start + id * 3_600_000;
            const post = { at, site: 'x', link: null };
            writing.objectStore('entries').put({
              ...post,
              id,
              kind: 'post',
              length: 40,
              hash: '0'.repeat(64),
              author: null,
              findings: [{ rule, level: 'warning', decision }],
              outcome: 'posted',
              writing: 240_000,
              specificity: 1 + (id % 40) / 10,
              held: id % 10 === 0,
              reason: null,
              goal: null,
              goalBy: null,
              profile: null,
              hadText: false,
            });
            writing.objectStore('numbers').put({
              ...post,
              key: `x ${id}`,
              isMoment: true,
              text: `Post number ${id} of a long row of posts about depots.`,
              counts: { impressions: 1000, engagements: id % 90 },
              file: 1,
              entry: id,
              by: 'text',
              form: `post number ${id}`,
            });
          }
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
          opening.result.close();
        };
      }),
    filling,
  );
}

/** Makes all entries ones of another site. */
export async function setSite({ context }: ExtensionBrowser, site: string): Promise<void> {
  await (await workerOf(context)).evaluate(
    (site) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          const entries = writing.objectStore('entries');
          const reading = entries.getAll();
          reading.onsuccess = () => {
            for (const entry of reading.result) entries.put({ ...entry, site });
          };
          writing.oncomplete = () => resolve();
          opening.result.close();
        };
      }),
    site,
  );
}
