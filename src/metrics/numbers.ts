import type { Site } from '../analyzer/types';

/** What sites count of a post. `reactions` are likes of any kind, `reposts` shares of any kind. */
export const MEASURES = [
  'impressions',
  'engagements',
  'reactions',
  'comments',
  'reposts',
  'clicks',
  'profileVisits',
  'follows',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Counts since the post went out, whole and not negative; a measure that is missing was not in the file. */
export type Counts = Partial<Record<Measure, number>>;

/** What a file says of one post. */
export interface PostNumbers {
  /** Equal for the same post: by its address where there is one, else by its day and words. */
  key: string;
  site: Site;
  /** When it went out, in milliseconds since 1970: the moment, or noon of the day. */
  at: number;
  /** Whether `at` is the moment to a few seconds. */
  isMoment: boolean;
  link: string | null;
  text: string | null;
  counts: Counts;
}

/** How numbers found their post in the journal. */
export const MATCHED_BY = ['link', 'moment', 'text', 'similar', 'hand'] as const;
export type MatchedBy = (typeof MATCHED_BY)[number];

/** The same as it is kept. */
export interface KeptNumbers extends PostNumbers {
  /** Number of the file that brought the latest counts. */
  file: number;
  /** Number of the journal's entry for this post; null where there is none. */
  entry: number | null;
  /** Null where nothing was found; `hand` with no entry where the writer says that there is none. */
  by: MatchedBy | null;
}

/** A file that was imported. */
export interface ImportedFile {
  /** Given by the database, in the order of import. */
  id: number;
  name: string;
  /** When it was imported, in milliseconds since 1970. */
  at: number;
  /** Posts in it. */
  posts: number;
}

/**
 * Engagements of a post, in the site's own count; where it has none, the sum of reactions, comments, reposts and clicks
 * (LinkedIn's definition for pages, as in help.dashthis.com/linkedin-pages-metrics-and-dimensions).
 * @returns null where the file says nothing of either
 */
export function engagementsOf(counts: Counts): number | null {
  if (counts.engagements !== undefined) return counts.engagements;
  const parts = [counts.reactions, counts.comments, counts.reposts, counts.clicks].filter((part) => part !== undefined);
  return parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}
