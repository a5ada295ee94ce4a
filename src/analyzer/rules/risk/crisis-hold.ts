import { defineRule, WHOLE_POST } from '../../rule';

const silence = { crisis: { active: true, message: 'Nobody posts until the all-clear from Porto.' } };
const unsaid = { crisis: { active: true, message: '' } };
const over = { crisis: { active: false, message: 'Nobody posts until the all-clear from Porto.' } };

/** The company has put every post on hold: whatever this one says, now is not the time. */
export default defineRule({
  id: 'risk/crisis-hold',
  level: 'error',
  languages: ['any'],
  holds: 'always',
  priority: 100,
  standsApart: true,
  examples: {
    flag: [
      { text: 'Soup of the day: pumpkin.', span: null, policy: silence },
      { text: 'Happy birthday, Marta!', span: null, policy: silence },
      { text: 'Our crisis team is on it, more at noon.', span: null, policy: silence },
      { text: '🎉', span: null, policy: silence },
      { text: 'https://example.com/report', span: null, policy: silence },
      { text: 'Kantor buka jam sembilan.', span: null, policy: silence },
      { text: 'Thanks, we will look into it.', kind: 'reply', span: null, policy: silence },
      { text: 'We shipped 40 pumps in May.', span: null, policy: unsaid },
    ],
    pass: [
      { text: 'Soup of the day: pumpkin.', policy: over },
      { text: 'All posts are on hold, says the sign at the canteen.', policy: over },
      { text: 'Crisis at breakfast: no marmalade.', policy: over },
      { text: '', policy: silence },
      { text: '   ', policy: silence },
      { text: '\n\n', policy: silence },
      { text: 'Kantor buka jam sembilan.', policy: over },
      'We shipped 40 pumps in May.',
    ],
  },
  *checkPost(post, { policy: { crisis } }) {
    if (!crisis.active || post.text.trim() === '') return;
    if (crisis.message === '') yield { ...WHOLE_POST };
    else yield { ...WHOLE_POST, say: 'said', args: { message: crisis.message } };
  },
});
