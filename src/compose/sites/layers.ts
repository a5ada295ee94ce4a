import { closestAround } from '../roots';
import type { Composer, EditorEngine } from '../types';

/** One way to find a composer on a site. The first that answers is used; sites change, so there are several. */
export interface Layer {
  name: Composer['layer'];
  /** Selector of the editors. */
  editors: string;
  /** The libraries that may have made them. */
  engines: readonly EditorEngine[];
  /** The visible commit buttons in a scope. More than one is as good as none: the wrong one must never be held. */
  commitButtons(scope: Element): HTMLElement[];
  /** Where the button may be, nearest first; the editor's dialog, else all around it, where left out. */
  scopes?: (editor: HTMLElement, engines: readonly EditorEngine[]) => Iterable<HTMLElement>;
  /** Makes one text of the editors of a scope, where they are the parts of one thread or article. */
  thread?: (first: EditorEngine, engines: readonly EditorEngine[], parts: () => readonly HTMLElement[]) => EditorEngine;
  /** Whether Ctrl or Cmd+Enter sends it; it does where left out. */
  byKeys?: boolean;
  /** Whether Enter by itself sends it; it breaks a line where left out. */
  byEnter?: boolean;
}

export type Found = Pick<
  Composer,
  'editor' | 'engine' | 'parts' | 'scope' | 'layer' | 'commitButton' | 'byKeys' | 'byEnter'
>;

/** What scopes a composer that is not part of the page itself. */
export const DIALOGS = '[role="dialog"], dialog';

/**
 * The composer that an element belongs to: it is the editor, the button, or something else in their common scope.
 * @param layers in the order in which to ask them
 * @param leaveAlone selector of parts of the page in which nothing is ever a composer
 */
export function findComposer(target: Element, layers: readonly Layer[], leaveAlone: string): Found | null {
  const root = target.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot) || closestAround(target, leaveAlone)) return null;
  const unclear = new Set<HTMLElement>();
  for (const layer of layers) {
    for (const editor of root.querySelectorAll<HTMLElement>(layer.editors)) {
      if (unclear.has(editor) || editor.closest(leaveAlone)) continue;
      const found = assemble(editor, layer);
      if (found === 'unclear') unclear.add(editor);
      else if (found?.scope.contains(target)) return found;
    }
  }
  return null;
}

/** Whether an element is an editor that some layer knows, whatever stands around it. */
export function isEditorOf(target: Element, layers: readonly Layer[], leaveAlone: string): boolean {
  return !closestAround(target, leaveAlone) && layers.some(({ editors }) => target.matches(editors));
}

/** An editor, its engine, and the nearest scope with a commit button; `unclear` where that scope has several. */
function assemble(editor: HTMLElement, layer: Layer): Found | 'unclear' | null {
  const { name, engines, commitButtons, scopes = scopesOf, thread, byKeys = true, byEnter = false } = layer;
  const engine = engines.find(({ matches }) => matches(editor));
  if (!engine || !isVisible(editor)) return null;
  for (const scope of scopes(editor, engines)) {
    const { length } = commitButtons(scope);
    if (length > 1) return 'unclear';
    if (length === 0) continue;
    const found = { scope, layer: name, byKeys, byEnter, commitButton: () => only(commitButtons(scope)) };
    if (!thread) return { ...found, editor, engine, parts: () => [editor] };
    const parts = () => visible(scope, layer.editors).filter((part) => engines.some(({ matches }) => matches(part)));
    return { ...found, editor: parts()[0] ?? editor, engine: thread(engine, engines, parts), parts };
  }
  return null;
}

/** The dialog around an editor and nothing else; without a dialog every ancestor below `body`, nearest first. */
function* scopesOf(editor: HTMLElement): Generator<HTMLElement> {
  const dialog = editor.closest<HTMLElement>(DIALOGS);
  if (dialog) {
    yield dialog;
    return;
  }
  for (let at = editor.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    // Beyond this, a dialog's button would pass for the page's own.
    if (at.querySelector(DIALOGS)) return;
    yield at;
  }
}

/**
 * For boxes that a page has many of: every ancestor below `body` that has no other editor of these libraries and no
 * dialog in it, so that none gets its neighbour's button.
 */
export function* scopesAlone(editor: HTMLElement, engines: readonly EditorEngine[]): Generator<HTMLElement> {
  const isEditor = (element: HTMLElement) => engines.some(({ matches }) => matches(element));
  for (let at = editor.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    const editors = [...at.querySelectorAll<HTMLElement>('[contenteditable="true"]')].filter(isEditor);
    if (editors.length > 1 || at.querySelector(DIALOGS)) return;
    yield at;
  }
}

/** The visible elements of a selector. */
export function visible(scope: Element, selector: string): HTMLElement[] {
  return [...scope.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
}

/** The visible buttons that are words only, as every commit button is; tools carry icons. */
export function wordButtons(scope: Element): HTMLElement[] {
  return visible(scope, 'button, [role="button"]').filter(isWords);
}

/** Whether a button is words only. */
export function isWords(button: HTMLElement): boolean {
  return !button.querySelector('svg, img') && button.textContent?.trim() !== '';
}

/** The last of them, which is where every site has its commit button. */
export function lastWordButton(scope: Element): HTMLElement[] {
  return wordButtons(scope).slice(-1);
}

function only<T>(list: readonly T[]): T | null {
  return list.length === 1 ? (list[0] ?? null) : null;
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
