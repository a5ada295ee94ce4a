import english from '../../locales/rules/en.json';
import type { RuleId } from './types';

/** What a rule says in one language. `say` holds one entry per kind of mark; `default` must be there. */
export interface RuleWording {
  /** Two or three words for the kind of problem. */
  title: string;
  /** One sentence for the settings page: what the rule looks for. */
  description: string;
  /** One sentence: why it matters to a reader. */
  why: string;
  say: Record<string, { message: string; ask?: string }>;
}

const catalog: Record<string, RuleWording> = english;

/**
 * The wording of a rule in the interface's language.
 * @throws when the rule has none: a test keeps rules and locale files together, so this is a build error
 */
export function wordingOf(rule: RuleId): RuleWording {
  const wording = catalog[rule];
  if (!wording) throw new Error(`No wording for rule ${rule}`);
  return wording;
}

/** Fills `{name}` placeholders; an unknown one is left as it stands so that it is seen. */
export function fill(template: string, args: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => args[name] ?? whole);
}
