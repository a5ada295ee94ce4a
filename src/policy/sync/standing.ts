import { browser } from 'wxt/browser';
import { z } from 'zod';
import { exclusively } from '../exclusive';
import { writeLocal } from '../local-storage';
import type { Stamped } from './stamped';

const KEY = 'sync';

/* Damaged, it is off: nothing leaves a machine that its writer has not asked to. */
const OFF = { on: false, known: null, problem: null, replaced: null };
const syncSchema = z
  .object({
    /** Whether this machine takes part. */
    on: z.boolean(),
    /** The parts as they were last time, with their times; null before the first exchange. */
    known: z.array(z.tuple([z.string(), z.object({ at: z.number(), value: z.unknown() })])).nullable(),
    /** Why the last attempt failed. `full`: the settings are larger than the browser's sync takes · `refused`: anything else. */
    problem: z.enum(['full', 'refused']).nullable(),
    /** What was chosen here and another machine's choice has replaced, as a shared policy, until the writer forgets it. */
    replaced: z.record(z.string(), z.unknown()).nullable(),
  })
  .catch(OFF);

/** How this machine stands with the writer's others. */
export type SyncStanding = Omit<z.infer<typeof syncSchema>, 'known'> & { known: [string, Stamped][] | null };

/** How this machine stands; where nothing is stored it takes no part. */
export async function loadSync(): Promise<SyncStanding> {
  const stored = await browser.storage.local.get(KEY);
  return syncSchema.parse(stored[KEY] ?? OFF) as SyncStanding;
}

/**
 * Changes it.
 * @throws SaveError
 */
export async function changeSync(change: Partial<SyncStanding>): Promise<void> {
  await exclusively(KEY, async () => {
    await writeLocal({ [KEY]: { ...(await loadSync()), ...change } });
  });
}

/**
 * Lets this machine take part, or no more. What it knows of the others is forgotten: later it joins anew.
 * @throws SaveError
 */
export async function takePart(on: boolean): Promise<void> {
  await changeSync({ on, known: null, problem: null });
}

/**
 * Calls back with the standing whenever it has changed, in any page.
 * @returns stops watching
 */
export function watchSync(changed: (standing: SyncStanding) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && KEY in changes) void loadSync().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
