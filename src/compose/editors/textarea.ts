import type { EditorEngine } from '../types';
import { Mirror } from './mirror';

const mirrors = new WeakMap<HTMLElement, Mirror>();

/**
 * The browser's own `<textarea>` (X's mobile page, Mastodon). Its words have no place in the DOM that could be marked:
 * ranges are those of a mirror that lies over it.
 */
export const textarea: EditorEngine = {
  id: 'textarea',
  matches: (editor) => editor instanceof HTMLTextAreaElement,
  read: (editor) => boxOf(editor).value,
  rangesOf: (editor, spans) => mirrorOf(editor).rangesOf(spans),
  selectionOf: (editor) => ({ start: boxOf(editor).selectionStart, end: boxOf(editor).selectionEnd }),
  async replace(editor, { start, end }, replacement) {
    const box = boxOf(editor);
    const before = box.value;
    if (start < 0 || start > end || end > before.length || box.disabled || box.readOnly) return false;
    const expected = before.slice(0, start) + replacement + before.slice(end);
    if (expected === before) return true;
    textarea.select(editor, { start, end });
    // As typed: the box's own undo takes it back, and a framework sees the input.
    if (replacement === '') document.execCommand('delete');
    else document.execCommand('insertText', false, replacement);
    // A framework that keeps the value may put its own back.
    await new Promise(requestAnimationFrame);
    return box.value === expected;
  },
  select(editor, { start, end }) {
    editor.focus({ preventScroll: true });
    boxOf(editor).setSelectionRange(start, end);
    textarea.reveal(editor, { start, end });
  },
  reveal(editor, span) {
    editor.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (editor.scrollHeight > editor.clientHeight) mirrorOf(editor).reveal(span);
  },
  release(editor) {
    mirrors.get(editor)?.remove();
    mirrors.delete(editor);
  },
};

function boxOf(editor: HTMLElement): HTMLTextAreaElement {
  return editor as HTMLTextAreaElement;
}

function mirrorOf(editor: HTMLElement): Mirror {
  const mirror = mirrors.get(editor) ?? new Mirror(boxOf(editor));
  mirrors.set(editor, mirror);
  return mirror;
}
