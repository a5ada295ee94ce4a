import type { Level, RuleId } from './types';

/**
 * What the analyzer needs to know of a company's policy. The document that is stored, exported and merged is the zod
 * schema in src/policy/schema.ts; it extends this shape, so the analyzer depends on nothing above it.
 */
export interface AnalyzerPolicy {
  /** The company's name, never flagged and never counted as jargon. Empty when not set. */
  company: string;
  /** Who speaks: the company (`we`), the person (`I`), or either. */
  person: 'any' | 'we' | 'I';
  style: {
    formality: 'any' | 'casual' | 'formal';
    /** Most emoji in one post; null for no limit. */
    maxEmoji: number | null;
    /** Most exclamation marks in one post; null for no limit. */
    maxExclamations: number | null;
  };
  terms: {
    banned: readonly string[];
    /** from → to */
    preferred: Readonly<Record<string, string>>;
    /** Never flagged by any rule. */
    allowed: readonly string[];
  };
  /** Level per rule, or off. A rule that is not named keeps its own level. */
  rules: Readonly<Record<string, Level | 'off'>>;
}

/** True unless the policy switches the rule off. */
export function isActive(policy: AnalyzerPolicy, rule: RuleId): boolean {
  return policy.rules[rule] !== 'off';
}
