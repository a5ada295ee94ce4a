import { i18n } from '#i18n';
import type { Span } from '../analyzer/types';
import type { Review, ReviewFinding } from '../messages';
import { type Verdict, verdictOf } from '../policy/verdict';
import { EMPTY_SURFACE, type SurfaceActions, type SurfaceState } from '../review/model';
import { Surface } from '../review/surface';
import { Caret } from './caret';
import { correct } from './correction';
import { Decisions } from './decisions';
import { draftIn, ownPartOf } from './draft';
import { alwaysAllow, neverCheck } from './exceptions';
import { Highlights, markOf } from './highlights';
import { KeptDraft } from './kept-draft';
import { Outgoing } from './outgoing';
import { Passage } from './passage';
import { Reviewing } from './reviewing';
import { Rewriting } from './rewriting';
import { stepFrom } from './step';
import { surfaceOf } from './surface-of';
import type { Composer } from './types';
import { copyNote, leave, offersOf, startFrom } from './ways';

/** How long a writer rests before what the page shows is looked at again, in milliseconds: it takes more than a key may. */
const REST = 800;

/**
 * One open composer: shows what the review says of its draft, and knows whether it may be posted. The text itself is
 * only ever changed through the engine, and only when the writer asks for a fix.
 */
export class Session implements SurfaceActions {
  readonly caret: Caret;
  readonly passage: Passage;
  readonly outgoing = new Outgoing();
  readonly kept = new KeptDraft();
  readonly #reviewing: Reviewing;
  readonly #highlights: Highlights;
  readonly #surface: Surface;
  readonly #rewriting = new Rewriting((rewrite) => this.#update({ rewrite }));
  #state: SurfaceState = EMPTY_SURFACE;
  #decisions = new Decisions();
  #read = '';
  #parts = 1;
  #showsAll = false;
  #disposed = false;

