import { perSentence } from '../../text/per-sentence';
import type { Span } from '../../types';
import { type LooksAhead, looksAhead, TIMES } from './ahead';
import { BUSINESS } from './lexicon/business';
import { saysWe } from './own-company';
import { clausesOf, ownWords } from './own-words';
import { pattern } from './pattern';
import { isQuestion } from './stance';

/** What is foretold. */
export type Matter = 'figures' | 'deal' | 'plan' | 'launch';

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
const LEDGER = pattern(
  [
    '{ledger}',
    '(?:[€$£¥] ?)?\\d[\\d.,]* ?(?:m|mn|bn|million|billion|percent|per cent|%)',
    '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty) (?:million|billion|percent)',
  ],
  WORDS,
);
const CONCERN = pattern(['{concern}'], WORDS);
/* What is done to what one runs. */
const RUNS = pattern(['{launch}|{bring}|{change}|{staffing}'], WORDS);
/* "Our ambition is simple: …": what follows is ahead, whatever its verb. */
const AMBITION =
  /\b(?:our|my|the) (?:\p{L}+ ){0,2}(?:ambition|target|goal|aim|plan|forecast|outlook|budget|objective) (?:is|for|stays|remains|stands)\b[^:]*:/u;
/* "…, and most of it lands in June": the measure stands in the clause before. */
const REFERS_BACK = /^(?:and |but |so )?(?:it|they|that|this|these|those|most|half|much|the rest|all|both|some)\b/u;
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
    '{conclude}',
    '{launch}',
    'open|opens',
    'pay|pays|cut|cuts|lift|lifts|add|adds|save|saves|is up|are up|is back|are back|pays out|breaks|disappears?|is gone|expire|see|sees',
  ],
  WORDS,
);

/* "We do not comment on the quarter": the very opposite of a forecast. */
const DECLINES =
  /\b(?:do not|don't|won't|will not|can't|cannot|never|not going to|unable to|no longer|rather not|not allowed to|must not|only|nor do we)\b[^.!?]{0,40}\b(?:comment|speak|talk|discuss|guide|guidance|forecasts?|predict\w*|disclose|speculate|guess|outlook|give (?:guidance|forecasts|targets|numbers))\b/u;
/* What is offered to a customer or a guest is service, not outlook. */
const SERVICE =
  /\b(?:reply|ticket|refund|voucher|webinar|livestream|panel|keynote|fireside|podcast|lecture|book club|marathon|my (?:mother|father|wife|husband|kids|daughter|son|garden)|tune in|sign up|join (?:me|us)|register|see you|birthday|tour|visit|welcome|be open|be closed|closed|opening hours|timetable|guests|keeps? working|glad to|happy to|would)\b/u;
const SUPPOSED =
  /^(?:and |but |so |or )?(?:if|unless|imagine|suppose|assuming|whether|what if|even if|in case|when asked|were)\b/u;
/* The day of the results is in the calendar; what they will be is not. */
const CALENDAR =
  /\b(?:announce|publish|report|release|present|share)s?\b[^.!?]{0,40}\b(?:results|sales|figures|earnings|numbers|report)\b/u;
/* A regret, a question to oneself, a wish. */
const WISHED =
  /\b(?:hoped|wish|wonder|would have|could have|should have|thought|were going to|was going to|promised|once|used to)\b/u;

const NO_OUTLOOK = [SUPPOSED, WISHED, SERVICE, CALENDAR];

/** A clause that tells what is to come of one's own house. Offsets in the sentence. */
export interface Foretold extends Span {
  matter: Matter;
  /** From the start of the clause to the words that tell it: whose matter it is. */
  subject: Span;
}

/** What the clauses of a sentence foretell of a company, in reading order; nothing where the writer declines to. */
export const foretellings = perSentence((sentence): readonly Foretold[] => {
  const prose = ownWords(sentence);
  if (isQuestion(sentence)) return [];
  const ambition = AMBITION.exec(prose);
  const clauses = clausesOf(sentence).map((clause) => {
    const text = clause.text.replace(/ (?:if|unless|whether) .*$/u, '');
    const whole = looksAhead(clause.text);
    return { clause, text, whole, ahead: text === clause.text ? whole : looksAhead(text) };
  });
  if ((!ambition && clauses.every(({ ahead }) => ahead === null)) || DECLINES.test(prose)) return [];
  const we = saysWe(sentence);
  const timed = clauses.some(({ whole }) => whole?.how === 'later' || whole?.timed);
  const found: Foretold[] = [];
  let measured = false;
  for (const { clause, text, ahead } of clauses) {
    const at = clause.start;
    const hasMeasure = MEASURE.test(text);
    const carried = measured && REFERS_BACK.test(text);
    measured ||= hasMeasure || /\b(?:pipeline|orders|debt|loss|losses|costs)\b/u.test(text);
    const stated = ambition !== null && at >= ambition.index + ambition[0].length;
    const own = ahead ?? (stated ? { how: 'verb' as const, start: 0, end: 0, timed: true } : null);
    if (!own || NO_OUTLOOK.some((other) => other.test(clause.text))) continue;
    const told = foretold(text, { ...own, timed: own.timed || timed }, we, carried);
    if (!told) continue;
    found.push({
      matter: told.matter,
      start: at + told.start,
      end: at + told.end,
      subject: { start: carried ? 0 : at, end: at + told.subject },
    });
  }
  return found;
});

interface Told extends Span {
  matter: Matter;
  /** Where the words about the future or the matter begin, whichever comes later: the subject stands before it. */
  subject: number;
}

/* What a clause foretells. Offsets are relative to the clause. */
function foretold(text: string, ahead: LooksAhead, we: boolean, carried: boolean): Told | null {
  if (ahead.how === 'maybe' && !GROWS.test(text)) return null;
  const spanned = (matter: Matter, found: RegExpExecArray | null): Told => ({
    matter,
    start: Math.min(ahead.start, found?.index ?? ahead.start),
    end: Math.max(ahead.end, found ? found.index + found[0].length : 0),
    subject: Math.max(ahead.start, found?.index ?? 0),
  });
  const measure = MEASURE.exec(text) ?? (we || ahead.timed ? OWN_PLAIN.exec(text) : null);
  if (measure && !YOURS.test(text.slice(0, measure.index))) return spanned('figures', measure);
  if (carried) return spanned('figures', null);
  const later = ahead.how === 'later';
  const deal = we || later || ahead.timed ? DEAL.exec(text) : null;
  if (deal) return spanned('deal', deal);
  const ledger = we && ahead.timed ? LEDGER.exec(text) : null;
  if (ledger && !YOURS.test(text.slice(0, ledger.index))) return spanned('figures', ledger);
  const reach = we || later ? (STAFF.exec(text) ?? REACH.exec(text)) : ahead.timed ? AUDIENCE.exec(text) : null;
  if (reach) return spanned('plan', reach);
  const launch = ahead.timed ? (LAUNCH.exec(text) ?? (we && RUNS.test(text) ? CONCERN.exec(text) : null)) : null;
  if (launch) return spanned('launch', launch);
  const bare = later ? BARE_TARGET.exec(text) : null;
  return bare?.index === 0 ? spanned('figures', bare) : null;
}

/* "Your sales will …": the customer's figures; the promise is for another rule. */
const YOURS = /\byour? (?:\p{L}+ )?$/u;
