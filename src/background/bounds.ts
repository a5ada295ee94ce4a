import type { Draft } from '../analyzer/types';

/** Longest text that is read, with what it answers, in UTF-16 code units: X's longest post has 25,000. */
const LONGEST = 200_000;

/**
 * A draft that is short enough to read: a longer one would keep every other tab waiting.
 * @throws when it is not
 */
export function readable(draft: Draft): Draft {
  const { text, context } = draft;
  const length = [text, context.repliedTo, context.quoted].reduce((sum, part) => sum + (part?.length ?? 0), 0);
  if (length > LONGEST) throw new Error(`A draft of ${length} characters is not read`);
  return draft;
}
