import { realTarget } from './attempt';
import { rootsAround } from './roots';
import { Session } from './session';
import type { Composer, SiteAdapter } from './types';

/** What the page is told of its composers. */
interface Told {
  /** The first of them opens. */
  onFirst(): void;
  /** One opens, the first or another. */
  onOpen(): void;
  /** One opens, changes or closes (null): what the toolbar shows may be something else now. */
  onChange(session: Session | null): void;
  /** The DOM has changed, and no composer has seen it yet. */
  onMutation(): void;
  /** One has left the page, as it was. */
  onClose(session: Session): void;
  /** Whether somebody else waits for a change of the DOM. */
  isAwaited(): boolean;
  /** Nothing is watched any more. */
  onIdle(): void;
}

/** The composers that are open on one page, each with its session, and the one observer that all of them share. */
export class Sessions {
  /** That of the composer that the writer was in last. */
  latest: Session | null = null;
  readonly #open = new Map<HTMLElement, Session>();
  #observer: MutationObserver | null = null;

  /** @param quietly runs what must not disturb the page when it fails */
  constructor(
    private readonly adapter: SiteAdapter,
    private readonly told: Told,
    private readonly quietly: (action: () => void) => void,
  ) {}

  [Symbol.iterator](): IterableIterator<Session> {
    return this.#open.values();
  }

  /** The session of a composer: a new one where it has none. */
  of(composer: Composer): Session {
    const known = this.#open.get(composer.editor);
    if (known) return known;
    this.observe(composer.editor);
    this.told.onOpen();
    if (this.#open.size === 0) this.told.onFirst();
    const session = new Session(composer, (changed) => this.told.onChange(changed));
    this.#open.set(composer.editor, session);
    return session;
  }

  /** The session in whose editor or surface an event happens. */
  at(event: Event): Session | null {
    const path = event.composedPath();
    const target = realTarget(event);
    for (const session of this) {
      if ((target && session.writes([target])) || path.some((node) => session.shown.owns(node))) return session;
    }
    return null;
  }

  /**
   * Watches the page around an editor. One observer for all: a composer's own would not see the composer itself being
   * removed. Into a shadow root it sees only when it is told to look.
   */
  observe(editor: Element): void {
    this.#observer ??= new MutationObserver((records) => this.quietly(() => this.#onMutations(records)));
    for (const place of [document, ...rootsAround(editor)]) {
      this.#observer.observe(place, { childList: true, characterData: true, subtree: true });
    }
  }

  /** Stops watching where nobody is left who needs it. */
  stopIfIdle(): void {
    if (this.#open.size === 0 && !this.told.isAwaited()) this.#stop();
  }

  /** Takes all of them down. */
  closeAll(): void {
    for (const [editor, session] of this.#open) this.#close(editor, session);
    this.#stop();
  }

  /** Takes all of them down, and tells nobody. */
  dispose(): void {
    for (const session of this) session.dispose();
    this.#open.clear();
    this.#stop();
  }

  #onMutations(records: MutationRecord[]): void {
    this.told.onMutation();
    for (const [editor, session] of this.#open) {
      if (!editor.isConnected) {
        this.#replace(editor, session);
        continue;
      }
      session.shown.ensureThere();
      if (session.writes(records.map(({ target }) => target))) session.editorChanged();
      else session.pageChanged();
    }
    this.stopIfIdle();
  }

  /** An editor has left the page: its session ends, or moves to the editor the site has put in its place. */
  #replace(editor: HTMLElement, session: Session): void {
    this.#close(editor, session);
    const button = session.composer.scope.isConnected ? session.composer.commitButton() : null;
    const successor = button ? this.adapter.composerOf(button) : null;
    if (successor) {
      const next = this.of(successor);
      next.inherit(session);
      this.latest = next;
    } else session.kept.gone(session.outgoing.settle());
    this.stopIfIdle();
  }

  #close(editor: HTMLElement, session: Session): void {
    this.told.onClose(session);
    session.dispose();
    this.#open.delete(editor);
    if (this.latest === session) this.latest = null;
    this.told.onChange(null);
  }

  #stop(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.told.onIdle();
  }
}
