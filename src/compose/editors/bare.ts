import { isBare } from './bare-box';
import { linesIn, shown } from './bare-lines';
import { defineEngine, insertLines } from './engine';

/**
 * The browser's own `contenteditable` with no library around it: its DOM is all there is, and `execCommand` is typing, with
 * the browser's own undo, and the `input` by which a site learns of it.
 */
export const bare = defineEngine({
  id: 'bare',
  layout: { lines: linesIn, furniture: ':not(*)', shown },
  matches: isBare,
  // As Enter makes them.
  insert: (editor, text) => insertLines(editor, text, 'insertParagraph'),
});
