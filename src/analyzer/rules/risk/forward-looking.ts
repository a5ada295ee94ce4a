import { type LooksAhead, looksAhead, TIMES } from '../../languages/en/ahead';
import { coversDisclosure } from '../../languages/en/disclosed';
import { BUSINESS } from '../../languages/en/lexicon/business';
import { saysWe, whoseMatter } from '../../languages/en/own-company';
import { clausesOf, ownWords } from '../../languages/en/own-words';
import { pattern } from '../../languages/en/pattern';
import { isQuestion } from '../../languages/en/stance';
import type { AnalyzerPolicy, Country } from '../../policy';
import { defineRule, type Mark } from '../../rule';
import type { Level, Span } from '../../types';

/** What is foretold: it decides the level where no securities law applies. */
type Matter = 'figures' | 'deal' | 'plan' | 'launch';

const WORDS = { ...TIMES, ...BUSINESS };
const MEASURE = pattern(['{measure}'], WORDS);
const OWN_PLAIN = pattern(
  [
    '{plain} (?!which|that|who)… ?(?:{change})',
    '(?:{change}) (?:our|the) {plain}',
    '{plain} (?:of|to|by) {amount}',
    '(?:the|our|this|next) (?:quarter|year|half|season|business|month) (?:will|should|is going to|is set to) … ?(?:better|bigger|best|strong|stronger|good|great|record|busy|busier|tough|tougher|weak|weaker|grow|double)',
    '{quarter} (?:will|should|is going to|is set to)',
    '(?:pays?|pay|save|saves|bring|brings|earn|earns|add|adds) (?:us |out |back |in )?{amount}',
  ],
  WORDS,
);
const STAFF = pattern(
  [
    '(?:{staffing}) … ?(?:{count}) … ?(?:{people})',
    '(?:{count}) (?:… ?(?:{people})|of us)',
    'headcount|workforce|layoffs?|job cuts|redundanc(?:y|ies)',
    '(?:{staffing}) (?:our|the) … ?team',
    'us at (?:{count})',
    'be(?:come)? the (?:largest|biggest|leading|number one|no 1|dominant)',
  ],
  WORDS,
);
const REACH = pattern(
  [
    '(?:{count}) … ?(?:{reach})',
    'one in (?:two|three|four|five|six|ten|\\d+) (?:{reach})',
    'every (?:second|third|other) (?:{reach})',
  ],
  WORDS,
);
const DEAL = pattern(
  [
    'acquire|merge with|go public|list (?:on|in)|float|divest|take over|raise (?:another|a|our|[€$£]|\\d)|sell (?:the|our) (?:\\p{L}+ )?(?:division|unit|business|arm|stake|site|plant)|buy (?:another|two|three|a|out) (?:\\p{L}+ )?(?:company|competitor|rival|firm|business)',
    '(?:{conclude}) … … ?(?:{deal})',
    '(?:{deal}) … ?(?:{conclude})',
    '(?:{count}) … ?(?:acquisitions|takeovers|deals|mergers|bolt ons)',
  ],
  WORDS,
);
const LAUNCH = pattern(
  ['{launch}', '(?:{bring}) … … ?(?:{product})', '(?:{product}) … ?(?:{bring}|{launch})', '(?:{product})(?: … ?)?$'],
  WORDS,
);
const AUDIENCE = pattern(['(?:{reach}) (?:will|should|shall) … ?(?:{change}) … ?(?:{count}|{amount})'], WORDS);
const BARE_TARGET = pattern(
  [
    '(?:a|one|two|three|five|ten|\\d[\\d.,]*) ?(?:hundred |thousand )?(?:k|m|bn|thousand|million|billion|%|percent|\\d000)',
  ],
  WORDS,
);
const GROWS = pattern(
  [
    '{change}',
    '{launch}',
    'open|opens',
    'pay|pays|cut|cuts|lift|lifts|add|adds|save|saves|is up|are up|is back|are back|pays out|breaks|disappears?|is gone|expire|see|sees',
  ],
  WORDS,
);

