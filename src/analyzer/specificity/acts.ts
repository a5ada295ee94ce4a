import { findAdvice } from '../languages/en/advice';
import { findAssertions } from '../languages/en/assertion';
import { contentOf } from '../languages/en/grounds';
import { exactly } from '../languages/en/inflect';
import { isAllGeneric } from '../languages/en/settle';
import { isQuestion } from '../languages/en/stance';
import { normalize } from '../text/normalize';
import { perSentence } from '../text/per-sentence';
import type { ParsedSentence, Token } from '../text/sentence';

/** What a sentence does that a reader would want grounds for. */
export type Act = 'advice' | 'claim' | 'announcement' | 'promise';
/** What a sentence does that needs none. */
type Courtesy = 'courtesy' | 'question';

/* Read on the sentence in lower case with straight apostrophes. */
const COURTESY =
  /\b(?:(?<!\bwill )thank(?:s| you|ful)?|thx|grateful|congrat\w*|kudos|bravo|cheers|well (?:done|deserved|said|played)|welcome(?: back)?|happy (?:[a-z-]+ ){0,3}?(?:birthday|anniversary|new year|holidays?|thanksgiving|easter|diwali|eid|mother's|father's|weekend|friday|monday|day)|merry christmas|good (?:luck|morning|night|evening)|best wishes|wish(?:ing|es)?|get well|rest in (?:peace|power)|r\.?i\.?p\.?|condolences|thoughts and prayers|prayers|heartbroken|mourn\w*|sorry|apolog\w+|miss(?:ed)? you|love you|stay safe|season's greetings|deserve[ds]?|shout[- ]?out|hats off|proud of (?:you|them|him|her))\b/;
const ANNOUNCEMENT =
  /\b(?:(?:excited|thrilled|proud|delighted|pleased|happy|honou?red|humbled|stoked|pumped) (?:to|about|for|by)\b|(?:announce|announcing|announcement|introducing|unveil\w*|launch(?:ing)?|reveal\w*)\b|(?:big|huge|exciting|great) (?:news|things|plans|changes)\b|(?:coming|more|details|news) (?:very |soon\b|to come\b)|coming (?:soon|up|your way)\b|stay tuned\b|watch this space\b|can(?:'t|not) wait to (?:share|show|tell|announce|reveal)\b|(?:new|next) chapter\b|yet to come\b|times ahead\b|what(?:'s| is) (?:next|ahead|coming|to come)\b)/;
const PROMISE =
  /\b(?:committed|commitment|dedicated|dedication|devoted|determined|strive|striving|promise|pledge|vow|mission|vision|passionate|believe in|stand for|aim to|will (?:always|never|continue|keep|do|be|make|deliver|build|create|help|work)|take [a-z-]+(?: [a-z-]+)? seriously|best to)\b/;
/* Who promises. A mission of somebody else's is none of the writer's. */
const OURS = /\b(?:we|our|i|us|committed|dedicated|devoted)\b/;
/* A statement of fewer words of content is a remark. */
const STATEMENT = 4;
/* Words that point at something the reader sees or knows: a remark on it, or a story of one's own. */
const POINTS = exactly('this these those it here there i me my myself he she him her his');
/* "We could end up …" argues a case; it lays nothing down. */
const ARGUES = exactly('would could might may perhaps maybe wonder imagine suppose');

/** What an English sentence does; empty for a plain remark or a story. */
export const actsOf = perSentence((sentence): ReadonlySet<Act | Courtesy> => {
  const text = normalize(sentence.text);
  if (COURTESY.test(text)) return new Set(['courtesy']);
  if (isQuestion(sentence)) return new Set(['question']);
  const acts = new Set<Act>();
  if (sentence.words.some(({ normal }) => ARGUES.has(normal))) return acts;
  if (findAdvice(sentence).length > 0) acts.add('advice');
  if (ANNOUNCEMENT.test(text) && !sentence.words.some(({ normal }) => POINTS.has(normal))) acts.add('announcement');
  if (PROMISE.test(text) && OURS.test(text)) acts.add('promise');
  const promises = acts.has('promise');
  if (findAssertions(sentence).length > 0 || (!promises && isGeneralStatement(sentence))) acts.add('claim');
  return acts;
});

/* "Great teams win together": a whole sentence of nothing but words that fit anyone. */
function isGeneralStatement(sentence: ParsedSentence): boolean {
  const { words } = sentence;
  if (!isAllGeneric(sentence) || contentOf(sentence).words < STATEMENT) return false;
  return hasFiniteVerb(words) && !words.some(({ normal }) => POINTS.has(normal));
}

function hasFiniteVerb(words: readonly Token[]): boolean {
  return words.some(({ tags }, i) => i > 0 && tags.has('Verb') && !tags.has('Gerund') && !tags.has('Infinitive'));
}
