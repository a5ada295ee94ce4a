import type { AnalyzerPolicy } from '../policy';
import { formOfTerm } from '../terms/term-form';
import { wordRuns } from '../terms/word-runs';
import { contentWordsOf } from '../text/content-words';
import type { Past } from '../types';

/** Fewer posts of a goal tell nothing of its words, and a word in fewer of them is no word of it. */
const FEWEST_POSTS = 3;
const FEWEST_WITH_WORD = 2;
/** What earlier posts can add: as much as one keyword, which somebody has chosen on purpose. */
const MOST_FROM_PAST = 1;
/** Added to the posts of a goal, so that a word in two of three counts for less than one in twenty of thirty. */
const DOUBT = 2;
/** From here on a goal is suggested, if it leads the next by so much. */
const SUGGESTED = 1;
const LEAD = 0.25;
/** From here on a draft points to a goal, though perhaps not clearly enough to suggest it. */
const POINTS = 0.5;

type Posts = Past['posts'];
type Goals = AnalyzerPolicy['goals'];

/** What goals a draft is likely to serve. */
export interface Guess {
  /** The goal to suggest; null where none is clear. */
  goal: string | null;
  /** Whether anything points to any goal. */
  points: boolean;
}

/**
 * Guesses the goal of a draft. Of each goal counts
 *   the number of its keywords in the draft (in any case, number or spelling)
 *   + at most 1 from earlier posts: over the words of the draft, how much more often a word stands in posts for which the
 *     writer has chosen this goal than in those for another, in shares of these posts.
 * @param posts earlier posts, with the goal that the writer has chosen for them
 */
export function guessGoal(text: string, goals: Goals, posts: Posts = []): Guess {
  if (goals.length === 0) return { goal: null, points: false };
  const forms = new Set(wordRuns(text, longestOf(goals)).keys());
  const words = new Set(contentWordsOf(text).map(({ normal }) => normal));
  const scores = goals
    .map(({ id, keywords }) => ({ id, score: keywordsIn(forms, keywords) + fromPast(words, id, tallyOf(posts)) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scores;
  const best = first?.score ?? 0;
  const isClear = best >= SUGGESTED && best - (second?.score ?? 0) >= LEAD;
  return { goal: isClear && first ? first.id : null, points: best >= POINTS };
}

function keywordsIn(forms: ReadonlySet<string>, keywords: readonly string[]): number {
  return new Set(keywords.flatMap((term) => formOfTerm(term)?.form ?? []).filter((form) => forms.has(form))).size;
}

function longestOf(goals: Goals): number {
  return Math.max(1, ...goals.flatMap(({ keywords }) => keywords.map((term) => formOfTerm(term)?.words ?? 1)));
}

/** How many posts a goal has, and in how many of them each word stands. */
interface GoalWords {
  posts: number;
  words: Map<string, number>;
}

/* The background hands over the same list until there is another post: a keystroke does not read them all again. */
const tallies = new WeakMap<Posts, Map<string, GoalWords>>();

function tallyOf(posts: Posts): Map<string, GoalWords> {
  const known = tallies.get(posts);
  if (known) return known;
  const tally = new Map<string, GoalWords>();
  for (const { text, goal } of posts) {
    if (!goal) continue;
    const of = tally.get(goal) ?? { posts: 0, words: new Map<string, number>() };
    tally.set(goal, of);
    of.posts += 1;
    for (const word of new Set(contentWordsOf(text).map(({ normal }) => normal))) {
      of.words.set(word, (of.words.get(word) ?? 0) + 1);
    }
  }
  tallies.set(posts, tally);
  return tally;
}

function fromPast(words: ReadonlySet<string>, goal: string, tally: ReadonlyMap<string, GoalWords>): number {
  const own = tally.get(goal);
  if (!own || own.posts < FEWEST_POSTS) return 0;
  const others = [...tally].filter(([id]) => id !== goal).map(([, of]) => of);
  const othersPosts = others.reduce((sum, { posts }) => sum + posts, 0);
  let score = 0;
  for (const word of words) {
    const count = own.words.get(word) ?? 0;
    if (count < FEWEST_WITH_WORD) continue;
    const elsewhere = others.reduce((sum, of) => sum + (of.words.get(word) ?? 0), 0);
    score += Math.max(0, count / (own.posts + DOUBT) - elsewhere / (othersPosts + DOUBT));
  }
  return Math.min(MOST_FROM_PAST, score);
}
