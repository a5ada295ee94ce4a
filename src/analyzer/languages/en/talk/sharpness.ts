import { ownText } from '../../../text/own-text';
import { perSentence } from '../../../text/per-sentence';
import type { ParsedSentence } from '../../../text/sentence';
import { exactly } from '../inflect';
import { HARSH } from './harsh';
import { isRegard } from './regard';

/*
 * How sharp a sentence is towards the person it answers, where no set phrase gives it away: the signs are about form (who
 * is spoken of, what is asked, what is left out) rather than words. Weights set by hand on sentences of our own.
 */

/* "If you have ten minutes", "I would like to show you", "thank you": you, kindly. */
const YOU_KINDLY =
  /\b(?:ask|asking|if|thank|thanks|tell|telling|send|sent|show|wish|let|help|invite|message|messaged|meet|join|(?:to|and|will|['’]ll) see|give|call|owe|with|for|to|from|of|miss|love) you\b|\byou(?:['’]d| would| can| could| may| might| want| need| like|['’]ll (?:find|get|see|have|love|enjoy|like)| will (?:find|get|see|have|love|enjoy|like)| get| see| needn['’]t| don['’]t (?:need|have)| do not (?:need|have)| should(?:n['’]t| not)? have (?:had|to|been)|['’]re (?:right|welcome|on|not alone|all)| are (?:right|welcome|not alone))\b|\b(?:as|like|what|when|where|how) you\b|\b(?:why you|you make a|you(?:['’]re| are) (?:kind|generous|brave\w*|not the (?:first|only)))\b/iu;
const TOLD = /\byou(?:['’](?:re|ve|d|ll))?\b/iu;
const YOU = /\b(?:you|your|yours|you['’](?:re|ve|d|ll))\b/iu;
const ASKS = /\?["”’)\s]*$/u;
const YOU_ASKED = /\b(?:do|did|are|were|have|has|is|was|will|would|can|could) you\b/iu;
const PRODS =
  /\b(?:even|really|always|ever|seriously|actually|honestly|exactly|enjoy|still|own|just|serious|problem|proud|happy now|done)\b/iu;
const ABSOLUTE =
  /\b(?:not (?:one|a single|even)|nobody|no one|none of (?:you|them|it)|never|nothing|zero|whole|entire|every single|even by|at all)\b/iu;
/** A sentence that is nothing but a verdict: "Pathetic.", "Cute theory." */
export const VERDICT =
  /^\W*(?:(?:oh|well|wow|so|how|very|truly|just|such) )*(?:wow|typical|cute|charming|lovely|priceless|brilliant|impressive|fascinating|adorable|precious|hilarious|rich|classy|pathetic|embarrassing|lazy|sad|shameful|nonsense|rubbish|please|enough|sure|noted|remarkable|incredible|unbelievable|bold|brave|original|sweet|quaint|disappointing|predictable|convenient|absurd|ridiculous|wrong)(?: (?:theory|story|thread|take|opinion|speech|try|effort|stuff|argument|analysis|post|comment|question|idea|advice|attempt|answer|logic|maths?|indeed|again|really|stuff|behaviou?r))?(?:,[^.!?]*)?\s*[.!?…]*\s*$/iu;
const ORDER =
  /^\W*(?:(?:maybe|perhaps|next time|then|so|now|but|and|just|please|go|do)[, ]+)*(?:ask|keep|stop|try|pick|grow|go|sit|get|check|learn|read|look|charge|start|spare|save|wait|remind|explain|show|prove|name|count|think|quit|listen|delete|take|bring|give|remember|spell|buy|find|leave|move|drop|write|talk|come)\b/iu;
const ORDER_KINDLY =
  /\b(?:look(?:s|ing)? forward|look out|check out|try it|have a|let me|let us|give (?:us|me|it) a (?:try|shout|ring)|come (?:by|and|along|visit|over|see|join)|take (?:care|a look|your time)|get (?:in touch|well|some)|find (?:out|it|us|me|the|more|link)|read (?:more|the|our|on|it here)|read it|show (?:us|me) (?:yours|pictures)|bring (?:ear|your|a|the)|go (?:team|for it|[A-Z]\w+)|ask (?:me|us|away)|wait for|remember to|think (?:of|about)|write to|leave it with|talk soon|keep (?:up|going|it up|in touch|well|safe|us|me|building|the)|take two|try (?:the|our|a))\b/u;
const CONTRAST = /\b(?:i|we|my|our)\b[^.!?]*[.!?,;:]\s*(?:and |but )?you(?:r|['’]ve|['’]re)?\b/iu;
const SLY = /[🙄🤡🙃🤦💅🥱🍿]/u;

const WEIGHTS = {
  told: 0.4,
  prodded: 0.7,
  asked: 0.1,
  harsh: 0.5,
  absolute: 0.4,
  verdict: 0.6,
  order: 0.3,
  sly: 0.5,
} as const;

/** How sharp the sentence is: 0 for calm; from about 1 on few would read it as friendly. No upper end. */
export const sharpnessOf = perSentence((sentence): number => {
  if (isRegard(sentence)) return 0;
  const text = ownText(sentence);
  const you = YOU.test(text);
  const kindly = YOU_KINDLY.test(text);
  let score = 0;
  if (ASKS.test(text)) {
    if (YOU.test(text) && PRODS.test(text)) score += WEIGHTS.prodded;
    else if (YOU_ASKED.test(text)) score += WEIGHTS.asked;
  } else if (TOLD.test(text) && !kindly) score += WEIGHTS.told;
  if (harshWords(sentence) > 0) score += you && !kindly ? WEIGHTS.harsh * 1.4 : WEIGHTS.harsh * 0.6;
  if (ABSOLUTE.test(text) && ((you && !kindly) || score > 0)) score += WEIGHTS.absolute;
  if (VERDICT.test(text)) score += WEIGHTS.verdict;
  // An order alone is as often advice.
  if (ORDER.test(text) && !ORDER_KINDLY.test(text) && !/^please\b/iu.test(text)) score += WEIGHTS.order;
  if (SLY.test(text)) score += WEIGHTS.sly;
  return score;
});

/** Whether "we … you" are set against each other over two sentences or clauses. */
export function setsAgainst(text: string): boolean {
  return CONTRAST.test(text);
}

/** How many words of disapproval the sentence has; what is denied does not count. */
export function harshWords({ tokens }: ParsedSentence): number {
  let count = 0;
  for (const [i, { normal, mask }] of tokens.entries()) {
    if (mask !== null || !HARSH.has(normal)) continue;
    const before = [tokens[i - 1]?.normal, tokens[i - 2]?.normal, tokens[i - 3]?.normal];
    if (!before.some((word) => word !== undefined && DENIALS.has(word))) count += 1;
  }
  return count;
}
const DENIALS = exactly('not no never nothing without less hardly');
