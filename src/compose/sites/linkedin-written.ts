import { isBefore, wordsIn } from './others-words';

/* What others have written on LinkedIn, in either look, and who: the same in the feed, under a post and in a share box. */

export const COMMENT = '[componentkey^="replaceableComment_"], .comments-comment-entity, .comments-comment-item';
const WORDS = '[data-testid="expandable-text-box"], .update-components-text, .comments-comment-item__main-content';
const PEOPLE = 'a[href*="/in/"], a[href*="/company/"]';

/** What somebody has written, and the link to them over it. */
export interface Written {
  words: string;
  by: HTMLAnchorElement | undefined;
}

/** The first words in a post that are of no comment, or in a comment that are of no answer to it; null without any. */
export function writtenIn(whole: Element): Written | null {
  const isOwn = (at: Element) => at.closest(COMMENT) === whole.closest(COMMENT);
  const text = [...whole.querySelectorAll(WORDS)].find(isOwn);
  const words = wordsIn(text);
  if (!text || !words) return null;
  // Over it may also stand who likes it: its author is the last one before the words, and named in the first of the links.
  const people = [...whole.querySelectorAll<HTMLAnchorElement>(PEOPLE)].filter((at) => isOwn(at) && isBefore(at, text));
  const author = people.at(-1)?.pathname;
  return { words, by: people.find((at) => at.pathname === author && nameIn(at)) };
}

/** The name in a link to a person or company: its first words, for below or behind it may stand what they are. */
export function nameIn(link: Element | undefined): string | undefined {
  if (!link) return undefined;
  const shown = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  while (shown.nextNode()) {
    const name = shown.currentNode.textContent?.trim();
    if (name && !shown.currentNode.parentElement?.closest('.visually-hidden')) return name;
  }
  return undefined;
}

/** LinkedIn's own link to a new message names its recipient as the profile's address does; companies take none. */
export function messageTo(written: Written | null): string | null {
  const recipient = written?.by?.getAttribute('href')?.match(/\/in\/([^/?#]+)/)?.[1];
  return recipient ? `${location.origin}/messaging/compose/?recipient=${recipient}` : null;
}
