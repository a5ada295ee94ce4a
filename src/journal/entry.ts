import type { Kind, Level, Site } from '../analyzer/types';

/** What became of a draft. */
export const OUTCOMES = ['posted', 'discarded'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What the writer did about a finding: took a fix, kept the words and said so, posted over a hold, or left it as it was.
 */
export const DECISIONS = ['fixed', 'dismissed', 'overridden', 'left'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Who said what a post is for: the writer, or nobody and it was only suggested. */
export const GOAL_BY = ['writer', 'suggestion'] as const;

export interface DecidedFinding {
  rule: string;
  level: Level;
  decision: Decision;
}

/** One draft that came to an end. Of the post it answers nothing is in here, and of its author no name. */
export interface JournalEntry {
  /** Given by the database, in the order of writing. */
  id: number;
  /** Milliseconds since 1970. */
  at: number;
  site: Site;
  kind: Kind;
  /** The writer's own words; null where texts are not kept, or had to make room on a full disk. */
  text: string | null;
  /** Of the text, in UTF-16 code units; it stays when the text goes. */
  length: number;
  /** Keyed hash of the text: tells equal texts apart from others, and nothing else. */
  hash: string;
  /** Keyed hash of whom the draft answers; null where it answers nobody. */
  author: string | null;
  findings: DecidedFinding[];
  outcome: Outcome;
  /** Active writing time in milliseconds; null where it was not measured. */
  writing: number | null;
  /** How specific it was, 1 to 5; null where it was not measured. */
  specificity: number | null;
  /** Whether the gate had held it back. */
  held: boolean;
  /** The reason given for posting over a hold; null where none was asked for, or texts are not kept. */
  reason: string | null;
  /** The id of its goal; null where it has none. */
  goal: string | null;
  /** Null where nobody has said anything, and nothing was suggested. */
  goalBy: (typeof GOAL_BY)[number] | null;
  /** The id of the voice profile in which it was written, `company` for the company's own; null where that was not noted. */
  profile: string | null;
  /** The post's own address, once imported numbers have told it. */
  link: string | null;
}

/** An entry that the database has not numbered yet. */
export type NewEntry = Omit<JournalEntry, 'id'>;

/** What is known of a draft beyond its words when it comes to an end. */
export type Circumstances = Pick<
  JournalEntry,
  'writing' | 'specificity' | 'held' | 'reason' | 'goal' | 'goalBy' | 'profile'
>;

/** Where nothing of it is known. */
export const UNKNOWN: Circumstances = {
  writing: null,
  specificity: null,
  held: false,
  reason: null,
  goal: null,
  goalBy: null,
  profile: null,
};

/** What is told of a post that imported numbers belong to, or might. */
export type Named = Pick<JournalEntry, 'id' | 'at' | 'site' | 'kind' | 'text' | 'length'>;

/** What the settings page says of the journal. */
export interface Overview {
  entries: number;
  /** Entries that have their text. */
  texts: number;
  /** Posts with imported numbers. */
  numbers: number;
  /** Texts that had to make room on a full disk, since the journal was last emptied. */
  textsDropped: number;
  /** Why the last entry could not be written; null where it was. */
  trouble: 'full' | 'refused' | null;
}
