import type { Migration } from '.';

/**
 * Version 2 has profiles beside the company's, and samples of each. What version 1 says means the same in it: the one voice
 * there was is the company's. The number is there for an older Lectern, which would drop the profiles with its next change.
 */
export const severalVoices: Migration = { from: 1, migrate: (document) => document };
