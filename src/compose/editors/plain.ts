import { defineEngine, insertLines } from './engine';

/** The browser's own `contenteditable="plaintext-only"`, as in our popup's scratchpad: one block of text. */
export const plain = defineEngine({
  id: 'plain',
  layout: { lines: ':not(*)', furniture: ':not(*)' },
  matches: (editor) => editor.getAttribute('contenteditable') === 'plaintext-only',
  // Inserted as text, Chromium would turn a line into a `div`.
  insert: (editor, text) => insertLines(editor, text, 'insertLineBreak'),
});
