import { isDisabled } from './attempt';

/** Whether one composer's post may go out: what was approved, and what waits. */
export class Passage {
  #approved: string | null = null;
  #pressing = false;
  /** True between an attempt to post and the answer of its review. */
  waiting = false;

  /** True only while `press` presses the button, so that the gate knows its own click. */
  get isPressing(): boolean {
    return this.#pressing;
  }

  /** @param signature text and place of a post; any change of it needs a new approval */
  isApproved(signature: string): boolean {
    return this.#approved === signature;
  }

  approve(signature: string): void {
    this.#approved = signature;
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
  press(button: HTMLElement | null): boolean {
    if (!button || isDisabled(button)) return false;
    this.#pressing = true;
    try {
      button.click();
    } finally {
      this.#pressing = false;
    }
    return true;
  }
}
