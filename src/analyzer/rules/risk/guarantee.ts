import { type Assurance, assurancesIn, isCertain, speaksOfOffer } from '../../languages/en/assurance';
import { exactly, inflected } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { isDistanced, isNegated, isQuestion, isSupposed } from '../../languages/en/stance';
import { defineRule } from '../../rule';
import type { ParsedPost, PostSentence } from '../../text/post';
import type { ParsedSentence } from '../../text/sentence';

const classes = {
  gain: inflected(
    'return profit gain growth result success income yield dividend earning outcome performance winner win double triple cure recovery job revenue saving interest payout upside approval',
  ),
  invest: inflected(
    'invest investment investor fund portfolio money savings stock share price asset capital deposit token coin',
  ),
  surely: exactly('definitely certainly surely absolutely undoubtedly always inevitably'),
};

const PROMISES = new Phrases(
  {
    vow: [
      '< ~guarantee > you|your|a|an|the|our|all|investors|clients|customers|we|that|at|least|high|higher|double|digit|steady|real|best|up|to|#Value|#Percent* @gain|#Percent|#Money|success',
      '< guaranteed #Adjective? #Adjective? @gain >',
      '< @gain is|are|will|be|all* guaranteed >',
    ],
    result: [
      '< ~guarantee that? you|we|it|this|our|your|they .? will|to >',
      '< ~guarantee you > will|a|an|the|that|#Value|#Percent',
      'will|to < ~double|~triple|~quadruple your @invest|@gain >',
      '< you will|can not ~lose >|money',
      'you < can not go wrong >',
    ],
    riskless: [
      '< risk free @gain|@invest >',
      '< zero|no risk|downside >',
      '< without any? risk > !of|that|in',
      '< can not|never fail|lose|miss >',
      '< sure thing|bet|winner >',
      '< safe as houses >',
      '< 100|100% percent? certain|sure|safe @gain|@invest|to|that|you|it? >',
      '< get rich quick? >',
      '< easy|free money >',
    ],
    rise: [
      '@invest|stock|shares|price|bitcoin|it|this|we|market .* < will @surely? double|triple|quadruple|10x|skyrocket|moon|explode|soar >',
      '@invest|stock|shares|price|bitcoin|fund|returns will @surely < go|rise|grow|increase|outperform|beat .? >',
      'will @surely < outperform|beat the? market|competition|everyone|index .? >',
    ],
  },
  classes,
);
/* A warranty with its terms is a fact of trade, not a promise of results. */
const WARRANTY =
  /\b(?:warranty|money[- ]back (?:guarantee|policy|within|if)|refund|return policy|price match|terms (?:and|&) conditions|terms apply|guarantee (?:covers|applies|runs|lasts|of \d)|(?:\d+|two|three|five|ten|twelve)[- ](?:day|month|year)s?[- ]guarantee|deposit (?:guarantee|insurance)|guarantee (?:fund|scheme)|loan guarantee|guarantor)\b/iu;

