import type { ParsedPost } from '../text/post';
import type { Subject } from './check';
import type { StyleScope } from './style';

/* From a character that is no space up to an empty line. */
const PARAGRAPH = /\S(?:(?!\n[^\S\n]*\n)[\s\S])*/gu;
/* Longer than LinkedIn's longest post. What a pattern costs may grow by the square of a stretch. */
const LONGEST = 4000;

/* X's longest post. */
const LONGEST_WHOLE = 25_000;

/**
 * The parts of a post that a scope names. A text in Vale's sense is a paragraph, as in its plain-text files; `summary` and
 * `raw` are the post as a whole.
 */
export function subjectsOf(post: ParsedPost, scope: StyleScope): Subject[] {
  switch (scope) {
    case 'sentence':
      return post.sentences.map((sentence) => ({
        start: sentence.start,
        end: sentence.end,
        text: sentence.parsed.text,
        post,
        sentence,
      }));
    case 'text':
    case 'paragraph':
      return [...post.text.matchAll(PARAGRAPH)].flatMap(({ 0: text, index }) =>
        stretches(post, index, index + text.trimEnd().length),
      );
    case 'summary':
    case 'raw':
      return [whole(post)];
  }
}

function whole(post: ParsedPost): Subject {
  const text = post.text.slice(0, LONGEST_WHOLE);
  return { start: 0, end: text.length, text, post, sentence: null };
}

/* A paragraph, cut between sentences where it is longer than one should be. */
function stretches(post: ParsedPost, start: number, end: number): Subject[] {
  const subjects: Subject[] = [];
  const add = (from: number, to: number) =>
    subjects.push({ start: from, end: to, text: post.text.slice(from, to), post, sentence: null });
  let from = start;
  while (end - from > LONGEST) {
    const last = post.sentences.findLast((sentence) => sentence.start > from && sentence.start <= from + LONGEST);
    const to = last?.start ?? from + LONGEST;
    add(from, to);
    from = to;
  }
  add(from, end);
  return subjects;
}
