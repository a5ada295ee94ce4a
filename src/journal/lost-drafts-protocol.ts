import * as z from 'zod/mini';
import { SITES } from '../analyzer/types';

const lostDraft = z.object({
  id: z.string(),
  /** When it was last written on, in milliseconds since 1970. */
  at: z.number(),
  site: z.enum(SITES),
  text: z.string(),
});
/** A draft that was neither posted nor discarded and is in no box any more. */
export type LostDraft = z.infer<typeof lostDraft>;

/** What the toolbar popup asks about drafts whose page is gone. */
export const lostDraftsProtocol = {
  /** Those there are, latest first. */
  lostDrafts: { data: z.undefined(), answer: z.array(lostDraft) },
  /** One of them is not wanted. */
  discardLostDraft: { data: z.object({ id: z.string() }), answer: z.object({ ok: z.boolean() }) },
};
