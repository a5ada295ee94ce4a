import type { Level } from '../types';

/*
 * Rules in the sense of Vale (vale.sh/docs/styles), as the import leaves them: every field is there, and patterns are in
 * the syntax they were written in. Plain data: stored, exported and handed to the command with the rest of a policy.
 */

/** The parts of a post that a rule looks at, one by one. A rule with none never applies. */
export const STYLE_SCOPES = ['text', 'paragraph', 'sentence', 'summary', 'raw'] as const;
export type StyleScope = (typeof STYLE_SCOPES)[number];

/** What an editor may do about a finding by itself. */
export const STYLE_ACTIONS = ['replace', 'suggest', 'remove', 'edit', 'convert'] as const;
export interface StyleAction {
  name: (typeof STYLE_ACTIONS)[number];
  params: readonly string[];
}

/** What all rules say of themselves. */
interface Header {
  /** The file's name without its ending; unique in its style. */
  name: string;
  level: Level;
  /** With `%s` for what was found, or `%[2]s` for the second part of it. */
  message: string;
  description: string;
  /** An address to read more at; empty where there is none. */
  link: string;
  scopes: readonly StyleScope[];
  /** Most findings in one post; 0 for no limit. */
  limit: number;
  action: StyleAction | null;
}

/** What most rules with patterns share. */
interface Excepting extends Header {
  /** Patterns: what one of them is found in is left alone. */
  exceptions: readonly string[];
  /** The vocabulary's accepted words are exceptions too. */
  vocab: boolean;
}

export interface ExistenceRule extends Excepting {
  extends: 'existence';
  tokens: readonly string[];
  /** A pattern of its own, before the tokens or, with `append`, after them. */
  raw: string;
  append: boolean;
  ignorecase: boolean;
  /** Tokens need not begin and end with a word. */
  nonword: boolean;
}

export interface SubstitutionRule extends Excepting {
  extends: 'substitution';
  /** What is found, and what to write instead; alternatives between `|`. */
  swap: readonly (readonly [found: string, instead: string])[];
  ignorecase: boolean;
  nonword: boolean;
  /** A pattern of part-of-speech tags that what was found must have; empty for any. */
  pos: string;
  /** Give the replacement the capital of what it replaces. */
  capitalize: boolean;
}

export interface OccurrenceRule extends Header {
  extends: 'occurrence';
  token: string;
  /** 0 for no limit. */
  max: number;
  min: number;
  ignorecase: boolean;
}

export interface RepetitionRule extends Excepting {
  extends: 'repetition';
  tokens: readonly string[];
  /** How many repetitions are fine. */
  max: number;
  ignorecase: boolean;
  /** Only of letters. */
  alpha: boolean;
}

export interface ConsistencyRule extends Header {
  extends: 'consistency';
  /** Pairs of which a post may use one. */
  either: readonly (readonly [one: string, other: string])[];
  ignorecase: boolean;
  nonword: boolean;
}

export interface ConditionalRule extends Excepting {
  extends: 'conditional';
  /** What is found needs `second` in the same post: with a group, one that holds these very words. */
  first: string;
  second: string;
  ignorecase: boolean;
}

export interface CapitalizationRule extends Excepting {
  extends: 'capitalization';
  /** `$title`, `$sentence`, `$lower`, `$upper`, or a pattern. */
  match: string;
  style: 'AP' | 'Chicago';
  /** Endings after which the next word may be in any case. */
  indicators: readonly string[];
  /** The share of words that must be right, 0 to 1. */
  threshold: number;
  /** A pattern for what stands before and does not count; empty for nothing. */
  prefix: string;
}

export const READABILITY_METRICS = [
  'Gunning Fog',
  'Coleman-Liau',
  'Flesch-Kincaid',
  'SMOG',
  'Automated Readability',
] as const;

export interface ReadabilityRule extends Header {
  extends: 'readability';
  metrics: readonly (typeof READABILITY_METRICS)[number][];
  /** The highest grade that is fine, in years of American school; of several metrics the mean counts. */
  grade: number;
}

export interface MetricRule extends Header {
  extends: 'metric';
  /** An expression over the numbers of words, sentences and so on. */
  formula: string;
  /** What follows the formula's value where the rule speaks up, as in `> 10`. */
  condition: string;
}

export interface SequenceToken {
  /** A pattern; empty for any word. */
  pattern: string;
  /** A pattern of tags of the Penn Treebank; empty for any. */
  tag: string;
  negate: boolean;
  /** How many other words may stand before it. */
  skip: number;
}

export interface SequenceRule extends Header {
  extends: 'sequence';
  tokens: readonly SequenceToken[];
  ignorecase: boolean;
}

export type StyleRule =
  | ExistenceRule
  | SubstitutionRule
  | OccurrenceRule
  | RepetitionRule
  | ConsistencyRule
  | ConditionalRule
  | CapitalizationRule
  | ReadabilityRule
  | MetricRule
  | SequenceRule;

export interface Style {
  name: string;
  rules: readonly StyleRule[];
}

/** All that a company has imported. */
export interface Styles {
  styles: readonly Style[];
  /** Patterns of words that no rule of a style marks. */
  accept: readonly string[];
}

export type StyleRuleId = `vale/${string}`;

/** A rule's id among all rules: `vale/STYLE.RULE`. */
export function styleRuleId(style: string, rule: string): StyleRuleId {
  return `vale/${style}.${rule}`;
}

/** The imported rule of that id, or undefined. */
export function findStyleRule({ styles }: Styles, id: string): StyleRule | undefined {
  for (const { name, rules } of styles) {
    const rule = rules.find((one) => styleRuleId(name, one.name) === id);
    if (rule) return rule;
  }
  return undefined;
}
