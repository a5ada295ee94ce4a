import * as z from 'zod/mini';
import { SITES } from '../analyzer/types';

const lostDraft = z.object({
  id: z.string(),
  /** When it was last written on, in milliseconds since 1970. */
  at: z.number(),
  site: z.enum(SITES),
  text: z.string(),
});
/** A draft that was neither posted nor discarded. */
export type LostDraft = z.infer<typeof lostDraft>;

/** What the toolbar popup and the journal's page ask about drafts that have not come to an end. */
export const lostDraftsProtocol = {
  /** Those that are in no box any more, latest first. */
  lostDrafts: { data: z.undefined(), answer: z.array(lostDraft) },
  /** The same, and those that are still in a box. */
  unfinishedDrafts: { data: z.undefined(), answer: z.array(lostDraft) },
  /** One of them is not wanted. */
  discardLostDraft: { data: z.object({ id: z.string() }), answer: z.object({ ok: z.boolean() }) },
};
