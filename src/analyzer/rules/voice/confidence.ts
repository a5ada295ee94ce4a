import { defineRule } from '../../rule';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

const even = { voice: voiceOf({ confidence: { target: 50, tolerance: 20 } }) };

/** A draft clearly more hesitant, or clearly more certain, than the company's profile. */
export default defineRule({
  id: 'voice/confidence',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 42,
  examples: {
    flag: [
      { text: 'Perhaps the depot might open in May.', span: 'Perhaps', policy: even },
      { text: 'I think the kiln is possibly too small for us.', span: 'I think', policy: even },
      { text: 'It seems that the road is somewhat narrow.', span: 'seems', policy: even },
      { text: 'We are not sure, but maybe the snow melts.', span: 'not sure', policy: even },
      { text: 'The depot will definitely and certainly open in May.', span: 'definitely', policy: even },
      { text: 'Our kiln always works and never cools.', span: 'always', policy: even },
      { text: 'No doubt, the road is obviously too narrow.', span: 'No doubt', policy: even },
      { text: 'Make no mistake: everyone will take the bus.', span: 'Make no mistake', policy: even },
    ],
    pass: [
      { text: 'The depot opens in May.', policy: even },
      { text: 'Perhaps the depot opens in the first week of May.', policy: even },
      { text: 'The depot never closes on a Sunday in May.', policy: even },
      { text: 'The mayor said “perhaps, possibly, maybe” three times.', policy: even },
      { text: 'Members may use the depot in Bradford until May.', policy: even },
      { text: 'Could you lend us a piano for the evening?', policy: even },
      { text: 'Maybe, perhaps.', policy: even },
      'Perhaps the depot might open in May.',
    ],
  },
  *checkPost(post, context) {
    yield* profileMarks('confidence', post, context);
  },
});
