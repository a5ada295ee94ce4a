import type { RuleId } from '../analyzer/types';
import { wordingOf } from '../analyzer/wording';
import type { Policy } from '../policy/schema';
import { COMPANY_VOICE } from '../policy/voice-schema';

/* What is called by an id in the journal, by its name of today. */

/** A voice profile's name; one that is gone has its id left. */
export function profileName(id: string, { company, voices }: Pick<Policy, 'company' | 'voices'>): string {
  return id === COMPANY_VOICE ? company || id : (voices.find((one) => one.id === id)?.voice.name ?? id);
}

/** A rule's title; null for one of an imported style, or of another version. */
export function ruleTitle(rule: string): string | null {
  try {
    return wordingOf(rule as RuleId).title;
  } catch {
    return null;
  }
}
