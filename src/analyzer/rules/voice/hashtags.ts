import { defineRule } from '../../rule';
import { profileMarks } from '../../voice/marks';
import { voiceOf } from '../../voice-profile';

const none = { voice: voiceOf({ hashtags: { target: 0, tolerance: 8 } }) };
const some = { voice: voiceOf({ hashtags: { target: 10, tolerance: 15 } }) };

/** More hashtags than the company's profile has. */
export default defineRule({
  id: 'voice/hashtags',
  level: 'warning',
  languages: ['any'],
  holds: 'always',
  priority: 50,
  examples: {
    flag: [
      { text: 'The depot is open. #ghent', span: '#ghent', policy: none },
      { text: '#depot news from Ghent', span: '#depot', policy: none },
      { text: 'Open today #ghent #depot #news', span: '#ghent', policy: some },
      { text: 'Buka hari ini #jakarta', span: '#jakarta', policy: none },
      { text: 'We are #hiring in Leeds.', span: '#hiring', policy: none },
      { text: 'Results are out #results #growth', span: '#results', policy: none },
      { text: '#a1 #b2 #c3 #d4', span: '#a1', policy: some },
      { text: '今日オープン #東京', span: '#東京', policy: none },
    ],
    pass: [
      { text: 'The depot is open.', policy: none },
      { text: 'The depot is open. #ghent', policy: some },
      { text: 'Open today #ghent #depot', policy: some },
      { text: 'Room #4 is on the left.', policy: none },
      { text: 'See https://example.com/page#ghent for the plan.', policy: none },
      { text: 'Shares of $ACME rose.', policy: none },
      { text: 'We write C# and F# at the depot.', policy: none },
      'Open today #a #b #c #d #e #f #g',
    ],
  },
  *checkPost(post, context) {
    yield* profileMarks('hashtags', post, context);
  },
});
