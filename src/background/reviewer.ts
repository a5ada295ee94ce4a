import { analyze } from '../analyzer/analyze';
import { findRule } from '../analyzer/registry';
import { findStyleRule } from '../analyzer/styles/style';
import type { Draft } from '../analyzer/types';
import type { Journal } from '../journal/journal';
import type { Review } from '../messages';
import { dayOf, inForce } from '../policy/in-force';
import { loadPreferences } from '../policy/preferences';
import { type Policy, policySchema } from '../policy/schema';
import { editPolicy } from '../policy/store';
import { answer } from '../requests';
import { readable } from './bounds';
import type { CurrentPolicy } from './current-policy';
import { goalsFor } from './goals';
import { helpFor } from './help';
import { isModelThere } from './on-device-model';
import type { OpenDrafts } from './open-drafts';
import { withPast } from './past';
import type { WritingTime } from './writing-time';

/**
 * Answers the pages' requests. The policy with its word lists stays in this process: a page gets findings about the
 * text its writer typed, and may ask for two narrow changes, never for the lists.
 */
export function answerReviews(policy: CurrentPolicy, journal: Journal, time: WritingTime, drafts: OpenDrafts): void {
  answer('hello', async ({ site }) => ({
    paused: (await loadPreferences()).pausedSites.some((paused) => paused === site),
  }));

  answer('review', async ({ seq, draft, post, policy: unsaved, keptAs }, sender) => {
    time.saw(draft, sender);
    drafts.saw(draft, keptAs, sender);
    const isUnsaved = sender.isExtensionPage && unsaved !== undefined;
    const judgedBy = isUnsaved ? inForce(policySchema.parse(unsaved), dayOf(new Date())) : await policy.for(draft);
    const companyHolds = await policy.isSetByCompany('gate.mode');
    return { seq, companyHolds, ...(await review(await withPast(readable(draft), journal), post ?? '', judgedBy)) };
  });

  answer('turnRuleOff', async ({ rule }) => {
    const { gate, rules, vale } = await policy.get();
    const known = findRule(rule) ?? findStyleRule(vale, rule);
    if (!known) return { ok: false };
    // Where errors must be fixed or explained, a click in a page is not enough to be rid of one.
    if (gate.mode === 'require' && (rules[rule] ?? known.level) === 'error') return { ok: false };
    const turnOff = (own: Policy): Policy => ({ ...own, rules: { ...own.rules, [rule]: 'off' } });
    if ((await policy.after(turnOff)).rules[rule] !== 'off') return { ok: false };
    return saved(turnOff);
  });

  answer('allowTerm', async ({ term }) => {
    const allowed = term.trim();
    const allow = (own: Policy): Policy => ({
      ...own,
      terms: { ...own.terms, allowed: [...new Set([...own.terms.allowed, allowed])] },
    });
    if (!(await policy.after(allow)).terms.allowed.includes(allowed)) return { ok: false };
    return saved(allow);
  });
}

async function review(draft: Draft, post: string, policy: Policy): Promise<Omit<Review, 'seq' | 'companyHolds'>> {
  const model = isModelThere();
  const { language, specificity, other, findings } = analyze(draft, policy);
  // In other languages nobody could tell whether a rewrite adds something.
  const canRewrite = language === 'en' && (await model);
  return {
    language,
    specificity,
    other,
    findings,
    mode: policy.gate.mode,
    company: policy.company,
    canRewrite,
    help: helpFor(draft, findings, policy.complaints, post),
    goal: goalsFor(draft, policy),
    crisis: policy.crisis.active ? policy.crisis.message : null,
  };
}

async function saved(change: (policy: Policy) => Policy): Promise<{ ok: boolean }> {
  try {
    await editPolicy(change);
    return { ok: true };
  } catch {
    return { ok: false };
  }
}
