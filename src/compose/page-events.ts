import { attemptOf, realTarget } from './attempt';
import { holdOrPass } from './gate';
import { mayEmpty } from './kept-draft';
import type { EnteredRoots } from './roots';
import type { Sessions } from './sessions';
import { DIALOGS } from './sites/layers';
import type { SiteAdapter } from './types';

/* Keys with which a writer empties a box or closes it; X cuts. */
const EMPTIES = /^(?:Escape|Backspace|Delete|x)$/i;
/* What the browser calls taking words away, from the keyboard or its menus. */
const DELETES = /^(?:delete|history)/;

/** How things are on the page at this moment. */
interface Standing {
  /** The extension is gone from under this script, or has left the page. */
  isOver(): boolean;
  /** The writer shows which button posts. */
  isPointing(): boolean;
  /** The writer has switched the review off here. */
  isPaused(): boolean;
}

/** What the events of a page mean for the composers on it: attempts to post first, then what the writer does to a draft. */
export class PageEvents {
  constructor(
    private readonly adapter: SiteAdapter,
    private readonly sessions: Sessions,
    private readonly roots: EnteredRoots,
    private readonly standing: Standing,
  ) {}

  click(event: MouseEvent): void {
    if (this.standing.isPointing() || this.standing.isOver()) return;
    if (this.#tryToPost(event)) return;
    // The second click of a double click on the button is none of its own.
    if (event.isTrusted && event.detail < 2) this.#writerActs();
    const path = event.composedPath();
    const target = realTarget(event);
    if (target) this.roots.enter(target);
    const discards = target !== null && event.isTrusted && this.adapter.discards?.(target) === true;
    for (const session of this.sessions) {
      if (discards && session.composer.editor.closest(DIALOGS)) session.kept.mayBeDiscarded();
      const inEditor = target && session.writes([target]);
      if (inEditor && event.isTrusted) session.writer.clickedAt(event.clientX, event.clientY);
      else if (!path.some((node) => session.shown.owns(node))) session.writer.closeCard();
    }
  }

  key(event: KeyboardEvent): void {
    if (this.standing.isPointing() || this.standing.isOver()) return;
    if (this.#tryToPost(event) || event.isComposing || !event.isTrusted) return;
    if (EMPTIES.test(event.key)) this.#writerActs();
    // Nearly all keys write a letter: nothing is looked for then.
    if (event.key !== 'Escape' && event.key !== 'F8' && !mayEmpty(event)) return;
    const session = this.sessions.at(event);
    if (!session) return;
    if (mayEmpty(event)) session.kept.mayBeEmptied();
    const handled =
      (event.key === 'Escape' && session.writer.escape()) ||
      (event.key === 'F8' && session.writer.step(event.shiftKey ? -1 : 1));
    if (!handled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  input(event: Event): void {
    const isTextarea = realTarget(event) instanceof HTMLTextAreaElement;
    const deletes = event.isTrusted && DELETES.test((event as InputEvent).inputType);
    if ((!isTextarea && !deletes) || this.standing.isOver()) return;
    const session = this.sessions.at(event);
    if (deletes) session?.kept.mayBeEmptied();
    // All other editors change with the DOM, which is seen as it happens.
    if (isTextarea) session?.editorChanged();
  }

  /** ProseMirror takes the words out before the browser can: by its menu, a cut is no key and no input. */
  cut(event: ClipboardEvent): void {
    if (event.isTrusted && !this.standing.isOver()) this.sessions.at(event)?.kept.mayBeEmptied();
  }

  submit(event: SubmitEvent): void {
    if (!this.standing.isOver()) this.#tryToPost(event);
  }

  #writerActs(): void {
    for (const session of this.sessions) session.outgoing.stop();
  }

  /** Returns whether the event was an attempt to post, held or not. */
  #tryToPost(event: Event): boolean {
    if (this.standing.isPaused()) return false;
    const attempt = attemptOf(event, this.adapter);
    if (!attempt) return false;
    holdOrPass(this.sessions.of(attempt.composer), attempt);
    return true;
  }
}
