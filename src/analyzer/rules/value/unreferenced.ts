import { addressesSomeone, isCourtesy } from '../../languages/en/courtesy';
import { contentOf } from '../../languages/en/grounds';
import { exactly } from '../../languages/en/inflect';
import { isQuestion } from '../../languages/en/stance';
import { defineRule, WHOLE_POST } from '../../rule';
import type { ParsedPost } from '../../text/post';

/* Words that point at something which the reader must have before them. */
const POINTERS = exactly('this that these those it so they them same exactly agreed indeed absolutely');
/* More words of content than this say something, even of a thing that is not named. */
const MOST_CONTENT = 2;
const LONGEST = 12;

/**
 * A post that consists of a remark on something it does not show or name: "This.", "So true.", "They were right". A reader
 * of the feed cannot know what is meant. An answer or a quotation has its object beside it.
 */
export default defineRule({
  id: 'value/unreferenced',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 25,
  examples: {
    flag: [
      { text: 'This.', span: null },
      { text: 'So true.', span: null },
      { text: 'This is huge.', span: null },
      { text: 'It changes everything.', span: null },
      { text: 'It was worth it. 👏', span: null },
      { text: 'This is the way.', span: null },
      { text: 'They get it. We do too.', span: null },
      { text: 'That was amazing!!', span: null },
    ],
    pass: [
      { text: 'This.', kind: 'reply', context: { repliedTo: 'Pay interns.' } },
      { text: 'So true.', kind: 'comment', context: { repliedTo: 'Pay interns.' } },
      'This https://example.com/x',
      'This is my grandmother’s kiln.',
      'That was my last flight as a captain.',
      '@dana this is it',
      'Is this it?',
      'It is raining in Porto.',
      'So sorry for your loss.',
      'Them apples are from the tree behind the office.',
      'Exactly 412 tickets.',
    ],
  },
  *checkPost(post, { draft }) {
    if (draft.kind !== 'post' || addressesSomeone(post) || post.sentences.length === 0) return;
    if (post.masks.some(({ kind }) => kind !== 'hashtag') || !pointsOnly(post)) return;
    yield WHOLE_POST;
  },
});

function pointsOnly(post: ParsedPost): boolean {
  const words = post.sentences.flatMap(({ parsed }) => parsed.words);
  const first = post.sentences[0]?.parsed.words[0];
  if (!first || !POINTERS.has(first.normal) || words.length > LONGEST) return false;
  let said = 0;
  for (const { parsed } of post.sentences) {
    const { words: all, generic } = contentOf(parsed);
    if (all > generic || isQuestion(parsed) || isCourtesy(parsed)) return false;
    said += all;
  }
  return said <= MOST_CONTENT;
}
