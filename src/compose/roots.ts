/*
 * LinkedIn has boxes in open shadow roots. What a document tells of such a root ends at its border: its elements go by
 * the name of their host, its style sheets and its observers see nothing of it, and not every event comes out of it.
 */

/** The shadow roots that a node is in, innermost first; none for what is in the document itself. */
export function rootsAround(node: Node): ShadowRoot[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsAround(root.host)] : [];
}

/** The nearest element at or above another that a selector fits, also beyond the borders of shadow roots. */
export function closestAround(element: Element, selector: string): HTMLElement | null {
  const hosts = rootsAround(element).map(({ host }) => host);
  for (const at of [element, ...hosts]) {
    const found = at.closest<HTMLElement>(selector);
    if (found) return found;
  }
  return null;
}

/** The element that has the focus, also in an open shadow root. */
export function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

/** Tells of each shadow root once, when something of the writer's happens in it for the first time. */
export class EnteredRoots {
  readonly #known = new WeakSet<ShadowRoot>();

  constructor(private readonly onEntered: (root: ShadowRoot) => void) {}

  enter(target: Element): void {
    for (const root of rootsAround(target)) {
      if (this.#known.has(root)) continue;
      this.#known.add(root);
      this.onEntered(root);
    }
  }
}
