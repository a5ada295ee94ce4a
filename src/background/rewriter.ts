import { analyze } from '../analyzer/analyze';
import type { Draft, Finding, Span } from '../analyzer/types';
import type { Journal } from '../journal/journal';
import type { Suggestion } from '../messages';
import type { Policy } from '../policy/schema';
import { answer } from '../requests';
import { readable } from './bounds';
import type { CurrentPolicy } from './current-policy';
import { withPast } from './past';
import { rewrite } from './rewrite';

/** A writer waits no longer than this for a suggestion, in milliseconds. */
const PATIENCE = 10_000;

/** Answers the pages' wish for other words. One at a time for each tab: a new wish ends the one before. */
export function answerRewrites(policy: CurrentPolicy, journal: Journal): void {
  const underWay = new Map<number | null, AbortController>();
  const end = (tabId: number | null) => {
    underWay.get(tabId)?.abort();
    underWay.delete(tabId);
  };

  answer('rewrite', async ({ draft: asked, start, end: to }, { tabId }) => {
    end(tabId);
    const controller = new AbortController();
    underWay.set(tabId, controller);
    const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(PATIENCE)]);
    try {
      const draft = await withPast(readable(asked), journal);
      // The page names a place and no more: what the model is told of it is the analyzer's own judgement.
      const inForce = await policy.for(draft);
      const finding = analyze(draft, inForce).findings.find((one) => one.start === start && one.end === to);
      const suggestion = finding ? await rewrite(draft, finding, signal) : null;
      const mends = finding && suggestion && isMended(draft, finding, suggestion, inForce);
      return { suggestion: mends ? suggestion : null };
    } catch {
      return { suggestion: null };
    } finally {
      if (underWay.get(tabId) === controller) underWay.delete(tabId);
    }
  });

  answer('cancelRewrite', (_, { tabId }) => {
    end(tabId);
    return { ok: true };
  });
}

/* Other words with the same fault are no help. A finding about the whole post may well need facts that only its writer has. */
function isMended(draft: Draft, { rule, text }: Finding, suggestion: Suggestion, policy: Policy): boolean {
  if (text === null) return true;
  const { start, end, text: words } = suggestion;
  const rewritten = { ...draft, text: draft.text.slice(0, start) + words + draft.text.slice(end) };
  const isInside = (span: Span) => span.start < start + words.length && start < span.end;
  return !analyze(rewritten, policy).findings.some((finding) => finding.rule === rule && isInside(finding));
}
