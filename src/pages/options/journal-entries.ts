import type { JournalEntry } from '../../journal/entry';
import { askJournal } from '../../journal/messages';

/**
 * Everything in the journal, oldest first.
 * @throws where the background does not answer
 */
export async function allEntries(): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (;;) {
    const page = await askJournal('journalPage', { after: entries.at(-1)?.id ?? 0 });
    if (page.length === 0) return entries;
    entries.push(...page);
  }
}

/** The texts of what went out, latest first. @throws as `allEntries` */
export async function postedTexts(): Promise<string[]> {
  const entries = await allEntries();
  return entries
    .filter(({ outcome }) => outcome === 'posted')
    .flatMap(({ text }) => text ?? [])
    .reverse();
}
