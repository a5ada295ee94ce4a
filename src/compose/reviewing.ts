import { type Review, send } from '../messages';
import { draftIn, nameOf } from './draft';
import type { KeptDraft } from './kept-draft';
import type { Composer } from './types';

/** Pause in typing after which the draft is read again, in milliseconds. */
const TYPING_PAUSE = 180;
/** How often, at most, the page is searched for what the draft answers while only the page changes, in milliseconds. */
const GLANCE_PAUSE = 400;

/** Has one composer's draft reviewed: after a pause in typing or at once, and only the latest answer counts. */
export class Reviewing {
  #seq = 0;
  /* Undefined while no review is due. */
  #timer: ReturnType<typeof setTimeout> | undefined;
  #glance: ReturnType<typeof setTimeout> | undefined;
  #latest: { text: string; name: string; review: Review } | null = null;

  constructor(
    private readonly composer: Composer,
    private readonly goalOf: () => string | null | undefined,
    private readonly kept: KeptDraft,
    private readonly onAnswer: (review: Review) => void,
    private readonly onFailure: () => void,
  ) {}

  /** The review of exactly this text, as an answer to what stands on the page now, or null while there is none. */
  of(text: string): Review | null {
    // Asked with every key: while the words differ, the page is not searched for what they answer.
    if (this.#latest?.text !== text) return null;
    return this.#latest.name === nameOf(draftIn(this.composer, text)) ? this.#latest.review : null;
  }

  /** Something else on the page has changed: asks again where the same text answers something else now. */
  pageChanged(): void {
    this.#glance ??= setTimeout(() => {
      this.#glance = undefined;
      if (this.#timer === undefined && this.#latest && this.#latest.name !== nameOf(draftIn(this.composer)))
        this.soon();
    }, GLANCE_PAUSE);
  }

  /** Asks once the writer pauses. */
  soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.start(), TYPING_PAUSE);
  }

  /** Asks at once; the answer or the failure is told to the callbacks. */
  start(): void {
    this.now().catch(this.onFailure);
  }

  /**
   * Asks at once.
   * @throws when the background does not answer, or not within the protocol
   */
  async now(): Promise<void> {
    this.#stop();
    this.#seq += 1;
    const seq = this.#seq;
    const draft = draftIn(this.composer);
    const review = await send('review', {
      seq,
      draft: { ...draft, goal: this.goalOf() },
      post: this.composer.places().post,
      keptAs: this.kept.id,
    });
    if (seq !== this.#seq) return;
    this.#latest = { text: draft.text, name: nameOf(draft), review };
    this.onAnswer(review);
  }

  /** Drops the answer and any that is still under way. */
  forget(): void {
    this.#stop();
    clearTimeout(this.#glance);
    this.#glance = undefined;
    this.#seq += 1;
    this.#latest = null;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
