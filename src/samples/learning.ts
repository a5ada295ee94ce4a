import type { News, Sources } from './protocol';

/** Learning that is under way, in a thread of its own. */
export class Learning {
  readonly #life = new AbortController();
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

  /** @param told gets what comes of it, until `end` */
  constructor(sources: Sources, name: string, told: (news: News) => void) {
    const { signal } = this.#life;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<News>) => told(data), { signal });
    this.#worker.addEventListener('error', () => told({ kind: 'failed' }), { signal });
    this.#worker.postMessage({ kind: 'learn', sources, name });
  }

  /** Learns again from the same posts but for some, by their numbers. */
  again(leftOut: readonly number[]): void {
    this.#worker.postMessage({ kind: 'again', leftOut });
  }

  /** Ends it at once; nothing more is told. */
  end(): void {
    // What the worker has already said may still be on its way.
    this.#life.abort();
    this.#worker.terminate();
  }
}
