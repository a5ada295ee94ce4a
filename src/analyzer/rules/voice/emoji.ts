import { defineRule } from '../../rule';
import { emojiIn } from '../../text/emoji';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

const none = limit(0);
const two = limit(2);

const sober = { voice: voiceOf({ emoji: { target: 0, tolerance: 8 } }) };

/** More emoji than the company's limit, or than its profile has. The first one above the limit is marked. */
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
      { text: 'We are open 🎉', span: '🎉', policy: sober },
    ],
    pass: [
      { text: 'We are open.', policy: none },
      { text: 'One 🎉 two 🎈', policy: two },
      { text: 'The © notice is on page 2.', policy: none },
      { text: 'Room #4 has 12 chairs.', policy: none },
      { text: 'We are open :)', policy: none },
      { text: 'A family 👨‍👩‍👧‍👦 and a flag 🇮🇩', policy: two },
      '🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉',
      { text: 'We are open.', policy: sober },
      { text: 'We are open 🎉', policy: { voice: voiceOf({ emoji: { target: 10, tolerance: 12 } }) } },
      { text: 'Registered ® in Jakarta.', policy: none },
    ],
  },
  *checkPost(post, context) {
    const { style } = context.policy;
    yield* profileMarks('emoji', post, context, style.maxEmoji !== null);
    if (style.maxEmoji === null) return;
    let count = 0;
    for (const span of emojiIn(post.text)) {
      count += 1;
      if (count <= style.maxEmoji) continue;
      const say = style.maxEmoji === 0 ? 'none' : 'default';
      yield { ...span, say, args: { limit: String(style.maxEmoji) } };
      return;
    }
  },
});

function limit(maxEmoji: number) {
  return { style: { formality: 'any' as const, maxEmoji, maxExclamations: null } };
}
