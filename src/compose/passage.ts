import { isDisabled } from './attempt';
import { draftIn, nameOf } from './draft';
import type { Composer } from './types';

/** Whether one composer's post may go out: what was approved, and what waits. */
export class Passage {
  #approved: string | null = null;
  #pressing = false;
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
  }

  /** Takes over what was approved in the editor that this one replaces. */
  inherit(from: Passage): void {
    this.#approved = from.#approved;
  }

  /** Presses the site's own button, once. Returns false where there is none to press at this moment. */
  press(): boolean {
    const button = this.composer.commitButton();
    if (!button || isDisabled(button)) return false;
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
