import { defineEngine } from './engine';

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

function paste(text: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Firefox leaves `clipboardData` out of events made by script, and takes the two names of its own.
  const pasted = { clipboardData, dataType: 'text/plain', data: text };
  return new ClipboardEvent('paste', { ...pasted, bubbles: true, cancelable: true, composed: true });
}

function backspace(): KeyboardEvent {
  // Draft.js reads the old `keyCode`.
  const key = { key: 'Backspace', code: 'Backspace', keyCode: 8 };
  return new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true });
}
