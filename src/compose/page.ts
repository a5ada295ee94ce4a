import { listen, send } from '../messages';
import { realTarget } from './attempt';
import { Health } from './health';
import { Life } from './life';
import { PageEvents } from './page-events';
import { EnteredRoots, focused } from './roots';
import { Sessions } from './sessions';
import { skeletonOf } from './skeleton';
import { Toolbar } from './toolbar';
import type { SiteAdapter } from './types';

/**
 * Lectern in one page. Until a composer gets focus it is seven listeners and nothing else, and three more for each shadow
 * root that the writer has been in; then one session per composer. Every listener of the page's events catches its own
 * failures: the site must go on as if we were not there.
 */
export class ComposePage {
  readonly #sessions: Sessions;
  readonly #life: Life;
  readonly #health: Health;
  readonly #toolbar: Toolbar;
  readonly #roots: EnteredRoots;
  readonly #events: PageEvents;
  #pointing: { cancel(): void } | null = null;
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
    this.#health = new Health(adapter, () => this.#tellToolbar());
    this.#toolbar = new Toolbar(adapter, this.#health);
    this.#sessions = new Sessions(adapter, this.#told(), (action) => this.#quietly(action));
    const options = { capture: true, signal };
    window.addEventListener('click', (event) => this.#quietly(() => this.#events.click(event)), options);
    window.addEventListener('keydown', (event) => this.#quietly(() => this.#events.key(event)), options);
    window.addEventListener('input', (event) => this.#quietly(() => this.#events.input(event)), options);
    window.addEventListener('cut', (event) => this.#quietly(() => this.#events.cut(event)), options);
    // These end at the border of a shadow root: a focus that moves within it, and a form in it.
    const hearIn = (place: Window | ShadowRoot) => {
      const on = place.addEventListener.bind(place) as Window['addEventListener'];
      on('focusin', (event) => this.#quietly(() => this.#onFocus(event)), options);
      on('focusout', (event) => this.#quietly(() => this.#onBlur(event)), options);
      on('submit', (event) => this.#quietly(() => this.#events.submit(event)), options);
    };
    hearIn(window);
    this.#roots = new EnteredRoots(hearIn);
    this.#events = new PageEvents(adapter, this.#sessions, this.#roots, {
      isOver: () => this.#life.isOver(),
      isPointing: () => this.#pointing !== null,
      isPaused: () => this.#toolbar.isPaused,
    });
    this.#unlisten = [
      listen('pageState', () => this.#toolbar.stateOf(this.#sessions.latest)),
      listen('leave', () => {
        leave();
        return { ok: true };
      }),
      listen('point', () => ({ ok: this.#point() })),
      listen('openDrafts', () => ({ ids: [...this.#sessions].map(({ kept }) => kept.id) })),
      listen('skeleton', () => ({ skeleton: skeletonOf(this.#place()) })),
      listen('policyChanged', ({ pausedSites }) => {
        this.#setPaused(pausedSites.includes(adapter.id));
        for (const session of this.#sessions) session.refresh();
        return { ok: true };
      }),
    ];
    signal.addEventListener('abort', () => this.#dispose(), { once: true });
  }

  // ── where the writer is ──

  #onFocus(event: Event): void {
    const target = realTarget(event);
    if (!target || this.#toolbar.isPaused || this.#pointing || this.#life.isOver()) return;
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
    for (const session of this.#sessions) session.leaves(target);
    this.#health.stopWaiting();
    this.#sessions.stopIfIdle();
  }

  #attachTo(target: Element): void {
    this.#roots.enter(target);
    const composer = this.adapter.composerOf(target);
    this.#health.sees(target, composer);
    if (this.#health.waiting) this.#sessions.observe(target);
    if (!composer?.parts().some((editor) => editor.contains(target))) return;
    this.#sessions.latest = this.#sessions.of(composer);
    this.#tellToolbar();
  }

  // ── what the composers tell ──

  #told(): ConstructorParameters<typeof Sessions>[1] {
    return {
      onFirst: () => this.#greet(),
      onOpen: () => {
        this.#life.connect();
        this.#toolbar.endedUnreviewed = false;
      },
      onChange: (session) => this.#toolbar.tell(session),
      onClose: (session) => {
        this.#toolbar.endedUnreviewed = session.shown.state.status === 'failed';
      },
      onMutation: () => {
        if (this.#health.waiting) this.#attachTo(this.#health.waiting);
      },
      isAwaited: () => this.#health.waiting !== null,
      onIdle: () => this.#life.disconnect(),
    };
  }

  /** Wakes the background while the writer is still thinking, and asks whether to review here at all. */
  #greet(): void {
    send('hello', { site: this.adapter.id }).then(
      ({ paused }) => this.#setPaused(paused),
      () => undefined,
    );
  }

  #setPaused(paused: boolean): void {
    this.#toolbar.isPaused = paused;
    if (paused) this.#sessions.closeAll();
    else this.#attachToActive();
  }

  #attachToActive(): void {
    const at = focused();
    if (at && !this.#toolbar.isPaused && !this.#pointing) this.#attachTo(at);
  }

  #dispose(): void {
    for (const remove of this.#unlisten) remove();
    this.#pointing?.cancel();
    this.#health.stopWaiting();
    this.#sessions.dispose();
  }

  /** Lets the writer show which button posts; nothing is reviewed or held meanwhile. Returns whether that is possible. */
  #point(): boolean {
    const { pointing } = this.adapter;
    if (!pointing) return false;
    this.#pointing?.cancel();
    this.#health.stopWaiting();
    this.#sessions.closeAll();
    this.#pointing = pointing.point(document.activeElement, () => {
      this.#pointing = null;
      this.#attachToActive();
    });
    return true;
  }

  /** What a report of trouble is about. */
  #place(): Element {
    return this.#sessions.latest?.composer.editor ?? focused() ?? document.body;
  }

  #tellToolbar(): void {
    this.#toolbar.tell(this.#sessions.latest);
  }

  /** Our failure is never the page's: whatever throws in here, the event goes on to the site. */
  #quietly(action: () => void): void {
    try {
      action();
    } catch (error) {
      console.warn('Lectern stepped aside:', error);
      this.#health.trouble = 'threw';
      this.#tellToolbar();
      this.#sessions.latest?.fail();
    }
  }
}
