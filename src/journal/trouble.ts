import { browser } from 'wxt/browser';
import { z } from 'zod';

const KEY = 'journalTrouble';

const troubleSchema = z
  .object({
    /** Why the last entry could not be written; null where it was. */
    reason: z.enum(['full', 'refused']).nullable(),
    /** Whether old texts have gone for it and there was no room all the same. */
    droppedInVain: z.boolean(),
  })
  .catch({ reason: null, droppedInVain: false });

/** What keeps the journal from writing. */
export type Trouble = z.infer<typeof troubleSchema>;

/* In memory until the browser is closed: the background forgets sooner, and the disk may be full. */

/** What is known to be wrong; nothing, where the browser does not say. */
export async function recallTrouble(): Promise<Trouble> {
  const stored = await browser.storage.session.get(KEY).catch(() => ({ [KEY]: undefined }));
  return troubleSchema.parse(stored[KEY]);
}

/** Remembers what is wrong, in the place of what was. Never fails: it is only a remark. */
export async function noteTrouble(trouble: Trouble): Promise<void> {
  await browser.storage.session.set({ [KEY]: trouble }).catch(() => undefined);
}
