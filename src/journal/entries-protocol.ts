import * as z from 'zod/mini';
import { KINDS, LEVELS, SITES } from '../analyzer/types';
import { DECISIONS, GOAL_BY, OUTCOMES } from './entry';
import { MARKINGS } from './filter';

/** Most entries in one answer to `findEntries`: well below what a message may weigh. */
export const MOST_FOUND = 500;
/** Characters of a search that are read; more are no search. */
const LONGEST_SEARCH = 200;

/** An entry as it is kept. */
export const entry = z.object({
  id: z.number(),
  at: z.number(),
  site: z.enum(SITES),
  kind: z.enum(KINDS),
  text: z.nullable(z.string()),
  length: z.number(),
  hash: z.string(),
  author: z.nullable(z.string()),
  findings: z.array(z.object({ rule: z.string(), level: z.enum(LEVELS), decision: z.enum(DECISIONS) })),
  outcome: z.enum(OUTCOMES),
  writing: z.nullable(z.number()),
  specificity: z.nullable(z.number()),
  held: z.boolean(),
  reason: z.nullable(z.string()),
  goal: z.nullable(z.string()),
  goalBy: z.nullable(z.enum(GOAL_BY)),
  profile: z.nullable(z.string()),
  link: z.nullable(z.string()),
});

const filter = z.object({
  words: z.optional(z.string().check(z.overwrite((words) => words.slice(0, LONGEST_SEARCH)))),
  site: z.optional(z.enum(SITES)),
  kind: z.optional(z.enum(KINDS)),
  goal: z.optional(z.nullable(z.string())),
  outcome: z.optional(z.enum(OUTCOMES)),
  marking: z.optional(z.enum(MARKINGS)),
});

/** What the extension's pages ask about entries. */
export const entriesProtocol = {
  /** The latest drafts that were discarded, latest first. */
  discardedDrafts: { data: z.undefined(), answer: z.array(entry) },
  /** The entries after that number, oldest first; none when it was the last. */
  journalPage: { data: z.object({ after: z.number() }), answer: z.array(entry) },
  /**
   * Entries that fit, latest first, of those with a lower number than `before`. There may be fewer than `most` though there
   * are more to look through: then `next` is where to ask on.
   */
  findEntries: {
    data: z.object({
      filter,
      before: z.nullable(z.number()),
      most: z.number().check(z.int(), z.minimum(1), z.maximum(MOST_FOUND)),
    }),
    answer: z.object({ entries: z.array(entry), next: z.nullable(z.number()) }),
  },
  /** Delete an entry, and all that belongs to it. */
  forgetEntry: { data: z.object({ id: z.number() }), answer: z.object({ ok: z.boolean() }) },
};
