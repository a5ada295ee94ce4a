import type { Styles } from './styles/style';
import type { Level, RuleId } from './types';
import type { VoiceProfile } from './voice-profile';

export const SENSITIVE_TOPICS = ['politics', 'religion', 'tragedy'] as const;
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number];

/** Whose securities law the wording follows. */
export const COUNTRIES = ['us', 'eu', 'uk', 'other'] as const;
export type Country = (typeof COUNTRIES)[number];

/** A term of `words` words, told only by the SHA-256 of salt and term. */
export interface HashedTerm {
  /** Any text. Terms of one policy best share it: a draft is hashed once a salt. */
  salt: string;
  /** Hexadecimal SHA-256 of `salt + term`, the term normalised as the matching does. */
  hash: string;
  /** How many words the term has at most, however it is written, 1 to 8. */
  words: number;
}

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
  /** Names of products and the like, exactly as they are written. */
  productNames: readonly string[];
  /** The voice that was learned from the company's posts. A limit set in `style` or `person` goes before it. */
  voice: VoiceProfile | null;
  /** What the law asks of this company; drives level and wording of the rules on disclosure. */
  disclosure: {
    /** Shares traded in public: statements about the future are then a matter of securities law. */
    publicCompany: boolean;
    /** Where they trade. */
    country: Country;
    /** Sentences the company has approved, the safe-harbour wording among them; a post that has one is covered. */
    approvedWordings: readonly string[];
    /** Hosts of filings and press releases, beside the regulators' own. */
    filingHosts: readonly string[];
  };
  competitors: readonly string[];
  /** Companies and people the writer has a stake in; praise of them needs a word on it. */
  interests: readonly { name: string; relation: string }[];
  /** Code names and the like: in clear, or salted hashes so that a shared policy does not tell them. */
  confidentialTerms: readonly (string | HashedTerm)[];
  /** Topics on which nobody speaks for the company. */
  sensitiveTopics: readonly SensitiveTopic[];
  /** What posts are for, and the words by which a draft for it is known. */
  goals: readonly { id: string; keywords: readonly string[] }[];
  /** A switch that puts every post on hold, with the company's message. */
  crisis: { active: boolean; message: string };
  /** Styles in the format of Vale that the company has imported. */
  vale: Styles;
  /** Level per rule, or off. A rule that is not named keeps its own level. */
  rules: Readonly<Record<string, Level | 'off'>>;
}

/** True unless the policy switches the rule off. */
export function isActive(policy: AnalyzerPolicy, rule: RuleId): boolean {
  return policy.rules[rule] !== 'off';
}
