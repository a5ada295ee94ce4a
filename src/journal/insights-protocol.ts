import * as z from 'zod/mini';
import { KINDS, LEVELS, SITES } from '../analyzer/types';
import type { Totals } from '../metrics/insights/totals';
import { MEASURES } from '../metrics/numbers';

const count = z.number();
const estimate = z.nullable(z.object({ value: z.number(), low: z.number(), high: z.number() }));

const totals = {
  posts: count,
  timed: count,
  writing: count,
  measured: count,
  impressions: count,
  engagements: count,
  paired: count,
  pairedWriting: count,
  pairedEngagements: count,
  reviewed: count,
  findings: count,
  fixed: count,
  held: count,
  heldChanged: count,
  heldPosted: count,
  heldLeft: count,
} satisfies Record<keyof Totals, unknown>;

/** What the insights page asks. */
export const insightsProtocol = {
  /** What the drafts took and what the posts brought. */
  insights: {
    data: z.undefined(),
    answer: z.object({
      cells: z.array(z.object({ month: z.string(), site: z.enum(SITES), kind: z.nullable(z.enum(KINDS)), ...totals })),
      best: z.array(
        z.object({
          month: z.string(),
          site: z.enum(SITES),
          text: z.nullable(z.string()),
          engagements: count,
          impressions: z.nullable(count),
          writing: z.nullable(count),
        }),
      ),
      rules: z.array(
        z.object({ rule: z.string(), level: z.enum(LEVELS), shown: count, fixed: count, dismissed: count }),
      ),
      specificity: z.array(
        z.object({
          site: z.enum(SITES),
          posts: count,
          correlation: estimate,
          steps: z.array(z.object({ from: count, posts: count, rate: estimate })),
        }),
      ),
      goals: z.array(
        z.object({
          month: z.string(),
          site: z.enum(SITES),
          goal: z.nullable(z.string()),
          chosen: count,
          first: count,
          counts: z.partialRecord(z.enum(MEASURES), z.object({ posts: count, sum: count })),
          ...totals,
        }),
      ),
    }),
  },
};
