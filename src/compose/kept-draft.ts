import { send } from '../messages';

/** How soon after what the writer does the box must be empty, or gone, for that to have done it, in milliseconds. */
const MOMENT = 1000;
/** How long after a press of the button an empty box means that the post went out, in milliseconds. */
const POSTING = 30_000;

/**
 * The name under which the background keeps what is in one composer, in case its page is lost. The draft is over when it
 * was posted, or its writer emptied the box or discarded it; a box that the page itself empties, or takes away, may be a
 * page in trouble.
 */
export class KeptDraft {
  #id: string = crypto.randomUUID();
  #endsUntil = 0;
  #discardedUntil = 0;

  get id(): string {
    return this.#id;
  }

  /** The writer has pressed a key that deletes, undoes or cuts. */
  mayBeEmptied(): void {
    this.#mayEnd(MOMENT);
  }

  /** The writer has answered the site's own question with “Discard”: where the box goes now, the draft goes on purpose. */
  mayBeDiscarded(): void {
    this.#mayEnd(MOMENT);
    this.#discardedUntil = Date.now() + MOMENT;
  }

  /** The draft is on its way out: posted, or left for the journal. */
  goesOut(): void {
    this.#mayEnd(POSTING);
  }

  /** The box is empty: the next words in it are another draft. */
  emptied(): void {
    if (Date.now() < this.#endsUntil) this.end();
    else this.#id = crypto.randomUUID();
  }

  /** The box has left the page, and no other has come in its place. */
  gone(isPosted: boolean): void {
    if (isPosted || Date.now() < this.#discardedUntil) this.end();
  }

  /** This composer has taken the place of another's: with its words, which are kept under this name by now, or without. */
  takesOver(from: KeptDraft, hasWords: boolean): void {
    this.#endsUntil = from.#endsUntil;
    if (hasWords) from.end();
    else from.emptied();
  }

  /** It was posted, or is kept under another name. */
  end(): void {
    send('endDraft', { id: this.#id }).catch(() => undefined);
    this.#id = crypto.randomUUID();
    this.#endsUntil = 0;
  }

  #mayEnd(patience: number): void {
    this.#endsUntil = Math.max(this.#endsUntil, Date.now() + patience);
  }
}

/** Whether a key may take words away: it deletes, or it is a shortcut, as for cutting or undoing. */
export function mayEmpty({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === 'Backspace' || key === 'Delete' || ((ctrlKey || metaKey) && key !== 'Enter');
}
