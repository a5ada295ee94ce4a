import { addressesSomeone, isCourtesy } from '../../languages/en/courtesy';
import { contentOf } from '../../languages/en/grounds';
import { exactly } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';
import type { ParsedPost } from '../../text/post';

const classes = {
  warm: exactly(
    'exciting special busy unforgettable vibrant great good wonderful fantastic amazing inspiring insightful fascinating productive interesting excellent fruitful engaging incredible awesome lovely brilliant enriching valuable memorable powerful terrific stimulating energizing energising constructive lively rich thought-provoking',
  ),
  gathering: exactly(
    'meeting meetings conversation conversations discussion discussions panel panels event events session sessions day days time evening night morning week visit dinner lunch conference summit exchange dialogue talk talks keynote workshop gathering trip experience debate debates audience turnout chat',
  ),
  join: exactly(
    'meet join speak connect catch host visit participate attend present share moderate represent discuss welcome spend exchange engage talk moderate sit',
  ),
  gift: exactly('honor honour pleasure privilege joy delight'),
};

const REPORTS = new Phrases(
  {
    report: [
      '< @warm and? @warm? #Noun? @gathering > with|at|on|about|in|to|today|this|yesterday|last|together|around|during|hosted|for|here',
      '< @warm @gathering > $',
      '~have|what|such|spent a|an < #Adverb? @warm? and? @warm @gathering >',
      '< @warm to finally|personally? @join > .',
      '< a|an|my|such? true|great|real|absolute|huge? @gift to @join > .',
      '< the|a @gift of > .',
      '< @gift to have been|be|visited|joined|spoken|met? @join|part|with > .',
      '< @gift to be part|with|back|here|at|among >',
      '~thrilled|~excite|honored|honoured|proud|happy|delighted|pleased|humbled < to have joined|attended|spoken|participated|represented|been > .',
    ],
  },
  classes,
);
/* Words that say what came of it, besides those of the report itself. */
const SAYS_SOMETHING = 0.3;

/** Was there, met them, enjoyed it: an event without anything that was said, seen or decided at it. */
export default defineRule({
  id: 'value/empty-report',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 48,
  examples: {
    flag: [
      {
        text: 'Fascinating discussions on the future of business at the Global Leaders Forum in Singapore.',
        span: 'Fascinating discussions',
      },
      {
        text: 'Had a fantastic meeting with Minister Sharma on strengthening our cooperation.',
        span: 'fantastic meeting',
      },
      {
        text: 'Great to join Maria Lopez and the team at Helix for a discussion on leadership.',
        span: 'Great to join',
      },
      { text: 'It was an honor to speak about the opportunities ahead for our industry.', span: 'an honor to speak' },
      { text: 'What an inspiring event! The future is in good hands.', span: 'inspiring event' },
      { text: 'Such a great day with the leadership team in Lyon.', span: 'great day' },
      {
        text: 'Very insightful and inspiring conversation about innovation with Ana today.',
        span: 'insightful and inspiring conversation',
      },
      { text: 'Proud to have attended the summit with so many global leaders.', span: 'to have attended' },
    ],
    pass: [
      'Great meeting with the Antwerp pilots: they want the tide table in the app, and the tugs’ radio channel beside it.',
      'Had a wonderful evening at the allotment, planting 40 leeks.',
      'Great conversation with Dr. Chen on triage nurses, recording here: https://example.com/talk',
      'The meeting with the union ended without a deal on night pay.',
      'Great to see the lift working again at Baker Street after nine months.',
      'Was it a good meeting?',
      { text: 'Great to meet you too!', kind: 'reply', context: { repliedTo: 'Great to meet you.' } },
      'Two days of talks on wheat ended last night: Egypt buys 300,000 tonnes.',
      '@ana great meeting you yesterday',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence) || isCourtesy(sentence)) return;
    for (const { start, end } of REPORTS.find(sentence)) yield { start, end };
  },
  keep(_mark, _sentence, post, { draft }) {
    if (draft.kind !== 'post' || addressesSomeone(post)) return false;
    return !post.masks.some((mask) => mask.kind === 'url') && !saysSomething(post);
  },
});

function saysSomething(post: ParsedPost): boolean {
  let words = 0;
  let concrete = 0;
  for (const { parsed } of post.sentences) {
    const content = contentOf(parsed);
    if (content.figures > 0 || isQuestion(parsed)) return true;
    words += content.words;
    concrete += content.concrete;
  }
  return words === 0 || concrete / words > SAYS_SOMETHING;
}
