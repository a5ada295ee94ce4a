import { analyze } from '../analyzer/analyze';
import { findRule } from '../analyzer/registry';
import type { Draft } from '../analyzer/types';
import { listen, type Review } from '../messages';
import { loadPreferences } from '../policy/preferences';
import { type Policy, policySchema } from '../policy/schema';
import { editPolicy } from '../policy/store';
import type { CurrentPolicy } from './current-policy';
import { isModelThere } from './on-device-model';

/**
 * Answers the pages' requests. The policy with its word lists stays in this process: a page gets findings about the
 * text its writer typed, and may ask for two narrow changes, never for the lists.
 */
export function answerReviews(policy: CurrentPolicy): void {
  listen('hello', async ({ site }) => ({
    paused: (await loadPreferences()).pausedSites.some((paused) => paused === site),
  }));

  listen('review', async ({ seq, draft, policy: unsaved }, sender) => {
    const inForce = sender.isExtensionPage && unsaved !== undefined ? policySchema.parse(unsaved) : await policy.get();
    return review(seq, draft as Draft, inForce);
  });

  listen('turnRuleOff', async ({ rule }) => {
    const known = findRule(rule);
    if (!known) return { ok: false };
    return saved((before) => {
      const level = before.rules[rule] ?? known.level;
      // Where errors must be fixed or explained, a click in a page is not enough to be rid of one.
      if (before.gate.mode === 'require' && level === 'error') throw new Error('Not from a page');
      return { ...before, rules: { ...before.rules, [rule]: 'off' } };
    });
  });

  listen('allowTerm', ({ term }) =>
    saved((before) => ({
      ...before,
      terms: { ...before.terms, allowed: [...new Set([...before.terms.allowed, term.trim()])] },
    })),
  );
}

async function review(seq: number, draft: Draft, policy: Policy): Promise<Review> {
  const model = isModelThere();
  const { language, specificity, findings } = analyze(draft, policy);
  // In other languages nobody could tell whether a rewrite adds something.
  const canRewrite = language === 'en' && (await model);
  return { seq, language, specificity, findings, mode: policy.gate.mode, company: policy.company, canRewrite };
}

async function saved(change: (policy: Policy) => Policy): Promise<{ ok: boolean }> {
  try {
    await editPolicy(change);
    return { ok: true };
  } catch {
    return { ok: false };
  }
}
