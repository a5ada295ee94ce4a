import type { Site } from '../analyzer/types';

/** A post's address, in one form for all the ways to write it. */
export interface PostLink {
  site: Site;
  /** The site's number for the post. */
  id: string;
  address: string;
  /** When the post went out, in milliseconds since 1970. */
  at: number;
}

/** The moment from which X counts the milliseconds in its numbers (Twitter's Snowflake, 2010). */
const X_EPOCH = 1_288_834_974_657;
const X_HOST = /^(?:www\.|mobile\.)?(?:x|twitter)\.com$/;
const X_POST = /^\/[^/]+\/(?:web\/)?status(?:es)?\/(\d{10,20})(?:\/|$)/;
const LINKEDIN_HOST = /^(?:[a-z]{2,3}\.)?linkedin\.com$/;
const LINKEDIN_POST = /(activity|share|ugcPost)[:-](\d{15,20})(?!\d)/;

/**
 * What an address says of a post. Both sites put the moment into their numbers: the bits above the lowest 22 are
 * milliseconds. (X: the Snowflake announcement of 2010. LinkedIn does not document it; the example of its own documentation,
 * learn.microsoft.com/linkedin/compliance, Entity Monitoring, has a share 6318971194909560123 created at 1506560133675.)
 * @returns null where it is not the address of a post on X or LinkedIn
 */
export function readLink(text: string): PostLink | null {
  const whole = text.trim().replace(/^(?=(?:www\.)?(?:x|twitter|linkedin)\.com\/)/i, 'https://');
  if (!/^https?:/i.test(whole) || !URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (X_HOST.test(url.hostname)) return xPost(X_POST.exec(url.pathname)?.[1]);
  if (!LINKEDIN_HOST.test(url.hostname)) return null;
  const [, kind, id] = LINKEDIN_POST.exec(decoded(url.pathname)) ?? [];
  if (!kind || !id) return null;
  const address = `https://www.linkedin.com/feed/update/urn:li:${kind}:${id}/`;
  return { site: 'linkedin', id, address, at: momentIn(id, 0) };
}

/** The same for the bare number of a post on X. */
export function readXId(text: string): PostLink | null {
  return /^\d{10,20}$/.test(text.trim()) ? xPost(text.trim()) : null;
}

function xPost(id: string | undefined): PostLink | null {
  return id ? { site: 'x', id, address: `https://x.com/i/status/${id}`, at: momentIn(id, X_EPOCH) } : null;
}

function momentIn(id: string, epoch: number): number {
  return Number(BigInt(id) >> 22n) + epoch;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
