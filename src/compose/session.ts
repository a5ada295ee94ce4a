import { i18n } from '#i18n';
import type { Draft, Span } from '../analyzer/types';
import { type Review, send } from '../messages';
import { type Verdict, verdictOf } from '../policy/verdict';
import { EMPTY_SURFACE, type ReviewFinding, type SurfaceActions, type SurfaceState } from '../review/model';
import { Surface } from '../review/surface';
import { copyText } from './clipboard';
import { Highlights } from './highlights';
import { Passage } from './passage';
import { Reviewing } from './reviewing';
import type { Composer } from './types';

/**
 * One open composer: shows what the review says of its draft, and knows whether it may be posted. The text itself is
 * only ever changed through the engine, and only when the writer asks for a fix.
 */
export class Session implements SurfaceActions {
  readonly #reviewing: Reviewing;
  readonly #highlights: Highlights;
  readonly #surface: Surface;
  #state: SurfaceState = EMPTY_SURFACE;
  #dismissed = new Set<string>();
  readonly #passage = new Passage();
  #caret: Span | null = null;
  #disposed = false;

  /** @param onChange told whenever what the toolbar shows may have changed */
  constructor(
    readonly composer: Composer,
    private readonly onChange: (session: Session) => void,
  ) {
    this.#highlights = new Highlights(composer.editor, composer.engine);
    this.#surface = new Surface(composer, this, (index) => this.#highlights.rectOf(index));
    this.#reviewing = new Reviewing(
      () => this.draft,
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

  get draft(): Draft {
    const { kind, site } = this.composer;
    return { text: this.readText(), kind, site, context: this.composer.context() };
  }

  readText(): string {
    return this.composer.engine.read(this.composer.editor);
  }

  /** Whether a node is the element that carries our surface; nothing inside it is visible from the page. */
  owns(node: EventTarget): boolean {
    return this.#surface.host === node;
  }

  // ── what the page does ──

  /** Notes where the writer is in the text, while the selection is still there: pressing a button may move it. */
  rememberCaret(): void {
    this.#caret = this.composer.engine.selectionOf(this.composer.editor) ?? this.#caret;
  }

  /** The editor has changed: marks follow in the same frame, a new review follows the pause in typing. */
  editorChanged(): void {
    const text = this.readText();
    if (!this.isApproved(text)) this.#passage.revoke();
    if (this.#reviewing.of(text)) {
      this.#highlights.rebuild();
      this.#surface.place();
      return;
    }
    this.#showMarks(text);
    if (this.#state.card !== null || this.#state.notice !== null) this.#update({ card: null, notice: null });
    this.#reviewing.soon();
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
    if (from.state.status === 'failed') this.#say('review.notice.unreviewed');
    this.#dismissed = from.#dismissed;
    this.#passage.inherit(from.#passage);
  }

  /** A click in the editor: opens the card of the mark under the pointer, or closes the open one. */
  clickedAt(x: number, y: number): void {
    const index = this.#highlights.hitTest(x, y);
    if (index !== null) this.openCard(index, false);
    else this.closeCard();
  }

  dispose(): void {
    this.#disposed = true;
    this.#reviewing.forget();
    this.#highlights.dispose();
    this.#surface.dispose();
  }

  // ── what the gate asks and says ──

  /** True only while this session itself presses the button. */
  get isPassing(): boolean {
    return this.#passage.isPressing;
  }

  /** A post is waiting, for its review or for the writer's decision; further attempts change nothing. */
  get isHeld(): boolean {
    return this.#passage.waiting || (this.#state.panel === 'held' && this.#surface.host.isConnected);
  }

  isApproved(text: string): boolean {
    return this.#passage.isApproved(this.#signature(text));
  }

  /** What is known of this text now; null when it has not been reviewed. */
  verdictFor(text: string): Verdict | null {
    const review = this.#reviewing.of(text);
    return review && verdictOf(this.#standing(review), review.mode);
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

  /** Marks the time between an attempt to post and the answer of its review. */
  set waiting(waiting: boolean) {
    this.#passage.waiting = waiting;
  }

  hold(): void {
    this.rememberCaret();
    this.#update({ panel: 'held', card: null, notice: null });
  }

  /** Sends the held post on, once. */
  pass(): void {
    this.#passage.approve(this.#signature(this.readText()));
    if (!this.#passage.press(this.composer.commitButton())) this.#say('review.notice.pressAgain');
  }

  /** The review did not run: say so, and never stand in the way. */
  fail(): void {
    this.#highlights.show([]);
    this.#update({ status: 'failed', findings: [], specificity: null, card: null });
  }

  // ── what the writer does ──

  openCard(index: number, takesFocus: boolean): void {
    if (takesFocus && this.#state.card === null) this.rememberCaret();
    this.#highlights.setActive(index);
    this.#update({ card: index, cardTakesFocus: takesFocus, notice: null });
  }

  closeCard(): void {
    if (this.#state.card === null) return;
    const hadFocus = this.#surface.hasFocus;
    this.#highlights.setActive(null);
    this.#update({ card: null });
    if (hadFocus) this.#backToEditor();
  }

  applyFix(index: number, replacement: string): void {
    const finding = this.#state.findings[index];
    const text = this.readText();
    if (!finding || finding.text === null || text.slice(finding.start, finding.end) !== finding.text) return;
    const { engine, editor } = this.composer;
    this.#highlights.setActive(null);
    this.#update({ card: null });
    engine
      .replace(editor, finding, replacement)
      .catch(() => false)
      .then(async (done) => {
        if (done) this.#reviewing.start();
        else this.#say((await copyText(replacement)) ? 'review.notice.copied' : 'review.notice.notFixed');
      });
  }

  keep(index: number): void {
    const finding = this.#state.findings[index];
    const review = this.review;
    if (!finding || !review) return;
    this.#dismissed.add(nameOf(finding));
    this.closeCard();
    this.#showAnswer(review);
  }

  turnRuleOff(index: number): void {
    const finding = this.#state.findings[index];
    if (finding)
      this.#changeSettings(
        send('turnRuleOff', { rule: finding.rule }),
        i18n.t('review.notice.turnedOff', [finding.title]),
      );
  }

  allowTerm(index: number): void {
    const term = this.#state.findings[index]?.text;
    if (term) this.#changeSettings(send('allowTerm', { term }), i18n.t('review.notice.allowed', [term]));
  }

  openPanel(): void {
    this.rememberCaret();
    this.#update({ panel: 'looking', card: null, notice: null });
  }

  keepEditing(): void {
    this.#update({ panel: 'closed' });
    this.#backToEditor();
  }

  goTo(index: number): void {
    const finding = this.#state.findings[index];
    if (finding && finding.text !== null) this.#caret = { start: finding.end, end: finding.end };
    this.keepEditing();
    if (finding && finding.text !== null) this.openCard(index, true);
  }

  postAnyway(): void {
    this.#update({ panel: 'closed' });
    this.pass();
  }

  /** Opens the card of the next (1) or previous (-1) mark from the caret. Returns whether there is any. */
  step(direction: 1 | -1): boolean {
    const marked = this.#state.findings
      .map((finding, index) => ({ ...finding, index }))
      .filter(({ text }) => text !== null);
    const caret = this.composer.engine.selectionOf(this.composer.editor)?.start ?? 0;
    const open = marked.findIndex(({ index }) => index === this.#state.card);
    const ahead =
      direction === 1
        ? marked.findIndex(({ end }) => end >= caret)
        : marked.findLastIndex(({ start }) => start <= caret);
    const at = open >= 0 ? open + direction : Math.max(0, ahead);
    const target = marked[(at + marked.length) % marked.length];
    if (target) this.openCard(target.index, true);
    return target !== undefined;
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
    const findings = this.#standing(review);
    const { mode, company } = review;
    const specificity = text.trim() === '' ? null : review.specificity.score;
    this.#update({ status: 'ready', findings, mode, company, specificity });
    this.#showMarks(text);
  }

  #standing(review: Review): ReviewFinding[] {
    return review.findings.filter((finding) => !this.#dismissed.has(nameOf(finding)));
  }

  /** Marks each finding where its words stand unchanged; the others keep their place in the list, unmarked. */
  #showMarks(text: string): void {
    this.#highlights.show(
      this.#state.findings.map(({ start, end, level, text: words }) =>
        words !== null && text.slice(start, end) === words ? { start, end, level } : { start: 0, end: 0, level },
      ),
    );
    this.#surface.place();
  }

  #changeSettings(request: Promise<{ ok: boolean }>, done: string): void {
    this.closeCard();
    request.then(
      ({ ok }) => (ok ? this.#update({ notice: done }) : this.#say('review.notice.notSaved')),
      () => this.#say('review.notice.notSaved'),
    );
  }

  #say(key: `review.notice.${'pressAgain' | 'notSaved' | 'copied' | 'notFixed' | 'unreviewed'}`): void {
    this.#update({ notice: i18n.t(key) });
  }

  /** An approval holds for exactly this text in this place. */
  #signature(text: string): string {
    return JSON.stringify([text, this.composer.kind, this.composer.context()]);
  }

  #backToEditor(): void {
    const end = this.readText().length;
    this.composer.engine.select(this.composer.editor, this.#caret ?? { start: end, end });
  }

  #update(change: Partial<SurfaceState>): void {
    if (this.#disposed) return;
    this.#state = { ...this.#state, ...change };
    this.#surface.show(this.#state);
    this.onChange(this);
  }
}

/** A dismissed finding stays dismissed wherever its words move to. */
function nameOf(finding: ReviewFinding): string {
  return `${finding.rule}|${finding.text ?? ''}`;
}
