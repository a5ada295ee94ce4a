import { listen, send } from '../messages';
import type { PageState } from '../requests';
import { attemptOf, realTarget } from './attempt';
import { draftIn } from './draft';
import { holdOrPass } from './gate';
import { Health } from './health';
import { mayEmpty } from './kept-draft';
import { Life } from './life';
import { EnteredRoots, focused, rootsAround } from './roots';
import { Session } from './session';
import { DIALOGS } from './sites/layers';
import { skeletonOf } from './skeleton';
import type { Composer, SiteAdapter } from './types';

/* Keys with which a writer empties a box or closes it; X cuts. */
const EMPTIES = /^(?:Escape|Backspace|Delete|x)$/i;
/* What the browser calls taking words away, from the keyboard or its menus. */
const DELETES = /^(?:delete|history)/;

/**
 * Lectern in one page. Until a composer gets focus it is seven listeners and nothing else, and three more for each shadow
 * root that the writer has been in; then one session per composer. Every listener of the page's events catches its own
 * failures: the site must go on as if we were not there.
 */
export class ComposePage {
  readonly #sessions = new Map<HTMLElement, Session>();
  readonly #life: Life;
  readonly #health: Health;
  readonly #roots: EnteredRoots;
  #observer: MutationObserver | null = null;
  #latest: Session | null = null;
  #paused = false;
  #pointing: { cancel(): void } | null = null;
  #told = '';
  /* A composer that is gone cannot say that its post went out unreviewed; the toolbar says it until the next one. */
  #endedUnreviewed = false;
  #unlisten: (() => void)[] = [];

