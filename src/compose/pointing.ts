import { i18n } from '#i18n';
import type { ButtonShape } from '../messages';
import tokens from '../ui/tokens.css?inline';
import { realTarget } from './attempt';
import { OVER_THE_PAGE } from './over-the-page';
import styles from './pointing.css?inline';
import { buttonAt } from './sites/button-shape';
import { toneOf } from './tone';

/** All by which a page could take a press for its own. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchstart', 'touchend', 'keypress'];

/**
 * The writer shows which button posts, by pressing it with the mouse or the keyboard: nothing is sent by that press.
 * Escape ends it. Where the writer is in no box yet, a press into one comes first.
 */
export class Pointing {
  readonly #host = document.createElement('div');
  readonly #banner = document.createElement('div');
  readonly #words = document.createElement('p');
  readonly #frame = document.createElement('div');
  readonly #listening = new AbortController();
  #editor: HTMLElement | null = null;
  #keyDownOn: HTMLElement | null = null;

  /**
   * @param site which elements are boxes, and what to keep of a box's button (null where it cannot be told from others)
   * @param at where the writer is
   * @param done what to keep of the button; null where the writer gave up
   */
  constructor(
    private readonly site: {
      isEditor(target: Element): boolean;
      shapeOf(button: HTMLElement, editor: HTMLElement): ButtonShape | null;
    },
    at: Element | null,
    private readonly done: (button: ButtonShape | null) => void,
  ) {
    this.#show(at);
    const listen = (type: string, action: (event: Event) => void) =>
      window.addEventListener(type, action, { capture: true, signal: this.#listening.signal, passive: false });
    for (const type of PRESSES) listen(type, (event) => this.#onPress(event));
    listen('click', (event) => this.#onClick(event));
    listen('keydown', (event) => this.#onKey(event as KeyboardEvent));
    listen('keyup', (event) => this.#onKeyUp(event as KeyboardEvent));
    listen('pointermove', (event) => this.#frameAround(this.#buttonOf(event)));
    listen('focusin', (event) => this.#onFocus(event));
    this.#onEditor(at);
  }

  /** Ends it with nothing shown. */
  cancel(): void {
    this.#end(null);
  }

  #onPress(event: Event): void {
    if (!this.#buttonOf(event)) return;
    event.stopImmediatePropagation();
    // A touch that is prevented gives no click.
    if (!event.type.startsWith('touch')) event.preventDefault();
  }

  #onClick(event: Event): void {
    const button = this.#buttonOf(event);
    if (!button) return;
    stop(event);
    if (event.isTrusted) this.#choose(button);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && event.isTrusted) {
      stop(event);
      this.cancel();
    } else if (isPress(event)) {
      this.#keyDownOn = this.#buttonOf(event);
      this.#onPress(event);
    }
  }

  /* With the key's release, or Firefox would press the button then. The press that opened us is let go in here too. */
  #onKeyUp(event: KeyboardEvent): void {
    if (isPress(event) && this.#keyDownOn && this.#keyDownOn === this.#buttonOf(event)) this.#onClick(event);
  }

  #onFocus(event: Event): void {
    const target = realTarget(event);
    this.#onEditor(target);
    if (target) this.#frameAround(this.#buttonOf(event));
  }

  #onEditor(at: Element | null): void {
    if (at && this.site.isEditor(at)) {
      this.#editor = at as HTMLElement;
      // Away from the box, and so from its button.
      const { top, height } = at.getBoundingClientRect();
      this.#banner.classList.toggle('below', top + height / 2 < innerHeight / 2);
    }
    this.#words.textContent = i18n.t(this.#editor ? 'review.pointing.button' : 'review.pointing.box');
  }

  /** The page's button that an event is about; null while there is no box yet that it could belong to. */
  #buttonOf(event: Event): HTMLElement | null {
    const target = realTarget(event);
    if (!target || !this.#editor?.isConnected || event.composedPath().includes(this.#host)) return null;
    return buttonAt(target);
  }

  #choose(button: HTMLElement): void {
    const shape = this.#editor && this.site.shapeOf(button, this.#editor);
    if (shape) this.#end(shape);
    else this.#words.textContent = i18n.t('review.pointing.unclear');
  }

  #end(shape: ButtonShape | null): void {
    if (this.#listening.signal.aborted) return;
    this.#listening.abort();
    this.#host.remove();
    this.done(shape);
  }

  /** In the top layer, and in the dialog where there is one: all outside of a modal one is inert. */
  #show(at: Element | null): void {
    this.#host.setAttribute('popover', 'manual');
    this.#host.setAttribute('data-lectern-pointing', '');
    this.#host.lang = i18n.t('extension.language');
    this.#host.style.cssText = OVER_THE_PAGE;
    this.#host.style.colorScheme = toneOf(at ?? document.body);
    const style = document.createElement('style');
    style.textContent = tokens + styles;
    this.#banner.className = 'banner';
    this.#words.setAttribute('role', 'status');
    const cancel = document.createElement('button');
    cancel.textContent = i18n.t('review.pointing.cancel');
    cancel.addEventListener('click', (event) => event.isTrusted && this.cancel());
    this.#banner.append(this.#words, cancel);
    this.#frame.className = 'frame';
    this.#frame.hidden = true;
    this.#host.attachShadow({ mode: 'closed' }).append(style, this.#frame, this.#banner);
    const home = at?.closest<HTMLElement>('dialog, [role="dialog"]') ?? document.body;
    home.append(this.#host);
    this.#host.showPopover?.();
  }

  #frameAround(button: HTMLElement | null): void {
    this.#frame.hidden = !button;
    if (!button) return;
    const { left, top, width, height } = button.getBoundingClientRect();
    this.#frame.style.cssText = `left:${left - 5}px;top:${top - 5}px;width:${width + 4}px;height:${height + 4}px`;
  }
}

function isPress({ key }: KeyboardEvent): boolean {
  return key === 'Enter' || key === ' ';
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
