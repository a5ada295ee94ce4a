import { browser } from 'wxt/browser';
import { z } from 'zod';
import { exclusively } from './exclusive';
import { writeLocal } from './local-storage';

const KEY = 'preferences';

/** The sites that a writer can pause: those with an adapter. */
export const PAUSABLE_SITES = ['x', 'linkedin'] as const;
export type PausableSite = (typeof PAUSABLE_SITES)[number];

/* A damaged list pauses nothing: a review too many is seen at once, a missing one is not. */
const preferencesSchema = z.object({
  /** Where this writer has switched reviewing off. */
  pausedSites: z
    .array(z.unknown())
    .catch([])
    .transform((sites) => PAUSABLE_SITES.filter((site) => sites.includes(site))),
});

/** What one writer chooses for this browser; no company decides it. */
export type Preferences = z.infer<typeof preferencesSchema>;

/** The writer's preferences; what is missing or damaged takes its default. */
export async function loadPreferences(): Promise<Preferences> {
  const stored = await browser.storage.local.get(KEY);
  return preferencesSchema.catch({ pausedSites: [] }).parse(stored[KEY]);
}

/**
 * Switches reviewing on a site off or on.
 * @throws SaveError
 */
export async function pauseSite(site: PausableSite, paused: boolean): Promise<void> {
  await exclusively(KEY, async () => {
    const preferences = await loadPreferences();
    const others = preferences.pausedSites.filter((other) => other !== site);
    await writeLocal({ [KEY]: { ...preferences, pausedSites: paused ? [...others, site] : others } });
  });
}

/**
 * Calls back with the preferences whenever they have changed, in any page.
 * @returns stops watching
 */
export function watchPreferences(changed: (preferences: Preferences) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void loadPreferences().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
