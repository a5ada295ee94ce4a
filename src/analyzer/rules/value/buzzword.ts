import { contentOf } from '../../languages/en/grounds';
import { exactly } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { isDistanced, isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';

const classes = {
  dull: exactly(
    'value growth innovation opportunities opportunity potential synergies synergy power business success change stakeholders solutions results outcomes impact efficiency efficiencies capabilities insights strengths expertise technology data ai',
  ),
};

/*
 * Words of office prose that stand for a plainer one or for none. Checked against plain-language lists of the US
 * government and the GOV.UK style guide, and kept to those that have no trade's own meaning.
 */
const JARGON = new Phrases(
  {
    plain: [
      '< ~synergize|~synergise|synergy|synergies|synergistic >',
      '< ~leverage our|the|your|new|their|its|this|synergies|technology|ai|data >',
      '< ~utilize|~utilise >',
      '< ~operationalize|~operationalise|~ideate|~incentivize|~incentivise >',
      '< low hanging fruit >',
      '< ~move the needle >',
      '< thought leader|leaders|leadership >',
      '< core competency|competencies|competence >',
      '< paradigm shift|shifts|shifting >',
      '< value add|adds|added|proposition >',
      '< win win situation? >',
      '< ~circle back >',
      '< deep dive|dives >',
      '< boil the ocean >',
      '< blue sky thinking >',
      '< think|thinking outside the box >',
      '< customer|client|people|user|human centric approach|culture|strategy|mindset|organization|company|organisation|design? >',
      '< best of breed >',
      '< mission critical >',
      '< holistic approach|solution|view|strategy|solutions >',
      '< end to end solution|solutions|experience|transformation >',
      '< digital transformation journey >',
      '< ~drive|~unlock|~unleash|~maximize|~deliver|~create|~accelerate shareholder|stakeholder|business|long|true|real|meaningful|full|the|your|their? full|true|term|sustainable|transformative|exponential? @dull >',
      '< ecosystem of partners|solutions|innovation >',
      '< next generation|gen solutions|leaders|technology >',
      '< actionable insights >',
      '< results|purpose|value|values driven culture|leadership|strategy|company|organization|organisation|team|leaders? >',
      '< future proof|proofing >',
      '< robust and scalable >',
      '< hyper|fast growth mode >',
      '< agile mindset|transformation|organization >',
      '< growth mindset >',
      '< value chain transformation >',
      '< double|doubling down >',
    ],
  },
  classes,
);
/* One worn word in a sentence of facts is no fault; two in one sentence of nothing is. */
const SURE_FROM = 2;

/** Office words that stand for a plainer one, or for none. */
export default defineRule({
  id: 'value/buzzword',
  level: 'suggestion',
  languages: ['en'],
  holds: 'empty',
  priority: 30,
  sources: [
    {
      title: 'GOV.UK style guide: words to avoid',
      url: 'https://www.gov.uk/guidance/style-guide/a-to-z-of-gov-uk-style#words-to-avoid',
    },
    { title: 'US federal plain language guidelines', url: 'https://www.plainlanguage.gov/guidelines/words/' },
  ],
  examples: {
    flag: [
      { text: 'The merger brings synergies for everyone.', span: 'synergies' },
      { text: 'We leverage our expertise for you.', span: 'leverage our' },
      { text: 'This really moves the needle.', span: 'moves the needle' },
      { text: 'Time for a paradigm shift in retail.', span: 'paradigm shift' },
      { text: 'As a thought leader in fintech, I see this daily.', span: 'thought leader' },
      { text: 'Let us start with the low-hanging fruit.', span: 'low-hanging fruit' },
      { text: 'It is a win-win for the region.', span: 'win-win' },
      { text: 'Our customer-centric approach wins.', span: 'customer-centric approach' },
      { text: 'A platform that delivers actionable insights.', span: 'actionable insights' },
    ],
    pass: [
      'A lever under the crate gives you enough leverage to lift 200 kg.',
      'Thinking of the paradigm case in chapter 3 of Kuhn.',
      'The cherries on the low branches are ripe first.',
      'Please stop calling me a thought leader.',
      'We moved the fuel gauge so that the needle can be read from the saddle.',
      'Is there a synergy between the two drugs?',
      'The bank’s leverage ratio fell to 4.1%.',
      'We circle the harbour twice and are back by noon.',
      'He calls it “a paradigm shift”; I call it Tuesday.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence)) return;
    const found = JARGON.find(sentence).filter((match) => !isDistanced(sentence, match.from));
    const empty = found.length >= SURE_FROM && contentOf(sentence).concrete === 0;
    for (const { start, end } of found) yield { start, end, ...(empty ? { level: 'warning' as const } : {}) };
  },
});
