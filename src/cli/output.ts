import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The reader of our output has gone (`lectern … | head`): there is nobody to write for. */
export class OutputClosed extends Error {}

/** Writes at the pace of whoever reads, so that a slow reader does not fill our memory. */
export class Output {
  #closed = false;

  constructor(private readonly stream: Writable) {
    // Without a listener a closed pipe would end the process with a stack trace.
    stream.on('error', () => {
      this.#closed = true;
    });
  }

  /** @throws OutputClosed once the reader has gone */
  async write(text: string): Promise<void> {
    if (this.#closed) throw new OutputClosed();
    if (text === '' || this.stream.write(text)) return;
    await once(this.stream, 'drain').catch(() => {
      throw new OutputClosed();
    });
  }
}
