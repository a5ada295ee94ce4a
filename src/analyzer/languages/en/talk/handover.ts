import { perSentence } from '../../../text/per-sentence';

/*
 * What a good public answer to a complaint has: it owns up, and it says who sees to it and where. Closed phrases of
 * customer care in English, written from knowledge of the language.
 */

const OWNS =
  /\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|ashamed|(?:that|this|it)(?:['’]s| is| was) (?:on us|our (?:\w+ )?(?:mistake|error|fault|outage)|not (?:good enough|acceptable|right|okay|ok|how|what|the))|unacceptable|not acceptable|our (?:mistake|error|fault)|(?:we|i) (?:\w+ )?(?:failed|got (?:this|that|it) wrong|let you down|fell short|messed up|should have|should['’]ve|understand)|should (?:not|never) have|shouldn['’]t have|you(?:['’]re| are) (?:\w+ )?right|thank you for (?:telling|raising|saying|flagging|letting|locking|bringing|your)|far too long|(?:hurts|hard|painful) to read|heart sank|deserve[ds]? better|we hope (?:you|your)|(?:we|i) hear you)\b/iu;

const PRIVATE =
  /\b(?:dms?|d\.m\.|direct(?: |-)messag\w*|private(?:ly)?(?: messag\w*)?|messag(?:e|es|ed|ing) (?:us|me|you|him|her|them)|(?:sent|send|sending|drop|dropped|write|writing|written|wrote) (?:you|us|me|to you|to us|to me)|(?:has|have|is|am|['’]ve|['’]m|just) (?:messag\w+|writ\w+|e-?mail\w+|call\w+|r[iau]ng\w*|phon\w+|contact\w+)|inbox|in touch|(?:call|ring|phone|e-?mail|contact|reach) (?:you|me|us|him|her|them)|(?:by|via|over|on) (?:e-?mail|phone|the phone|message)|e-?mail (?:from|to) (?:me|us)|a message (?:to|from)|contact form|direct line|offline|one[- ]to[- ]one|(?:my|our) own (?:number|address)|at the phone|(?:don['’]t|do not|not to|no|won['’]t) (?:\w+ ){0,3}(?:here|in public|details))\b/iu;

const PERSON =
  /\b(?:our (?:\w+[- ]){0,3}(?:team|crew|manager|lead|head|director|engineers?|technicians?|desk|specialists?|nurse|colleagues?|officer|branch|workshop|support|customer care)|(?:head|director|manager|lead) of|(?:i|we)(?:['’]ll| will|['’]m| am|['’]re| are|['’]ve| have) (?:\w+ )?(?:look(?:ing|ed)? (?:into|at)|find(?:ing)? out|check(?:ing|ed)?|investigat\w+|sort(?:ing)?|chas(?:e|ing)|tak(?:e|ing) (?:this|it) up|follow(?:ing)? up|on it|on the case|asked)|(?:is|are) (?:looking|on (?:it|your case|the case)|working on|following up|in charge)|personally|\p{Lu}\p{Ll}+ (?:from|who|of|at) (?:our|the|heads|runs|is))\b/u;

/* Where personal details may be asked for. */
const PRIVATE_PLACE =
  /\b(?:dms?|d\.m\.|private(?:ly)?|direct(?: |-)messag\w*|inbox|message (?:us|me)|(?:a|by|via|our|my|that|this|the) (?:message|e-?mail|phone|form)|(?:e-?mail|call|ring|phone|write to) (?:us|me)|contact form|secure\w*|one[- ]to[- ]one|(?:don['’]t|do not|not to|never|no need to) (?:\w+ ){0,3}(?:here|in public|post|share|put|give|send))\b/iu;

export const namesPrivatePlace = perSentence(({ text }) => PRIVATE_PLACE.test(text) || /\S@\S+\.\w/u.test(text));
export const ownsUp = perSentence(({ text }) => OWNS.test(text));
export const goesPrivate = perSentence(({ text }) => PRIVATE.test(text));
export const namesSomebody = perSentence(({ text }) => PERSON.test(text));
