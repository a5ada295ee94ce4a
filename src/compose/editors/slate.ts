import { defineEngine } from './engine';
import { deletion, replacement } from './events';

/**
 * Slate, and what is built on it. A replacement goes through the handler that it has for the browser's own corrections.
 * Unlike that for a paste it looks at the selection as it stands, not as it stood a tenth of a second before; and of
 * `execCommand` its model learns nothing in Firefox.
 */
export const slate = defineEngine({
  id: 'slate',
  layout: {
    lines: '[data-slate-node="element"]:not([data-slate-inline], [data-slate-void])',
    // What stands in a block that is no text (a picture, a post that is shown) is not the writer's.
    furniture: '[data-slate-zero-width], [data-slate-placeholder], [data-slate-void]:not([data-slate-inline])',
  },
  matches: (editor) => editor.dataset.slateEditor === 'true',
  insert: (editor, text) => {
    editor.dispatchEvent(text === '' ? deletion() : replacement(text));
  },
});
