import type { Rule } from './rule';

const modules = import.meta.glob<Rule>('./rules/*/*.ts', { eager: true, import: 'default' });

/** Every rule there is, by id. A file in rules/ is registered by being there. */
export const rules: readonly Rule[] = Object.values(modules).sort((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(rules.map((rule) => [rule.id as string, rule]));

/** The rule of that id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
