import { perSentence } from '../../text/per-sentence';
import type { Span } from '../../types';
import { ownWords } from './own-words';
import { pattern } from './pattern';

/* Who has to hear it first: the house's own people, a regulator, the market. Enough by itself to tell company news. */
const FORMAL = pattern([
  "(?:staff|employees?|the teams?|our people|workers?|unions?|works council|tenants|suppliers|chairman|chair|present employer|current (?:boss|employer)) (?:… ?)?(?:will be told|will hear|hears? (?:it|about|on|next)|finds? out|reads? it|will read|will learn|gets? (?:the|a) (?:letter|mail|e mail|call)|(?:has|have) not been told|(?:hasn't|haven't) been told|(?:doesn't|don't) know)",
  "(?:agency|regulator|ministry|authority|authorities|market|trust|judges|jury|court|commission|union|board|minister) (?:… ?)?(?:will (?:confirm|announce|agree|publish|decide|hear)|confirms?|(?:publishes|announces) (?:it|the|on|in|next)|(?:do not|don't|doesn't) publish|has been told|tells? (?:everyone|them|us))|hr (?:talks|speaks|tells)|tells everyone (?:next|on|in)|board (?:… ?)?(?:knows|will agree|will decide|will vote|votes on)|(?:i have|i've|we have|we've) seen (?:the|next year's|a) (?:budget|plan|list|map|draft|numbers)",
  "(?:none|no one|nobody|not one|half|most) (?:of (?:them|us|the \\p{L}+) )?(?:has|have) (?:\\p{L}+ )?been (?:told|informed)|nobody (?:else|outside (?:the|this) \\p{L}+) knows|(?:they|she|he|people) (?:do not|don't|doesn't) know (?:it |yet|about)",
  '(?:official(?:ly)?|formal|public|press) (?:\\p{L}+ )?(?:note|news|announcement|statement|release|word|letter|notice|confirmation) (?:… ?)?(?:comes|follows|to follow|will follow|is due|goes out|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|after the|next|later|tomorrow)|(?:announcement|press release|statement) (?:… ?)?(?:on (?:mon|tues|wednes|thurs|fri|satur|sun)day|to follow|follows|comes|next|tomorrow|later|goes out|is written|in the drawer)|(?:will|shall|going to) (?:say so|announce|confirm) (?:… ?)?(?:officially|it|on|at|in|once|after|when|next|soon)|once (?:the|our) (?:… ?)?(?:has|have) been told',
  "(?:not|isn't|nothing|n't|before (?:it's|it is|it goes|it was)) (?:yet |quite |even |all )?(?:public|official|announced|out)(?: yet)?(?! of| in| at)|(?:still|strictly) (?:under wraps|secret|confidential)|under (?:embargo|nda|wraps)|embargo(?:ed)?|unannounced|ahead of the (?:announcement|press release|news)",
  "(?:papers|paperwork|signing|ink|signatures?) (?:in|on|next|by) (?:… ?)?(?:weeks?|days?|monday|tuesday|wednesday|thursday|friday|month)|the rest is paperwork|handshake|(?:letters|notices|contracts|papers|invitations|press release|map|list|plan) (?:… ?)?(?:already |being )?(?:printed|drafted|written|signed|in (?:my|the) (?:drawer|bag|safe|post))|in two weeks papers|(?:lawyers|legal|notary|counsel|bankers|auditors|pr|comms|compliance|ir) (?:… ?)?(?:until|will kill|would kill|won't like|don't know|has a date|need|hates?|will hate|forbids?|says? (?:no|wait|hush)|are still)|give the lawyers",
]);
/* Said of any secret, a birthday cake included. */
const CASUAL = pattern([
  "(?:don't|do not|never) tell (?:legal|anyone|anybody|the \\p{L}+|our \\p{L}+|hr|pr|compliance|investor relations|my (?:lawyers?|board|boss|pr|cfo|general counsel))|(?:keep|keeping) (?:it|this|that) (?:quiet|down|between us|between ourselves|to yoursel(?:f|ves)|secret|under your hat)|between (?:us|you and me|ourselves|friends)|just between|(?:my )?lips (?:are|were) sealed|mum's the word|s+h+h+|psst|hush|whisper it|(?:you )?(?:read|heard|saw) it here first|(?:will read|read|hear) it here first|(?:did not|didn't|haven't) (?:hear|heard|read) it (?:from me|here)|off the record|don't quote me",
  "(?:should not|shouldn't|ought not to|mustn't|must not|not supposed to|not allowed to|can't|cannot|can not|may not|i'm not to|am not to|told to|asked to|promised to) (?:really |yet |quite )?(?:say|tell|name|share|mention|talk|reveal|be quiet|keep quiet|keep|post|speak|write)(?: (?:this|it|that|who|what|more|the \\p{L}+|about \\p{L}+|yet|much|any))?|(?:can't|cannot) wait to (?:share|tell|announce|reveal)|i'll say no more|that's all i(?:'ll| can| will| may) say|say no more|enough said|if you know,? you know",
  "(?:i )?can confirm|well spotted|you guessed (?:it|right)|the rumou?rs? (?:is|are) true|it's true|so enjoy|ok,? (?:ok|you got me|fine)|caught (?:me|us)|cat is out of the bag|leak(?:ed|ing)?|please be gentle|nobody else knows",
]);
/* A tease: it takes news beside it to be more than a drum roll. */
const TEASE = pattern([
  "let's just say|let me just say|(?:may|might|could) as well hint|(?:a )?(?:little |small |tiny )?hint(?! at)|guess (?:who|what|which|where)|any guesses|watch this space|stay tuned|more soon|news (?:soon|coming|to come|on its way)|big (?:one|news|announcement|things?) (?:is |are )?(?:coming|soon|ahead|on)|something big|sneak peek|first picture|teaser|spoiler",
]);
const SIGNS = /[🤐🤫🙊🤭]/u;

/** Words that say that something is not for everyone yet. */
export interface Confidence extends Span {
  /** `formal`: somebody is to be told first, as with company news · `casual`: as with any secret · `tease`: to make curious. */
  kind: 'formal' | 'casual' | 'tease';
}

/** How a sentence says that it tells what is not out yet; null where it does not. */
export const confidenceIn = perSentence((sentence): Confidence | null => {
  const prose = ownWords(sentence);
  const kinds = [
    ['formal', FORMAL],
    ['casual', CASUAL],
    ['casual', SIGNS],
    ['tease', TEASE],
  ] as const;
  for (const [kind, words] of kinds) {
    const found = words.exec(prose);
    if (found) return { start: found.index, end: found.index + found[0].length, kind };
  }
  return null;
});