  /** @param onChange told whenever what the toolbar shows may have changed */
  constructor(
    readonly composer: Composer,
    private readonly onChange: (session: Session) => void,
  ) {
    this.caret = new Caret(composer);
    this.passage = new Passage(composer);
    this.#highlights = new Highlights(composer.editor, composer.engine);
    this.#surface = new Surface(composer, this, (index) => this.#highlights.rectOf(index));
    this.#reviewing = new Reviewing(
      composer,
      () => this.#decisions.goal,
      this.kept,
      (review) => this.#showAnswer(review),
      () => this.fail(),
    );
    this.#reviewing.start();
  }

  get state(): SurfaceState {
    return this.#state;
  }

  /** The review of the text as it stands, or null while there is none. */
  get review(): Review | null {
    return this.#reviewing.of(this.readText());
  }

  /** The focus goes out of an element: where it was in one of the editors, the place in the text is kept. */
  leaves(target: Element | null): void {
    const editor = this.composer.parts().find((part) => part.contains(target));
    if (editor) this.caret.remember(editor);
  }

  /** Whether any of these nodes is in one of the editors. */
  writes(nodes: readonly Node[]): boolean {
    const isIn = (editor: HTMLElement) => nodes.some((node) => editor.contains(node));
    return isIn(this.composer.editor) || this.composer.parts().some(isIn);
  }

  readText(): string {
    return this.composer.engine.read(this.composer.editor);
  }

  /** Whether a node is the element that carries our surface; nothing inside it is visible from the page. */
  owns(node: EventTarget): boolean {
    return this.#surface.host === node;
  }

  // ── what the page does ──

  /** The editor has changed: marks follow in the same frame, a new review follows the pause in typing. */
  editorChanged(): void {
    const text = this.readText();
    this.#read = text;
    this.#parts = this.composer.parts().length;
    if (!this.passage.isApproved(text)) this.passage.revoke();
    this.#noticeIfEmpty(text);
    if (this.#reviewing.of(text)) {
      this.#highlights.rebuild();
      this.#surface.place();
      return;
    }
    this.#showMarks(this.#state.findings, text);
    this.#surface.place();
    if (this.#state.card !== null || this.#state.notice !== null) this.#update({ card: null, notice: null });
    this.#reviewing.soon();
  }

  /**
   * The page around the editor has changed, and perhaps what the draft answers; or a thread its parts, or a site the
   * text of a textarea, which leaves no trace in the DOM.
   */
  pageChanged(): void {
    const { editor, parts } = this.composer;
    const isHidden = editor instanceof HTMLTextAreaElement || parts().length !== this.#parts;
    if (isHidden && this.readText() !== this.#read) this.editorChanged();
    else this.#reviewing.pageChanged();
  }

  /** The page has thrown our surface out: put it back, with nothing held behind a panel that nobody sees. */
  ensureShown(): void {
    if (this.#surface.host.isConnected) return;
    this.#surface.attach();
    this.#update({ panel: 'closed', card: null });
  }

  /** The settings have changed: the same text may be judged differently. */
  refresh(): void {
    this.#reviewing.forget();
    this.#reviewing.start();
  }

  /** The site has put this editor in another's place: what the writer decided there holds here. */
  inherit(from: Session): void {
    if (from.state.status === 'failed') this.#update({ notice: i18n.t('review.notice.unreviewed') });
    this.#decisions = new Decisions(from.#decisions);
    this.passage.inherit(from.passage);
    this.outgoing.inherit(from.outgoing);
    const text = this.readText();
    this.kept.takesOver(from.kept, text.trim() !== '');
    this.#noticeIfEmpty(text);
  }

  /** A click in the editor: opens the card of the mark under the pointer, or closes the open one. */
  clickedAt(x: number, y: number): void {
    const index = this.#highlights.hitTest(x, y);
    if (index !== null) this.openCard(index, false);
    else this.closeCard();
  }

  dispose(): void {
    this.#reviewing.forget();
    this.#rewriting.cancel();
    this.#disposed = true;
    this.#highlights.dispose();
    this.#surface.dispose();
  }

  // ── what the gate asks and says ──

  /** A post is waiting, for its review or for the writer's decision; further attempts change nothing. */
  get isHeld(): boolean {
    return this.passage.waiting || (this.#state.panel === 'held' && this.#surface.host.isConnected);
  }

  /** What is known of this text now; null when it has not been reviewed. */
  verdictFor(text: string): Verdict | null {
    const review = this.#reviewing.of(text);
    return review && verdictOf(this.#decisions.without(review.findings), review.mode);
  }

  /**
   * The verdict on the text as it stands, asked for at once. Until it is there the post counts as held.
   * @throws when the review fails, or the text has changed meanwhile
   */
  async reviewNow(): Promise<Verdict> {
    await this.#reviewing.now();
    const verdict = this.verdictFor(this.readText());
    if (!verdict) throw new Error('The review did not answer for this text');
    return verdict;
  }

  hold(): void {
    this.caret.remember();
    this.outgoing.gate.held = true;
    this.#update({ panel: 'held', card: null, notice: null });
  }

  /** Sends the held post on, once. */
  pass(): void {
    this.passage.approve(this.readText());
    this.passage.press().then((pressed) => {
      if (!pressed) this.#update({ notice: i18n.t('review.notice.pressAgain') });
    });
  }

  /** The post goes out as it stands: it counts as posted once the site has taken it. */
  goesOut(): void {
    this.passage.dropPress();
    this.kept.goesOut();
    const draft = draftIn(this.composer);
    const own = { ...ownPartOf(draft), account: draft.account, goal: this.#decisions.goal };
    this.outgoing.start({ draft: own, outcome: 'posted', findings: this.#decided() });
  }

  /** The review did not run: say so, and never stand in the way. */
  fail(): void {
    this.#highlights.show([]);
    this.#update({ status: 'failed', findings: [], aside: [], specificity: null, card: null, panel: 'closed' });
  }

  // ── what the writer does ──

  openCard(index: number, takesFocus: boolean): void {
    if (takesFocus && this.#state.card === null) this.caret.remember();
    this.#highlights.setActive(index);
    this.#update({ card: index, cardTakesFocus: takesFocus, notice: null });
  }

  closeCard(): void {
    if (this.#state.card === null) return;
    const hadFocus = this.#surface.hasFocus;
    this.#highlights.setActive(null);
    this.#update({ card: null });
    if (hadFocus) this.caret.restore();
  }

  applyFix(index: number, replacement: string): void {
    const finding = this.#state.findings[index];
    if (finding) this.#replace(finding, finding, replacement);
  }

  suggestRewrite(index: number): void {
    const finding = this.#state.findings[index];
    if (finding) this.#rewriting.ask(draftIn(this.composer), finding);
  }

  takeRewrite(): void {
    const { rewrite, card, findings } = this.#state;
    const finding = findings[card ?? -1];
    if (finding && rewrite?.step === 'read') this.#replace(finding, rewrite, rewrite.replacement);
  }

  dropRewrite(): void {
    this.#rewriting.cancel();
    this.#update({ rewrite: null });
  }

  leave(): void {
    this.kept.goesOut();
    this.#tell(leave(this.composer, this.#decided(), this.outgoing.gate));
  }

  acknowledge(): void {
    const { acknowledgement } = this.#state.offers ?? {};
    if (acknowledgement) this.#tell(startFrom(this.composer, acknowledgement));
  }

  copyNote(): void {
    const { staff } = this.#state.offers ?? {};
    if (staff) this.#tell(copyNote(staff.note));
  }

  keep(index: number): void {
    const finding = this.#state.findings[index];
    const review = this.review;
    if (!finding || !review) return;
    this.#decisions.keep(finding);
    this.closeCard();
    this.#showAnswer(review);
  }

  turnRuleOff(index: number): void {
    const finding = this.#state.findings[index];
    if (finding) this.#tell(neverCheck(finding));
  }

  allowTerm(index: number): void {
    const term = this.#state.findings[index]?.text;
    if (term) this.#tell(alwaysAllow(term));
  }

  chooseGoal(goal: string | null): void {
    this.#decisions.goal = goal;
    if (this.#state.goal) this.#update({ goal: { ...this.#state.goal, chosen: goal } });
    this.#reviewing.start();
  }

  openPanel(): void {
    this.caret.remember();
    this.#update({ panel: 'looking', card: null, notice: null });
  }

  showAll(): void {
    this.#showsAll = true;
    if (this.review) this.#showAnswer(this.review);
  }

  keepEditing(): void {
    this.#update({ panel: 'closed' });
    this.caret.restore();
  }

  goTo(index: number): void {
    const finding = this.#state.findings[index];
    if (finding && finding.text !== null) this.caret.moveTo(finding.end);
    this.keepEditing();
    if (finding) this.openCard(index, true);
  }

  postAnyway(reason: string): void {
    this.outgoing.gate.reason = reason;
    this.#update({ panel: 'closed' });
    this.pass();
  }

  /** Opens the card of the next (1) or previous (-1) mark from the caret. Returns whether there is any. */
  step(direction: 1 | -1): boolean {
    const target = stepFrom(this.#state, this.caret.offset, direction);
    if (target !== null) this.openCard(target, true);
    return target !== null;
  }

  /** Escape closes what is open, innermost first. Returns whether there was anything. */
  escape(): boolean {
    if (this.#state.panel !== 'closed') this.keepEditing();
    else if (this.#state.card !== null) this.closeCard();
    else return false;
    return true;
  }

  // ── inside ──

  #showAnswer(review: Review): void {
    const text = this.readText();
    const standing = { ...review, findings: this.#decisions.without(review.findings) };
    const goal = review.goal && { ...review.goal, chosen: this.#decisions.goal };
    const shown = surfaceOf(standing, text, this.#showsAll);
    // Before the surface, which points at them.
    this.#showMarks(shown.findings, text);
    // With the first words a site shows more beside them, as how many letters are left.
    this.#surface.lookAgain(this.#state.specificity === null ? 0 : REST);
    const change = { ...shown, goal, offers: offersOf(this.composer, standing) };
    // After most keys the answer is what it was.
    if (!isIn(change, this.#state)) this.#update(change);
  }

  /** Marks each finding where its words stand unchanged; the others keep their place in the list, unmarked. */
  #showMarks(findings: SurfaceState['findings'], text: string): void {
    this.#highlights.show(findings.map((finding) => markOf(finding, text)));
  }

  #decided() {
    return this.#decisions.of(this.review?.findings ?? []);
  }

  /** What was in an empty box is gone, with what was decided about it: posted, where it was on its way. */
  #noticeIfEmpty(text: string): void {
    if (text.trim() !== '') return;
    this.outgoing.settle();
    this.kept.emptied();
    this.#decisions.beginAnew();
  }

  /** Mends a finding: puts other words in the place of these, where they still stand. */
  #replace(finding: ReviewFinding, { start, end, text }: Span & { text: string | null }, replacement: string): void {
    if (text === null || this.readText().slice(start, end) !== text) return;
    this.#highlights.setActive(null);
    this.#update({ card: null });
    correct(this.composer, { start, end }, replacement).then((notice) => {
      if (notice !== null) {
        this.#update({ notice });
        return;
      }
      this.#decisions.fix(finding);
      this.#reviewing.start();
    });
  }

  #tell(outcome: Promise<string | null>): void {
    this.closeCard();
    if (this.#state.panel !== 'closed') this.keepEditing();
    outcome.then((notice) => this.#update({ notice }));
  }

  #update(change: Partial<SurfaceState>): void {
    if (this.#disposed) return;
    // A suggestion belongs to one card and one text.
    const isElsewhere = change.card !== undefined || change.findings !== undefined;
    if (isElsewhere) this.#rewriting.cancel();
    this.#state = { ...this.#state, ...(isElsewhere && { rewrite: null }), ...change };
    this.#surface.show(this.#state);
    this.onChange(this);
  }
}

/** Whether a state says all that a change would. */
function isIn(change: Partial<SurfaceState>, state: SurfaceState): boolean {
  return JSON.stringify({ ...state, ...change }) === JSON.stringify(state);
}
