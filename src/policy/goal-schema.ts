import { z } from 'zod';

/** What imported files may count for a goal; the same as the measures in src/metrics/numbers.ts, which a test compares. */
export const GOAL_COUNTS = [
  'impressions',
  'engagements',
  'reactions',
  'comments',
  'reposts',
  'clicks',
  'profileVisits',
  'follows',
] as const;

const share = z.number().int().min(0).max(100).nullable();

/** Why somebody posts: for whom, how one tells that it works, and by which words a draft for it is known. */
export const goalSchema = z.object({
  /** Stays the same when the goal is renamed: the journal keeps it with each post. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().trim().min(1).max(60),
  audience: z.string().trim().max(200).default(''),
  /** In the writer's words, such as “applications that name a post”. */
  measure: z.string().trim().max(200).default(''),
  /** The count in imported files that comes nearest to it; null where none does. */
  count: z.enum(GOAL_COUNTS).nullable().default(null),
  keywords: z.array(z.string().trim().min(1).max(120)).max(100).default([]),
  /** Its part of one's own posts by plan, in percent; null where nothing is planned. */
  share: share.default(null),
});
export type Goal = z.infer<typeof goalSchema>;

/** The goals in the order in which the panel offers them; each id once. */
export const goalsSchema = z
  .array(goalSchema)
  .max(20)
  .refine((goals) => new Set(goals.map(({ id }) => id)).size === goals.length, 'two goals have the same id');

/** How much is to be posted; null where nothing is planned. */
export const planSchema = z.object({
  postsPerWeek: z.number().int().min(0).max(100).nullable().default(null),
  /** All the time for it: writing, reading and answering. */
  hoursPerWeek: z.number().min(0).max(80).nullable().default(null),
});
