import type { PageState } from '../../../src/requests';
import { workerOf } from '../../../tools/browser.mjs';
import type { ExtensionBrowser } from './browser';
import './settings';

/** What the popup is told of every open tab. */
export async function pageStates({ context }: ExtensionBrowser): Promise<PageState[]> {
  return (await workerOf(context)).evaluate(async () => {
    const message = { id: Date.now(), type: 'pageState', timestamp: Date.now() };
    const tabs = await chrome.tabs.query({});
    const answers = await Promise.all(
      tabs.map(({ id }) => (id === undefined ? null : chrome.tabs.sendMessage(id, message).catch(() => null))),
    );
    return answers.map((answer) => (answer as { res?: PageState } | null)?.res).filter((state) => state !== undefined);
  });
}
