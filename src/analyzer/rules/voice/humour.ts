import { defineRule } from '../../rule';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

const sober = { voice: voiceOf({ humour: { target: 0, tolerance: 35 } }) };
const funny = { voice: voiceOf({ humour: { target: 50, tolerance: 45 } }) };

/** More slang, laughter and jokes than the company's profile has. */
export default defineRule({
  id: 'voice/humour',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 44,
  examples: {
    flag: [
      { text: 'Our kiln went bonkers last night, haha.', span: 'bonkers', policy: sober },
      { text: 'Whoa, the depot flooded, yikes.', span: 'Whoa', policy: sober },
      { text: 'Plot twist: the invoice was ours, oops.', span: 'Plot twist', policy: sober },
      { text: 'lol, the lift stopped again, geez.', span: 'lol', policy: sober },
      { text: 'Spoiler alert: our dudes in Ghent won.', span: 'Spoiler alert', policy: sober },
      { text: 'We had a lit evening, no joke.', span: 'lit', policy: sober },
      { text: 'Yep, the vibes at the depot are back.', span: 'Yep', policy: sober },
      { text: 'The cake is gone, who knew? Hahaha, asking for a friend.', span: 'who knew', policy: sober },
    ],
    pass: [
      { text: 'Our kiln failed last night.', policy: sober },
      { text: 'The depot flooded, and nobody was hurt.', policy: sober },
      { text: 'Nah, the lift is back.', policy: sober },
      { text: 'The driver said “lol, whoa, bonkers”.', policy: sober },
      { text: 'Thanks @lol and @bonkers for the photos.', policy: sober },
      { text: 'Our kiln went bonkers last night, haha.', policy: funny },
      { text: 'Read https://example.com/lol/yikes for the plan.', policy: sober },
      'Our kiln went bonkers last night, haha.',
    ],
  },
  *checkPost(post, context) {
    yield* profileMarks('humour', post, context);
  },
});
