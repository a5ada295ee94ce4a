import { browser } from 'wxt/browser';
import { z } from 'zod';
import { exclusively } from './exclusive';
import { writeLocal } from './local-storage';

const KEY = 'journalPreferences';

/** How long entries may be kept, in days; null keeps them until they are deleted by hand. */
export const RETENTIONS = [30, 90, 365, null] as const;

/*
 * Where nothing is stored the journal is on, texts included. A damaged switch counts as off: what its writer may have
 * refused is not written down. A damaged period deletes nothing.
 */
const journalPreferencesSchema = z
  .object({
    /** Whether drafts that came to an end are written down at all. */
    on: z.boolean().default(true).catch(false),
    /** Whether their texts are, or only their length and what was found. */
    keepTexts: z.boolean().default(true).catch(false),
    days: z.literal(RETENTIONS).default(365).catch(null),
  })
  .catch({ on: false, keepTexts: false, days: null });

/** What one writer chooses for the journal in this browser. */
export type JournalPreferences = z.infer<typeof journalPreferencesSchema>;

/** The writer's choices for the journal; what is missing takes its default. */
export async function loadJournalPreferences(): Promise<JournalPreferences> {
  const stored = await browser.storage.local.get(KEY);
  return journalPreferencesSchema.parse(stored[KEY] ?? {});
}

/**
 * Changes some of the choices.
 * @throws SaveError
 */
export async function changeJournalPreferences(change: Partial<JournalPreferences>): Promise<void> {
  await exclusively(KEY, async () => {
    await writeLocal({ [KEY]: { ...(await loadJournalPreferences()), ...change } });
  });
}

/**
 * Calls back with the choices whenever they have changed, in any page.
 * @returns stops watching
 */
export function watchJournalPreferences(changed: (preferences: JournalPreferences) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void loadJournalPreferences().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
