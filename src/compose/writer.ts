import type { Span } from '../analyzer/types';
import type { ReviewFinding } from '../messages';
import type { SurfaceActions, SurfaceState } from '../review/model';
import { correct } from './correction';
import { draftIn } from './draft';
import { alwaysAllow, neverCheck } from './exceptions';
import type { Session } from './session';
import { stepFrom } from './step';
import { copyNote, leave, startFrom } from './ways';

/** What the writer does in one composer's card and panel, and with the keys that lead there. */
export class Writer implements SurfaceActions {
  constructor(private readonly session: Session) {}

  /** A click in the editor: opens the card of the mark under the pointer, or closes the open one. */
  clickedAt(x: number, y: number): void {
    const index = this.session.shown.markAt(x, y);
    if (index !== null) this.openCard(index, false);
    else this.closeCard();
  }

  openCard(index: number, takesFocus: boolean): void {
    const { caret, shown } = this.session;
    if (takesFocus && this.#state.card === null) caret.remember();
    shown.setActive(index);
    shown.update({ card: index, cardTakesFocus: takesFocus, notice: null });
  }

  closeCard(): void {
    if (this.#state.card === null) return;
    const { caret, shown } = this.session;
    const hadFocus = shown.hasFocus;
    shown.setActive(null);
    shown.update({ card: null });
    if (hadFocus) caret.restore();
  }

  applyFix(index: number, replacement: string): void {
    const finding = this.#state.findings[index];
    if (finding) this.#replace(finding, finding, replacement);
  }

  suggestRewrite(index: number): void {
    const finding = this.#state.findings[index];
    if (finding) this.session.shown.rewriting.ask(draftIn(this.session.composer), finding);
  }

  takeRewrite(): void {
    const { rewrite, card, findings } = this.#state;
    const finding = findings[card ?? -1];
    if (finding && rewrite?.step === 'read') this.#replace(finding, rewrite, rewrite.replacement);
  }

  dropRewrite(): void {
    this.session.shown.rewriting.cancel();
    this.session.shown.update({ rewrite: null });
  }

  leave(): void {
    const { composer, kept, outgoing } = this.session;
    kept.goesOut();
    this.#tell(leave(composer, this.session.decided(), outgoing.gate));
  }

  acknowledge(): void {
    const { acknowledgement } = this.#state.offers ?? {};
    if (acknowledgement) this.#tell(startFrom(this.session.composer, acknowledgement));
  }

  copyNote(): void {
    const { staff } = this.#state.offers ?? {};
    if (staff) this.#tell(copyNote(staff.note));
  }

  keep(index: number): void {
    const finding = this.#state.findings[index];
    const { review } = this.session;
    if (!finding || !review) return;
    this.session.decisions.keep(finding);
    this.closeCard();
    this.session.showAnswer(review);
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
    this.session.decisions.goal = goal;
    if (this.#state.goal) this.session.shown.update({ goal: { ...this.#state.goal, chosen: goal } });
    this.session.reviewing.start();
  }

  openPanel(): void {
    this.session.caret.remember();
    this.session.shown.update({ panel: 'looking', card: null, notice: null });
  }

  showAll(): void {
    this.session.shown.showAll();
    if (this.session.review) this.session.showAnswer(this.session.review);
  }

  keepEditing(): void {
    this.session.shown.update({ panel: 'closed' });
    this.session.caret.restore();
  }

  goTo(index: number): void {
    const finding = this.#state.findings[index];
    if (finding && finding.text !== null) this.session.caret.moveTo(finding.end);
    this.keepEditing();
    if (finding) this.openCard(index, true);
  }

  postAnyway(reason: string): void {
    this.session.outgoing.gate.reason = reason;
    this.session.shown.update({ panel: 'closed' });
    this.session.pass();
  }

  /** Opens the card of the next (1) or previous (-1) mark from the caret. Returns whether there is any. */
  step(direction: 1 | -1): boolean {
    const target = stepFrom(this.#state, this.session.caret.offset, direction);
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

  get #state(): SurfaceState {
    return this.session.shown.state;
  }

  /** Mends a finding: puts other words in the place of these, where they still stand. */
  #replace(finding: ReviewFinding, { start, end, text }: Span & { text: string | null }, replacement: string): void {
    const { composer, decisions, reviewing, shown } = this.session;
    if (text === null || this.session.readText().slice(start, end) !== text) return;
    shown.setActive(null);
    shown.update({ card: null });
    correct(composer, { start, end }, replacement).then((notice) => {
      if (notice !== null) {
        shown.update({ notice });
        return;
      }
      decisions.fix(finding);
      reviewing.start();
    });
  }

  #tell(outcome: Promise<string | null>): void {
    this.closeCard();
    if (this.#state.panel !== 'closed') this.keepEditing();
    outcome.then((notice) => this.session.shown.update({ notice }));
  }
}
