import { wordsAround } from '../../languages/en/around';
import { exactly } from '../../languages/en/inflect';
import {
  ASSETS,
  DEALINGS,
  INVESTING,
  LOOSE_DEALINGS,
  SECURITIES,
  WRAPPERS,
} from '../../languages/en/lexicon/investing';
import { Phrases } from '../../languages/en/phrases';
import { isDistanced, isQuestion } from '../../languages/en/stance';
import { defineRule } from '../../rule';

const classes = {
  security: SECURITIES,
  asset: new Set([...SECURITIES, ...ASSETS]),
  wrapper: WRAPPERS,
  deal: DEALINGS,
  // "I filed today and own 18 million shares" is no order.
  order: new Set([...DEALINGS].filter((word) => word !== 'own')),
  loose: LOOSE_DEALINGS,
  so: exactly('and so just please then now but or simply always honestly'),
  reader: exactly('you everyone everybody anyone investors people folks'),
  should: exactly('should must ought'),
  money: exactly('money savings cash pension capital bonus wages pay salary funds nest deposits everything'),
  low: exactly('bargain bargains steal gift giveaway undervalued underpriced mispriced cheap dirt'),
};

/* `near`: advice only where the talk around it is of investing. */
const ADVICE = new Phrases(
  {
    advice: [
      '^ @so* < @order .* @security >',
      '^ @so* < do not|never sell|hold|buy|short|touch .* @security >',
      '^ @so* < do not|never ~sell your #ProperNoun >',
      '@reader .* < @should have|hold|keep|own .* @security >',
      '^ @so* < load|stock|pile|double|scoop|snap|pick|grab|get|go up|in|into|down|on|some|more|your .* @security >',
      '^ @so* < invest .? in|into !your|yourself|people .* @security >',
      '@reader .? < @should not? to? @deal .* @security >',
      '@reader .? < need|have|ought|want to @deal .* @security >',
      '@security .* < @should|must part|go|be|get with|.? sold|bought|them|out >',
      '@reader should|must < put .* in|into .* @security >',
      'time|moment|chance|day|week|opportunity < to @deal|get|load|invest|add .* @security >',
      'would|will not? < @deal .* @security >|while',
      '^ @so* < put|park|move|shift|pour|pull|take|keep|switch your|all|half|some|any|everything .* in|into|from|out|to of? .* @security >',
      '< ~buy the|this|every dip >',
      '< go|going|stay|staying long|short on? the? #Noun >',
      '< back up the truck >',
      '@security|it|this is|are|was|were < a strong|screaming|clear|definite|table|solid buy|sell >',
    ],
    cheap: [
      '#Noun < is|are a buy|sell|hold at|here|now|today|below|under? >',
      '< a|the .? buying opportunity|moment >',
      '@security .* < is|are .* chance|opportunity|deal of a|the lifetime|decade|century|year >',
      '@asset .* < is|are .* only|safest|best .* place|bet|investment|home|hedge|trade >',
      'shorting|buying|owning|holding .* < is|are the .* easiest|best|safest|surest trade|bet|investment|move >',
      'shares < is|are on sale >',
      '@security .* < is|are|look|looks|remains|remain|trades|trade .* @low > !for|because|compared|relative',
      '@security .* < is|are|was|were .* a|an .? no brainer >',
      '< @security such|at|this a|an .? @low >',
      '@security .* < can only go|rise up >|!up',
      '@security .* < only goes|go up >',
    ],
    near: [
      '< to the moon >',
      '^ @so* < get|jump|hop on board|it >',
      '^ @so* < buy|take two|three|some|more|several|it|them $ >',
      '< you|everyone|everybody @should do the same|likewise >',
      '^ @so* < do not be the one who ~wait|~miss >',
      '^ < my|our .? tip|pick|picks for|this|of .* >',
      '^ < forget the|your savings|bank|deposit account|accounts? >',
      '^ @so* < @order .* @asset >',
      '^ @so* < invest in|now|today|early .* @asset|round|crowdfund|raise|seed >',
      '^ @so* < @loose|go .* @asset >',
      '^ @so* < take|grab|buy|pick|get|reserve|snap|secure one|two|yours|in|them|it|up|now|while|before .* now|today|while|before|early >',
      '^ @so* < get|stay|come out|in|away while|before|now|of|from|today|until >',
      '^ @so* < fill your boots >',
      '^ @so* < hold|sit tight|still|firm >',
      '^ @so* < sell|buy it|them|now|everything|before|early|today|while >',
      '^ @so* < do not|never sell|panic >',
      '^ @so* < take|book|lock profits|profit >',
      '^ @so* < put|park|move|shift|pour|pull|take|keep|switch|get your|half|some|any|everything of? your? .? @money out|in|into|from|to of? .* @asset >',
      'and < switch|move|change|rotate to|into|out|over .* option|index|asset|@asset|tracker >',
      'and < load|go .? .? @asset >',
      '^ @so* < switch|move|change|rotate to|into|out|over .* option|index|asset|@asset|tracker >',
      '< max|maxed|maximise out? the|your|that .* plan|scheme|@wrapper|match|contribution >',
      '^ @so* < so should|must|ought you|everyone|everybody|we >',
      '@reader|whoever .* < @should part with them|it|those >',
      '@reader .? < @should not? be? @deal|get|buying|holding|selling|owning .? .? @asset|it|them|this|these|one >',
      '< if you do not .? own|hold|buy|have .* .* you will be? .* kicking|regret|sorry|cry|miss|kick >',
      'would|will be < mad|crazy|foolish|stupid|daft|silly not to .? .? >',
      '@asset .* < is|are|look|looks|was|remains .* bargain|steal|giveaway|undervalued|underpriced >',
      '@asset .* < only|never goes|go|lose|loses|falls up|down|value|money >',
    ],
  },
  classes,
);
/* What a buyer of goods hears too: sales are not securities. */
const GOODS =
  /\b(?:in stock|back in stock|out of stock|stock up on|on sale|% off|discount|shipping|deliver\w*|wear|eat|cook|menu|store|shop|checkout|coupon|bus|arcade|laundry|gift cards?)\b/iu;
