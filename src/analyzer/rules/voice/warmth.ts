import { defineRule } from '../../rule';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

const warm = { voice: voiceOf({ warmth: { target: 75, tolerance: 20 } }) };
const cool = { voice: voiceOf({ warmth: { target: 42, tolerance: 10 } }) };

/** A draft clearly colder, or clearly warmer, than the company's profile. */
export default defineRule({
  id: 'voice/warmth',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 43,
  examples: {
    flag: [
      { text: 'You must bring your own cup, and it is wrong to ask for ours.', span: 'You must', policy: warm },
      { text: 'That excuse is ridiculous, and nobody believes it.', span: 'excuse', policy: warm },
      { text: 'Stop writing to the depot about the noise.', span: 'Stop', policy: warm },
      { text: 'Your complaint about the noise is nonsense.', span: 'nonsense', policy: warm },
      { text: 'This is a waste of the time of our drivers.', span: 'waste', policy: warm },
      { text: 'Do not blame the drivers for the snow.', span: 'blame', policy: warm },
      {
        text: 'Thank you so much, dear friends, we are so grateful for your kind words.',
        span: 'Thank',
        policy: cool,
      },
      {
        text: 'We appreciate your kind help, and we look forward to a wonderful day.',
        span: 'appreciate',
        policy: cool,
      },
    ],
    pass: [
      { text: 'Could you bring a cup to the depot on Monday?', policy: warm },
      { text: 'The depot in Ghent is open from nine to five.', policy: warm },
      { text: 'The depot in Ghent is open from nine to five.', policy: cool },
      { text: 'A customer wrote “stop this nonsense” on the door.', policy: warm },
      { text: 'Stop.', policy: warm },
      { text: 'The bus stops at the gate of the depot in Ghent.', policy: warm },
      { text: 'Terima kasih banyak atas bantuan dan doa Anda semua.', policy: cool },
      'That excuse is ridiculous, and nobody believes it.',
    ],
  },
  *checkPost(post, context) {
    yield* profileMarks('warmth', post, context);
  },
});
