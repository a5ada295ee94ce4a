import { browser } from 'wxt/browser';

/** The line breaks a moment before the browser takes the extension away from the script. Milliseconds. */
const SETTLING = 300;

/**
 * Whether the extension this script belongs to still exists. After an update or reload the old script stays in the
 * page without a background; it must notice and take itself down, or it would hold posts that nobody can review.
 */
export class Life {
  #port: ReturnType<typeof browser.runtime.connect> | null = null;

  constructor(private readonly onOrphaned: () => void) {}

  /** Opens the line on which the end is noticed at once. Not reopened by itself: that would keep the worker awake. */
  connect(): void {
    if (this.#port || this.isOver()) return;
    this.#port = browser.runtime.connect({ name: 'life' });
    this.#port.onDisconnect.addListener(() => {
      this.#port = null;
      setTimeout(() => this.isOver(), SETTLING);
    });
  }

  disconnect(): void {
    this.#port?.disconnect();
    this.#port = null;
  }

  /** True, after telling `onOrphaned`, once the extension is gone. */
  isOver(): boolean {
    if (browser.runtime?.id) return false;
    this.onOrphaned();
    return true;
  }
}
