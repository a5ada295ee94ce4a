import { defineEngine } from './engine';
import { backspace, paste } from './events';

/**
 * Draft.js (X). `execCommand` corrupts its model across leaves and lines; a paste goes through its own handler, which
 * keeps model, caret and undo right. Deleting goes through its key handler: pasting nothing does nothing.
 */
export const draftjs = defineEngine({
  id: 'draftjs',
  layout: { lines: '[data-block]', furniture: 'style' },
  matches: (editor) => editor.classList.contains('public-DraftEditor-content'),
  insert: (editor, text) => {
    editor.dispatchEvent(text === '' ? backspace() : paste(text));
  },
});
