import type { Span } from '../../analyzer/types';
import { focused, rootsAround } from '../roots';
import type { EditorEngine } from '../types';
import { type Layout, TextMap } from './text-map';

/** What differs between editor libraries. */
interface Library {
  id: EditorEngine['id'];
  layout: Layout;
  matches(editor: HTMLElement): boolean;
  /** Puts text in the place of what is selected, or deletes that when the text is empty, through the library's model. */
  insert(editor: HTMLElement, text: string): void;
}

/** Elements that are more than their words: a person or company the site will notify. */
const ENTITIES =
  '[contenteditable="false"], .mention, .ql-mention, [data-type="mention"], [data-entity-urn], [data-lexical-text][spellcheck="false"], [data-lexical-decorator], [data-slate-void]';

/**
 * Milliseconds until a library knows of a selection made in the DOM; its own listener runs after ours. 60 passed all
 * scenarios on the real libraries on a slow machine.
 */
const SELECTION_DELAY = 60;

/** How long a library may take to show what was inserted, in milliseconds. Measured: under 20. */
const INSERTION_LIMIT = 500;

/** How long it may take to put back what its model does not have, in milliseconds. Measured: under 5. */
const SETTLING = 20;

/** An engine for one editor library; see `EditorEngine` for what its methods promise. */
export function defineEngine({ id, layout, matches, insert }: Library): EditorEngine {
  const read = (editor: HTMLElement) => new TextMap(editor, layout).text;
  const rangeOf = (editor: HTMLElement, span: Span) => new TextMap(editor, layout).rangeOf(span);
  const rangesOf = (editor: HTMLElement, spans: readonly Span[]) => {
    const map = new TextMap(editor, layout);
    return spans.map((span) => map.rangeOf(span));
  };

  const selectionOf = (editor: HTMLElement): Span | null => {
    const range = selectedAt(editor);
    if (!range) return null;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    if (!editor.contains(startContainer) || !editor.contains(endContainer)) return null;
    const map = new TextMap(editor, layout);
    return { start: map.offsetOf(startContainer, startOffset), end: map.offsetOf(endContainer, endOffset) };
  };

  const select = (editor: HTMLElement, span: Span) => {
    editor.focus({ preventScroll: true });
    const range = rangeOf(editor, span);
    if (!range) return;
    const { startContainer, startOffset, endContainer, endOffset } = range;
    // Unlike `addRange`, this takes points in a shadow root too.
    selectionAt(editor)?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
    scrollTo(range);
  };

  const reveal = (editor: HTMLElement, span: Span) => {
    const range = rangeOf(editor, span);
    if (range) scrollTo(range);
  };

  const replace = async (editor: HTMLElement, span: Span, replacement: string) => {
    const before = read(editor);
    const expected = before.slice(0, span.start) + replacement + before.slice(span.end);
    const range = rangeOf(editor, span);
    if (!range || touchesEntity(editor, range)) return false;
    if (expected === before) return true;
    if (!editor.contains(focused())) {
      // Draft.js puts its own last selection back when it gets focus.
      editor.focus({ preventScroll: true });
      await pause(SELECTION_DELAY);
    }
    select(editor, span);
    await pause(SELECTION_DELAY);
    const selected = selectionOf(editor);
    if (read(editor) !== before || selected?.start !== span.start || selected.end !== span.end) return false;
    insert(editor, replacement);
    for (const deadline = performance.now() + INSERTION_LIMIT; performance.now() < deadline; await pause(10)) {
      if (read(editor) !== expected) continue;
      // What a library does not take it puts right a moment later.
      await pause(SETTLING);
      if (read(editor) !== expected) return false;
      // Lexical loses the caret where a tag's parts are joined again.
      const caret = span.start + replacement.length;
      if (selectionOf(editor)?.end !== caret) select(editor, { start: caret, end: caret });
      return true;
    }
    return false;
  };

  return { id, matches, read, rangesOf, selectionOf, select, replace, reveal, release: () => {} };
}

/** Inserts as the browser's own typing does: undoable, and seen by every library that listens to input. */
export function insertByCommand(editor: HTMLElement, text: string): void {
  if (text !== '') document.execCommand('insertText', false, text);
  // Without a selection this would be a Backspace.
  else if (selectedAt(editor)?.collapsed === false) document.execCommand('delete');
}

/** Inserts line by line, with a command between two: some editors lose a new line that is inserted as text. */
export function insertLines(editor: HTMLElement, text: string, between: 'insertLineBreak' | 'insertParagraph'): void {
  const [first = '', ...others] = text.split('\n');
  insertByCommand(editor, first);
  for (const line of others) {
    document.execCommand(between);
    insertByCommand(editor, line);
  }
}

/** The selection as seen from an editor: in Chromium a shadow root has one of its own. */
function selectionAt(editor: HTMLElement): Selection | null {
  const root = editor.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return root.getSelection?.() ?? editor.ownerDocument.getSelection();
}

/** What is selected as seen from an editor: Firefox has one selection, and tells only those who ask what of it is in a root. */
function selectedAt(editor: HTMLElement): AbstractRange | null {
  const selection = selectionAt(editor);
  const shadowRoots = rootsAround(editor);
  const isAsked = shadowRoots.length > 0 && !('getSelection' in (shadowRoots[0] ?? {}));
  if (isAsked && selection?.getComposedRanges) return selection.getComposedRanges({ shadowRoots })[0] ?? null;
  return selection?.rangeCount ? selection.getRangeAt(0) : null;
}

function scrollTo({ startContainer }: Range): void {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function touchesEntity(editor: HTMLElement, range: Range): boolean {
  return [...editor.querySelectorAll(ENTITIES)].some((entity) => range.intersectsNode(entity));
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
