import { i18n } from '#i18n';
import type { Draft, Span } from '../analyzer/types';
import { type Review, send } from '../messages';
import { type Verdict, verdictOf } from '../policy/verdict';
import { EMPTY_SURFACE, type ReviewFinding, type SurfaceActions, type SurfaceState } from '../review/model';
import { Surface } from '../review/surface';
import { isDisabled } from './attempt';
import { copyText } from './clipboard';
import { Highlights } from './highlights';
import type { Composer } from './types';

/** Pause in typing after which the draft is read again, in milliseconds. */
const TYPING_PAUSE = 180;

interface Answered {
  text: string;
  review: Review;
}

/**
 * One open composer: reads it, has it reviewed, shows the answer, and knows whether it may be posted. The text itself
 * is never changed here but through the engine, and only when the writer asks for a fix.
 */
export class Session implements SurfaceActions {
  #composer: Composer;
  readonly #highlights: Highlights;
  readonly #surface: Surface;
  #state: SurfaceState = EMPTY_SURFACE;
  #seq = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #answered: Answered | null = null;
  #dismissed = new Set<string>();
  #approved: string | null = null;
  #passing = false;
  #waiting = false;
  #caret: Span | null = null;
  #disposed = false;

  /** @param onChange told whenever what the toolbar shows may have changed */
  constructor(
    composer: Composer,
    private readonly onChange: (session: Session) => void,
  ) {
    this.#composer = composer;
    this.#highlights = new Highlights(composer.editor, composer.engine);
    this.#surface = new Surface(composer, this, (index) => this.#highlights.rectOf(index));
    this.#request();
  }

  get composer(): Composer {
    return this.#composer;
  }

  get state(): SurfaceState {
    return this.#state;
  }

  /** The review of the text as it stands, or null while there is none. */
  get review(): Review | null {
    return this.#answered?.text === this.readText() ? this.#answered.review : null;
  }

