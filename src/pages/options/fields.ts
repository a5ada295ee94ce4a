import { partOfRule } from '../../policy/parts';
import type { Policy } from '../../policy/schema';

/** One thing the settings page can change: how to read it from a policy, and a policy with another value. */
export interface Field<T> {
  /** The policy's part that holds it, as in `parts.ts`: what a company locks. */
  part: string;
  read(policy: Policy): T;
  write(policy: Policy, value: T): Policy;
}

const STYLES = 'vale.styles';

type Style = Policy['style'];
type Terms = Policy['terms'];
export type RuleLevel = Policy['rules'][string];

function styleField<K extends keyof Style>(key: K): Field<Style[K]> {
  return {
    part: `style.${key}`,
    read: (policy) => policy.style[key],
    write: (policy, value) => ({ ...policy, style: { ...policy.style, [key]: value } }),
  };
}

function termsField<K extends keyof Terms>(key: K): Field<Terms[K]> {
  return {
    part: `terms.${key}`,
    read: (policy) => policy.terms[key],
    write: (policy, value) => ({ ...policy, terms: { ...policy.terms, [key]: value } }),
  };
}

export const company: Field<string> = {
  part: 'company',
  read: (policy) => policy.company,
  write: (policy, value) => ({ ...policy, company: value }),
};
export const person: Field<Policy['person']> = {
  part: 'person',
  read: (policy) => policy.person,
  write: (policy, value) => ({ ...policy, person: value }),
};
export const gateMode: Field<Policy['gate']['mode']> = {
  part: 'gate.mode',
  read: (policy) => policy.gate.mode,
  write: (policy, mode) => ({ ...policy, gate: { ...policy.gate, mode } }),
};
export const formality = styleField('formality');
export const maxEmoji = styleField('maxEmoji');
export const maxExclamations = styleField('maxExclamations');
export const banned = termsField('banned');
export const preferred = termsField('preferred');
export const allowed = termsField('allowed');

const ruleFields = new Map<string, Field<RuleLevel | undefined>>();

/** The level a company gives a rule; undefined leaves the rule its own. The same field for the same rule. */
export function ruleLevel(rule: string): Field<RuleLevel | undefined> {
  let field = ruleFields.get(rule);
  if (!field) {
    field = {
      part: partOfRule(rule),
      read: (policy) => policy.rules[rule],
      write: (policy, level) => {
        const { [rule]: _own, ...others } = policy.rules;
        return { ...policy, rules: level === undefined ? others : { ...others, [rule]: level } };
      },
    };
    ruleFields.set(rule, field);
  }
  return field;
}

/** The styles in the format of Vale; what they leave alone is imported with them. */
export const importedStyles: Field<Policy['vale']> = {
  part: STYLES,
  read: (policy) => policy.vale,
  write: (policy, vale) => ({ ...policy, vale }),
};
/** One of the styles; undefined is none of that name. A field of its own each time: every change is undone by itself. */
export function styleNamed(name: string): Field<Policy['vale']['styles'][number] | undefined> {
  return {
    part: STYLES,
    read: ({ vale }) => vale.styles.find((style) => style.name === name),
    write: (policy, style) => {
      const others = policy.vale.styles.filter((other) => other.name !== name);
      return { ...policy, vale: { ...policy.vale, styles: style ? [...others, style] : others } };
    },
  };
}
/** Words that no imported rule marks. */
export const acceptedWords: Field<string[]> = {
  part: 'vale.accept',
  read: (policy) => policy.vale.accept,
  write: (policy, accept) => ({ ...policy, vale: { ...policy.vale, accept } }),
};
