import type { ParsedPost, PostSentence } from '../../text/post';
import type { Draft } from '../../types';

/**
 * The words among which a sentence stands: the sentences up to `reach` before and after it, itself, and what the draft
 * answers or quotes. For asking what the talk is about, never for marking.
 * @param reach how many sentences on either side
 */
export function wordsAround(post: ParsedPost, sentence: PostSentence, draft: Draft, reach: number): string {
  const at = post.sentences.indexOf(sentence);
  const near = post.sentences.slice(Math.max(0, at - reach), at + reach + 1).map(({ parsed }) => parsed.text);
  return [draft.context.repliedTo ?? '', draft.context.quoted ?? '', ...near].join('\n');
}
