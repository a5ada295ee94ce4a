import { analyze } from '../analyzer/analyze';
import { findRule } from '../analyzer/registry';
import type { Draft } from '../analyzer/types';
import { listen, type Review } from '../messages';
import { loadPreferences } from '../policy/preferences';
import { type Policy, policySchema } from '../policy/schema';
import { editPolicy, loadPolicy, watchPolicy } from '../policy/store';

/**
 * Answers the pages' requests. The policy with its word lists stays in this process: a page gets findings about the
 * text its writer typed, and may ask for two narrow changes, never for the lists.
 */
export function answerReviews(): void {
  const policy = new CurrentPolicy();

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

/** The policy in force, read once and again after each change; one object, so that the analyzer's caches hold. */
class CurrentPolicy {
  #loading: Promise<Policy> | null = null;

  constructor() {
    watchPolicy(({ policy }) => {
      this.#loading = Promise.resolve(policy);
    });
  }

  get(): Promise<Policy> {
    this.#loading ??= loadPolicy().then(({ policy }) => policy);
    this.#loading.catch(() => {
      this.#loading = null;
    });
    return this.#loading;
  }
}

function review(seq: number, draft: Draft, policy: Policy): Review {
  const { language, specificity, findings } = analyze(draft, policy);
  return { seq, language, specificity, findings, mode: policy.gate.mode, company: policy.company };
}

async function saved(change: (policy: Policy) => Policy): Promise<{ ok: boolean }> {
  try {
    await editPolicy(change);
    return { ok: true };
  } catch {
    return { ok: false };
  }
}
