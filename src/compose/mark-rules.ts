import marks from './marks.css?inline';

const inRoots = new WeakMap<ShadowRoot, { style: HTMLStyleElement; users: Set<MarkRules> }>();

/**
 * The rules of the marks for an editor in a shadow root, where Firefox counts none of those that the page has from us.
 * They stand once in a root, beside what the site has in it, for as long as an editor there is marked.
 */
export class MarkRules {
  readonly #root: ShadowRoot | null;

  constructor(editor: HTMLElement) {
    const root = editor.getRootNode();
    this.#root = root instanceof ShadowRoot ? root : null;
  }

  /** Puts the rules in, also where the site has thrown them out. */
  keep(): void {
    if (!this.#root) return;
    const { style, users } = inRoots.get(this.#root) ?? { style: document.createElement('style'), users: new Set() };
    inRoots.set(this.#root, { style, users });
    users.add(this);
    style.textContent ||= marks;
    if (style.parentNode !== this.#root) this.#root.append(style);
  }

  /** Takes them out with the last editor that needs them. */
  drop(): void {
    const kept = this.#root && inRoots.get(this.#root);
    kept?.users.delete(this);
    if (kept?.users.size === 0) kept.style.remove();
  }
}
