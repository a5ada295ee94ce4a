import { ownText } from '../../../text/own-text';
import { perSentence } from '../../../text/per-sentence';
import type { ParsedSentence } from '../../../text/sentence';
import { contentOf } from '../grounds';
import { isRegard } from './regard';
import { harshWords } from './sharpness';

/*
 * How a sentence with a competitor in it weighs the two sides, where no set phrase gives it away. Weights set by hand on
 * sentences of our own.
 */

const OURS = /\b(?:we|us|our|ours|i|my|mine)\b/iu;
const THEIRS = /\b(?:they|them|their|theirs|its)\b/iu;
const DENIES =
  /\b(?:not|never|nobody|no one|nothing|none|cannot|only|still|without|barely|hardly|instead of|before (?:their|they|it|his|her))\b|n['’]t\b/iu;
/* "If you enjoy waiting on hold", "so-called", "ask any of their customers": said with a straight face. */
const SLY =
  /\b(?:if you (?:enjoy|like|love|want|fancy|prefer)|so[- ]called|supposed(?:ly)?|apparently|next time|once again|(?:feel|feeling|felt) (?:sorry|bad|pity)|ask any|ask (?:their|his|her|its) \w+|a hobby|call (?:it|that|this)|twice|half the|(?:good|best of) luck|in name only|switch(?:ed|ing)? (?:from|away)|(?:leave|left|leaving|escape[ds]?|fled|flee(?:ing)?|dump(?:ed)?|ditch(?:ed)?|rescued?) (?:from |them|the )?|stuck with|lock(?:s|ed)? (?:you|them|people|customers) in|throw(?:s)? away|tricks?|hide[s]?|hidden|buries|pretend\w*|imagine|promise[sd]?|charge[sd]? you|sell(?:s)? you|brag\w*|boast\w*|claim(?:s|ed)?|bless|cute|adorable|interns?|spreadsheets?|guess(?:es|ing|work)?|nap|asleep|hope (?:they|their|it|he|she)|at least|somehow|magically|allegedly|even (?:their|his|her|its)|wonder|more \w+ than \w+|another \w+,? another|try (?:call|ask|find|gett|reach|return)\w*|actually|(?:just|finally) (?:discovered|invented|found|noticed|learn\w*|woke)|better late|treats? you|for the privilege|all \w+,? (?:and )?no \w+|get me out|on paper|in theory|famous for|known for|the rest is|nothing new|same old|catch(?:ing)? up|late to|follow(?:s|ed|ing) us|copies|busy \w+ing|certain \w+ we could|talks?|tweets?|you (?:do not|don['’]t|won['’]t|will not) want|run(?:s|ning)? (?:away|from)|fax|excuses?|guess what|remember when)\b|[😂🙃😘🤡🦕💤🙄😬🐌]/iu;
const CONCEDES =
  /\b(?:both|same|too|also|(?:better|faster|cheaper|stronger|ahead) than (?:ours|us|we|anything)|we (?:lost|were (?:late|wrong|slower))|(?:theirs|their \w+) (?:is|was|are|were) (?:the )?(?:better|best|good|great|fairer|faster)|theirs as in ours|ours included|us included|(?:we|ours) (?:did|do|had|have|failed|as well)(?: it)? (?:too|as well)|learn(?:ed|t|ing)? from|together|partner\w*|standard|agree|good|great|clever|smart|best|honest|fair|strong|impress\w*|admire\w*|respect\w*|welcome|friend(?:s|ly)?|neighbours?|neighbors?|room for)\b/iu;

/* Contrast alone is no slight: something must be said against them. */
const LEAST = 0.4;

/** How much the sentence, read together with the one after it, puts the other side down: from about 1 on it does. */
export function putsDown(sentence: ParsedSentence, next: ParsedSentence | undefined): number {
  const own = weigh(sentence);
  if (own < LEAST) return 0;
  const parallel = next !== undefined && OURS_FIRST.test(next.text) && !isRegard(next);
  const against = parallel || OURS.test(sentence.text) || (next !== undefined && OURS.test(next.text));
  return own + (parallel ? 0.5 : 0) + (against ? 0.3 : 0);
}

const OURS_FIRST = /^\W*(?:we|ours|our|i)\b/iu;

const weigh = perSentence((sentence): number => {
  const text = ownText(sentence);
  if (isRegard(sentence) || CONCEDES.test(text) || contentOf(sentence).figures > 1) return -1;
  let score = 0;
  if (harshWords(sentence) > 0) score += 0.7;
  if (SLY.test(text)) score += 0.6;
  if (DENIES.test(text)) score += 0.4;
  if (THEIRS.test(text)) score += 0.1;
  if (/\b(?:according to|source|survey|report|study|data)\b/iu.test(text)) score -= 0.4;
  return score;
});
