import { defineRule } from '../../rule';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

const plain = { voice: voiceOf({ plainness: { target: 85, tolerance: 20 } }) };
const dense = { voice: voiceOf({ plainness: { target: 30, tolerance: 40 } }) };

/** A draft clearly harder to read than the company's profile: jargon, long words, long sentences. */
export default defineRule({
  id: 'voice/plainness',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 41,
  examples: {
    flag: [
      { text: 'We leverage holistic frameworks to optimise our kilns.', span: 'leverage', policy: plain },
      { text: 'Our ecosystem enables scalable orchestration of deliveries.', span: 'ecosystem', policy: plain },
      {
        text: 'Stakeholder alignment will accelerate our transformational procurement.',
        span: 'Stakeholder',
        policy: plain,
      },
      {
        text: 'The methodology at our depot operationalises actionable deliverables.',
        span: 'methodology',
        policy: plain,
      },
      {
        text: 'Interoperable capabilities differentiate our proposition in the region.',
        span: 'Interoperable',
        policy: plain,
      },
      { text: 'Robust synergies optimize the organisation of the depot.', span: 'Robust', policy: plain },
      { text: 'A seamless, omnichannel paradigm is our aspiration.', span: 'seamless', policy: plain },
      {
        text: 'The organisation anticipates considerable administrative difficulties regarding international transportation.',
        span: 'organisation',
        policy: plain,
      },
    ],
    pass: [
      { text: 'We fired up all three kilns today and they held.', policy: plain },
      { text: 'The bus to the depot leaves at nine from the gate.', policy: plain },
      { text: 'We leverage holistic frameworks to optimise our kilns.', policy: dense },
      { text: 'The minister promised “scalable stakeholder ecosystems” on Monday.', policy: plain },
      { text: 'Leverage synergies.', policy: plain },
      { text: 'The Leverage Ecosystem met at the Holistic Hotel in Ghent.', policy: dense },
      { text: 'I cut the price by half and sales stayed flat.', policy: plain },
      'We leverage holistic frameworks to optimise our kilns.',
    ],
  },
  *checkPost(post, context) {
    yield* profileMarks('plainness', post, context);
  },
});
