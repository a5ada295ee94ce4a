import { contentOf } from '../../languages/en/grounds';
import { exactly } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { isFirm } from '../../languages/en/settle';
import { isDistanced, isNegated, isQuestion, isSupposed } from '../../languages/en/stance';
import { defineRule } from '../../rule';

const classes = {
  offering: exactly(
    'solution solutions product products platform service services technology tool tools app software company team brand offering system approach experience launch update feature partner provider place work results people',
  ),
  top: exactly('best greatest finest smartest fastest easiest simplest safest strongest leading premier top ultimate'),
  more: exactly('innovative advanced powerful exciting ambitious important trusted disruptive talented'),
  field: exactly('world industry market country planet globe universe business sector region'),
};

const PRAISE = new Phrases(
  {
    own: [
      'our|we|my|introducing .* < the @top #Adjective? @offering >',
      '< the best|greatest|finest|biggest|smartest|coolest #Adjective? . in|on|of the|all @field|town|history >',
      "< the? world's|industry's|country's|market's @top|best|greatest|most|first|only @more? @offering? >",
      '~be < #1|unrivaled|unrivalled|unmatched|unparalleled|unbeatable|unstoppable >',
      '< the most @more @offering >',
      '~be .* < the most @more > .* in|on the @field|history',
      '< second to none >',
      '< like no other >',
      '< in a league of its|our|their own >',
    ],
    label: [
      '< game changing|changer|changers >',
      '< revolutionary|groundbreaking|groundbreaking|revolutionizing|revolutionising > !war|guard|road|court',
      '< ground breaking @offering >',
      '< ~revolutionize|~revolutionise|~supercharge|~skyrocket|~transform the|your|how|every|entire the? .? >',
      '< will ~change the way|game >',
      '< will ~change how|everything|lives >',
      '< world class @offering >',
      '< best in class >',
      '< state of the art @offering >',
      '< cutting|bleeding|leading edge @offering|technologies >',
      '< next level|gen|generation @offering >',
      '< industry|market leading .? >',
      '< one of a kind @offering >',
      '< once in a lifetime|generation .? >',
      '< unprecedented|unparalleled|unmatched|limitless|endless|unlimited growth|success|opportunities|opportunity|possibilities|potential|value|results|experience|quality|innovation|excellence >',
    ],
  },
  classes,
);

/** Praise of what one sells that nobody can check. */
export default defineRule({
  id: 'value/hype',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 40,
  examples: {
    flag: [
      { text: 'Our platform is a game changer for retailers.', span: 'game changer' },
      { text: 'We built the most innovative solution in banking.', span: 'the most innovative solution' },
      { text: 'Introducing our revolutionary new app.', span: 'revolutionary' },
      { text: 'Our world-class team delivers every time.', span: 'world-class team' },
      { text: "We offer the industry's best service.", span: "the industry's best service" },
      { text: 'Our customer service is second to none.', span: 'second to none' },
      { text: 'This will revolutionize the way you shop.', span: 'revolutionize the way' },
      { text: 'Endless possibilities with our new platform.', span: 'Endless possibilities' },
      { text: 'Simply the best team in the industry.', span: 'the best team in the industry' },
    ],
    pass: [
      'Best Buy opens its Reno store on 4 May.',
      'Proud of this team and the best night of my year.',
      'This is not a game changer, it is a bug fix.',
      'Is this really the most innovative solution in banking?',
      'Best wishes for the new year to everyone at the plant.',
      'Our new kiln is the fastest in the county: 48 minutes a batch, measured by the council in June.',
      'The best bread in Lyon comes from a garage on Rue Paul Bert.',
      'I am tired of posts that call everything a game changer.',
      'Thank you for the best birthday card I ever got.',
      'A revolutionary court sat here in 1793.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence) || isFirm(contentOf(sentence))) return;
    for (const match of PRAISE.find(sentence)) {
      const { from } = match;
      if (isNegated(sentence, from) || isSupposed(sentence, from) || isDistanced(sentence, from)) continue;
      const content = contentOf(sentence);
      const sure = content.names < 2 && content.concrete < 3;
      yield { start: match.start, end: match.end, say: match.kind, ...(sure ? {} : { level: 'suggestion' as const }) };
    }
  },
  keep(_mark, sentence, post) {
    const next = post.sentences[post.sentences.indexOf(sentence) + 1];
    return !(next && contentOf(next.parsed).figures > 0);
  },
});
