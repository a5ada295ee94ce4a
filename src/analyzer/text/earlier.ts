import type { Past } from '../types';
import { type ContentWord, contentWordsOf } from './content-words';

/** Readers remember a post for a season, in days; older ones are not compared. */
const SEASON = 90;
/** How much of them is compared, latest first, in UTF-16 code units: reading it takes some 40 ms, once for each list. */
const MOST_TEXT = 100_000;
/** Words in a row that tell a repeat from a coincidence. */
const RUN = 3;

type Posts = Past['posts'];

interface EarlierIndex {
  /** Runs of content words, with the places in the list of the posts they stand in. */
  runs: Map<string, number[]>;
  /** The content words of each post. */
  words: ReadonlySet<string>[];
}

/* The background hands over the same list until there is another post: a keystroke does not read them all again. */
const indexes = new WeakMap<Posts, EarlierIndex>();

/** What a stretch of a draft shares with one earlier post. */
export interface Shared {
  /** Its place in the list. */
  post: number;
  /** The part of the stretch's content words that stand there too, in runs of three or more. 0 to 1. */
  part: number;
  /** Whether the stretch has a figure or a name that the earlier post has not: then it is news, in the same words. */
  hasNews: boolean;
}

/** What words of a draft share with each earlier post; only those that share any run are named. */
export function sharedWith(words: readonly ContentWord[], posts: Posts): Shared[] {
  const { runs, words: earlier } = indexOf(posts);
  const covered = new Map<number, Set<number>>();
  for (const [at, run] of runsOf(words).entries()) {
    for (const post of runs.get(run) ?? []) {
      const places = covered.get(post) ?? new Set();
      for (let word = at; word < at + RUN; word += 1) places.add(word);
      covered.set(post, places);
    }
  }
  const facts = words.filter(({ isFact }) => isFact);
  return Array.from(covered, ([post, places]) => ({
    post,
    part: places.size / words.length,
    hasNews: facts.some(({ normal }) => !earlier[post]?.has(normal)),
  }));
}

function indexOf(posts: Posts): EarlierIndex {
  const known = indexes.get(posts);
  if (known) return known;
  const index: EarlierIndex = { runs: new Map(), words: [] };
  let room = MOST_TEXT;
  for (const [post, { text, daysAgo }] of posts.entries()) {
    if (daysAgo > SEASON || room < text.length) continue;
    room -= text.length;
    const words = contentWordsOf(text);
    index.words[post] = new Set(words.map(({ normal }) => normal));
    for (const run of new Set(runsOf(words))) {
      const places = index.runs.get(run);
      if (places) places.push(post);
      else index.runs.set(run, [post]);
    }
  }
  indexes.set(posts, index);
  return index;
}

function runsOf(words: readonly ContentWord[]): string[] {
  const runs: string[] = [];
  for (let at = RUN - 1; at < words.length; at += 1) {
    runs.push(`${words[at - 2]?.normal} ${words[at - 1]?.normal} ${words[at]?.normal}`);
  }
  return runs;
}
