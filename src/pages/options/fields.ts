import type { Policy } from '../../policy/schema';

/** One thing the settings page can change: how to read it from a policy, and a policy with another value. */
export interface Field<T> {
  read(policy: Policy): T;
  write(policy: Policy, value: T): Policy;
}

type Style = Policy['style'];
type Terms = Policy['terms'];
export type RuleLevel = Policy['rules'][string];

function styleField<K extends keyof Style>(key: K): Field<Style[K]> {
  return {
    read: (policy) => policy.style[key],
    write: (policy, value) => ({ ...policy, style: { ...policy.style, [key]: value } }),
  };
}

function termsField<K extends keyof Terms>(key: K): Field<Terms[K]> {
  return {
    read: (policy) => policy.terms[key],
    write: (policy, value) => ({ ...policy, terms: { ...policy.terms, [key]: value } }),
  };
}

export const company: Field<string> = {
  read: (policy) => policy.company,
  write: (policy, value) => ({ ...policy, company: value }),
};
export const person: Field<Policy['person']> = {
  read: (policy) => policy.person,
  write: (policy, value) => ({ ...policy, person: value }),
};
export const gateMode: Field<Policy['gate']['mode']> = {
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

/** The styles in the format of Vale. */
export const importedStyles: Field<Policy['vale']> = {
  read: (policy) => policy.vale,
  write: (policy, vale) => ({ ...policy, vale }),
};
/** One of the styles; undefined is none of that name. A field of its own each time: every change is undone by itself. */
export function styleNamed(name: string): Field<Policy['vale']['styles'][number] | undefined> {
  return {
    read: ({ vale }) => vale.styles.find((style) => style.name === name),
    write: (policy, style) => {
      const others = policy.vale.styles.filter((other) => other.name !== name);
      return { ...policy, vale: { ...policy.vale, styles: style ? [...others, style] : others } };
    },
  };
}
/** Words that no imported rule marks. */
export const acceptedWords: Field<string[]> = {
  read: (policy) => policy.vale.accept,
  write: (policy, accept) => ({ ...policy, vale: { ...policy.vale, accept } }),
};
