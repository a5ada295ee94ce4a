import type { ParsedPost } from '../text/post';
import type { Draft, EvidenceKind } from '../types';
import type { Act } from './acts';
import { isConcrete } from './demands';

/* What a reader asks of each: "Which companies?", "According to whom?", "Since when?", "How much?". Most useful first. */
const ASKED: Readonly<Record<Act, readonly EvidenceKind[]>> = {
  claim: ['source', 'figure', 'name'],
  advice: ['name', 'detail', 'figure'],
  promise: ['figure', 'date', 'detail'],
  announcement: ['detail', 'date', 'name'],
};
/* Two kinds of evidence answer most readers, and so does a post that people would rate as specific. */
const ENOUGH_KINDS = 2;
const SPECIFIC = 3.5;

/**
 * The kinds of evidence a reader would look for and does not find, most useful first. Empty where nothing is claimed,
 * advised, announced or promised, in answers to others, and where the post already gives enough.
 */
export function missingFrom(
  post: ParsedPost,
  draft: Draft,
  score: number,
  found: ReadonlySet<EvidenceKind>,
  demands: ReadonlySet<Act>,
): EvidenceKind[] {
  if (draft.kind === 'reply' || draft.kind === 'comment' || score >= SPECIFIC || found.size >= ENOUGH_KINDS) return [];
  if (isConcrete(post)) return [];
  const asked = (Object.keys(ASKED) as Act[]).filter((act) => demands.has(act)).flatMap((act) => ASKED[act]);
  return [...new Set(asked)].filter((kind) => !found.has(kind));
}
