import { defineEngine, insertByCommand } from './engine';

/** The browser's own `contenteditable="plaintext-only"`, as in our popup's scratchpad: one block of text. */
export const plain = defineEngine({
  id: 'plain',
  layout: { lines: ':not(*)', furniture: ':not(*)' },
  matches: (editor) => editor.getAttribute('contenteditable') === 'plaintext-only',
  insert: (editor, text) => {
    const [first = '', ...others] = text.split('\n');
    insertByCommand(editor, first);
    for (const line of others) {
      // Inserted as text, Chromium would turn a line into a `div`.
      document.execCommand('insertLineBreak');
      insertByCommand(editor, line);
    }
  },
});
