import { wordsAround } from '../../languages/en/around';
import { LEGAL_TALK } from '../../languages/en/legal-talk';
import { HARM, LAW_IN_GENERAL, LEGAL, PARTED } from '../../languages/en/lexicon/legal';
import { isQuestion, isSupposed } from '../../languages/en/stance';
import { defineRule } from '../../rule';

const OWN = /\b(?:we|us|our|ours|me|my|i)\b/iu;
/* A denial, a verdict on the other side, a forecast of the outcome, or a reason for it. */
const STAND =
  /\b(?:rubbish|nonsense|jokes?|lies|lying|liars?|lied|false|untrue|bluff\w*|stunt|publicity|bogus|baseless|silly|ridiculous|absurd|odds|justice|outrage\w*|witch[- ]?hunt|illegal|wrong|innocent|guilty|in order|clean|nothing|win|won|lose|lost|fight|beat|apolog\w+|cheaper|admit|never worked|not one of them|greedy|greed|money grab|shakedown|harass\w*|prove|proof|bad)\b/iu;

/** Words in public on a lawsuit, an inquiry, a dispute or a question of fault of one's own company. */
export default defineRule({
  id: 'risk/legal-matter',
  level: 'warning',
  languages: ['en'],
  holds: 'always',
  priority: 85,
  sources: [
    {
      title: 'US Federal Rules of Evidence, rule 801(d)(2): an opposing party’s statement',
      url: 'https://www.law.cornell.edu/rules/fre/rule_801',
    },
    {
      title: 'ABA Model Rule 3.6, trial publicity',
      url: 'https://www.americanbar.org/groups/professional_responsibility/publications/model_rules_of_professional_conduct/rule_3_6_trial_publicity/',
    },
  ],
  examples: {
    flag: [
      { text: 'Our lawsuit over the pump patent is going well.', span: 'Our lawsuit' },
      { text: 'Two former drivers are suing us over the rota.', span: 'are suing us over' },
      { text: 'The inquiry into our Ghent depot will find nothing.', span: 'inquiry into our Ghent depot' },
      { text: 'We took the landlord to court in May.', span: 'We took the landlord to court' },
      { text: 'Our lawyers say it will be over by June.', span: 'Our lawyers say' },
      { text: 'The tax office raided our warehouse this morning.', span: 'office raided our warehouse' },
      {
        text: 'So sorry, Nadia. That is on us.',
        kind: 'reply',
        context: { repliedTo: 'Your ladder gave way and I broke my ankle, two days in hospital.' },
        span: 'That is on us',
      },
      { text: 'Our former bookkeeper is in the paper today. She embezzled 80,000.', span: 'She embezzled 80,000' },
      { text: 'The court heard both sides on Monday. His claim is nonsense.', span: 'is nonsense' },
    ],
    pass: [
      'The supreme court held that a rota sent on Sunday is no notice.',
      'We do not comment on the claim against us; our statement is on the website.',
      'In case you missed it: the new catalogue is out.',
      'Sorry that your parcel came late, that one is on us.',
      'New suit, new shoes, first day in the new office.',
      'We won the appeal for our client, a bakery in Leeds.',
      'Our webinar on non-compete clauses takes place on Thursday.',
      'If somebody sues us over a logo, we will tell you.',
      'What would you do if a regulator raided your office?',
      'We settled in the new building and the plants are alive.',
      'My case for shorter meetings: nobody reads the minutes.',
      'She stole the show at our summer party.',
    ],
  },
  weighed: { unheard: () => ({ say: 'weighed' }) },
  *checkSentence(sentence) {
    const found = LEGAL_TALK.find(sentence);
    if (found.length === 0 || isQuestion(sentence) || LAW_IN_GENERAL.test(sentence.text)) return;
    for (const { start, end, first, kind } of found) {
      if (isSupposed(sentence, first)) continue;
      yield { start, end, say: kind === 'fault' || kind === 'staff' ? kind : 'default', args: { kind } };
    }
  },
  keep({ args }, sentence, post, { draft }) {
    if (args?.kind === 'matter') return true;
    const around = wordsAround(post, sentence, draft, 2);
    if (LAW_IN_GENERAL.test(around)) return false;
    if (args?.kind === 'cue') return isOwnDispute(around);
    if (args?.kind === 'staff') return PARTED.test(around);
    if (args?.kind === 'comment' && LEGAL.test(around)) return true;
    // A harm is told at length before its cause is: all of the post counts.
    return HARM.test(wordsAround(post, sentence, draft, post.sentences.length));
  },
});

/* A bare word of the law counts where the talk is of oneself, takes a stand, and is not one's trade. */
function isOwnDispute(around: string): boolean {
  return OWN.test(around) && STAND.test(around);
}