  get draft(): Draft {
    const { kind, site } = this.#composer;
    return { text: this.readText(), kind, site, context: this.#composer.context() };
  }

  readText(): string {
    return this.#composer.engine.read(this.#composer.editor);
  }

  // ── reading and reviewing ──

  /** The page changed the editor: marks follow in the same frame, a new review follows the pause in typing. */
  editorChanged(): void {
    const text = this.readText();
    if (this.#answered?.text === text) {
      this.#highlights.rebuild();
      this.#surface.place();
      return;
    }
    this.#showMarks(text);
    if (this.#state.card !== null || this.#state.notice !== null) this.#update({ card: null, notice: null });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#request(), TYPING_PAUSE);
  }

  /** Asks again although the text is the same: the settings changed. */
  refresh(): void {
    this.#answered = null;
    this.#request();
  }

  /**
   * The verdict on the text as it stands, asked for at once.
   * @throws when the review fails
   */
  async reviewNow(): Promise<Verdict> {
    const text = this.readText();
    await this.#ask(text);
    const verdict = this.verdictFor(text);
    if (!verdict) throw new Error('The review did not answer for this text');
    return verdict;
  }

  /** What is known of this text now; null when it has not been reviewed. */
  verdictFor(text: string): Verdict | null {
    if (this.#answered?.text !== text) return null;
    return verdictOf(this.#standing(this.#answered.review), this.#answered.review.mode);
  }

  #request(): void {
    this.#ask(this.readText()).catch(() => this.fail());
  }

  async #ask(text: string): Promise<void> {
    clearTimeout(this.#timer);
    const seq = ++this.#seq;
    const review = await send('review', { seq, draft: { ...this.draft, text } });
    if (this.#disposed || seq !== this.#seq) return;
    this.#answered = { text, review };
    this.#showAnswer(text);
  }

  #standing(review: Review): ReviewFinding[] {
    return review.findings.filter((finding) => !this.#dismissed.has(nameOf(finding)));
  }

  #showAnswer(text: string): void {
    if (!this.#answered) return;
    const { review } = this.#answered;
    const findings = this.#standing(review);
    const { mode, company } = review;
    this.#update({
      status: 'ready',
      findings,
      mode,
      company,
      specificity: text.trim() === '' ? null : review.specificity.score,
    });
    this.#showMarks(this.readText());
  }

  /** Marks what still stands where it stood; a mark whose words have changed goes until the next answer. */
  #showMarks(text: string): void {
    this.#highlights.show(
      this.#state.findings.map(({ start, end, level, text: words }) =>
        words !== null && text.slice(start, end) === words ? { start, end, level } : { start: 0, end: 0, level },
      ),
    );
    this.#surface.place();
  }

  /** The review did not run: say so, and never stand in the way. */
  fail(): void {
    this.#update({ status: 'failed', findings: [], specificity: null, card: null });
    this.#highlights.show([]);
  }

  // ── holding and passing ──

  /** True only while this session itself presses the button. */
  get isPassing(): boolean {
    return this.#passing;
  }

  /** A post is waiting, for its review or for the writer's decision; further attempts change nothing. */
  get isHeld(): boolean {
    return this.#waiting || this.#state.panel === 'held';
  }

  isApproved(text: string): boolean {
    return this.#approved === this.#signature(text);
  }

  startWaiting(): void {
    this.#waiting = true;
  }

  stopWaiting(): void {
    this.#waiting = false;
  }

  hold(): void {
    this.#rememberCaret();
    this.#update({ panel: 'held', card: null, notice: null });
  }

  /** Sends the held post on: presses the site's own button, once. */
  pass(): void {
    this.#approved = this.#signature(this.readText());
    const button = this.#composer.commitButton();
    if (!button || isDisabled(button)) {
      this.#update({ notice: i18n.t('review.notice.pressAgain') });
      return;
    }
    this.#passing = true;
    try {
      button.click();
    } finally {
      this.#passing = false;
    }
  }

  /** An approval holds for exactly this text in this place. */
  #signature(text: string): string {
    return JSON.stringify([text, this.#composer.kind, this.#composer.context()]);
  }

  // ── what the writer does ──

  openCard(index: number, takesFocus: boolean): void {
    if (takesFocus && this.#state.card === null) this.#rememberCaret();
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
    const { engine, editor } = this.#composer;
    this.#highlights.setActive(null);
    this.#update({ card: null });
    engine
      .replace(editor, finding, replacement)
      .catch(() => false)
      .then(async (done) => {
        if (done) this.#request();
        else
          this.#update({
            notice: i18n.t((await copyText(replacement)) ? 'review.notice.copied' : 'review.notice.notFixed'),
          });
      });
  }

  keep(index: number): void {
    const finding = this.#state.findings[index];
    if (!finding) return;
    this.#dismissed.add(nameOf(finding));
    this.#forget();
  }

  turnRuleOff(index: number): void {
    const finding = this.#state.findings[index];
    if (finding)
      this.#change(send('turnRuleOff', { rule: finding.rule }), i18n.t('review.notice.turnedOff', [finding.title]));
  }

  allowTerm(index: number): void {
    const term = this.#state.findings[index]?.text;
    if (term) this.#change(send('allowTerm', { term }), i18n.t('review.notice.allowed', [term]));
  }

  openPanel(): void {
    this.#rememberCaret();
    this.#update({ panel: 'looking', card: null, notice: null });
  }

  keepEditing(): void {
    this.#update({ panel: 'closed' });
    this.#backToEditor();
  }

  goTo(index: number): void {
    const finding = this.#state.findings[index];
    this.#update({ panel: 'closed' });
    if (finding && finding.text !== null) this.#caret = { start: finding.end, end: finding.end };
    this.#backToEditor();
    if (finding && finding.text !== null) this.openCard(index, true);
  }

  postAnyway(_reason: string): void {
    this.#update({ panel: 'closed' });
    this.pass();
  }

  /** Goes to the next (1) or previous (-1) finding from the caret and opens its card. */
  step(direction: 1 | -1): boolean {
    const marked = this.#state.findings
      .map((finding, index) => ({ finding, index }))
      .filter(({ finding }) => finding.text !== null);
    if (marked.length === 0) return false;
    const { engine, editor } = this.#composer;
    const open = marked.findIndex(({ index }) => index === this.#state.card);
    const caret = engine.selectionOf(editor)?.start ?? 0;
    const next =
      direction === 1
        ? marked.findIndex(({ finding }) => finding.end >= caret)
        : marked.findLastIndex(({ finding }) => finding.start <= caret);
    const at = open >= 0 ? open + direction : next;
    const target = marked[(at + marked.length) % marked.length] ?? marked[0];
    if (target) this.openCard(target.index, true);
    return true;
  }

  /** A click in the editor: opens the card of the mark under the pointer, or closes the open one. */
  clickedAt(x: number, y: number): void {
    const index = this.#highlights.hitTest(x, y);
    if (index !== null) this.openCard(index, false);
    else this.closeCard();
  }

  /** Escape closes what is open, innermost first. Returns whether there was anything. */
  escape(): boolean {
    if (this.#state.panel !== 'closed') this.keepEditing();
    else if (this.#state.card !== null) this.closeCard();
    else return false;
    return true;
  }

  owns(node: EventTarget | undefined): boolean {
    return this.#surface.host === node;
  }

  /** The site put a new editor in the old one's place: go on with it, keeping what the writer has decided. */
  inherit(from: Session): void {
    this.#dismissed = from.#dismissed;
    this.#approved = from.#approved;
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    this.#highlights.clear();
    this.#surface.dispose();
  }

  #change(request: Promise<{ ok: boolean }>, done: string): void {
    this.closeCard();
    request
      .then(({ ok }) => this.#update({ notice: ok ? done : i18n.t('review.notice.notSaved') }))
      .catch(() => this.#update({ notice: i18n.t('review.notice.notSaved') }));
  }

  #forget(): void {
    this.closeCard();
    this.#showAnswer(this.readText());
    if (this.#state.panel === 'held' && this.verdictFor(this.readText())?.hold === false)
      this.#update({ panel: 'looking' });
  }

  #rememberCaret(): void {
    const { engine, editor } = this.#composer;
    const end = this.readText().length;
    this.#caret = engine.selectionOf(editor) ?? { start: end, end };
  }

  #backToEditor(): void {
    const { engine, editor } = this.#composer;
    if (this.#caret) engine.select(editor, this.#caret);
    else editor.focus();
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
