import type { Policy } from '../../../policy/schema';
import { COMPANY_VOICE, type StoredVoice } from '../../../policy/voice-schema';
import { underProfile, voiceOver } from '../../../policy/voices';
import type { Settings } from '../settings';
import { voiceIn } from './profile-fields';

/** The profile on screen: the chosen one, or the company's where that is gone. */
export function shownId(settings: Settings): string {
  const id = settings.shownProfile.value;
  return settings.policy.value.voices.some((one) => one.id === id) ? id : COMPANY_VOICE;
}

/** A profile as it is heard, with the company's in what it leaves open; null where nothing is set at all. */
export function heardVoice(policy: Policy, id: string): StoredVoice | null {
  const own = voiceIn(policy, id);
  return own && id !== COMPANY_VOICE ? voiceOver(policy.voice, own) : (own ?? policy.voice);
}

/** The policy by which the posts of a profile are judged. */
export function judgedUnder(settings: Settings, policy: Policy, id: string): Policy {
  const profile = policy.voices.find((one) => one.id === id);
  return profile ? underProfile(policy, profile, (part) => settings.isLocked({ part })) : policy;
}

/** What a profile is called on the page. */
export function nameOf(policy: Policy, id: string, company: string): string {
  return id === COMPANY_VOICE ? policy.company || company : (voiceIn(policy, id)?.name ?? '');
}
