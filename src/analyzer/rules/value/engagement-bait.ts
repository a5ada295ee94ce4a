import { exactly } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { defineRule } from '../../rule';

const classes = {
  ask: exactly('like comment share repost retweet rt tag follow save subscribe'),
  here: exactly('below comments thread replies'),
  word: exactly('yes agree interested guide me link info dm send pdf template playbook'),
};

const BAIT = new Phrases(
  {
    lazy: [
      '^ < agree|thoughts $ >',
      '^ < agree|thoughts or|on disagree|this $ >',
      '^ < who is with me $ >',
      '^ < am i right|wrong $ >',
      '^ < who else agrees|feels|thinks|relates .* >',
      '^ < what do you think $ >',
      '^ < right $ >',
    ],
    trade: [
      '< @ask and|or @ask > .* if you',
      '< @ask this|it|along? if you agree|relate|love|support|believe|want|need|know >',
      '< @ask if you agree|relate|love|support|believe|want|need >',
      '< comment|reply|type|drop @word > below|and|if|in|to|for',
      '< ~drop|leave a|your|an .+ below|comments >',
      '< tag|mention someone|a|somebody|three|3 friend|colleague|friends|leader|person|boss|founder? who|that needs|should|will|would >',
      '< share|repost|retweet this > so|with|to others|your|more|help|spread|everyone',
      '< follow me|us > for more',
    ],
  },
  classes,
);

/** Asking for a reaction where something could be said. */
export default defineRule({
  id: 'value/engagement-bait',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 50,
  examples: {
    flag: [
      { text: 'Culture beats strategy. Agree?', span: 'Agree' },
      { text: 'Remote work is here to stay.\n\nThoughts?', span: 'Thoughts' },
      { text: 'Like and share if you support small business.', span: 'Like and share' },
      { text: 'Comment YES below and I will send you the guide.', span: 'Comment YES' },
      { text: 'Tag someone who needs to hear this.', span: 'Tag someone who needs' },
      { text: 'Kindness costs nothing. Agree or disagree?', span: 'Agree or disagree' },
      { text: 'Repost if you agree.', span: 'Repost if you agree' },
      { text: "Hard work beats talent. Who's with me?", span: "Who's with me" },
    ],
    pass: [
      'I agree with the auditors: the depreciation schedule was wrong.',
      'Thoughts and prayers to the families in Valencia.',
      'Comment on the draft by-law until 30 June at the town hall.',
      'Share your photos of the flood with the insurer before you clean up.',
      'Which of the two floor plans would you pick for a ward of 24 beds, and why?',
      'Please follow the detour signs at Junction 9.',
      'Like most of you, I learned about the merger from the radio.',
      'Tag the parcels with the green label, not the white one.',
      'We agree on the price and disagree on the date.',
    ],
  },
  *checkSentence(sentence) {
    for (const match of BAIT.find(sentence)) {
      const lazy = match.kind === 'lazy';
      if (lazy && !sentence.text.trimEnd().endsWith('?')) continue;
      yield { start: match.start, end: match.end, say: match.kind, ...(lazy ? { level: 'suggestion' as const } : {}) };
    }
  },
  keep(_mark, _sentence, post, { draft }) {
    return (draft.kind === 'post' || draft.kind === 'quote') && post.sentences.length > 0;
  },
});
