import { type Assertion, findAssertions } from '../../languages/en/assertion';
import { spanOf } from '../../languages/en/clause';
import { isCourtesy } from '../../languages/en/courtesy';
import { countContent } from '../../languages/en/grounds';
import { isNearlyGeneric, isSettled, tightSpan } from '../../languages/en/settle';
import { isDistanced, isQuestion, isSupposed } from '../../languages/en/stance';
import { defineRule } from '../../rule';
import type { ParsedSentence } from '../../text/sentence';

/** Something said of everybody, of a whole kind of people or of an abstraction, with nothing to check in it. */
export default defineRule({
  id: 'value/sweeping-generalization',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 60,
  examples: {
    flag: [
      { text: 'Nobody wants to work anymore.', span: 'Nobody wants' },
      { text: 'Most companies get culture wrong.', span: 'Most companies' },
      { text: 'Innovation is the key to success.', span: 'Innovation is the key' },
      { text: 'Every business is a technology business.', span: 'Every business' },
      { text: 'Great leaders always listen.', span: 'Great leaders always listen' },
      { text: "People don't buy products, they buy stories.", span: "People don't buy products" },
      { text: 'The future of work is human.', span: 'The future of work is human' },
      { text: 'AI will change everything.', span: 'AI will change everything' },
      { text: 'The truth is that no company can survive without innovation.', span: 'no company' },
      { text: 'Leadership is about people.', span: 'Leadership is about people' },
    ],
    pass: [
      'Most companies in our survey of 310 Dutch wholesalers still send invoices by post.',
      'Nobody at the Leeds plant was hurt, and the line restarts on Monday.',
      'Everyone who joined before June keeps the old pension plan.',
      'Is innovation the key to success?',
      'If every business is a technology business, who mends the roof?',
      'The market closed 2% lower after the central bank raised its rate.',
      'All our drivers now start after 6 a.m.',
      'It is a myth that innovation is the key to success.',
      'Customers returned 14% of the jackets, mostly for the zip.',
      'People queued round the block for the reopening of the Kelham Street bakery.',
      'Our team is great and I missed them this week.',
      'He likes to say “culture eats strategy for breakfast”.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence) || isCourtesy(sentence)) return;
    for (const assertion of findAssertions(sentence)) {
      const { subject, verb, end } = assertion;
      if (isSupposed(sentence, verb) || isDistanced(sentence, subject)) continue;
      const content = countContent(sentence, subject, end);
      if (content.words > content.generic || content.generic < 2 || content.names > 0) continue;
      if (sentence.tokens.slice(subject, end).some((token) => token.mask === 'url')) continue;
      const span = markOf(sentence, assertion);
      if (!span) continue;
      const sure = isNearlyGeneric(sentence);
      yield { ...span, ...(sure ? {} : { level: 'suggestion' as const }) };
    }
  },
  keep(_mark, sentence, post, { draft }) {
    return draft.kind !== 'reply' && draft.kind !== 'comment' && !isSettled(post, sentence);
  },
});

/* "Most companies" is the problem itself; "Nobody" and "Innovation" need their verb to be one. */
function markOf(sentence: ParsedSentence, { kind, subject, verb, end }: Assertion) {
  if (kind !== 'universal') return tightSpan(sentence, subject, verb, end);
  return spanOf(sentence.tokens, subject, verb - subject > 1 ? verb : verb + 1);
}
