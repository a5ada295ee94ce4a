import { defineRule } from '../../rule';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
/* Digits and © carry the emoji property too, but show as emoji only with a variation selector. */
const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|^\p{Regional_Indicator}{2}$|^[\d#*]\uFE0F?\u20E3$/u;
/* Asking the segmenter for every character of a long paste is slow; most posts have no emoji at all. */
const ANY = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;

const none = limit(0);
const two = limit(2);

/** More emoji than the company's limit. The first one above it is marked. */
export default defineRule({
  id: 'voice/emoji',
  level: 'warning',
  languages: ['any'],
  holds: 'always',
  priority: 50,
  examples: {
    flag: [
      { text: 'We are open 🎉', span: '🎉', policy: none },
      { text: '🚀 Launch day', span: '🚀', policy: none },
      { text: 'One 🎉 two 🎉 three 🎈', span: '🎈', policy: two },
      { text: 'The family 👨‍👩‍👧‍👦 day is on Sunday.', span: '👨‍👩‍👧‍👦', policy: none },
      { text: 'Bravo 👏🏽 to the night shift', span: '👏🏽', policy: none },
      { text: 'Greetings from 🇮🇩', span: '🇮🇩', policy: none },
      { text: 'Step 1️⃣: open the valve.', span: '1️⃣', policy: none },
      { text: '🔥🔥🔥', span: '🔥', policy: two },
      { text: 'Love ❤️ from Leeds', span: '❤️', policy: none },
    ],
    pass: [
      { text: 'We are open.', policy: none },
      { text: 'One 🎉 two 🎈', policy: two },
      { text: 'The © notice is on page 2.', policy: none },
      { text: 'Room #4 has 12 chairs.', policy: none },
      { text: 'We are open :)', policy: none },
      { text: 'A family 👨‍👩‍👧‍👦 and a flag 🇮🇩', policy: two },
      '🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉',
      { text: 'Registered ® in Jakarta.', policy: none },
    ],
  },
  *checkPost(post, { policy: { style } }) {
    if (style.maxEmoji === null || !ANY.test(post.text)) return;
    let count = 0;
    for (const { segment, index } of segmenter.segment(post.text)) {
      if (!EMOJI.test(segment)) continue;
      count += 1;
      if (count <= style.maxEmoji) continue;
      const say = style.maxEmoji === 0 ? 'none' : 'default';
      yield { start: index, end: index + segment.length, say, args: { limit: String(style.maxEmoji) } };
      return;
    }
  },
});

function limit(maxEmoji: number) {
  return { style: { formality: 'any' as const, maxEmoji, maxExclamations: null } };
}
