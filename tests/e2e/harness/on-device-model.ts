import { workerOf } from '../../../tools/browser.mjs';
import type { ExtensionBrowser } from './browser';
import './settings';

/** What the stand-in was asked, and whether its session was ended. */
export interface Asked {
  systemPrompt: string;
  question: string;
  aborted: boolean;
  destroyed: boolean;
}

interface StandIn {
  LanguageModel?: unknown;
  asked: Asked[];
}

/**
 * Puts a stand-in for Chrome's on-device model into the extension's worker, in place of any before.
 * @param behaviour `answer`: what it suggests, 'never' to leave the question open; `availability`: as the browser says
 */
export async function setModel(
  { context }: ExtensionBrowser,
  behaviour: { answer: { rewrite: string } | 'never' | 'nonsense'; availability?: string },
): Promise<void> {
  await (await workerOf(context)).evaluate(({ answer, availability = 'available' }) => {
    const worker = globalThis as unknown as StandIn;
    worker.asked = [];
    worker.LanguageModel = {
      availability: async () => availability,
      create: async ({ initialPrompts }: { initialPrompts: { content: string }[] }) => {
        const asked = {
          systemPrompt: initialPrompts[0]?.content ?? '',
          question: '',
          aborted: false,
          destroyed: false,
        };
        worker.asked.push(asked);
        return {
          prompt: (question: string, { signal }: { signal: AbortSignal }) => {
            asked.question = question;
            return new Promise((resolve, reject) => {
              signal.addEventListener('abort', () => {
                asked.aborted = true;
                reject(signal.reason);
              });
              if (answer !== 'never') resolve(answer === 'nonsense' ? 'Sure, here you are' : JSON.stringify(answer));
            });
          },
          destroy: () => {
            asked.destroyed = true;
          },
        };
      },
    };
  }, behaviour);
}

/** Takes the stand-in away: a browser without that API. */
export async function removeModel({ context }: ExtensionBrowser): Promise<void> {
  await (await workerOf(context)).evaluate(() => {
    delete (globalThis as unknown as StandIn).LanguageModel;
  });
}

/** All that the present stand-in was asked. */
export async function askedOfModel({ context }: ExtensionBrowser): Promise<Asked[]> {
  return (await workerOf(context)).evaluate(() => (globalThis as unknown as StandIn).asked);
}
