import { defineEngine, insertByCommand } from './engine';

/** Quill 1.3 and 2 (LinkedIn's classic share box). A synthetic paste deletes its selection and inserts nothing. */
export const quill = defineEngine({
  id: 'quill',
  layout: { lines: 'p, li, h1, h2, h3, blockquote, pre', furniture: '.ql-cursor, .ql-ui' },
  matches: (editor) => editor.classList.contains('ql-editor'),
  insert: insertByCommand,
});