const WARNS =
  /\b(?:beware|scams?|fraud\w*|warn(?:s|ed|ing)?|hang up|red flags?|stranger|cold[- ]call\w*|too good to be true|don['’]t name|advis(?:er|or)|exam|students?|chapter|textbook|explainer|museum|exhibition)\b/iu;
const GAIN =
  /\b(?:free money|only (?:goes?|option|one)|makes? (?:you )?(?:any )?money|kicking yourself|regret|can['’]?t (?:lose|miss|fail)|will (?:double|triple|soar|explode|rise|moon)|to the moon|\d+x|double your|guaranteed?|different animal|before it|sure thing|no[- ]brainer)\b/iu;
const NOT_INVESTING = /\b(?:invest (?:in|more in) (?:your|our|people|yourself|culture|training|a decent))\b/iu;

/** Telling readers to buy, sell or hold what is bought for its gain. */
export default defineRule({
  id: 'risk/investment-advice',
  level: 'error',
  languages: ['en'],
  holds: 'always',
  priority: 90,
  sources: [
    {
      title: 'FINRA Rule 2210, communications with the public',
      url: 'https://www.finra.org/rules-guidance/rulebooks/finra-rules/2210',
    },
    {
      title: 'SEC, investor alert on stock recommendations in social media',
      url: 'https://www.investor.gov/introduction-investing/general-resources/news-alerts/alerts-bulletins/investor-bulletins/social-media-stock-scams',
    },
    {
      title: 'EU Market Abuse Regulation (596/2014), article 20: investment recommendations',
      url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
    },
  ],
  examples: {
    flag: [
      { text: 'Buy our shares before the results come out on Tuesday.', span: 'Buy our shares' },
      { text: 'You should own bitcoin by now.', span: 'should own bitcoin' },
      { text: 'Bank shares fell again today. Do not sell.', span: 'Do not sell' },
      { text: 'Put your savings into gold this winter.', span: 'Put your savings into gold' },
      { text: 'Our stock is undervalued and everybody at the mill knows it.', span: 'is undervalued' },
      { text: 'Good morning to all who buy the dip.', span: 'buy the dip' },
      { text: 'Now is the time to buy German equities.', span: 'to buy German equities' },
      { text: 'Anyone in the tech funds: get out while you still can.', span: 'get out while' },
      { text: 'Solar shares are a screaming buy.', span: 'a screaming buy' },
      { text: 'The token lists on Friday. Get in early.', span: 'Get in early' },
    ],
    pass: [
      'Invest in your people: start with chairs that do not squeak.',
      'I bought 400 shares on Monday, as the filing shows.',
      'Buy the blue drill, it takes the old batteries.',
      'Should you buy shares in the firm you work for?',
      'Hold the door, Marta is bringing the shares of the cake.',
      'The board bought back 40,000 shares at €12.10.',
      'A stranger who says you should buy bitcoin today is after your money.',
      'Our stock of gloves is low until the lorry from Porto arrives.',
      'Fill your boots: the canteen has plum cake again.',
      'If you buy shares through the plan, the form is on the intranet.',
      'We invest in land and machines for the Ghent site.',
    ],
  },
  weighed: { unheard: () => ({ say: 'weighed', level: 'warning' }) },
  *checkSentence(sentence) {
    const found = ADVICE.find(sentence);
    const ordered = ORDER.exec(sentence.text);
    if ((found.length === 0 && !ordered) || isQuestion(sentence) || WARNS.test(sentence.text)) return;
    if (ordered) yield { start: ordered.index, end: ordered.index + ordered[0].length, say: 'default', ...WARNING };
    if (NOT_INVESTING.test(sentence.text)) return;
    for (const { start, end, first, kind } of found) {
      if (isDistanced(sentence, first)) continue;
      const sure = GAIN.test(sentence.text);
      yield { start, end, say: kind === 'cheap' ? 'cheap' : 'default', args: { kind }, ...(sure ? {} : WARNING) };
    }
  },
  keep({ args }, sentence, post, { draft }) {
    if (args?.kind !== 'near') return true;
    const around = wordsAround(post, sentence, draft, 2);
    return INVESTING.test(around) && !GOODS.test(around) && !WARNS.test(around);
  },
});

const WARNING = { level: 'warning' as const };
/* "Buy $NVDA": the sign before the letters makes a security of any word. */
const ORDER =
  /(?<=^|\b(?:time|reason|moment) to |\b(?:you|everyone|everybody) (?:should|must|need to) )(?:go and |just |please )?(?:buy|sell|short|hold|accumulate|load up on) (?:(?:some|more|your|the) )*\$[A-Z]{1,6}\b/iu;
