import type { Mark, PostContext, Rule } from './rule';
import { type MarksByRule, marksIn } from './sentence-marks';
import type { ParsedPost, PostSentence } from './text/post';

interface Marked {
  sentence: PostSentence;
  marks: MarksByRule;
}

/** Reads the sentences once, and gives what each rule marks in the post, with offsets in the post. */
export function markerOf(post: ParsedPost, context: PostContext): (rule: Rule) => Mark[] {
  // The sentences that some rule says something of: mostly few.
  const marked = post.sentences
    .map((sentence): Marked => ({ sentence, marks: marksIn(sentence.parsed, context) }))
    .filter(({ marks }) => marks.size > 0);
  return (rule) => [...marksOf(rule, post, marked, context)];
}

function* marksOf(rule: Rule, post: ParsedPost, marked: readonly Marked[], context: PostContext): Generator<Mark> {
  if (rule.checkSentence) {
    for (const { sentence, marks } of marked) {
      for (const mark of marks.get(rule) ?? []) {
        if (rule.keep && !rule.keep(mark, sentence, post, context)) continue;
        yield { ...mark, start: mark.start + sentence.start, end: mark.end + sentence.start };
      }
    }
  }
  if (rule.checkPost) yield* rule.checkPost(post, context);
}
