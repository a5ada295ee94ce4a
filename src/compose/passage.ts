import { isDisabled } from './attempt';
import { draftIn, nameOf } from './draft';
import type { Composer } from './types';

/** How long a site may leave its button away while it makes another one, in milliseconds. */
const REMOUNT = 500;

/** Whether one composer's post may go out: what was approved, and what waits. */
export class Passage {
  #approved: string | null = null;
  #pressing = false;
  #toPress = false;
  /** True between an attempt to post and the answer of its review. */
  waiting = false;

  constructor(private readonly composer: Composer) {}

  /** True only while `press` presses the button, so that the gate knows its own click. */
  get isPressing(): boolean {
    return this.#pressing;
  }

  /** Whether this text may go out as it stands, in this place. */
  isApproved(text: string): boolean {
    return this.#approved !== null && this.#approved === this.#signature(text);
  }

  approve(text: string): void {
    this.#approved = this.#signature(text);
  }

  /** The draft is another one now: what was approved is not what stands there. */
  revoke(): void {
    this.#approved = null;
    this.dropPress();
  }

  /** Takes over what was approved in the editor that this one replaces. */
  inherit(from: Passage): void {
    this.#approved = from.#approved;
  }

  /** The post is on its way without us, or is not wanted any more. */
  dropPress(): void {
    this.#toPress = false;
  }

  /**
   * Presses the site's own button, once: at once, or when the site has put back the one that it took away. Resolves to
   * false where there is none to press.
   */
  async press(): Promise<boolean> {
    this.#toPress = true;
    for (const deadline = performance.now() + REMOUNT; this.#toPress; await new Promise(requestAnimationFrame)) {
      if (this.#pressNow()) return true;
      if (performance.now() > deadline) return false;
    }
    return true;
  }

  #pressNow(): boolean {
    const button = this.composer.commitButton();
    if (!button || isDisabled(button)) return false;
    this.#toPress = false;
    this.#pressing = true;
    try {
      button.click();
    } finally {
      this.#pressing = false;
    }
    return true;
  }

  #signature(text: string): string {
    return nameOf(draftIn(this.composer, text));
  }
}