  /**
   * @param signal aborts when everything is to be taken down
   * @param leave asks for that: the extension is updated, reloaded or removed, or the site is not ours to read any more
   */
  constructor(
    private readonly adapter: SiteAdapter,
    signal: AbortSignal,
    leave: () => void,
  ) {
    this.#life = new Life(leave);
    this.#health = new Health(adapter, () => this.#tellToolbar(this.#latest));
    const options = { capture: true, signal };
    window.addEventListener('click', (event) => this.#quietly(() => this.#onClick(event)), options);
    window.addEventListener('keydown', (event) => this.#quietly(() => this.#onKey(event)), options);
    window.addEventListener('input', (event) => this.#quietly(() => this.#onInput(event)), options);
    window.addEventListener('cut', (event) => this.#quietly(() => this.#onCut(event)), options);
    // These end at the border of a shadow root: a focus that moves within it, and a form in it.
    const hearIn = (place: Window | ShadowRoot) => {
      const on = place.addEventListener.bind(place) as Window['addEventListener'];
      on('focusin', (event) => this.#quietly(() => this.#onFocus(event)), options);
      on('focusout', (event) => this.#quietly(() => this.#onBlur(event)), options);
      on('submit', (event) => this.#quietly(() => this.#onSubmit(event)), options);
    };
    hearIn(window);
    this.#roots = new EnteredRoots(hearIn);
    this.#unlisten = [
      listen('pageState', () => this.#state()),
      listen('leave', () => {
        leave();
        return { ok: true };
      }),
      listen('point', () => ({ ok: this.#point() })),
      listen('openDrafts', () => ({ ids: [...this.#sessions.values()].map(({ kept }) => kept.id) })),
      listen('skeleton', () => ({ skeleton: skeletonOf(this.#place()) })),
      listen('policyChanged', ({ pausedSites }) => {
        this.#setPaused(pausedSites.includes(adapter.id));
        for (const session of this.#sessions.values()) session.refresh();
        return { ok: true };
      }),
    ];
    signal.addEventListener('abort', () => this.#dispose(), { once: true });
  }

  // ── events of the page ──

  #onFocus(event: Event): void {
    const target = realTarget(event);
    if (!target || this.#paused || this.#pointing || this.#life.isOver()) return;
    this.#attachTo(target);
    const { pointing } = this.adapter;
    if (!pointing || !this.adapter.isEditor(target)) return;
    pointing.learn().then(
      (isNews) => isNews && this.#attachToActive(),
      () => undefined,
    );
  }

  #onBlur(event: Event): void {
    const target = realTarget(event);
    for (const session of this.#sessions.values()) session.leaves(target);
    this.#health.stopWaiting();
    this.#stopIfIdle();
  }

  #attachTo(target: Element): void {
    this.#roots.enter(target);
    const composer = this.adapter.composerOf(target);
    this.#health.sees(target, composer);
    if (this.#health.waiting) this.#observe(target);
    if (!composer?.parts().some((editor) => editor.contains(target))) return;
    const session = this.#sessionOf(composer);
    this.#latest = session;
    this.#tellToolbar(session);
  }

  #onClick(event: MouseEvent): void {
    if (this.#pointing || this.#life.isOver()) return;
    if (this.#tryToPost(event)) return;
    // The second click of a double click on the button is none of its own.
    if (event.isTrusted && event.detail < 2) this.#writerActs();
    const path = event.composedPath();
    const target = realTarget(event);
    if (target) this.#roots.enter(target);
    const discards = target !== null && event.isTrusted && this.adapter.discards?.(target) === true;
    for (const session of this.#sessions.values()) {
      if (discards && session.composer.editor.closest(DIALOGS)) session.kept.mayBeDiscarded();
      const inEditor = target && session.writes([target]);
      if (inEditor && event.isTrusted) session.clickedAt(event.clientX, event.clientY);
      else if (!path.some((node) => session.owns(node))) session.closeCard();
    }
  }

  #onKey(event: KeyboardEvent): void {
    if (this.#pointing || this.#life.isOver()) return;
    if (this.#tryToPost(event) || event.isComposing || !event.isTrusted) return;
    if (EMPTIES.test(event.key)) this.#writerActs();
    // Nearly all keys write a letter: nothing is looked for then.
    if (event.key !== 'Escape' && event.key !== 'F8' && !mayEmpty(event)) return;
    const session = this.#sessionAt(event);
    if (!session) return;
    if (mayEmpty(event)) session.kept.mayBeEmptied();
    const handled =
      (event.key === 'Escape' && session.escape()) || (event.key === 'F8' && session.step(event.shiftKey ? -1 : 1));
    if (!handled) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  #onInput(event: Event): void {
    const isTextarea = realTarget(event) instanceof HTMLTextAreaElement;
    const deletes = event.isTrusted && DELETES.test((event as InputEvent).inputType);
    if ((!isTextarea && !deletes) || this.#life.isOver()) return;
    const session = this.#sessionAt(event);
    if (deletes) session?.kept.mayBeEmptied();
    // All other editors change with the DOM, which is seen as it happens.
    if (isTextarea) session?.editorChanged();
  }

  /** Draft.js takes the words out before the browser can: by its menu, a cut is no key and no input. */
  #onCut(event: ClipboardEvent): void {
    if (event.isTrusted && !this.#life.isOver()) this.#sessionAt(event)?.kept.mayBeEmptied();
  }

  #onSubmit(event: SubmitEvent): void {
    if (!this.#life.isOver()) this.#tryToPost(event);
  }

  #writerActs(): void {
    for (const session of this.#sessions.values()) session.outgoing.stop();
  }

  /** Returns whether the event was an attempt to post, held or not. */
  #tryToPost(event: Event): boolean {
    if (this.#paused) return false;
    const attempt = attemptOf(event, this.adapter);
    if (!attempt) return false;
    holdOrPass(this.#sessionOf(attempt.composer), attempt);
    return true;
  }

  #sessionAt(event: Event): Session | null {
    const path = event.composedPath();
    const target = realTarget(event);
    for (const session of this.#sessions.values()) {
      if ((target && session.writes([target])) || path.some((node) => session.owns(node))) return session;
    }
    return null;
  }

  // ── sessions ──

  #sessionOf(composer: Composer): Session {
    const known = this.#sessions.get(composer.editor);
    if (known) return known;
    this.#observe(composer.editor);
    this.#life.connect();
    if (this.#sessions.size === 0) this.#greet();
    this.#endedUnreviewed = false;
    const session = new Session(composer, (changed) => this.#tellToolbar(changed));
    this.#sessions.set(composer.editor, session);
    return session;
  }

  /** Wakes the background while the writer is still thinking, and asks whether to review here at all. */
  #greet(): void {
    send('hello', { site: this.adapter.id }).then(
      ({ paused }) => this.#setPaused(paused),
      () => undefined,
    );
  }

  #setPaused(paused: boolean): void {
    this.#paused = paused;
    if (paused) this.#closeAll();
    else this.#attachToActive();
  }

  #attachToActive(): void {
    const at = focused();
    if (at && !this.#paused && !this.#pointing) this.#attachTo(at);
  }

  /*
   * One observer for the page: a composer's own observer would not see the composer itself being removed. Into a shadow
   * root it sees only when it is told to look.
   */
  #observe(editor: Element): void {
    this.#observer ??= new MutationObserver((records) => this.#quietly(() => this.#onMutations(records)));
    for (const place of [document, ...rootsAround(editor)]) {
      this.#observer.observe(place, { childList: true, characterData: true, subtree: true });
    }
  }

  #onMutations(records: MutationRecord[]): void {
    if (this.#health.waiting) {
      this.#attachTo(this.#health.waiting);
    }
    for (const [editor, session] of this.#sessions) {
      if (!editor.isConnected) {
        this.#replace(editor, session);
        continue;
      }
      session.ensureShown();
      if (session.writes(records.map(({ target }) => target))) session.editorChanged();
      else session.pageChanged();
    }
    this.#stopIfIdle();
  }

  /** An editor has left the page: its session ends, or moves to the editor the site has put in its place. */
  #replace(editor: HTMLElement, session: Session): void {
    this.#close(editor, session);
    const button = session.composer.scope.isConnected ? session.composer.commitButton() : null;
    const successor = button ? this.adapter.composerOf(button) : null;
    if (successor) {
      const next = this.#sessionOf(successor);
      next.inherit(session);
      this.#latest = next;
    } else session.kept.gone(session.outgoing.settle());
    this.#stopIfIdle();
  }

  #close(editor: HTMLElement, session: Session): void {
    this.#endedUnreviewed = session.state.status === 'failed';
    session.dispose();
    this.#sessions.delete(editor);
    if (this.#latest === session) this.#latest = null;
    this.#tellToolbar(null);
  }

  #closeAll(): void {
    for (const [editor, session] of this.#sessions) this.#close(editor, session);
    this.#stopObserving();
  }

  #stopIfIdle(): void {
    if (this.#sessions.size === 0 && !this.#health.waiting) this.#stopObserving();
  }

  #stopObserving(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#life.disconnect();
  }

  #dispose(): void {
    for (const remove of this.#unlisten) remove();
    this.#pointing?.cancel();
    this.#health.stopWaiting();
    for (const session of this.#sessions.values()) session.dispose();
    this.#sessions.clear();
    this.#stopObserving();
  }

  /** Lets the writer show which button posts; nothing is reviewed or held meanwhile. Returns whether that is possible. */
  #point(): boolean {
    const { pointing } = this.adapter;
    if (!pointing) return false;
    this.#pointing?.cancel();
    this.#health.stopWaiting();
    this.#closeAll();
    this.#pointing = pointing.point(document.activeElement, () => {
      this.#pointing = null;
      this.#attachToActive();
    });
    return true;
  }

  // ── what the toolbar and its popup show ──

  #state(): PageState {
    const session = this.#latest;
    const state: PageState = {
      state: this.#stateName(session),
      site: this.adapter.id,
      host: location.hostname,
      trouble: this.#health.trouble,
      canPoint: this.#canPoint(session),
      draft: null,
      review: null,
    };
    try {
      return session ? { ...state, draft: draftIn(session.composer), review: session.review } : state;
    } catch {
      return { ...state, trouble: 'threw' };
    }
  }

  /** Where there is no button, or one of which we are not certain: a site that we know has its own. */
  #canPoint(session: Session | null): boolean {
    if (!this.adapter.pointing) return false;
    return session ? session.composer.layer === 'general' : this.#health.trouble === 'noButton';
  }

  /** What a report of trouble is about. */
  #place(): Element {
    return this.#latest?.composer.editor ?? focused() ?? document.body;
  }

  #stateName(session: Session | null): PageState['state'] {
    if (this.#paused) return 'paused';
    if (!session) return this.#endedUnreviewed ? 'failed' : 'off';
    return session.state.status === 'failed' ? 'failed' : 'reviewing';
  }

  #tellToolbar(session: Session | null): void {
    const told = {
      state: this.#stateName(session),
      trouble: this.#health.trouble,
      findings: session ? session.state.findings.length + session.state.aside.length : 0,
    };
    const key = JSON.stringify(told);
    if (key === this.#told) return;
    this.#told = key;
    send('reportState', told).catch(() => undefined);
  }

  /** Our failure is never the page's: whatever throws in here, the event goes on to the site. */
  #quietly(action: () => void): void {
    try {
      action();
    } catch (error) {
      console.warn('Lectern stepped aside:', error);
      this.#health.trouble = 'threw';
      this.#tellToolbar(this.#latest);
      this.#latest?.fail();
    }
  }
}
