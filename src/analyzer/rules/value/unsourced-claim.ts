import { isName } from '../../languages/en/grounds';
import { exactly } from '../../languages/en/inflect';
import { GENERIC_ORGANISATIONS, GENERIC_PEOPLE } from '../../languages/en/lexicon/generic';
import { Phrases } from '../../languages/en/phrases';
import { isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';
import type { ParsedSentence } from '../../text/sentence';

const classes = {
  crowd: new Set([...GENERIC_PEOPLE, ...GENERIC_ORGANISATIONS]),
  source: exactly(
    'studies research data statistics stats surveys science evidence reports analysis polls numbers experts scientists analysts researchers economists psychologists study survey history',
  ),
  say: exactly(
    'show shows showed shown suggest suggests suggested prove proves proved proven indicate indicates confirm confirms confirmed agree say says tell tells believe predict predicts reveal reveals demonstrate demonstrates estimate estimates warn found find finds',
  ),
  about: exactly(
    'recent new multiple countless numerous many several most all scientific academic independent market industry leading top the latest some more',
  ),
};

const CLAIMS = new Phrases(
  {
    source: [
      '^ and|but|yet|as|because? < @about* @source ~have|consistently|clearly|repeatedly|overwhelmingly|now|also|all|increasingly* @say >',
      '^ and|but? < a recent|new study|survey|report|poll @say >',
    ],
    according: ['< according to @about* @source|@crowd >', '< as @about* @source @say >'],
    known: [
      "< it's|it is|has well|widely|commonly|universally|generally? been? well|widely|commonly|scientifically|generally? known|proven|accepted|believed|recognized|recognised|documented >",
      '< scientifically|statistically|clinically proven >',
      "< it's|it is no secret >",
      "< it's|it has been shown|proven|demonstrated .* that >",
    ],
    share: [
      '< #Percent|#Fraction|#Percentage of #Adjective? all? #Adjective? @crowd|success|life|leadership|communication|marketing|sales|business|problems|results >',
      '< #Percent of your . >',
      '< #Value percent of #Adjective? @crowd >',
      '< #Value out of #Value #Adjective? @crowd >',
    ],
  },
  classes,
);

/* Words that name where a claim comes from: "survey of 310 wholesalers", "our own data". */
const NAMED_SOURCE =
  /\b(?:our|my) (?:own )?(?:data|numbers|survey|figures|customers|clients|members|users|sample)\b|\b(?:survey|sample|poll|panel|review|analysis|data|filings?|report) (?:of|from|by|among)\b|\baccording to\b|\bsource:/iu;

/** Studies, experts and percentages without a name behind them. */
export default defineRule({
  id: 'value/unsourced-claim',
  level: 'warning',
  languages: ['en'],
  holds: 'empty',
  priority: 65,
  examples: {
    flag: [
      { text: 'Studies show that happy employees are more productive.', span: 'Studies show' },
      { text: 'Experts agree that AI will reshape banking.', span: 'Experts agree' },
      { text: 'According to experts, the market will recover soon.', span: 'According to experts' },
      { text: 'Research has proven that meetings kill creativity.', span: 'Research has proven' },
      { text: '90% of startups fail because they ignore their customers.', span: '90% of startups' },
      { text: 'It is widely known that remote teams ship faster.', span: 'It is widely known' },
      { text: 'Recent surveys suggest people trust brands less.', span: 'Recent surveys suggest' },
      { text: 'A recent study found that most leaders feel alone.', span: 'A recent study found' },
    ],
    pass: [
      'A 2025 BPS survey of 1,200 firms shows that half of them export.',
      'Studies show the opposite, for instance Bloom’s 2015 trial at Ctrip: https://example.com/ctrip',
      'McKinsey research shows that the gap has widened since 2019.',
      'Our data shows that 62% of customers order again within a month.',
      'The experts on our panel agree on one thing: the pilot ran too short.',
      'Do studies show that happy employees are more productive?',
      'According to @ons, 23% of UK firms use some form of AI.',
      'She studies show jumping in Lyon.',
      'We asked 40 founders. 90% of founders in that group had no lawyer when they signed.',
      '“Studies show” is how weak posts begin.',
    ],
  },
  *checkSentence(sentence) {
    if (isQuestion(sentence)) return;
    for (const match of CLAIMS.find(sentence)) {
      if (hasSource(sentence, match.kind === 'according' ? match.end : 0)) continue;
      yield { start: match.start, end: match.end, say: match.kind };
    }
  },
  keep(_mark, _sentence, post) {
    return !post.masks.some((mask) => mask.kind === 'url') && !post.sentences.some(({ parsed }) => namesSource(parsed));
  },
});

function hasSource(sentence: ParsedSentence, from: number): boolean {
  const named = sentence.tokens.some(
    (token, i) => token.mask === 'mention' || (token.mask === null && isName(token, i, sentence)),
  );
  return named || NAMED_SOURCE.test(sentence.text.slice(from));
}

/* A neighbouring sentence that says who counted: "We asked 40 founders." */
function namesSource(sentence: ParsedSentence): boolean {
  return /\b(?:we|i|they) (?:asked|surveyed|polled|interviewed|counted|measured|analysed|analyzed|studied|tracked)\b|\bsource:/iu.test(
    sentence.text,
  );
}
