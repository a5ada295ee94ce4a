import { join } from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { ROOT } from '../../../tools/stale.mjs';

/** Our code in a page as a content script has it: the page's DOM, and none of the page's JavaScript. */
export interface IsolatedWorld<Module> {
  /**
   * Calls a function in the isolated world with the module's exports and one argument; both it and the result must be
   * plain data. The function may use nothing from outside of itself.
   * @throws what the function throws
   */
  call<Argument, Result>(
    action: (module: Module, argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  /** Calls a function given as source text with the module's exports and one argument, as `call` does. */
  run<Result>(source: string, argument: unknown): Promise<Result>;
}

/** Bundles a module of `src/` into one script that leaves its exports in the global `lectern`. */
export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: ROOT,
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, entry), name: 'lectern', formats: ['iife'] },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} gave no script`);
  return chunk.code;
}

/**
 * Runs a bundle in an isolated world of a page.
 * @param code what `bundle` gave
 */
export async function isolate<Module>(page: Page, code: string): Promise<IsolatedWorld<Module>> {
  const devtools = await page.context().newCDPSession(page);
  const { frameTree } = await devtools.send('Page.getFrameTree');
  const { executionContextId: contextId } = await devtools.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'lectern-test',
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${code}\nglobalThis.lectern = lectern;`);
  const run = (source: string, argument: unknown) => evaluate(`(${source})(lectern, ${JSON.stringify(argument)})`);
  return { run, call: (action, argument) => run(String(action), argument) };
}
