import { perSentence } from '../../text/per-sentence';
import type { Span } from '../../types';
import { TIMES } from './ahead';
import { BUSINESS } from './lexicon/business';
import { ownWords } from './own-words';
import { pattern } from './pattern';

const WORDS = { ...TIMES, ...BUSINESS };

/* They name no figure and tell a trader all the same. */
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

/** The words that hint at figures which are not out yet, in the sentence; none or one. */
export const outlookHints = perSentence((sentence): readonly Span[] => {
  const prose = ownWords(sentence);
  const found = HINTS.exec(prose) ?? HINT_OF_TIME.exec(prose);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
});
