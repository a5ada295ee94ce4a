import type { News, Sources } from './protocol';

/** Learning that is under way, in a thread of its own. */
export class Learning {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

  /** @param told gets what comes of it, until `end` */
  constructor(sources: Sources, name: string, told: (news: News) => void) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<News>) => told(data));
    this.#worker.addEventListener('error', () => told({ kind: 'failed' }));
    this.#worker.postMessage({ kind: 'learn', sources, name });
  }

  /** Learns again from the same posts but for some, by their numbers. */
  again(leftOut: readonly number[]): void {
    this.#worker.postMessage({ kind: 'again', leftOut });
  }

  /** Ends it at once; nothing more is told. */
  end(): void {
    this.#worker.terminate();
  }
}
