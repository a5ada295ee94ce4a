import { TextMap } from '../editors/text-map';

/** Not words of the post: “…more”, and what is there for screen readers only (“hashtag”). */
const FURNITURE = 'button, [role="button"], .visually-hidden';

/**
 * What somebody else has written, also where the site shows only its beginning; undefined where there are no words.
 * @param lines selector of the elements that are a line each; without any, lines end at breaks alone
 */
export function wordsIn(text: Element | null | undefined, lines = ':not(*)'): string | undefined {
  return (text && new TextMap(text, { lines, furniture: FURNITURE }).text.trim()) || undefined;
}

/** Whether a node starts before another in the document; one that contains it does. */
export function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
