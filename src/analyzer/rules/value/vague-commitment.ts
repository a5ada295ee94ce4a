import { clauseEnd } from '../../languages/en/clause';
import { contentOf } from '../../languages/en/grounds';
import { exactly, inflected } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { isFirm, isNearlyGeneric, isSettled, tightSpan } from '../../languages/en/settle';
import { isNegated, isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';

const classes = {
  firmly: exactly(
    'always deeply fully firmly strongly truly also been so as more incredibly still very ongoing unwavering continued deep strong simple',
  ),
  aux: exactly('are am is will have been be continue continues keep keeps always to constantly not only'),
  deed: inflected(
    'make help deliver empower provide create build inspire change transform be become improve innovate invest grow strive push support work listen learn serve lead evolve drive enable champion foster',
  ),
  always: exactly('always constantly continuously continually tirelessly relentlessly'),
};

const PROMISES = new Phrases(
  {
    bent: [
      'we|i|team|company|business|us am|are|is|remain|remains|stay|have all? @firmly* < committed|dedicated|devoted|determined|pledged|obsessed to|with|about',
      '< our @firmly* commitment|dedication to',
      'our|the|my mission|goal|aim|purpose|vision|promise|ambition is|remains @firmly* < to @always? @deed',
    ],
    effort: [
      'we|i|team|company @aux* < ~strive|~endeavor|~endeavour to|for',
      'we|i will|shall always|do* < our best|utmost|part',
      'we|i will|shall always? < continue|keep to? @always? @deed',
      'we|i will|must|can|should < do better',
      'we|i|team @aux* < ~work hard|tirelessly|relentlessly|diligently|closely to|on|for|with|together',
      'we will not < rest|stop until',
      'we|i|company ~take .* < seriously',
    ],
  },
  classes,
);

/** A promise without a measure, a date or a deed. */
export default defineRule({
  id: 'value/vague-commitment',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 55,
  examples: {
    flag: [
      { text: 'We are committed to sustainability.', span: 'committed to sustainability' },
      { text: 'Our commitment to excellence has never been stronger.', span: 'Our commitment to excellence' },
      { text: 'We will continue to invest in our people.', span: 'continue to invest in our people' },
      { text: 'We hear you and we will do better.', span: 'do better' },
      { text: 'We always strive to deliver the best experience.', span: 'strive to deliver the best experience' },
      { text: 'Our mission is to empower people everywhere.', span: 'to empower people everywhere' },
      { text: 'We take your privacy seriously.', span: 'seriously' },
      { text: "We're fully dedicated to our customers’ success.", span: 'dedicated to our customers’ success' },
    ],
    pass: [
      'We are committed to cutting van emissions 40% by 2028, and publish the fleet figures every quarter.',
      'We take your privacy seriously: from Monday the app keeps no location history.',
      'Committed to the bit, he wore the llama costume to the board meeting.',
      'Are we committed to sustainability, or only to the word?',
      'We will continue to run the night bus on route 12 until the bridge in Nijmegen reopens.',
      'The council was dedicated to one thing that year, the harbour wall.',
      'Our mission to Titan launches in 2028 on a Falcon Heavy.',
      'We are not committed to the Leeds lease yet.',
      'We will do better on refunds: every claim under €50 is paid the same day.',
    ],
  },
  *checkSentence(sentence) {
    const content = contentOf(sentence);
    if (isQuestion(sentence) || isFirm(content) || content.figures > 0) return;
    for (const match of PROMISES.find(sentence)) {
      if (isNegated(sentence, match.from)) continue;
      const span = tightSpan(sentence, match.first, match.to - 1, clauseEnd(sentence, match.first));
      if (!span) continue;
      const sure = isNearlyGeneric(sentence);
      yield { ...span, say: match.kind, ...(sure ? {} : { level: 'suggestion' as const }) };
    }
  },
  keep(_mark, sentence, post) {
    return !isSettled(post, sentence);
  },
});
