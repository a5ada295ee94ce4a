import type { ParsedPost, PostSentence } from '../text/post';
import type { Span } from '../types';

/** A stretch of a post that a rule looks at. Offsets of what is found in it are relative to its start. */
export interface Subject extends Span {
  text: string;
  post: ParsedPost;
  /** The sentence that it is; null where it is more, or less. */
  sentence: PostSentence | null;
}

/** Something found, and what to say about it. */
export interface Hit extends Span {
  /** What fills the message, in order. */
  args: readonly string[];
  /** Other words for it, best first, where the rule knows them. */
  instead?: readonly string[];
}

/** On the subject as a whole: nothing in it can be pointed at. */
export const WHOLE_SUBJECT = { start: 0, end: 0 } as const;

/** A rule that is ready: finds what it is about in one subject. */
export type Check = (subject: Subject) => Hit[];
