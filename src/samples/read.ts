import { postsInTable } from './csv';
import { isXArchive, postsInXArchive } from './x-archive';

/** Most posts that are learned from: a voice gets no sharper with more. The latest, where a source has dates. */
export const MOST_POSTS = 5000;

/**
 * Why a file gives no posts. `unread`: the browser could not read it · `damaged`: an archive or a table that is cut off or altered ·
 * `noColumn`: a table without a column of texts · `empty`.
 */
export type SourceProblem = 'unread' | 'damaged' | 'noColumn' | 'empty';

/**
 * The posts in the content of a file: a table (CSV), a file of X's archive, or text with an empty line between posts; where
 * it has no empty line, each line is a post.
 * @param name of the file, which tells a table from a text
 */
export function postsIn(name: string, content: string): { posts: string[] } | { problem: SourceProblem } {
  // A byte order mark is no part of a post.
  const text = content.replace(/^\uFEFF/u, '');
  const posts = readAs(name, text);
  if (typeof posts === 'string') return { problem: posts };
  const own = unique(posts);
  return own.length > 0 ? { posts: own } : { problem: 'empty' };
}

/** What was pasted, as `postsIn` reads a text. */
export function postsInText(text: string): string[] {
  const paragraphs = text.trim().split(/\r?\n[^\S\n]*\r?\n/u);
  return unique(paragraphs.length > 1 ? paragraphs : text.split(/\r?\n/u));
}

/** Without space around, each once, and only those with a letter in them; the first `MOST_POSTS`. */
export function unique(posts: readonly string[]): string[] {
  const trimmed = posts.map((post) => post.trim()).filter((post) => /\p{L}/u.test(post));
  return [...new Set(trimmed)].slice(0, MOST_POSTS);
}

function readAs(name: string, text: string): string[] | SourceProblem {
  try {
    if (isXArchive(text) || /\.js(?:on)?$/iu.test(name)) return postsInXArchive(text);
    return /\.(?:csv|tsv)$/iu.test(name) ? (postsInTable(text) ?? 'noColumn') : postsInText(text);
  } catch {
    return 'damaged';
  }
}
