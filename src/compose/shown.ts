import type { Review } from '../messages';
import { EMPTY_SURFACE, type SurfaceActions, type SurfaceState } from '../review/model';
import { Surface } from '../review/surface';
import { Highlights, markOf } from './highlights';
import { Rewriting } from './rewriting';
import { surfaceOf } from './surface-of';
import type { Composer } from './types';

/** How long a writer rests before what the page shows is looked at again, in milliseconds: it takes more than a key may. */
const REST = 800;

/** What the writer sees of one composer: the marks in its text, and the surface beside it, with badge, card and panel. */
export class Shown {
  readonly rewriting = new Rewriting((rewrite) => this.update({ rewrite }));
  readonly #highlights: Highlights;
  readonly #surface: Surface;
  #state: SurfaceState = EMPTY_SURFACE;
  #showsAll = false;
  #disposed = false;

  /**
   * @param actions what the writer can do on the surface
   * @param onChange told whenever something else is shown
   */
  constructor(
    composer: Composer,
    actions: SurfaceActions,
    private readonly onChange: () => void,
  ) {
    this.#highlights = new Highlights(composer.editor, composer.engine);
    this.#surface = new Surface(composer, actions, (index) => this.#highlights.rectOf(index));
  }

  get state(): SurfaceState {
    return this.#state;
  }

  /** Whether the surface has the keyboard's focus. */
  get hasFocus(): boolean {
    return this.#surface.hasFocus;
  }

  /** Whether the surface is in the page: a site may throw it out. */
  get isThere(): boolean {
    return this.#surface.host.isConnected;
  }

  /** Whether a node is the element that carries the surface; nothing inside it is visible from the page. */
  owns(node: EventTarget): boolean {
    return this.#surface.host === node;
  }

  /** Which finding is marked at a point of the window, by its index; null where none is. */
  markAt(x: number, y: number): number | null {
    return this.#highlights.hitTest(x, y);
  }

  /** Washes the words of one finding; null takes that away. */
  setActive(index: number | null): void {
    this.#highlights.setActive(index);
  }

  /** The same words stand elsewhere in the DOM: the marks are put there, in the same frame. */
  followText(): void {
    this.#highlights.rebuild();
    this.#surface.place();
  }

  /** The words have changed: what is marked stays so where it stands unchanged, until there is another answer. */
  followEdit(text: string): void {
    this.#showMarks(this.#state.findings, text);
    this.#surface.place();
    if (this.#state.card !== null || this.#state.notice !== null) this.update({ card: null, notice: null });
  }

  /**
   * Shows what a review says of the text.
   * @param review without the findings that the writer has decided about
   */
  answer(review: Review, text: string, beside: Pick<SurfaceState, 'goal' | 'offers'>): void {
    const shown = surfaceOf(review, text, this.#showsAll);
    // Before the surface, which points at them.
    this.#showMarks(shown.findings, text);
    // With the first words a site shows more beside them, as how many letters are left.
    this.#surface.lookAgain(this.#state.specificity === null ? 0 : REST);
    const change = { ...shown, ...beside };
    // After most keys the answer is what it was.
    if (!isIn(change, this.#state)) this.update(change);
  }

  /** From the next answer on also shows what was set aside. */
  showAll(): void {
    this.#showsAll = true;
  }

  /** The review did not run: nothing is marked, and nothing stands in the way. */
  fail(): void {
    this.#highlights.show([]);
    this.update({ status: 'failed', findings: [], aside: [], specificity: null, card: null, panel: 'closed' });
  }

  /** The page has thrown the surface out: puts it back, with nothing held behind a panel that nobody sees. */
  ensureThere(): void {
    if (this.isThere) return;
    this.#surface.attach();
    this.update({ panel: 'closed', card: null });
  }

  update(change: Partial<SurfaceState>): void {
    if (this.#disposed) return;
    // A suggestion belongs to one card and one text.
    const isElsewhere = change.card !== undefined || change.findings !== undefined;
    if (isElsewhere) this.rewriting.cancel();
    this.#state = { ...this.#state, ...(isElsewhere && { rewrite: null }), ...change };
    this.#surface.show(this.#state);
    this.onChange();
  }

  dispose(): void {
    this.rewriting.cancel();
    this.#disposed = true;
    this.#highlights.dispose();
    this.#surface.dispose();
  }

  /** Marks each finding where its words stand unchanged; the others keep their place in the list, unmarked. */
  #showMarks(findings: SurfaceState['findings'], text: string): void {
    this.#highlights.show(findings.map((finding) => markOf(finding, text)));
  }
}

/** Whether a state says all that a change would. */
function isIn(change: Partial<SurfaceState>, state: SurfaceState): boolean {
  return JSON.stringify({ ...state, ...change }) === JSON.stringify(state);
}
