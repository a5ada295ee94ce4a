import { i18n } from '#i18n';
import type { Review } from '../messages';
import { type Verdict, verdictOf } from '../policy/verdict';
import { Caret } from './caret';
import { Decisions } from './decisions';
import { draftIn, ownPartOf } from './draft';
import { KeptDraft } from './kept-draft';
import { Outgoing } from './outgoing';
import { Passage } from './passage';
import { Reviewing } from './reviewing';
import { Shown } from './shown';
import type { Composer } from './types';
import { offersOf } from './ways';
import { Writer } from './writer';

/**
 * One open composer: has its draft reviewed as it changes, and knows whether it may be posted. The text itself is only
 * ever changed through the engine, and only when the writer asks for a fix.
 */
export class Session {
  readonly caret: Caret;
  readonly passage: Passage;
  readonly outgoing = new Outgoing();
  readonly kept = new KeptDraft();
  readonly writer = new Writer(this);
  readonly shown: Shown;
  readonly reviewing: Reviewing;
  #decisions = new Decisions();
  #read = '';
  #parts = 1;

  /** @param onChange told whenever what the toolbar shows may have changed */
  constructor(
    readonly composer: Composer,
    onChange: (session: Session) => void,
  ) {
    this.caret = new Caret(composer);
    this.passage = new Passage(composer);
    this.shown = new Shown(composer, this.writer, () => onChange(this));
    this.reviewing = new Reviewing(
      composer,
      () => this.#decisions.goal,
      this.kept,
      (review) => this.showAnswer(review),
      () => this.fail(),
    );
    this.reviewing.start();
  }

  /** What the writer has decided about this draft. */
  get decisions(): Decisions {
    return this.#decisions;
  }

  /** The review of the text as it stands, or null while there is none. */
  get review(): Review | null {
    return this.reviewing.of(this.readText());
  }

  readText(): string {
    return this.composer.engine.read(this.composer.editor);
  }

  /** Whether any of these nodes is in one of the editors. */
  writes(nodes: readonly Node[]): boolean {
    const isIn = (editor: HTMLElement) => nodes.some((node) => editor.contains(node));
    return isIn(this.composer.editor) || this.composer.parts().some(isIn);
  }

  /** What was fixed in this draft, and what became of the findings that there are. */
  decided() {
    return this.#decisions.of(this.review?.findings ?? []);
  }

  /** Shows a review, as far as the writer has not decided about what it says. */
  showAnswer(review: Review): void {
    const standing = { ...review, findings: this.#decisions.without(review.findings) };
    const goal = review.goal && { ...review.goal, chosen: this.#decisions.goal };
    this.shown.answer(standing, this.readText(), { goal, offers: offersOf(this.composer, standing) });
  }

  // ── what the page does ──

  /** The focus goes out of an element: where it was in one of the editors, the place in the text is kept. */
  leaves(target: Element | null): void {
    const editor = this.composer.parts().find((part) => part.contains(target));
    if (editor) this.caret.remember(editor);
  }

  /** The editor has changed: marks follow in the same frame, a new review follows the pause in typing. */
  editorChanged(): void {
    const text = this.readText();
    this.#read = text;
    this.#parts = this.composer.parts().length;
    if (!this.passage.isApproved(text)) this.passage.revoke();
    this.#noticeIfEmpty(text);
    if (this.reviewing.of(text)) {
      this.shown.followText();
      return;
    }
    this.shown.followEdit(text);
    this.reviewing.soon();
  }

  /**
   * The page around the editor has changed, and perhaps what the draft answers; or a thread its parts, or a site the
   * text of a textarea, which leaves no trace in the DOM.
   */
  pageChanged(): void {
    const { editor, parts } = this.composer;
    const isHidden = editor instanceof HTMLTextAreaElement || parts().length !== this.#parts;
    if (isHidden && this.readText() !== this.#read) this.editorChanged();
    else this.reviewing.pageChanged();
  }

  /** The settings have changed: the same text may be judged differently. */
  refresh(): void {
    this.reviewing.forget();
    this.reviewing.start();
  }

  /** The site has put this editor in another's place: what the writer decided there holds here. */
  inherit(from: Session): void {
    if (from.shown.state.status === 'failed') this.shown.update({ notice: i18n.t('review.notice.unreviewed') });
    this.#decisions = new Decisions(from.#decisions);
    this.passage.inherit(from.passage);
    this.outgoing.inherit(from.outgoing);
    const text = this.readText();
    this.kept.takesOver(from.kept, text.trim() !== '');
    this.#noticeIfEmpty(text);
  }

  dispose(): void {
    this.reviewing.forget();
    this.shown.dispose();
  }

  // ── what the gate asks and says ──

  /** A post is waiting, for its review or for the writer's decision; further attempts change nothing. */
  get isHeld(): boolean {
    return this.passage.waiting || (this.shown.state.panel === 'held' && this.shown.isThere);
  }

  /** What is known of this text now; null when it has not been reviewed. */
  verdictFor(text: string): Verdict | null {
    const review = this.reviewing.of(text);
    return review && verdictOf(this.#decisions.without(review.findings), review.mode);
  }

  /**
   * The verdict on the text as it stands, asked for at once. Until it is there the post counts as held.
   * @throws when the review fails, or the text has changed meanwhile
   */
  async reviewNow(): Promise<Verdict> {
    await this.reviewing.now();
    const verdict = this.verdictFor(this.readText());
    if (!verdict) throw new Error('The review did not answer for this text');
    return verdict;
  }

  hold(): void {
    this.caret.remember();
    this.outgoing.gate.held = true;
    this.shown.update({ panel: 'held', card: null, notice: null });
  }

  /** Sends the held post on, once. */
  pass(): void {
    this.passage.approve(this.readText());
    this.passage.press().then((pressed) => {
      if (!pressed) this.shown.update({ notice: i18n.t('review.notice.pressAgain') });
    });
  }

  /** The post goes out as it stands: it counts as posted once the site has taken it. */
  goesOut(): void {
    this.passage.dropPress();
    this.kept.goesOut();
    const draft = draftIn(this.composer);
    const own = { ...ownPartOf(draft), account: draft.account, goal: this.#decisions.goal };
    this.outgoing.start({ draft: own, outcome: 'posted', findings: this.decided() });
  }

  /** The review did not run: say so, and never stand in the way. */
  fail(): void {
    this.shown.fail();
  }

  /** What was in an empty box is gone, with what was decided about it: posted, where it was on its way. */
  #noticeIfEmpty(text: string): void {
    if (text.trim() !== '') return;
    this.outgoing.settle();
    this.kept.emptied();
    this.#decisions.beginAnew();
  }
}
