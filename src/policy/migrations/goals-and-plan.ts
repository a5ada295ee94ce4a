import type { Migration } from '.';

/**
 * Version 3 has goals and a plan. What version 2 says means the same in it. The number is there for an older Lectern, which
 * would drop the goals with its next change.
 */
export const goalsAndPlan: Migration = { from: 2, migrate: (document) => document };
