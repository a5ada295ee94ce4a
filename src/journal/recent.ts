import type { Draft, Kind, Past, Site } from '../analyzer/types';
import type { JournalDatabase } from './database';
import type { JournalEntry, NewEntry } from './entry';

/** Earlier posts of one's own that a review may look at, for each site. */
const MOST_POSTS = 200;
/** How long an answer counts as one of a row, in milliseconds. */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Post = Pick<JournalEntry, 'at' | 'site' | 'kind' | 'goal' | 'goalBy'> & { text: string };
type Answer = Pick<JournalEntry, 'at' | 'site'> & { author: string };

/** What reviews ask of the journal, in memory: a keystroke reads no database. */
export class Recent {
  /** Latest first. */
  #posts: Post[] = [];
  #answers: Answer[] = [];
  #aged = new Map<Site, { day: number; posts: Past['posts'] }>();

  /** @param now a moment, in milliseconds since 1970 */
  static async read(database: JournalDatabase, sites: readonly Site[], now: number): Promise<Recent> {
    const { entries } = database;
    const recent = new Recent();
    for (const site of sites) {
      const latest = await entries
        .where('[outcome+site+at]')
        .between(['posted', site, 0], ['posted', site, Infinity])
        .reverse()
        .filter(({ kind, hadText }) => hadText && isOwn(kind))
        .limit(MOST_POSTS)
        .toArray();
      recent.#posts.push(...(await database.withTexts(latest)).filter(isPost));
    }
    const answers = await entries
      .where('[outcome+at]')
      .between(['posted', now - HOUR], ['posted', Infinity])
      .toArray();
    recent.#answers = answers.filter(isAnswer);
    return recent;
  }

  /** Takes in an entry that has just been written. */
  add(entry: NewEntry): void {
    if (entry.outcome !== 'posted') return;
    if (isPost(entry)) {
      const isOfSite = ({ site }: Post) => site === entry.site;
      const site = [entry, ...this.#posts.filter(isOfSite)].slice(0, MOST_POSTS);
      this.#posts = [...site, ...this.#posts.filter((post) => !isOfSite(post))];
      this.#aged.delete(entry.site);
    }
    if (isAnswer(entry)) this.#answers.push(entry);
  }

  /**
   * What the writer did before on the site of a draft. The same list of posts, as an object, until there is another one
   * or the day is over, so that what is computed from it can be kept.
   * @param author keyed hash of whom the draft answers
   */
  before({ site }: Pick<Draft, 'site'>, author: string | null, now: number): Past {
    this.#answers = this.#answers.filter(({ at }) => at > now - HOUR);
    const toAuthor = this.#answers.filter((answer) => answer.author === author && answer.site === site);
    return { repliesToAuthor: toAuthor.length, posts: this.#postsOn(site, now) };
  }

  #postsOn(site: Site, now: number): Past['posts'] {
    const today = startOfDay(now);
    const known = this.#aged.get(site);
    if (known?.day === today) return known.posts;
    const posts = this.#posts
      .filter((post) => post.site === site)
      // Rounded: a day on which the clocks change is an hour longer or shorter.
      .map(({ text, at, goal, goalBy }) => ({
        text,
        daysAgo: Math.max(0, Math.round((today - startOfDay(at)) / DAY)),
        // What was only suggested must not confirm itself.
        goal: goalBy === 'writer' ? goal : null,
      }));
    this.#aged.set(site, { day: today, posts });
    return posts;
  }
}

/* "Yesterday" is a matter of the calendar: a post of last night is no post of today. */
function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

function isOwn(kind: Kind): boolean {
  return kind === 'post' || kind === 'quote';
}

function isPost<Entry extends Pick<JournalEntry, 'kind' | 'text'>>(entry: Entry): entry is Entry & { text: string } {
  return isOwn(entry.kind) && entry.text !== null;
}

function isAnswer<Entry extends Pick<JournalEntry, 'kind' | 'author'>>(
  entry: Entry,
): entry is Entry & { author: string } {
  return (entry.kind === 'reply' || entry.kind === 'comment') && entry.author !== null;
}
