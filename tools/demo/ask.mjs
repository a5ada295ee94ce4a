import { workerOf } from '../browser.mjs';

const PATIENCE_MS = 15_000;

/**
 * What the extension itself says of the draft in a tab: the state that its popup shows.
 * @param {import('playwright').BrowserContext} context
 * @param {string} text the draft, to tell its review from that of an earlier one
 * @returns the review of that very draft
 * @throws where there is none in time
 */
export async function reviewOf(context, text) {
  const worker = await workerOf(context);
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const states = await worker.evaluate(askTabs);
    const state = states.find(({ draft, review }) => review && draft?.text.trim() === text);
    if (state) return state.review;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The extension did not review the draft within ${PATIENCE_MS / 1000} s`);
}

/* Runs in the extension's worker; the message is `pageState` of src/messages.ts. */
async function askTabs() {
  const message = { id: Date.now(), type: 'pageState', timestamp: Date.now() };
  const tabs = await chrome.tabs.query({});
  const answers = await Promise.all(tabs.map(({ id }) => chrome.tabs.sendMessage(id, message).catch(() => null)));
  return answers.map((answer) => answer?.res).filter(Boolean);
}
