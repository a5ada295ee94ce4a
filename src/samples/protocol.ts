import type { Dimension } from '../analyzer/voice-profile';
import type { StoredVoice } from '../policy/voice-schema';
import type { SourceProblem } from './read';

/** Where posts come from; all of it is learned from together. */
export interface Sources {
  files: readonly File[];
  pasted: string;
  /** Posts that are at hand one by one. */
  posts: readonly string[];
}

/** What the page asks of the worker: to read and learn, or to learn again from what was read but for some posts. */
export type Task = { kind: 'learn'; sources: Sources; name: string } | { kind: 'again'; leftOut: readonly number[] };

/** A file that gave nothing. */
export interface SourceNote {
  file: string;
  problem: SourceProblem;
}

/** A post that does not sound like the rest. */
export interface Stranger {
  /** Its number among all that were read. */
  post: number;
  text: string;
  dimensions: readonly Dimension[];
}

/** What was learned, of which nothing is in force yet. */
export interface Lesson {
  profile: StoredVoice;
  strangers: readonly Stranger[];
  /** Posts that show how the voice sounds, to keep with it. */
  exemplars: readonly string[];
}

/** What the worker tells the page. `tooFew` says how many posts there are. */
export type News =
  | { kind: 'progress'; done: number; of: number }
  | { kind: 'learned'; lesson: Lesson; notes: readonly SourceNote[] }
  | { kind: 'tooFew'; posts: number; notes: readonly SourceNote[] }
  | { kind: 'failed' };
