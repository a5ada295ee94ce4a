import { engineOf } from '../editors';
import type { Composer } from '../types';

/** One way to find a composer on a site. The first that answers is used; sites change, so there are several. */
export interface Layer {
  name: Composer['layer'];
  /** Selector of the editors. */
  editors: string;
  /** The commit button in a scope, or null where there is none or the choice is not clear. */
  commitButton(scope: Element): HTMLElement | null;
}

export type Found = Pick<Composer, 'editor' | 'engine' | 'scope' | 'layer' | 'commitButton'>;

/** What scopes a composer that is not part of the page itself. */
export const DIALOGS = '[role="dialog"], dialog';

/**
 * The composer that an element belongs to: it is the editor, the button, or something else in their common scope.
 * @param layers in the order in which to ask them
 * @param leaveAlone selector of parts of the page in which nothing is ever a composer
 */
export function findComposer(target: Element, layers: readonly Layer[], leaveAlone: string): Found | null {
  const root = target.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot) || target.closest(leaveAlone)) return null;
  for (const layer of layers) {
    for (const editor of root.querySelectorAll<HTMLElement>(layer.editors)) {
      const found = editor.closest(leaveAlone) ? null : assemble(editor, layer);
      if (found?.scope.contains(target)) return found;
    }
  }
  return null;
}

/** An editor, its engine, and the nearest scope with one commit button; null unless all are there. */
function assemble(editor: HTMLElement, layer: Layer): Found | null {
  const engine = engineOf(editor);
  if (!engine || !isVisible(editor)) return null;
  for (const scope of scopesOf(editor)) {
    const commitButton = () => layer.commitButton(scope);
    if (commitButton()) return { editor, engine, scope, layer: layer.name, commitButton };
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

/** The one visible element of a selector. Two are as good as none: holding the wrong button is worse than none. */
export function onlyVisible(scope: Element, selector: string): HTMLElement | null {
  const visible = [...scope.querySelectorAll<HTMLElement>(selector)].filter(isVisible);
  return visible.length === 1 ? (visible[0] ?? null) : null;
}

/** The last visible button that is words only, which is where every site has its commit button; tools carry icons. */
export function lastWordButton(scope: Element): HTMLElement | null {
  const buttons = [...scope.querySelectorAll<HTMLElement>('button, [role="button"]')];
  const isWords = (button: HTMLElement) => !button.querySelector('svg, img') && button.textContent?.trim() !== '';
  return buttons.findLast((button) => isWords(button) && isVisible(button)) ?? null;
}

function isVisible(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}
