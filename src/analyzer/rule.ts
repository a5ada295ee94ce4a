import type { AnalyzerPolicy } from './policy';
import type { ParsedPost, PostSentence } from './text/post';
import type { ParsedSentence } from './text/sentence';
import type { Draft, Language, Level, RuleId, Specificity, Way } from './types';

/**
 * What a rule yields: a span and which of its locale strings to say about it.
 * In `checkSentence` offsets are relative to the sentence, in `checkPost` to the post.
 */
export interface Mark {
  start: number;
  end: number;
  /** Key under `say` in the rule's locale entry. Default `default`. */
  say?: string;
  /** Fills `{name}` in the locale strings; `{quote}` is always the marked words. */
  args?: Record<string, string>;
  /** Safe replacements for exactly this span, best first; at most three are shown. */
  replacements?: string[];
  /** Ways out that change no words, best first. */
  ways?: readonly Way[];
  /** A gentler level than the rule's own, where this case is less sure. */
  level?: Level;
  /** True where nothing in the post could make the mark wrong: no model takes it back. */
  certain?: true;
  /** `false`: this case never holds a post, whatever the rule says, unless the company makes an error of it. */
  holds?: false;
}

/** A mark on the post as a whole. */
export const WHOLE_POST = { start: 0, end: 0 } as const;

export interface SentenceContext {
  policy: AnalyzerPolicy;
  language: Language;
}

export interface PostContext extends SentenceContext {
  draft: Draft;
  specificity: Specificity;
}

/** A bare string is a post with default settings. */
export interface ExampleDraft extends Partial<Omit<Draft, 'text'>> {
  text: string;
  policy?: Partial<AnalyzerPolicy>;
}
export type PassExample = string | ExampleDraft;
/** `span` is the exact text that must be marked; null means the post as a whole. */
export type FlagExample = ExampleDraft & { span: string | null };
/** Applying the first replacement to `text` gives `fixed`. */
export type FixExample = ExampleDraft & { fixed: string };

export interface Weighed {
  /** What is said of words that the model alone found; null where the rule has nothing to say on such a draft. */
  unheard(post: ParsedPost, context: PostContext): Omit<Mark, 'start' | 'end'> | null;
  /** True where the whole post is marked, not the words that weigh most. */
  whole?: boolean;
}

export interface Rule {
  id: RuleId;
  level: Level;
  /** Languages the rule understands; `any` for rules that look at no grammar. */
  languages: readonly (Language | 'any')[];
  /**
   * Whether a finding of warning level or above can hold a post in confirm mode: `always`, or `empty` for only when the
   * post as a whole has no substance (value rules: one weak phrase in a post that stands on facts is no reason to stop it).
   */
  holds: 'always' | 'empty';
  /** Which of two rules keeps an overlapping span at the same level: the higher, 0 to 100. Default 50. */
  priority?: number;
  /** What it marks must not be kept anywhere, so the writer cannot put it on the list of allowed terms. */
  neverKept?: boolean;
  /** Its word on the post as a whole is about the moment, not the text: it neither gives way to others nor hides them. */
  standsApart?: boolean;
  /** Where the rule comes from: an article, a style guide, a regulator. Shown on the rule's page. */
  sources?: readonly { title: string; url: string }[];
  examples: { flag: readonly FlagExample[]; pass: readonly PassExample[]; fix?: readonly FixExample[] };
  /** Its word on the post as a whole is about earlier posts: marks in this one do not say as much. */
  looksBack?: boolean;
  /** Looks at one sentence alone. Its result is cached by sentence, so it may not depend on anything else. */
  checkSentence?(sentence: ParsedSentence, context: SentenceContext): Iterable<Mark>;
  /** Whether the post around the sentence leaves the mark standing (a fact in the next sentence may settle it). */
  keep?(mark: Mark, sentence: PostSentence, post: ParsedPost, context: PostContext): boolean;
  /**
   * Present where a fitted model weighs what the rule says (src/analyzer/exposure/): it takes back marks it does not
   * believe, and finds what no phrase tells.
   */
  weighed?: Weighed;
  /** Looks at the post as a whole. */
  checkPost?(post: ParsedPost, context: PostContext): Iterable<Mark>;
}

/** Identity with types: a rule is one file whose default export is `defineRule({...})`. Nothing else registers it. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
