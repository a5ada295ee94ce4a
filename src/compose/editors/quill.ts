import { defineEngine, insertLines } from './engine';

/** Quill 1.3 and 2 (LinkedIn's classic share box). A synthetic paste deletes its selection and inserts nothing. */
export const quill = defineEngine({
  id: 'quill',
  layout: { lines: 'p, li, h1, h2, h3, blockquote, pre', furniture: '.ql-cursor, .ql-ui' },
  matches: (editor) => editor.classList.contains('ql-editor'),
  // Inserted as text, Firefox would make a line a `br`, which is nothing in its model.
  insert: (editor, text) => insertLines(editor, text, 'insertParagraph'),
});