/* Hints: they name no figure and tell a trader all the same. */
const HINTS = pattern(
  [
    '(?:expect|brace (?:yourself|yourselves) for|look for|watch (?:out )?for|look forward to|get ready for|prepare for) … ?(?:strong|record|great|good|better|big|bumper|very|another|blowout) … ?(?:quarter|year|half|finish|results?|season|numbers|figures|report|earnings)',
    "(?:you|you all|they|analysts|the street|the market|shareholders|investors|the sceptics|the skeptics|the doubters|short sellers|the shorts|people)(?:'ll| will|'re going to| are going to| is going to| may| might|'d| won't) … ?(?:like|love|enjoy|be (?:… ?)?(?:surprised|happy|pleased|smiling|impressed|delighted|sorry|disappointed|amazed)|regret|smile|eat) (?:… ?)?(?:our |the |my |these |those )?(?:… ?)?(?:numbers|results|figures|quarter|report|earnings|{month}|{quarter}|words)",
    "(?:wait|can't wait|cannot wait|just wait) (?:until|till|for|to show|to share|to report|to publish) … … ?(?:numbers|results|figures|quarter|report|earnings)",
    '(?:guidance|consensus|forecasts?|analysts|the street|estimates?|expectations|target prices?|the market) (?:… ?)?(?:is|are|looks?|seems?|feels?|have us|has us|has|will) (?:… ?)?(?:too|far too|way too|rather|a bit|very|much too)? ?(?:low|cautious|conservative|timid|modest|pessimistic|optimistic|high|wrong|behind|off)',
    '(?:ahead of|above|beyond|better than|well above|north of|short of|behind|below) (?:plan|budget|guidance|consensus|expectations|forecast|what (?:the )?(?:market|analysts|street|anyone) \\p{L}+)',
    '(?:quarter|month|year|half|season|sales|orders|bookings|{quarter}|{month}) (?:so far |to date )?(?:is|are|looks?|feels) (?:… ?)?(?:shaping up|looking|going|tracking|running|trending|developing|coming in|turning out) (?:… ?)?(?:well|good|great|strong|record|best|better|nicely|ahead|fine|strongest|brilliantly|superb|very)',
    '(?:contract|deal|licence|license|order|agreement|acquisition|listing) (?:… ?)?(?:is|are) (?:as good as|all but|practically|basically|virtually|almost|nearly|effectively|more or less) (?:signed|done|ours|won|closed|sealed|in the bag)',
    '(?:results?|numbers|figures|earnings|report) (?:… ?)?(?:come|comes|are|is|out|due|land|on) … … ?(?:sleep well|smil\\p{L}+|good mood|very happy|champagne|calm|relaxed|wide grin|spring in my step)',
    'same time next year',
    '(?:next stop|next up|next station|next target):? (?:profitability|break even|nasdaq|the nasdaq|ipo|wall street)',
  ],
  WORDS,
);
const HINT_OF_TIME = pattern(
  [
    "(?:they|analysts|you|the street|the market|shareholders|the sceptics|the doubters)(?:'ll| will|'re going to| are going to) (?:… ?)?(?:surprised|smiling|smile|pleased|impressed|eat their words|regret)",
  ],
  WORDS,
);
/* "We do not comment on the quarter": the very opposite of a forecast. */
const DECLINES =
  /\b(?:do not|don't|won't|will not|can't|cannot|never|not going to|unable to|no longer|rather not|not allowed to|must not|only|nor do we)\b[^.!?]{0,40}\b(?:comment|speak|talk|discuss|guide|guidance|forecasts?|predict\w*|disclose|speculate|guess|outlook|give (?:guidance|forecasts|targets|numbers))\b/u;
/* What is offered to a customer or a guest is service, not outlook. */
const SERVICE =
  /\b(?:reply|ticket|refund|voucher|webinar|livestream|panel|keynote|fireside|podcast|lecture|book club|marathon|my (?:mother|father|wife|husband|kids|daughter|son|garden)|tune in|sign up|join (?:me|us)|register|see you|birthday)\b/u;
const SUPPOSED =
  /^(?:and |but |so |or )?(?:if|unless|imagine|suppose|assuming|whether|what if|even if|in case|when asked|were)\b/u;
/* The day of the results is in the calendar; what they will be is not. */
const CALENDAR =
  /\b(?:announce|publish|report|release|present|share)s?\b[^.!?]{0,40}\b(?:results|sales|figures|earnings|numbers|report)\b/u;
/* A regret, a question to oneself, a wish. */
const WISHED =
  /\b(?:hoped|wish|wonder|would have|could have|should have|thought|were going to|was going to|promised|once|used to)\b/u;

function listed(country: Country, approvedWordings: readonly string[] = []) {
  return { disclosure: { publicCompany: true, country, approvedWordings, filingHosts: [] } };
}

/** A statement about the future of one's own company. */
export default defineRule({
  id: 'risk/forward-looking',
  level: 'error',
  languages: ['en'],
  holds: 'always',
  priority: 80,
  sources: [
    {
      title: 'Regulation FD (17 CFR 243): tell everyone, or no one',
      url: 'https://www.ecfr.gov/current/title-17/chapter-II/part-243',
    },
    {
      title: 'Safe harbor for forward-looking statements (PSLRA, 15 U.S.C. 78u-5)',
      url: 'https://www.law.cornell.edu/uscode/text/15/78u-5',
    },
    {
      title: 'SEC report on a chief executive’s post about results (Release 34-69279)',
      url: 'https://www.sec.gov/litigation/investreport/34-69279.htm',
    },
    {
      title: 'EU Market Abuse Regulation, article 17: public disclosure of inside information',
      url: 'https://eur-lex.europa.eu/eli/reg/2014/596/oj',
    },
    {
      title: 'FCA Handbook, DTR 2: disclosure and control of inside information by issuers',
      url: 'https://www.handbook.fca.org.uk/handbook/DTR/2/',
    },
  ],
  examples: {
    flag: [
      {
        text: 'We expect revenue to pass $40m next year.',
        span: 'We expect revenue to pass $40m next year',
        policy: listed('us'),
      },
      { text: 'Our margins will be back above 20% by June.', span: 'margins will be back above 20% by June' },
      { text: 'You are going to love our numbers on Thursday.', span: 'You are going to love our numbers' },
      {
        text: 'Half of the year is done. Expect a strong finish to the year.',
        span: 'Expect a strong finish',
        policy: listed('eu'),
      },
      { text: 'Break-even by Easter, and not a day later.', span: 'Break-even by Easter' },
      {
        text: 'We will sign the contract with the port before the holidays.',
        span: 'will sign the contract with the port before the holidays',
      },
      {
        text: 'Guidance looks far too cautious from where I sit.',
        span: 'Guidance looks far too cautious',
        policy: listed('uk'),
      },
      {
        text: 'We plan to hire 200 engineers over the next two years.',
        span: 'We plan to hire 200 engineers over the next two years',
      },
      { text: 'Our new kiln will be ready in October.', span: 'new kiln will be ready in October' },
      { text: 'If demand holds, the dividend goes up again next spring.', span: 'dividend goes up again next spring' },
    ],
    pass: [
      'We may look back on May as the month we learned to say no.',
      'Revenue rose 12% in 2024, as we reported on 3 March.',
      {
        text: 'We expect revenue of $40m next year. This is a forward-looking statement; actual results may differ.',
        policy: listed('us'),
      },
      'We expect revenue of $40m next year, see our filing: https://www.sec.gov/Archives/edgar/data/1/a.htm',
      {
        text: 'Sales will grow in the range of our outlook of 2 May. See our cautions on the investor page.',
        policy: listed('us', ['See our cautions on the investor page.']),
      },
      'The institute expects the market for timber to grow 2% next year (chapter 3).',
      'We do not comment on the current quarter outside our reports.',
      'Next year I plan to run a marathon and to grow tomatoes.',
      'Will margins recover? Nobody knows, least of all me.',
      'If we had raised prices next to the airport, sales would have fallen.',
      'A share may pay a dividend, a bond pays a coupon.',
      'You will have an answer from our service desk by tomorrow.',
      'We publish our results on Thursday at seven.',
      'Nobody believed that we would make a profit by 2019. We did.',
    ],
  },
  *checkSentence(sentence, { policy }) {
    if (isQuestion(sentence)) return;
    const prose = ownWords(sentence);
    if (DECLINES.test(prose)) return;
    const hint = HINTS.exec(prose) ?? HINT_OF_TIME.exec(prose);
    if (hint) {
      yield markOf(hint.index, hint.index + hint[0].length, 'figures', 'hint', policy);
      return;
    }

    for (const clause of clausesOf(sentence)) {
      if (
        SUPPOSED.test(clause.text) ||
        WISHED.test(clause.text) ||
        SERVICE.test(clause.text) ||
        CALENDAR.test(clause.text)
      )
        continue;
      const text = clause.text.replace(/ (?:if|unless|whether) .*$/u, '');
      const ahead = looksAhead(text);
      const found = ahead && foretold(text, ahead, saysWe(sentence));
      if (!found) continue;
      const start = clause.start + found.start;
      const subject = { start: clause.start, end: clause.start + found.subject };
      if (whoseMatter(sentence, subject, policy.company) === 'other') continue;
      yield markOf(start, clause.start + found.end, found.matter, found.matter, policy);
    }
  },
  keep(mark, _sentence, post, { policy }) {
    // A launch with a link, a tag or a mention is an announcement: the reader is already sent somewhere.
    if (mark.say === 'launch' && post.masks.some(({ kind }) => kind !== 'quotation')) return false;
    return !coversDisclosure(post, policy.disclosure);
  },
});

interface Foretold extends Span {
  matter: Matter;
  /** Where the words about the future or the matter begin, whichever comes later: the subject stands before it. */
  subject: number;
}

/** What a clause foretells. Offsets are relative to the clause. */
function foretold(text: string, ahead: LooksAhead, we: boolean): Foretold | null {
  if (ahead.how === 'maybe' && !GROWS.test(text)) return null;
  const spanned = (matter: Matter, found: RegExpExecArray): Foretold => ({
    matter,
    start: Math.min(ahead.start, found.index),
    end: Math.max(ahead.end, found.index + found[0].length),
    subject: Math.max(ahead.start, found.index),
  });
  const measure = MEASURE.exec(text) ?? (we || ahead.timed ? OWN_PLAIN.exec(text) : null);
  if (measure && !/\byour? (?:\p{L}+ )?$/u.test(text.slice(0, measure.index))) return spanned('figures', measure);
  const deal = we || ahead.how === 'later' ? DEAL.exec(text) : null;
  if (deal) return spanned('deal', deal);
  const reach =
    we || ahead.how === 'later' ? (STAFF.exec(text) ?? REACH.exec(text)) : ahead.timed ? AUDIENCE.exec(text) : null;
  if (reach) return spanned('plan', reach);
  const launch = ahead.timed ? LAUNCH.exec(text) : null;
  if (launch) return spanned('launch', launch);
  const bare = ahead.how === 'later' ? BARE_TARGET.exec(text) : null;
  return bare?.index === 0 ? spanned('figures', bare) : null;
}

function markOf(start: number, end: number, matter: Matter, say: string, { disclosure }: AnalyzerPolicy): Mark {
  // Where shares trade in public, the law of the place says what is asked for.
  if (disclosure.publicCompany) return { start, end, say: `listed-${disclosure.country}` };
  const level: Level = matter === 'plan' || matter === 'launch' ? 'suggestion' : 'warning';
  return { start, end, say, level };
}
