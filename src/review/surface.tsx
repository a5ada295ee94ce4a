import { render } from 'preact';
import { i18n } from '#i18n';
import { OVER_THE_PAGE } from '../compose/over-the-page';
import { closestAround } from '../compose/roots';
import { toneOf } from '../compose/tone';
import type { Composer } from '../compose/types';
import dots from '../ui/dots.css?inline';
import tokens from '../ui/tokens.css?inline';
import { App } from './App';
import { BadgePlace } from './badge-place';
import { EMPTY_SURFACE, type SurfaceActions, type SurfaceState } from './model';
import styles from './review.css?inline';

/**
 * What the writer sees in the page, in a closed shadow root: badge, card and panel. The host sits in the composer's own
 * dialog where there is one (everything outside a modal dialog is inert) and in the top layer, so that no transform or
 * overflow of the site moves or cuts it. It takes no space and no pointer but on its own controls.
 */
export class Surface {
  readonly host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #mount: HTMLElement;
  #state: SurfaceState = EMPTY_SURFACE;
  #frame = 0;
  #looking: ReturnType<typeof setTimeout> | undefined;
  #drawn: { state: SurfaceState | null; look: string } = { state: null, look: '' };
  readonly #badge: BadgePlace;
  readonly #listening = new AbortController();

  /** @param rectOf where a finding's mark is on screen, by its index */
  constructor(
    private readonly composer: Composer,
    private readonly actions: SurfaceActions,
    private readonly rectOf: (index: number) => DOMRect | null,
  ) {
    this.host = document.createElement('div');
    this.host.setAttribute('popover', 'manual');
    this.host.setAttribute('data-lectern', '');
    this.host.lang = i18n.t('extension.language');
    this.host.style.cssText = OVER_THE_PAGE;
    this.#badge = new BadgePlace(composer.editor, this.host);
    this.#root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = tokens + dots + styles;
    this.#mount = document.createElement('div');
    this.#mount.className = 'root';
    this.#root.append(style, this.#mount);
    // The site's own shortcuts must not fire while the writer types or presses keys in here.
    for (const type of ['keydown', 'keyup', 'keypress', 'input', 'click'] as const) {
      this.host.addEventListener(type, (event) => event.stopPropagation());
    }
    this.attach();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    window.addEventListener('scroll', () => this.place(), options);
    window.addEventListener('resize', () => this.place(), options);
    this.#draw();
  }

  get hasFocus(): boolean {
    return this.#root.activeElement !== null;
  }

  show(state: SurfaceState): void {
    this.#state = state;
    this.#draw();
  }

  /** Puts badge and card where the text is now; many calls in one frame cost one. */
  place(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  /** Looks whether the site shows something where the badge is, once this was not asked for so long, in milliseconds. */
  lookAgain(after: number): void {
    clearTimeout(this.#looking);
    this.#looking = setTimeout(() => {
      this.#badge.doubt();
      this.place();
    }, after);
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#looking);
    this.#listening.abort();
    render(null, this.#mount);
    this.host.remove();
  }

  /** Puts the host into the page, or back into it. */
  attach(): void {
    const home = closestAround(this.composer.scope, 'dialog, [role="dialog"]') ?? document.body;
    home.append(this.host);
    this.host.showPopover?.();
  }

  #draw(): void {
    this.host.style.colorScheme = toneOf(this.composer.editor);
    const { card, status, notice } = this.#state;
    const urgent = status === 'failed' || notice !== null;
    const badge = this.#badge.find(this.composer.commitButton(), urgent);
    const anchor = card === null ? null : (this.rectOf(card) ?? this.composer.editor.getBoundingClientRect());
    // As a rule a key moves nothing.
    const look = anchor ? '' : `${badge?.right} ${badge?.top}`;
    if (look !== '' && look === this.#drawn.look && this.#drawn.state === this.#state) return;
    this.#drawn = { state: this.#state, look };
    render(<App state={this.#state} actions={this.actions} badge={badge} anchor={anchor} />, this.#mount);
  }
}
