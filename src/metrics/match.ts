import type { JournalEntry } from '../journal/entry';
import type { MatchedBy, PostNumbers } from './numbers';
import { textForm } from './text-form';

/** A post in the journal that numbers may be about. */
export type Candidate = Pick<JournalEntry, 'id' | 'at' | 'site' | 'text' | 'hash' | 'link'>;

export interface Match {
  entry: number;
  by: Exclude<MatchedBy, 'hand'>;
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** How far the journal's clock and the site's may be apart, in milliseconds: a site may take its time over pictures. */
const SAME_MOMENT = 1.5 * MINUTE;
/** How far a day in a file and the journal's may be apart: exports are in another time zone, or tell when a draft was made. */
const SAME_DAYS = 2 * DAY;
/** Share of words (Dice) from which two texts are the same post with an edit. */
const SIMILAR = 0.75;
/** Share of words below which texts of one moment are two posts all the same. */
const DIFFERENT = 0.3;
/** Characters from which the beginning of a text tells the post: exports cut the end off. */
const LONG_BEGINNING = 40;

interface Pair extends Match {
  key: string;
  /** The lower the surer, within one way of matching. */
  distance: number;
}

/**
 * Finds for numbers their posts in the journal: by the address, else by the moment that the address tells, else by the same
 * words within two days, else by nearly the same. Each post gets one, the surest; what is not sure stays alone.
 * @param hashes keyed hashes of the posts' texts by their keys, for entries that have kept no text
 */
export function matchPosts(
  posts: readonly PostNumbers[],
  candidates: readonly Candidate[],
  hashes: ReadonlyMap<string, string> = new Map(),
): Map<string, Match> {
  const journal = new Lookup(candidates);
  const matches = new Map<string, Match>();
  const taken = new Set<number>();
  for (const pairsOf of [byLink, byMoment, byText, bySimilarity]) {
    const open = posts.filter(({ key }) => !matches.has(key));
    const pairs = open.flatMap((post) =>
      pairsOf(post, journal, hashes.get(post.key)).filter(({ entry }) => !taken.has(entry)),
    );
    for (const { key, entry, by } of pairs.sort((a, b) => a.distance - b.distance)) {
      if (matches.has(key) || taken.has(entry)) continue;
      matches.set(key, { entry, by });
      taken.add(entry);
    }
  }
  return matches;
}

function byLink({ key, link }: PostNumbers, { links }: Lookup): Pair[] {
  const entry = link === null ? undefined : links.get(link);
  return entry === undefined ? [] : [{ key, entry, by: 'link', distance: 0 }];
}

function byMoment(post: PostNumbers, journal: Lookup): Pair[] {
  const { key, at, isMoment } = post;
  if (!isMoment || post.link === null) return [];
  const words = wordsOf(textForm(post.text ?? ''));
  return journal
    .near(post, SAME_MOMENT)
    .filter(({ words: theirs }) => words.size === 0 || theirs.size === 0 || likeness(words, theirs) >= DIFFERENT)
    .map((candidate) => ({ key, entry: candidate.id, by: 'moment', distance: Math.abs(candidate.at - at) }));
}

function byText(post: PostNumbers, journal: Lookup, hash: string | undefined): Pair[] {
  const form = textForm(post.text ?? '');
  if (form === '') return [];
  const { key, at } = post;
  const isCut = form.length >= LONG_BEGINNING && /(?:…|\.\.\.)\s*$/u.test(post.text ?? '');
  return journal
    .near(post, SAME_DAYS)
    .filter((theirs) => theirs.form === form || theirs.hash === hash || (isCut && theirs.form.startsWith(form)))
    .map((theirs) => ({ key, entry: theirs.id, by: 'text', distance: Math.abs(theirs.at - at) }));
}

function bySimilarity(post: PostNumbers, journal: Lookup): Pair[] {
  const words = wordsOf(textForm(post.text ?? ''));
  if (words.size === 0) return [];
  return journal
    .near(post, SAME_DAYS)
    .map((theirs) => ({ entry: theirs.id, share: likeness(words, theirs.words) }))
    .filter(({ share }) => share >= SIMILAR)
    .map(({ entry, share }) => ({ key: post.key, entry, by: 'similar', distance: 1 - share }));
}

type Read = Candidate & { form: string; words: ReadonlySet<string> };

/** The journal's posts by address and by day. */
class Lookup {
  readonly links = new Map<string, number>();
  readonly #days = new Map<number, Read[]>();

  constructor(candidates: readonly Candidate[]) {
    for (const candidate of candidates) {
      const form = textForm(candidate.text ?? '');
      const read = { ...candidate, form, words: wordsOf(form) };
      if (candidate.link !== null) this.links.set(candidate.link, candidate.id);
      push(this.#days, dayOf(candidate.at), read);
    }
  }

  /** Posts of the same site within so many milliseconds. */
  near({ at, site }: PostNumbers, within: number): Read[] {
    const found: Read[] = [];
    for (let day = dayOf(at - within); day <= dayOf(at + within); day += 1) {
      for (const read of this.#days.get(day) ?? []) {
        const isOfSite = site === 'other' || read.site === 'other' || read.site === site;
        if (isOfSite && Math.abs(read.at - at) <= within) found.push(read);
      }
    }
    return found;
  }
}

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

function wordsOf(form: string): ReadonlySet<string> {
  return new Set(form === '' ? [] : form.split(' '));
}

/* Dice's coefficient; where the sizes alone rule a likeness out, no word is compared. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0 || (2 * small.size) / (small.size + large.size) < DIFFERENT) return 0;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared += 1;
  return (2 * shared) / (small.size + large.size);
}
