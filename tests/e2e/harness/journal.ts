import type { JournalEntry, Outcome } from '../../../src/journal/entry';
import { workerOf } from '../../../tools/browser.mjs';
import type { ExtensionBrowser } from './browser';
import './settings';

/** All entries with their texts, read from the database past our own code. */
export async function entriesIn({ context }: ExtensionBrowser): Promise<JournalEntry[]> {
  return (await workerOf(context)).evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('journal'));
    const all = database.transaction(['entries', 'texts']);
    const [entries, texts] = await Promise.all([
      done<JournalEntry[]>(all.objectStore('entries').getAll()),
      done<{ id: number; text: string }[]>(all.objectStore('texts').getAll()),
    ]);
    database.close();
    return entries.map((entry) => ({ ...entry, text: texts.find(({ id }) => id === entry.id)?.text ?? null }));
  });
}

/** An entry of which a test says only what it is about. */
const ENTRY: Omit<JournalEntry, 'id'> = {
  at: 0,
  site: 'x',
  kind: 'post',
  text: null,
  length: 40,
  hash: '0'.repeat(64),
  author: null,
  findings: [],
  outcome: 'posted',
  writing: null,
  specificity: null,
  held: false,
  reason: null,
  goal: null,
  goalBy: null,
  profile: null,
  link: null,
};

/** Puts entries into the database, past our own code, oldest first and a minute apart; the last one is of a minute ago. */
export async function putEntries(
  { context }: ExtensionBrowser,
  parts: readonly Partial<JournalEntry>[],
): Promise<void> {
  const start = Date.now() - parts.length * 60_000;
  const entries = parts.map((part, index) => ({ ...ENTRY, at: start + index * 60_000, ...part }));
  await (await workerOf(context)).evaluate(
    (entries) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('journal');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['entries', 'texts'], 'readwrite');
          for (const { text, ...entry } of entries) {
            const adding = writing.objectStore('entries').add({ ...entry, hadText: text !== null });
            adding.onsuccess = () => {
              if (text !== null) writing.objectStore('texts').put({ id: adding.result, text });
            };
          }
          writing.oncomplete = () => resolve();
          writing.onerror = () => reject(writing.error);
          opening.result.close();
        };
      }),
    entries,
  );
}

/** What became of each draft, oldest first: its text and the outcome. */
export async function outcomesIn(browser: ExtensionBrowser): Promise<string[]> {
  return (await entriesIn(browser)).map(({ text, outcome }) => `${outcome}: ${text}`);
}

/** Empties the journal as the settings page does. */
export function clearJournal(browser: ExtensionBrowser): Promise<void> {
  return tell(browser, 'clearJournal', [undefined]);
}

/** Writes posts down as if they had gone out on X, or been discarded there, a moment ago. */
export function writePosts(
  browser: ExtensionBrowser,
  texts: readonly string[],
  outcome: Outcome = 'posted',
): Promise<void> {
  const records = texts.map((text) => ({ draft: { text, kind: 'post', site: 'x', context: {} }, outcome }));
  return tell(browser, 'record', records);
}

/** @throws when the background does not answer every message that it is done */
async function tell({ context, pageUrl }: ExtensionBrowser, type: string, data: readonly unknown[]): Promise<void> {
  const page = await context.newPage();
  await page.goto(pageUrl('popup.html'));
  const answers = await page.evaluate(
    async ({ type, data }) => {
      const answers: unknown[] = [];
      for (const [id, one] of data.entries()) {
        answers.push(await chrome.runtime.sendMessage({ id, type, data: one, timestamp: Date.now() }));
      }
      return answers;
    },
    { type, data },
  );
  await page.close();
  if (!answers.every((answer) => (answer as { res?: { ok: boolean } }).res?.ok)) throw new Error(`Not done: ${type}`);
}
