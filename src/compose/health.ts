import type { Composer, SiteAdapter, Trouble } from './types';

/** How long a site may take to show a button beside a text, in milliseconds. */
const PATIENCE = 3000;

/** The layers that answer where a site's own ids did not. */
const LATE = new Set<Composer['layer']>(['role', 'structure']);

/**
 * Whether the adapter still fits the site, for the toolbar and its popup. It only tells: nothing is ever held because of
 * it.
 */
export class Health {
  /** What is wrong, until a composer is found in good order. */
  trouble: Trouble | null = null;
  #waiting: Element | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly adapter: SiteAdapter,
    private readonly onChange: () => void,
  ) {}

  /** Where the writer is, in an editor that has no commit button yet. */
  get waiting(): Element | null {
    return this.#waiting;
  }

  /** The writer is in this element, and it belongs to this composer or to none. */
  sees(target: Element, composer: Composer | null): void {
    const waits = !composer && target.isConnected && this.adapter.isEditor(target);
    if (composer) this.trouble = LATE.has(composer.layer) ? 'late' : null;
    if (waits && this.#waiting === target) return;
    this.stopWaiting();
    if (waits) this.#wait(target);
  }

  /** The writer has gone elsewhere. */
  stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#waiting = null;
  }

  #wait(editor: Element): void {
    this.#waiting = editor;
    this.#timer = setTimeout(() => {
      // Some show their button with the first letter only.
      if (!textOf(editor).trim()) return this.#wait(editor);
      this.trouble = 'noButton';
      this.onChange();
    }, PATIENCE);
  }
}

function textOf(editor: Element): string {
  return editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '');
}
