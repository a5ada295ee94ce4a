/** The nouns of the data flow: Draft → Report. Everything here is plain data, so it can cross a message channel. */

/** Vale's three words, most serious first. */
export const LEVELS = ['error', 'warning', 'suggestion'] as const;
export type Level = (typeof LEVELS)[number];

/** The four questions of the source article; the first segment of every rule id. */
export const QUESTIONS = ['value', 'risk', 'voice', 'purpose'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A rule of Lectern's own by its question, or one of an imported style: `vale/STYLE.RULE`. */
export type RuleId = `${Question | 'vale'}/${string}`;

export const SITES = ['x', 'linkedin', 'other'] as const;
export type Site = (typeof SITES)[number];

export const KINDS = ['post', 'reply', 'quote', 'repost', 'comment'] as const;
export type Kind = (typeof KINDS)[number];

/** The text a draft answers or passes on. Read for the review, never stored. */
export interface Context {
  repliedTo?: string | undefined;
  quoted?: string | undefined;
  /** Who wrote it: a handle or name as the site shows it. Never judged, only counted and addressed. */
  author?: string | undefined;
}

/** What the same writer did before, from the journal on this machine; a page never has it. */
export interface Past {
  /** Answers to the same person within the last hour, this draft not counted. */
  repliesToAuthor: number;
  /** Earlier posts of one's own, latest first, with their age in days and the goal that the writer chose for them. */
  posts: readonly { text: string; daysAgo: number; goal?: string | null | undefined }[];
}

/**
 * How a page no longer fits its adapter. noButton: an editor with a text has no commit button · late: both were found,
 * but not by the site's own ids · threw: the adapter failed
 */
export const TROUBLES = ['noButton', 'late', 'threw'] as const;

/** A post while it is still being written. `text` keeps the writer's own characters, line ends included. */
export interface Draft {
  text: string;
  kind: Kind;
  site: Site;
  /** The writer's own handle, where the site shows it: it chooses the voice. Never judged, never stored. */
  account?: string | undefined;
  context: Context;
  /** The goal that the writer has chosen for it; null where it needs none; left out while nothing was said. */
  goal?: string | null | undefined;
  past?: Past | undefined;
}

/** Half-open range in UTF-16 code units: `text.slice(start, end)`. Always on code-point borders. */
export interface Span {
  start: number;
  end: number;
}

/** `und` (undetermined) drafts are only judged by rules that need no grammar. */
export type Language = 'en' | 'und';

/** What makes a post specific, named so that it can be shown to the writer. */
export const EVIDENCE_KINDS = ['figure', 'date', 'name', 'source', 'detail'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence extends Span {
  kind: EvidenceKind;
  text: string;
}

/** What the specificity model says of a post. */
export interface Rating {
  /** 1 (general) to 5 (specific), one decimal. The human scale of Gao et al., AAAI 2019. */
  score: number;
  /** What makes it specific, in reading order. */
  evidence: Evidence[];
  /** The kinds of evidence a reader would look for and does not find, most useful first. */
  missing: EvidenceKind[];
}

export interface Specificity extends Rating {
  /**
   * Whether a reader would find nothing in it, 0 (surely something) to 1 (surely nothing): the model of src/analyzer/worth.
   * 0 in other languages than English.
   */
  emptiness: number;
  /** False where the post claims, advises or announces and gives the reader nothing to stand on. */
  substance: boolean;
}

/** A replacement for exactly the finding's span. Where no safe replacement exists, a finding asks instead. */
export interface Fix {
  replacement: string;
}

/**
 * What a writer can do other than change the words: say nothing, start from the company's acknowledgement, go on in
 * private, or hand the matter to the staff whose task it is.
 */
export const WAYS = ['leave', 'acknowledge', 'private-message', 'hand-to-staff'] as const;
export type Way = (typeof WAYS)[number];

/** What the post is that a draft answers: a real problem, an attack with none in it, a question, praise, or none of these. */
export const OTHER_KINDS = ['complaint', 'bait', 'insult', 'question', 'praise', 'other'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

export interface Finding extends Span {
  rule: RuleId;
  question: Question;
  level: Level;
  /** The writer's words, or null for a finding about the whole post (then start and end are 0). */
  text: string | null;
  /** Two or three words: the kind of problem. */
  title: string;
  /** One sentence about this very span. */
  message: string;
  /** A question whose answer would mend it; null where a replacement says it all. */
  ask: string | null;
  /** One sentence: why it matters to a reader. */
  why: string;
  fixes: Fix[];
  /** Ways out that change no words, best first. */
  ways: Way[];
  /** Whether this finding is grave enough, in this post, to hold it back in confirm mode. */
  holds: boolean;
  /** Whether its words may go on the list of allowed terms, which is stored: no key may, and nobody's data. */
  allowable: boolean;
  /** Where to read more; imported rules may have one. */
  link?: string;
  /** How useful it is among the post's findings: 0 is what an editor would say first. */
  rank: number;
}

export interface Report {
  language: Language;
  specificity: Specificity;
  /** What the post is that the draft answers; null when it answers none. */
  other: OtherKind | null;
  /** One finding per span, whole-post findings first, then in reading order. */
  findings: Finding[];
}
