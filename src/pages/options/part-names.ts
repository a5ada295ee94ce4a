import { i18n } from '#i18n';
import type { RuleId } from '../../analyzer/types';
import { wordingOf } from '../../analyzer/wording';
import { ruleOfPart } from '../../policy/parts';

/* What the settings page calls each part; those without a control of their own have a name under `parts`. */
const NAMES = {
  company: 'options.voice.company',
  person: 'options.voice.person',
  'style.formality': 'options.voice.formality',
  'style.maxEmoji': 'options.voice.emoji',
  'style.maxExclamations': 'options.voice.exclamations',
  'terms.banned': 'options.words.banned',
  'terms.preferred': 'options.words.preferred',
  'terms.allowed': 'options.words.allowed',
  productNames: 'options.parts.productNames',
  voice: 'options.parts.voice',
  voices: 'options.parts.voices',
  voiceSamples: 'options.parts.voiceSamples',
  'disclosure.publicCompany': 'options.safety.publicCompany',
  'disclosure.country': 'options.parts.country',
  'disclosure.approvedWordings': 'options.safety.wordings',
  'disclosure.filingHosts': 'options.safety.hosts',
  competitors: 'options.safety.competitors',
  interests: 'options.safety.interests',
  confidentialTerms: 'options.safety.confidential',
  sensitiveTopics: 'options.safety.topics',
  'crisis.active': 'options.safety.hold',
  'crisis.message': 'options.safety.holdMessage',
  'crisis.quietPeriods': 'options.safety.quiet',
  'complaints.acknowledgements': 'options.safety.acknowledgements',
  'complaints.contacts': 'options.safety.contacts',
  goals: 'options.goals.title',
  'plan.postsPerWeek': 'options.goals.postsPerWeek',
  'plan.hoursPerWeek': 'options.goals.hoursPerWeek',
  'gate.mode': 'options.gate.title',
  vale: 'options.styles.title',
  'vale.styles': 'options.styles.title',
  'vale.accept': 'options.styles.accepted',
  schemaVersion: 'options.parts.schemaVersion',
  '': 'options.parts.document',
} as const;

const OF_STYLE = 'vale/';

/** What the settings page calls a part of a policy, or, for a name that it does not know, that name. */
export function partName(part: string): string {
  if (Object.hasOwn(NAMES, part)) return i18n.t(NAMES[part as keyof typeof NAMES]);
  const rule = ruleOfPart(part);
  return rule ? ruleName(rule) : part;
}

/* A document may name a rule that this version does not have. One of an imported style is called as in Vale. */
function ruleName(rule: string): string {
  if (rule.startsWith(OF_STYLE)) return rule.slice(OF_STYLE.length);
  try {
    return wordingOf(rule as RuleId).title;
  } catch {
    return rule;
  }
}