/** A promise of results or returns. */
export default defineRule({
  id: 'risk/guarantee',
  level: 'error',
  languages: ['en'],
  holds: 'always',
  priority: 95,
  sources: [
    {
      title: 'FINRA Rule 2210, communications with the public: no promissory claims',
      url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
    },
    {
      title: 'SEC marketing rule, 17 CFR 275.206(4)-1',
      url: 'https://www.ecfr.gov/current/title-17/section-275.206(4)-1',
    },
    {
      title: 'FTC, advertising and marketing basics: claims must be substantiated',
      url: 'https://www.ftc.gov/business-guidance/advertising-marketing/advertising-marketing-basics',
    },
  ],
  examples: {
    flag: [
      { text: 'Our fund will guarantee you 12% a year.', span: 'guarantee' },
      { text: 'Guaranteed returns of 8% for early investors.', span: 'Guaranteed returns' },
      { text: 'We guarantee results in 30 days.', span: 'guarantee' },
      { text: 'This will double your money by June.', span: 'will double' },
      { text: 'It is a risk-free investment.', span: 'risk-free investment' },
      { text: "Invest with us and you can't lose.", span: "can't lose" },
      { text: 'The stock will definitely double this year.', span: 'will definitely double' },
      { text: 'I guarantee that you will lose ten kilos.', span: 'guarantee that you will' },
      { text: 'High yield, zero risk.', span: 'zero risk' },
      { text: 'Success is guaranteed.', span: 'Success is guaranteed' },
      { text: 'Eight lessons with us and you pass the exam. No ifs.', span: 'you pass the exam' },
      { text: 'Put our meter in the cellar and the gas bill is history.', span: 'the gas bill is history' },
      { text: 'Nobody gets past this gate.', span: 'Nobody gets past' },
      { text: 'All of our graduates find work within a month.', span: 'All of our graduates find work' },
      { text: 'Our app is 100% safe for children.', span: '100% safe' },
    ],
    pass: [
      'Make sure to bring your badge to the Ghent depot.',
      'Every drill has a two-year guarantee, parts and labour.',
      'We cannot guarantee results: two of the nine trial farms lost yield.',
      'Nobody can guarantee you 12% a year.',
      'Past performance is no guarantee of future returns.',
      'The state guarantees deposits up to €100,000 under the deposit guarantee scheme.',
      'Can anyone guarantee returns like that?',
      'Beware of anyone who offers guaranteed returns.',
      'The constitution guarantees freedom of assembly.',
      'Money-back guarantee within 30 days, terms apply.',
      'If someone says the stock will double your money, hang up.',
      'Three players will miss the match, so no guarantee from me.',
      'No risk, no reward.',
      'You will never walk alone. What a night at Anfield.',
      'Every customer gets a coffee while they wait.',
      'In our test with 40 households, 23 used less gas. Your bill may not go down.',
      'If we miss the date, you get a credit as set out in section 5; it is not a promise that nothing breaks.',
      'He never misses a shift, and last week he got a medal for it.',
      'Our vision is a world with zero crashes.',
    ],
  },
  weighed: { unheard: () => ({ say: 'weighed' }) },
  *checkSentence(sentence) {
    if (isQuestion(sentence) || WARRANTY.test(sentence.text) || warns(sentence)) return;
    for (const { start, end, from, to, first, kind } of PROMISES.find(sentence)) {
      if (kind !== 'riskless' && isNegated(sentence, first)) continue;
      // "No risk, no reward" says the opposite.
      if (kind === 'riskless' && sentence.tokens[to]?.normal === 'no') continue;
      if (/\bmay (?:also |well )?be\b/u.test(sentence.text)) continue;
      if (isSupposed(sentence, from) || isDistanced(sentence, from)) continue;
      // Whoever offers something and says the word and the gain has said it: no likeness to something else takes it back.
      if (kind === 'vow')
        yield { start, end, say: 'result', ...(speaksOfOffer(sentence) && { certain: true as const }) };
      else yield { start, end, say: kind };
    }
  },
  *checkPost(post) {
    for (const sentence of post.sentences) {
      const { parsed, start } = sentence;
      if (isQuestion(parsed) || WARRANTY.test(parsed.text) || warns(parsed)) continue;
      for (const promise of assurancesIn(parsed)) {
        if (!isMeant(promise, sentence, post)) continue;
        yield { start: start + promise.start, end: start + promise.end, say: promise.kind };
      }
    }
  },
});

/* The claim's neighbours are what a reader takes together with it. */
function isMeant(promise: Assurance, sentence: PostSentence, post: ParsedPost): boolean {
  const at = post.sentences.indexOf(sentence);
  const near = [sentence, post.sentences[at + 1], post.sentences[at - 1]].filter((one) => one !== undefined);
  if (!promise.bargained && !near.some(({ parsed }) => speaksOfOffer(parsed))) return false;
  return !promise.needsCertainty || near.slice(0, 2).some(({ parsed }) => isCertain(parsed));
}

/* A warning about promises is the opposite of one. */
function warns(sentence: ParsedSentence): boolean {
  return /\b(?:beware|scams?|fraud(?:sters?)?|avoid|suspicious|sceptical|skeptical|wary|warn(?:s|ed|ing)?|hang up|red flags?|too good to be true|(?:whoever|anyone who|somebody who|a stranger|people who) (?:\p{L}+ )?(?:offers?|promises?|guarantees?|tells?|says?|claims?)|(?:no one|nobody) can (?:guarantee|promise|know|say|predict))\b/iu.test(
    sentence.text,
  );
}
