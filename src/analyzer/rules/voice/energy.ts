import { defineRule } from '../../rule';
import { maskOf } from '../../text/post';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

const EXCLAMATION = /[!！]+/gu;

const none = limit(0);
const one = limit(1);

const calm = { voice: voiceOf({ energy: { target: 0, tolerance: 20 } }) };

/** More exclamation marks than the company's limit, or a louder draft than its profile. The first run above it is marked, and a full stop is offered. */
export default defineRule({
  id: 'voice/energy',
  level: 'warning',
  languages: ['any'],
  holds: 'always',
  priority: 50,
  examples: {
    flag: [
      { text: 'We are open!', span: '!', policy: none },
      { text: 'We are open! Come in!', span: '!', policy: one },
      { text: 'Wow!!! Sold out', span: '!!!', policy: one },
      { text: 'Terima kasih! Sampai jumpa!', span: '!', policy: one },
      { text: 'Great news! 🎉', span: '!', policy: none },
      { text: 'Really?! The depot burnt down.', span: '!', policy: none },
      { text: 'First!\nSecond!\nThird!', span: '!', policy: one },
      { text: '満員です！', span: '！', policy: none },
      { text: 'We are open! Come in! Bring friends!', span: '!', policy: calm },
      { text: 'WE ARE OPEN in Ghent, from nine to five.', span: 'WE ARE OPEN', policy: calm },
    ],
    pass: [
      { text: 'We are open.', policy: none },
      { text: 'We are open! Come in.', policy: one },
      { text: 'She shouted “Fire!” and ran.', policy: none },
      { text: 'Read https://example.com/wow! for more.', policy: one },
      { text: 'Run `npm test!` twice.', policy: none },
      { text: '> Wow!\nThat was the whole complaint.', policy: none },
      'Wow!!! Sold out!!!',
      { text: 'Yes!', policy: one },
      { text: 'We are open! Come in.', policy: calm },
      { text: 'The NATO summit is in Vilnius.', policy: calm },
    ],
    fix: [
      { text: 'We are open!', fixed: 'We are open.', policy: none },
      { text: 'Sold out!!! See you in May.', fixed: 'Sold out. See you in May.', policy: none },
      { text: 'Really?! The depot burnt down.', fixed: 'Really? The depot burnt down.', policy: none },
    ],
  },
  *checkPost(post, context) {
    const { style } = context.policy;
    yield* profileMarks('energy', post, context, style.maxExclamations !== null);
    if (style.maxExclamations === null) return;
    let count = 0;
    for (const match of post.text.matchAll(EXCLAMATION)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (maskOf(post, span) !== null) continue;
      count += match[0].length;
      if (count <= style.maxExclamations) continue;
      const asks = post.text[span.start - 1] === '?' || post.text[span.end] === '?';
      const stop = match[0].includes('！') ? '。' : '.';
      yield { ...span, args: { limit: String(style.maxExclamations) }, replacements: [asks ? '' : stop] };
      return;
    }
  },
});

function limit(maxExclamations: number) {
  return { style: { formality: 'any' as const, maxEmoji: null, maxExclamations } };
}
