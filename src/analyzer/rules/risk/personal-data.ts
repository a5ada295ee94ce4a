import { findDisclosures, isFreelyTold } from '../../languages/en/private/disclosures';
import { findData } from '../../personal/find-data';
import { defineRule } from '../../rule';
import type { Draft, Way } from '../../types';

const answer = (repliedTo: string) => ({ kind: 'reply', context: { repliedTo } }) as const;

/** Data and private matters of somebody else: what is theirs to tell. */
export default defineRule({
  id: 'risk/personal-data',
  level: 'error',
  languages: ['any'],
  holds: 'always',
  priority: 96,
  neverKept: true,
  sources: [
    {
      title: 'GDPR, article 4 (personal data), article 6 (lawfulness) and article 9 (special categories)',
      url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    },
    {
      title: 'UK Information Commissioner, what is personal data',
      url: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/personal-information-what-is-it/what-is-personal-data/',
    },
    {
      title: 'Indonesia, Law 27 of 2022 on personal data protection',
      url: 'https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022',
    },
    {
      title: 'FTC, protecting personal information: a guide for business',
      url: 'https://www.ftc.gov/business-guidance/resources/protecting-personal-information-guide-business',
    },
  ],
  examples: {
    flag: [
      { text: 'Slow replies today: Hanne from payroll is having chemo.', span: 'Hanne from payroll is having chemo' },
      { text: 'Our receptionist is pregnant, so we need a stand-in.', span: 'Our receptionist is pregnant' },
      { text: 'Rashid burned out in spring. We all saw it coming.', span: 'Rashid burned out' },
      { text: 'Be kind to Ivo in dispatch, his wife moved out on Friday.', span: 'his wife moved out' },
      { text: 'Our head of design, Marta, makes 88k.', span: 'Marta, makes 88k' },
      { text: 'Denis was let go for drinking on the night shift.', span: 'Denis was let go for' },
      { text: 'Selma joined the union, and I wonder why.', span: 'Selma joined the union' },
      {
        text: 'Well done, Jorge! You got 38% in the mock.',
        span: 'You got 38% in the mock',
        ...answer('I passed the exam today.'),
      },
      { text: 'We tried you on 07700 900187 at noon.', span: '07700 900187', ...answer('Your driver never rang.') },
      { text: 'Thanks to Lena Roth (lena.roth84@gmail.com) for the photo.', span: 'lena.roth84@gmail.com' },
      { text: 'Mrs Quint, 12 Rose Lane, has our first heat pump.', span: '12 Rose Lane' },
      { text: 'The form says NIK 3273014507900003.', span: '3273014507900003' },
      { text: 'His card 4539 1488 0343 6467 was in the mixer.', span: '4539 1488 0343 6467' },
      { text: 'The refund went to DE89 3704 0044 0532 0130 00.', span: 'DE89 3704 0044 0532 0130 00' },
      { text: 'Date of birth: 14 March 1988, says the badge.', span: 'Date of birth: 14 March 1988' },
    ],
    pass: [
      'Press enquiries: press@corvane.example or +44 20 7946 0000.',
      'Call us on 0800 123 4567, we answer until six.',
      'Our shop is at 12 Rose Lane, York. Doors open at nine.',
      'Order 4417-0923-55 left the warehouse on Monday.',
      'Final score 31:29, attendance 10,455.',
      'I burned out in 2022 and took four months off.',
      'My father had Parkinson’s. It is why I founded this company.',
      'Hanne from payroll is running a marathon for cancer research.',
      'With her permission: Ines has been diagnosed with MS, and this is how we work now.',
      'Tim Cook earned $63 million in 2023.',
      'A colleague told me that she has cancer. I said nothing for a while.',
      'If Hanne is off sick, ask Tom.',
      { text: 'Please don’t post your date of birth here, send us a message.', ...answer('Do you need my details?') },
      { text: 'Your refund of 40 euros is on its way.', ...answer('Where is my refund?') },
      'Congratulations to Ana, who passed her CPA exam.',
      'Donations: DE89 3704 0044 0532 0130 00, thank you.',
      '4242 4242 4242 4242 is the number for tests.',
      'The median engineer in Hamburg makes 94k.',
      'Steve Jobs was fired by his own board.',
      'Our founder was born on 3 May 1931 in Graz.',
    ],
  },
  weighed: {
    unheard: (post, { draft }) => (isFreelyTold(post) ? null : { say: 'weighed', ways: waysOut(draft) }),
  },
  *checkPost(post, { draft }) {
    const ways = waysOut(draft);
    for (const { start, end, kind } of findData(post)) yield { start, end, say: kind, ways, certain: true };
    if (post.language !== 'en') return;
    // Words can be read in more than one way, a number cannot.
    for (const { start, end, kind } of findDisclosures(post, draft)) {
      yield { start, end, say: kind, ways, level: 'warning', certain: true };
    }
  },
});

/* What belongs to one reader can be said to that reader alone. */
function waysOut({ kind }: Draft): readonly Way[] {
  return kind === 'reply' || kind === 'comment' ? ['private-message'] : [];
}
