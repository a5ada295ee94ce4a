import { defineEngine } from './engine';
import { backspace, paste } from './events';

/**
 * Draft.js (X). `execCommand` corrupts its model across leaves and lines; a paste goes through its own handler, which
 * keeps model, caret and undo right. Deleting goes through its key handler: pasting nothing does nothing.
 */
export const draftjs = defineEngine({
  id: 'draftjs',
  // In an article, a block that is not edited is a picture, or a post of somebody's.
  layout: { lines: '[data-block]:not([contenteditable="false"])', furniture: 'style' },
  matches: (editor) => editor.classList.contains('public-DraftEditor-content'),
  insert: (editor, text) => {
    editor.dispatchEvent(text === '' ? backspace() : paste(text));
  },
});
