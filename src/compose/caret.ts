import type { Composer } from './types';

/** Where the writer is in the text, kept while the focus is elsewhere. */
export class Caret {
  #kept: { start: number; end: number } | null = null;
  /* Of a thread's parts the one where the writer was last. */
  #editor: HTMLElement;

  constructor(private readonly composer: Composer) {
    this.#editor = composer.editor;
  }

  /**
   * Notes the place while the selection is still there: pressing a button may move it.
   * @param editor the one that the writer is just leaving
   */
  remember(editor = this.#editor): void {
    this.#editor = editor;
    this.#kept = this.composer.engine.selectionOf(editor) ?? this.#kept;
  }

  /** @param offset where the writer goes on, once the focus is back */
  moveTo(offset: number): void {
    this.#kept = { start: offset, end: offset };
  }

  /** The offset of the selection's start at this moment; 0 where there is none. */
  get offset(): number {
    return this.composer.engine.selectionOf(this.#editor)?.start ?? 0;
  }

  /** Gives the editor focus and selection back; without any to give back, at the end of the text. */
  restore(): void {
    const { engine, editor } = this.composer;
    const end = engine.read(editor).length;
    engine.select(editor, this.#kept ?? { start: end, end });
  }
}
