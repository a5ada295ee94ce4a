import { browser } from 'wxt/browser';
import { z } from 'zod';
import type { Draft, Kind } from '../analyzer/types';
import type { Sender } from '../requests';

const KEY = 'writingTime';

/** A pause longer than this, in milliseconds, is no writing: nothing of it counts. */
const LONGEST_PAUSE = 30_000;

const clocksSchema = z
  .record(
    z.string(),
    z.object({
      /** Active time so far, in milliseconds. */
      active: z.number(),
      /** When the draft was last worked on, in milliseconds since 1970. */
      last: z.number(),
      /** Whether its box has been empty since: the next words are another draft, unless this one is told to have gone out. */
      isOver: z.boolean(),
    }),
  )
  .catch({});
type Clocks = z.infer<typeof clocksSchema>;

/**
 * How long each tab's drafts have been worked on. A page has its draft reviewed when its box gets the focus and at every
 * pause in typing, so the reviews tell the time and the page measures nothing. The clocks are kept in memory by the
 * browser, which forgets them when it is closed: the background itself forgets sooner.
 */
export class WritingTime {
  /* The last text of each draft, in this process only: a review of the same text, as after a change of settings, is no work. */
  readonly #texts = new Map<string, string>();
  #turn: Promise<unknown> = Promise.resolve();

  /** @param now the clock, in milliseconds since 1970 */
  constructor(private readonly now: () => number = () => Date.now()) {}

  /** A draft is reviewed. With an empty box it is over. Never fails: at worst the time is not known. */
  saw(draft: Pick<Draft, 'text' | 'kind'>, { tabId, isPrivate, isExtensionPage }: Sender): void {
    if (tabId === null || isPrivate || isExtensionPage) return;
    const name = nameOf(tabId, draft.kind);
    if (this.#texts.get(name) === draft.text) return;
    this.#texts.set(name, draft.text);
    const now = this.now();
    this.#change((clocks) => {
      const clock = clocks[name];
      const isOver = draft.text.trim() === '';
      const pause = isOver && clock?.isOver ? 0 : pauseSince(clock, now);
      const before = clock?.isOver && !isOver ? 0 : (clock?.active ?? 0);
      clocks[name] = { active: before + pause, last: now, isOver };
    });
  }

  /**
   * A draft has come to an end.
   * @returns milliseconds, the time since the last review included unless it was a pause; null where no review was seen
   */
  async take(kind: Kind, { tabId }: Sender): Promise<number | null> {
    if (tabId === null) return null;
    const name = nameOf(tabId, kind);
    const now = this.now();
    let taken: number | null = null;
    this.#texts.delete(name);
    await this.#change((clocks) => {
      const clock = clocks[name];
      // A page may have its next, empty box reviewed before it tells that the post is out.
      if (clock) taken = clock.active + (clock.isOver ? 0 : pauseSince(clock, now));
      delete clocks[name];
    });
    return taken;
  }

  /* One after the other: two reviews at once would each add to what they read. */
  #change(change: (clocks: Clocks) => void): Promise<void> {
    const turn = this.#turn.then(async () => {
      const clocks = clocksSchema.parse((await browser.storage.session.get(KEY))[KEY] ?? {});
      change(clocks);
      await browser.storage.session.set({ [KEY]: clocks });
    });
    this.#turn = turn.catch(() => undefined);
    return turn.catch(() => undefined);
  }
}

function nameOf(tabId: number, kind: Kind): string {
  return `${tabId} ${kind}`;
}

function pauseSince(clock: { last: number } | undefined, now: number): number {
  const pause = clock ? now - clock.last : 0;
  return pause > 0 && pause <= LONGEST_PAUSE ? pause : 0;
}
