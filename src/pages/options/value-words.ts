import { i18n } from '#i18n';
import { readPart, ruleOfPart } from '../../policy/parts';
import type { Policy } from '../../policy/schema';

/**
 * A part's value as the settings page says it: the entries of a list, or one text or none. Two values may differ in what
 * has no words, such as the figures of a voice.
 */
export function wordsFor(policy: Policy, path: string): string[] {
  const rule = ruleOfPart(path);
  if (rule !== null) return [levelWord(policy.rules[rule])];
  switch (path) {
    case 'person':
      return [i18n.t(`options.voice.choices.${policy.person}`)];
    case 'style.formality':
      return [i18n.t(`options.voice.choices.${policy.style.formality}`)];
    case 'gate.mode':
      return [i18n.t(`options.gate.modes.${policy.gate.mode}.name`)];
    case 'style.maxEmoji':
    case 'style.maxExclamations':
      return [limitWord(readPart(policy, path))];
    case 'sensitiveTopics':
      return policy.sensitiveTopics.map((topic) => i18n.t(`options.safety.topic.${topic}`));
    case 'confidentialTerms':
      return termWords(policy.confidentialTerms);
    case 'terms.preferred':
      return Object.entries(policy.terms.preferred).map((pair) => i18n.t('options.share.pair', pair));
    case 'vale.styles':
      return policy.vale.styles.map(({ name, rules }) =>
        i18n.t('options.share.style', rules.length, [name, String(rules.length)]),
      );
    case 'goals':
      return policy.goals.map(({ name }) => name);
    case 'voice':
      return policy.voice ? [policy.voice.name].filter(Boolean) : [];
    case 'voices':
      return policy.voices.map(({ voice }) => voice.name);
    case 'voiceSamples':
      return Object.values(policy.voiceSamples).flat();
    default:
      return plainWords(readPart(policy, path));
  }
}

function levelWord(level: Policy['rules'][string] | undefined): string {
  return i18n.t(level ? `options.rules.levels.${level}` : 'options.share.levels.own');
}

function limitWord(limit: unknown): string {
  return limit === null ? i18n.t('options.share.noLimit') : String(limit);
}

/* Nobody can read the hashed ones; how many there are says enough. */
function termWords(terms: Policy['confidentialTerms']): string[] {
  const clear = terms.filter((term) => typeof term === 'string');
  const hashed = terms.length - clear.length;
  return hashed > 0 ? [...clear, i18n.t('options.share.hashed', hashed)] : clear;
}

function plainWords(value: unknown): string[] {
  if (value === null || value === undefined || value === '') return [];
  if (typeof value === 'boolean') return [i18n.t(value ? 'options.safety.yes' : 'options.safety.no')];
  if (Array.isArray(value)) return value.map((entry) => plainWords(entry).join(', '));
  if (typeof value === 'object') return Object.values(value).flatMap(plainWords);
  return [String(value)];
}
