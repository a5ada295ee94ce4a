import type { Draft, Span } from '../analyzer/types';
import { send } from '../messages';
import type { Rewrite } from '../review/model';

/** Other words for a draft, made on this device: one wish at a time, and none that nobody waits for any more. */
export class Rewriting {
  #asked = 0;
  #waiting = false;

  /** @param show told of each step */
  constructor(private readonly show: (rewrite: Rewrite) => void) {}

  /** Asks for other words for what a finding is about. */
  ask(draft: Draft, { start, end }: Span): void {
    this.#asked += 1;
    const asked = this.#asked;
    const answer = (rewrite: Rewrite) => {
      if (asked !== this.#asked) return;
      this.#waiting = false;
      this.show(rewrite);
    };
    this.#waiting = true;
    this.show({ step: 'waiting' });
    send('rewrite', { draft, start, end }).then(
      ({ suggestion }) => {
        if (!suggestion) return answer({ step: 'none' });
        const { text, ...span } = suggestion;
        answer({ step: 'read', ...span, text: draft.text.slice(span.start, span.end), replacement: text });
      },
      () => answer({ step: 'none' }),
    );
  }

  /** Ends the work on a suggestion that is under way; nothing is shown of it any more. */
  cancel(): void {
    this.#asked += 1;
    if (this.#waiting) send('cancelRewrite', undefined).catch(() => undefined);
    this.#waiting = false;
  }
}
