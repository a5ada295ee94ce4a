import { defineRule, WHOLE_POST } from '../../rule';
import { EMPTY, THIN } from '../../worth/judge';

/** The whole post could be signed by anyone: it states, advises or promises, and gives nothing to stand on. */
export default defineRule({
  id: 'value/low-specificity',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 20,
  examples: {
    flag: [
      {
        text: 'We are on an incredible journey to transform the future of work, and we could not be more excited.',
        span: null,
      },
      {
        text: 'Leadership is not about titles. It is about bringing out the best in people every single day.',
        span: null,
      },
      {
        text: 'Our strategy is working, and the results speak for themselves. The best teams win together.',
        span: null,
      },
      { text: 'I firmly believe that AI will have a huge impact on how we live and work.', span: null },
      {
        text: 'At Brightwell, people are at the heart of everything we do. Since 1998, that has never changed.',
        span: null,
      },
      { text: 'Good things happen when you put people first.', span: null },
      {
        text: 'Growth happens outside your comfort zone. So keep going, keep learning and keep believing.',
        span: null,
      },
      { text: 'Relationships matter more than anything in business. Build them wisely.', span: null },
    ],
    pass: [
      'Soak the beans overnight, then discard the water; that is where the gas comes from.',
      'We moved the return label inside the box lid. Half the questions to our help desk went away.',
      'Congratulations to the whole team, so well deserved!',
      'What would make you change your bank?',
      'I read every exit interview this spring. The word that came up most was parking.',
      'Revenue rose 18% to €42m, most of it from repair contracts.',
      'Great conversation on growth and leadership https://example.com/talk',
      {
        text: 'I could not agree more, people make the difference in any business.',
        kind: 'reply',
        context: { repliedTo: 'People first.' },
      },
      'Happy birthday to the best boss in the world.',
      'This is why I love my team.',
      'If your supplier asks to be paid to a new account, phone the number on the last invoice.',
    ],
  },
  *checkPost(_post, { draft, specificity: { emptiness, missing } }) {
    if ((draft.kind !== 'post' && draft.kind !== 'quote') || emptiness < THIN) return;
    // A quotation may hold what the words beside it leave out.
    const sure = draft.kind === 'post' && emptiness >= EMPTY;
    yield { ...WHOLE_POST, ...(missing[0] ? { say: missing[0] } : {}), ...(sure ? {} : { level: 'suggestion' }) };
  },
});
