import type { CDPSession, Page } from 'playwright';

/** What the content script keeps alive in a page, counted by the engine in the script's own world. */
export class Alive {
  private constructor(
    private readonly devtools: CDPSession,
    private readonly contextId: number,
  ) {}

  static async in(page: Page): Promise<Alive> {
    const devtools = await page.context().newCDPSession(page);
    const found = new Promise<number>((resolve) => {
      devtools.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension://') || context.name === 'Lectern') resolve(context.id);
      });
    });
    await devtools.send('Runtime.enable');
    return new Alive(devtools, await found);
  }

  /** Observers that still see the document: the collector may leave a disconnected one for later. */
  async observers(): Promise<number> {
    const { result } = await this.#evaluate('MutationObserver.prototype');
    const { objects } = await this.devtools.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
    const { result: length } = await this.devtools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: `function () {
        const mark = document.createElement('i');
        document.documentElement.append(mark);
        mark.remove();
        return this.filter((observer) => observer.takeRecords().length > 0).length;
      }`,
      returnByValue: true,
    });
    await this.devtools.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
    return length.value as number;
  }

  /** Listeners of the script's on the window. */
  async listeners(): Promise<number> {
    const { result } = await this.#evaluate('window');
    const { listeners } = await this.devtools.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    return listeners.length;
  }

  /** Bytes in use on the JavaScript heap of the page's process, ours and the page's own, after a collection of garbage. */
  async heap(): Promise<number> {
    await this.devtools.send('HeapProfiler.enable');
    await this.devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await this.devtools.send('Runtime.getHeapUsage');
    await this.devtools.send('HeapProfiler.disable');
    return usedSize;
  }

  /** Why an expression fails in the script's world; undefined where it does not. */
  async failureOf(expression: string): Promise<string | undefined> {
    const { contextId } = this;
    const asked = { expression, contextId, awaitPromise: true };
    const { exceptionDetails } = await this.devtools.send('Runtime.evaluate', asked);
    return exceptionDetails?.exception?.description;
  }

  #evaluate(expression: string) {
    return this.devtools.send('Runtime.evaluate', { expression, contextId: this.contextId });
  }
}
