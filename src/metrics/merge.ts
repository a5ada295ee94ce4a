import { type Counts, MEASURES, type PostNumbers } from './numbers';

/** How a post of a file stands to what is known: not known · known with lower counts · nothing in it that is not known. */
export const STANDINGS = ['new', 'newer', 'same'] as const;
export type Standing = (typeof STANDINGS)[number];

const DAY_AND_A_HALF = 129_600_000;

/** Whether two descriptions with the same words are of one post: an export by another tool has no address, and only a day. */
export function isSamePost(one: PostNumbers, other: PostNumbers): boolean {
  if (one.key === other.key) return true;
  if (one.link !== null && other.link !== null) return false;
  if (one.site !== other.site && one.site !== 'other' && other.site !== 'other') return false;
  return Math.abs(one.at - other.at) <= DAY_AND_A_HALF;
}

export function standingOf(post: PostNumbers, known: PostNumbers | undefined): Standing {
  if (!known) return 'new';
  const grows = MEASURES.some((measure) => (post.counts[measure] ?? -1) > (known.counts[measure] ?? -1));
  return grows || (known.link === null && post.link !== null) ? 'newer' : 'same';
}

/** What two files say of one post. Counts only grow, so the higher is the later, in whatever order files are imported. */
export function merge<Known extends PostNumbers>(known: Known, post: PostNumbers): Known {
  const [sure, other] = known.link === null && post.link !== null ? [post, known] : [known, post];
  const { key, site, at, isMoment, link } = sure;
  const counts: Counts = {};
  for (const measure of MEASURES) {
    const both = [known.counts[measure], post.counts[measure]].filter((count) => count !== undefined);
    if (both.length > 0) counts[measure] = Math.max(...both);
  }
  return {
    ...known,
    key,
    site: site === 'other' ? other.site : site,
    at,
    isMoment,
    link,
    text: sure.text ?? other.text,
    counts,
  };
}
