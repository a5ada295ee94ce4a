import { i18n } from '#i18n';
import { type ReviewFinding, send } from '../messages';

/** "Never check for this": switches the finding's rule off. Resolves, never rejects, to a sentence for the writer. */
export function neverCheck({ rule, title }: ReviewFinding): Promise<string> {
  return outcomeOf(send('turnRuleOff', { rule }), i18n.t('review.notice.turnedOff', [title]));
}

/** "Always allow this": adds a term to the allowed list. Resolves, never rejects, to a sentence for the writer. */
export function alwaysAllow(term: string): Promise<string> {
  return outcomeOf(send('allowTerm', { term }), i18n.t('review.notice.allowed', [term]));
}

async function outcomeOf(request: Promise<{ ok: boolean }>, done: string): Promise<string> {
  const { ok } = await request.catch(() => ({ ok: false }));
  return ok ? done : i18n.t('review.notice.notChanged');
}
