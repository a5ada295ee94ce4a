import { findAdvice } from '../../languages/en/advice';
import { countContent } from '../../languages/en/grounds';
import { isNearlyGeneric, isSettled, tightSpan } from '../../languages/en/settle';
import { isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';

/** Advice made of words that fit anyone: nobody would advise the opposite. */
export default defineRule({
  id: 'value/platitude',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 70,
  examples: {
    flag: [
      {
        text: 'Make sure to choose the best companies to invest your hard-earned dollars in.',
        span: 'choose the best companies',
      },
      { text: 'Hire great people and get out of their way.', span: 'Hire great people' },
      {
        text: 'My advice to founders: surround yourself with great people.',
        span: 'surround yourself with great people',
      },
      { text: 'Never stop learning.', span: 'stop learning' },
      { text: 'You need to focus on what matters most to your business.', span: 'focus on what matters most' },
      { text: 'Always put the customer first, and success will follow.', span: 'put the customer first' },
      { text: 'It’s important to listen to your customers.', span: 'listen to your customers' },
      { text: 'Embrace change before it is too late.', span: 'Embrace change' },
      { text: 'Every leader should invest in their people.', span: 'invest in their people' },
      { text: "Don't be afraid to take risks.", span: 'take risks' },
      { text: 'Believe in yourself 💪', span: 'Believe in yourself' },
    ],
    pass: [
      'Industries X, Y and Z have grown for three quarters and, on the statistics, look solid.',
      'Check out our new report on supplier payments.',
      'Stay safe, everyone, and have a great weekend.',
      'Thank your support team this Friday: they closed 412 tickets over the storm weekend.',
      'Ask every new supplier for their last two customs declarations before you sign.',
      'Trust is everything to our depositors, so we publish the reserve report every Monday.',
      'Hire for writing first. In our last 40 hires, the writing test predicted retention better than the interviews did.',
      'Should you always put the customer first?',
      'Join us on Thursday at the Rotterdam depot.',
      'Love this team!',
      'Salt the pasta water after it boils, and keep a cup of it for the sauce.',
      'She told me “never stop learning” and then failed me in algebra.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence)) return;
    for (const { verb, end, to } of findAdvice(sentence)) {
      const content = countContent(sentence, verb, end);
      const told =
        content.generic > 1 ||
        (content.generic === 1 && end - verb > 1 && pointsAtSelf(sentence.tokens[end - 1]?.normal));
      if (!told || content.words > content.generic) continue;
      const span = tightSpan(sentence, verb, verb, end);
      if (!span) continue;
      const sure = to === 'reader' && isNearlyGeneric(sentence);
      yield { ...span, ...(sure ? {} : { level: 'suggestion' as const }) };
    }
  },
  keep(_mark, sentence, post, { draft }) {
    return draft.kind !== 'reply' && draft.kind !== 'comment' && !isSettled(post, sentence);
  },
});

function pointsAtSelf(word: string | undefined): boolean {
  return word === 'yourself' || word === 'yourselves';
}
