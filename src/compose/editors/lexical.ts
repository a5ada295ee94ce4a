import { defineEngine } from './engine';
import { backspace, paste } from './events';

/**
 * Lexical (Threads, Facebook). A paste goes through its own handler and keeps model, caret and undo right, also across
 * lines and tags, where `execCommand` fails. Deleting goes through its key handler: pasting nothing does nothing.
 */
export const lexical = defineEngine({
  id: 'lexical',
  layout: { lines: 'p, h1, h2, h3, h4, h5, h6, li, blockquote', furniture: '[data-lexical-cursor]' },
  matches: (editor) => editor.dataset.lexicalEditor === 'true',
  insert: (editor, text) => {
    editor.dispatchEvent(text === '' ? backspace() : paste(text));
  },
});
