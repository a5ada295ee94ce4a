import { send } from '../messages';
import type { Requests } from '../requests';

/** How long a site may take over a post, in milliseconds: it may have pictures to send first. */
const PATIENCE = 30_000;

/**
 * A post that went through the gate and that the site has not taken yet. It has taken it once the box is empty or gone,
 * unless the writer does something else first: a post that failed, and a box that its writer then empties or closes, are
 * no post. One that is missing in the journal is better than one that never was.
 */
export class Outgoing {
  /** What the gate did to the draft, until its box is empty: whether it was held, and the reason to post it all the same. */
  gate: Pick<Requests['record'], 'held' | 'reason'> = {};
  #entry: Requests['record'] | null = null;
  #until = 0;

  start(entry: Requests['record']): void {
    this.#entry = { ...entry, ...this.gate };
    this.#until = Date.now() + PATIENCE;
  }

  /** The writer does something: whatever happens to the box now is theirs. */
  stop(): void {
    this.#entry = null;
  }

  /** The site has put another editor in the place of the one that this post was in. */
  inherit(from: Outgoing): void {
    this.#entry = from.#entry;
    this.#until = from.#until;
    this.gate = from.gate;
  }

  /** The box is empty or gone. Returns whether the post was taken. */
  settle(): boolean {
    const entry = Date.now() < this.#until ? this.#entry : null;
    if (entry) send('record', entry).catch(() => undefined);
    this.stop();
    this.gate = {};
    return entry !== null;
  }
}
