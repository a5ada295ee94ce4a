import { defineEngine, insertByCommand } from './engine';

/** TipTap, and ProseMirror under it (LinkedIn's server-driven share box). A synthetic paste drops its blank lines. */
export const tiptap = defineEngine({
  id: 'tiptap',
  layout: {
    lines: 'p, h1, h2, h3, h4, h5, h6, pre',
    furniture: '.ProseMirror-widget, .ProseMirror-separator, .ProseMirror-gapcursor',
  },
  matches: (editor) => editor.classList.contains('ProseMirror'),
  insert: insertByCommand,
});
