import type { Kind, Level, Site } from '../analyzer/types';

/** What became of a draft. */
export const OUTCOMES = ['posted', 'discarded'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What the writer did about a finding: took a fix, kept the words and said so, posted over a hold, or left it as it was.
 */
export const DECISIONS = ['fixed', 'dismissed', 'overridden', 'left'] as const;
export type Decision = (typeof DECISIONS)[number];

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
}

/** An entry that the database has not numbered yet. */
export type NewEntry = Omit<JournalEntry, 'id'>;

/** What the settings page says of the journal. */
export interface Overview {
  entries: number;
  /** Entries that have their text. */
  texts: number;
  /** Texts that had to make room on a full disk, since the journal was last emptied. */
  textsDropped: number;
  /** Why the last entry could not be written; null where it was. */
  trouble: 'full' | 'refused' | null;
}
