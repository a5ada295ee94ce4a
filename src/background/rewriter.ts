import { analyze } from '../analyzer/analyze';
import type { Draft } from '../analyzer/types';
import { listen } from '../messages';
import type { CurrentPolicy } from './current-policy';
import { rewrite } from './rewrite';

/** A writer waits no longer than this for a suggestion, in milliseconds. */
const PATIENCE = 10_000;

/** Answers the pages' wish for other words. One at a time for each tab: a new wish ends the one before. */
export function answerRewrites(policy: CurrentPolicy): void {
  const underWay = new Map<number | null, AbortController>();
  const end = (tabId: number | null) => {
    underWay.get(tabId)?.abort();
    underWay.delete(tabId);
  };

  listen('rewrite', async ({ draft, start, end: to }, { tabId }) => {
    end(tabId);
    const controller = new AbortController();
    underWay.set(tabId, controller);
    const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(PATIENCE)]);
    try {
      // The page names a place and no more: what the model is told of it is the analyzer's own judgement.
      const { findings } = analyze(draft as Draft, await policy.get());
      const finding = findings.find((one) => one.start === start && one.end === to);
      return { suggestion: finding ? await rewrite(draft as Draft, finding, signal) : null };
    } catch {
      return { suggestion: null };
    } finally {
      if (underWay.get(tabId) === controller) underWay.delete(tabId);
    }
  });

  listen('cancelRewrite', (_, { tabId }) => {
    end(tabId);
    return { ok: true };
  });
}
