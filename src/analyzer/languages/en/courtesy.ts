import { perSentence } from '../../text/per-sentence';
import type { ParsedPost } from '../../text/post';
import type { ParsedSentence } from '../../text/sentence';
import { exactly } from './inflect';

/*
 * Thanks, congratulations, condolences, wishes, apologies, welcomes: what people say to people. An editor does not ask
 * them for grounds.
 */
const COURTESY =
  /\b(?:thank(?:s|ful| you)?|thx|grateful|gratitude|congrat\w*|kudos|bravo|cheers|well (?:done|deserved|said|played)|(?<!to )welcome|happy (?:[\p{L}’']+ ){0,3}?(?:birthday|anniversary|new year|holidays?|thanksgiving|easter|diwali|eid|day|weekend|friday|monday)|merry christmas|good (?:luck|morning|night|evening|game)|best wishes|wish(?:ing|es)?|get well|rest in (?:peace|power)|rip|condolences|prayers|praying|heartbroken|mourn\w*|sorry|apolog\w+|miss(?:ed)? you|love you|stay safe|greetings|shout[- ]?out|hats off|see you|(?:looking forward to|can['’]?t wait to|excited to|good to|great to|nice to) see(?:ing)? (?:you|everyone|everybody|all)|(?:sad|saddened|devastated|shocked) (?:to|by|at)|passing (?:away|of)|passed away|heart(?:s)? (?:goes|go|is|are) (?:out|with)|proud of (?:you|them|him|her)|lol|haha+|enjoy(?! (?:the|your) (?:ride|journey|process|moment)))\b/iu;

/* "Thanks to our people, we continue to …": a cause, not a thank-you. */
const BECAUSE_OF = /^thanks to [^,.!]+, (?:we|our|the|i|it)\b/iu;

/* A sentence that opens with one of these remarks on something the reader has before them, or on a person named before. */
const POINTERS = exactly(
  'this that these those he she his her they their it here such yes no wow oh ha same agreed exactly true',
);

/* "It is not about the money", "It is time to …": an empty it, which points at nothing. */
const GENERAL_IT = exactly(
  'not about all important time never always essential crucial critical only easy hard never no a an great such so truly',
);

/* "Grateful to be part of this journey", "thankful for the opportunity": said of oneself, to nobody. */
const OF_ONESELF =
  /\b(?:grateful|thankful) (?:to (?:be|have)|(?:for|that) (?:the|this|every|such|an?|my|our) (?:[\p{L}-]+ )?(?:opportunity|journey|chance|honou?r|experience|privilege|recognition))\b/iu;

/** Whether the sentence is said to somebody rather than about something. */
export const isCourtesy = perSentence(
  ({ text }) => COURTESY.test(text) && !BECAUSE_OF.test(text) && !OF_ONESELF.test(text),
);

/* A death is no occasion to ask for figures. */
const CONDOLENCE =
  /\b(?:rest in (?:peace|power)|r\.?i\.?p|condolences|prayers|heartbroken|mourn\w*|sad(?:dened)? (?:to|by|at)|passing (?:away|of)|passed away|(?:hearts?|thoughts) (?:goes|go|is|are) (?:out|with))\b/iu;

/** Whether the sentence mourns somebody. */
export const isCondolence = perSentence(({ text }) => CONDOLENCE.test(text));

/** Whether the sentence asks a favour of the reader: "Please call my mobile". */
export function isRequest(sentence: ParsedSentence): boolean {
  return sentence.words.some(({ normal }) => normal === 'please' || normal === 'pls');
}

/** Whether the post talks to an account: it opens with it, as replies do, or says "you" to it. */
export function addressesSomeone(post: ParsedPost): boolean {
  const mention = post.masks.find((mask) => mask.kind === 'mention');
  if (!mention) return false;
  return /^\W{0,2}$/u.test(post.text.slice(0, mention.start)) || /\byour?\b/iu.test(post.text);
}

/** Whether the sentence states nothing because it has no finite verb: "Great win for a great coach". */
export function isCaption(sentence: ParsedSentence): boolean {
  return !sentence.tokens.some(({ tags }) => tags.has('Verb') && !tags.has('Gerund') && !tags.has('Participle'));
}

/* "Hard to pick a favourite child!!": nobody argues a case like that. */
const EXCLAIMED = /!{2,}\P{L}*$/u;

/** Whether the sentence is a remark on something before it: "This is great", "He would have loved it". */
export function isRemark(sentence: ParsedSentence): boolean {
  const [first, second, third] = sentence.words;
  if (EXCLAIMED.test(sentence.text)) return true;
  if (first?.normal === 'it' && (second?.normal === 'is' || second?.normal === 'was'))
    return !GENERAL_IT.has(third?.normal ?? '');
  return POINTERS.has(first?.normal ?? '');
}
