import { perSentence } from '../../text/per-sentence';
import type { Span } from '../../types';
import { TIMES } from './ahead';
import { clausesOf, ownWords } from './own-words';
import { type Alternatives, pattern } from './pattern';

/** An event that a company makes known in its own time. Offsets in the sentence. */
export interface CompanyNews extends Span {
  /**
   * `pending`: told as coming or just done, by the house itself · `likely`: in words that fit other things too ·
   * `named`: the matter is named, no more.
   */
  kind: 'pending' | 'likely' | 'named';
}

const WORDS: Alternatives = {
  ...TIMES,
  post: 'ceo|cfo|cmo|coo|cto|cio|cro|chief \\p{L}+ officer|chief \\p{L}+|chair(?:man|woman)?|head of \\p{L}+|director|managing director|finance director|vice president|vp(?: of \\p{L}+)?|president|partner|editor|manager|coach|successor|board|team|boss|deputy|general manager|professor|surgeon|chef',
  place:
    'plants?|factor(?:y|ies)|mills?|offices?|branch(?:es)?|sites?|stores?|shops?|units?|ward|wards|hospital|clinic|division|department|depot|warehouse|line|bakery|ovens|brewery|mine|hotel|restaurant|school|newspaper|paper|title|titles|maternity unit|lab|hub|region|regions|brand|club|team|museum|hall|building',
  deal: 'deal|merger|takeover|acquisition|offer|bid|term sheet|round|series [a-f]|seed|contract|tender|licence|license|partnership|joint venture|ipo|listing|sale|split|spin off|buyout|stake|investment|buyer|financing|franchise|agreement|order|patent|grant|approval|award|prize',
};

/* Sure by itself: the house says what it does, or what is about to be done to it. */
const PENDING = pattern(
  [
    '(?:when|once|as soon as|the day) (?:we|both sides) (?:sign|close|merge|ink)(?= |$)(?! up| off| in)',
    "(?:we're|we are|we've|we have|we|i'm|i am) (?:\\p{L}+ )?(?:buying|selling|acquiring|merging with|shutting|stepping down|resigning|delisting|going public|taking over|laying off|letting go|bought|acquired|sold) (?:them|it|the (?:\\p{L}+ )?(?:{place}|(?:competitor|company|business|firm|rival|group|airline|bank|land)(?!'))|out|in|from|half|\\p{L}+ (?:people|jobs|of us))",
    "(?:we're|we are|i'm|i am|they're) (?:in (?:advanced |early |final )?(?:talks|discussions|negotiations)|talking (?:to|with) \\p{L}+ about|about to (?:close|buy|sell|sign|merge|list|shut)|(?:leaving|stepping down|retiring|resigning) (?:in|at|next|after|this|soon|by))",
    "(?:we've|we have|just|yes we|we just|i've) (?:just |finally |now )?(?:picked|chosen|agreed|hired|found|poached|won|got|lost|signed|been (?:picked|chosen|bought|acquired|selected|awarded)) (?:for |by |with |on )?(?:the |our |a |an )?(?:\\p{L}+ )?(?:{deal}|{place}|{post}|buyer|investor|competitor|olympics|airport|army|navy|city|government)",
    '(?:starts|joins|begins|comes|moves|takes over|will start|will join|will be|becomes|arrives) (?:here |to us |us |over )?(?:as |at )?(?:our |the |us )?(?:new |next |first )?(?:{post}|with us|our \\p{L}+ (?:of|for) \\p{L}+)|our (?:new|next) (?:{post}) (?:… … ?)?(?:starts|joins|begins|arrives|comes|will)',
    'will be (?:colleagues|one company|one house|under one roof|part of (?:us|our \\p{L}+))|our slot (?:is|on|in)|(?:real )?bell (?:is|rings) in',
  ],
  WORDS,
);
/* Company news where something says that it is not out, or where a rumour asks for it. */
const LOOSE = pattern(
  [
    "(?:we're|we are|i'm|i am|yes|and|they're|we've|we have|we) (?:\\p{L}+ )?(?:buying|selling|closing|leaving|moving|retiring|splitting|listing|bought|acquired|sold|been (?:picked|chosen)|won|got(?! something)|signed|picked|chosen|agreed|hired|found|poached|lost)",
    "(?:last|final) (?:day|week|month|summer|winter|spring|autumn|year|season|quarter|christmas|posts?|party|one)s? (?:… ?)?(?:with us|here|from this|at \\p{L}+|in this|as (?:your|our|the))|hands? in (?:her|his|their|my) (?:badge|notice|keys|resignation)|handed over the keys|(?:she|he|i|they)(?:'ll| will|'s|'re|'m| is| are| am)? (?:be )?(?:leav(?:e|es|ing)|go(?:es|ing)?|gone|resign(?:s|ed|ing)?|step(?:s|ping)? down|retir(?:e|es|ing)|quit(?:s|ting)?|mov(?:es|ing) on)(?= |$)(?:… ?)?(?:{season}|{month}|next|soon|end|by|company|us|in)|empty chair|gives it with our logo|resigned|won't be (?:here|at|back)",
    "(?:{place}|\\p{L}+) (?:is|are|will be|gets?|get) (?:closing|closed|shut|shutting|sold|moving|merged|relocated|folded|scrapped|cancelled|discontinued|wound down)|(?:the|our|that|its) (?:\\p{L}+ )?(?:{place}) (?:closes|shuts|moves|goes|ends|stops|will close|will shut|isn't in it|is not in it|carry|carries)|(?:we|i) (?:will |shall |are going to |have to |must )?(?:close|shut|sell|move|merge|drop|scrap|fold|end|stop) (?:the|our|down|it|\\p{L}+ )(?:\\p{L}+ )?(?:{place})?",
    '(?:{deal}) (?:… ?)?(?:is|are|was|has been|been|gets)? ?(?:done|signed|closed|closing|found|agreed|won|ours|through|sealed|in the bag|on the table|accepted|rejected|opens|closes next)|(?:made|makes|sent|given) (?:us|me) (?:an|a \\p{L}+) offer|(?:got|won|landed|lost|signed|have|secured|clinched) (?:the|our|a) (?:\\p{L}+ )?(?:{deal})|paper has been signed|(?:shook|shaken|shake) hands(?: on)?|handshake|the rest is paperwork|paperwork|(?:keys|owner|shares) change(?:s)? (?:hands|owner)|closing (?:next|this|on|by|in)|buyer found|has chosen (?:our|us)|(?:knows|know) our name|will be colleagues|carry our name|the whole sector|our slot|ring(?:ing)? (?:a|the) bell|papers (?:in|on|by|next)',
    "(?:names|titles|jobs|posts|roles|desks|people|of us|positions|heads) (?:… ?)?(?:are on it|on it|aren't on it|will go|will be gone|have to go|must go|won't be|to go|less|fewer|too many|gone)|(?:the|a|my) list (?:in my|on my)|(?:is|are) (?:five|two|three|four|ten|one|far|\\p{L}+) too many|new (?:map|org chart|structure|chart) (?:is|on|in)|one in (?:ten|five|four|three|six|\\d+) (?:of us|jobs)|redundanc(?:y|ies)|lay ?offs?|severance|(?:recall|take back|pull) (?:the|our|it)|wait (?:a bit|until|before) (?:… … ?)?(?:open|use|eat|drive)|news (?:coming |comes )?from our|we know we won|we won|auditors (?:have )?resigned",
    '(?:drives|folds|flies|lands|arrives|appears|goes|comes|rolls|hits|runs|opens|premieres|launches|ships|is shown|we show|unveil(?:ed|s)?)(?: \\p{L}+){0,4} (?:on stage|onto the stage|in (?:your|the) (?:letterbox|shops|stores)|next (?:week|month|spring|year|summer|autumn)|in (?:{month}|{season}|three|two|four|half)|on \\d|on the \\d|at (?:the )?\\p{L}+ (?:show|fair))|(?:the|our) next (?:phone|model|camera|car|watch|game|book|album|version|chip|product|truck|bike|show|film|season)|our (?:smallest|biggest|fastest|first|newest|lightest|largest) (?:\\p{L}+ )?(?:so far|yet|ever)|picture of the (?:model|car|new)|their logo on our',
  ],
  WORDS,
);
const NAMED = pattern(
  [
    '{deal}|acquisition|merger|launch|announcement|hire|candidate|successor|departure|new owner|new investor|restructuring|closure|redundancies|client|customer|logo|million|bank(?:s|ers)?|lawyers|contract|budget|board|minister|product|model|office|plant|factory|company|competitor|chief|ceo|cfo|cmo|joins?|site|team|partner|investor',
  ],
  WORDS,
);
/* Home, table and garden: secrets that no stock exchange waits for. */
const PRIVATE =
  /\b(?:cake|cakes|kettle|doughnuts?|biscuits?|cookies|birthday|wedding|baby|daughter|son|wife|husband|mum|mom|dad|mother|father|kids?|grandson|granddaughter|bicycle|garden|recipe|party|present for|gift for|santa|secret of|soup|puppy|dog|cat|holiday|vacation|marathon|kitchen|fridge|ficus|mug|mugs|tattoo|school (?:play|run)|season opens|tickets?|festival|concert|carnival)\b/u;

const LONG_AGO = pattern([
  'years ago|(?:in|since) (?:19\\d\\d|200\\d|201\\d|202[0-4])|at the time|back then|in the year to',
]);

/** The first news in a sentence that the house itself tells as coming or just done; null where there is none. */
export const pendingNewsIn = perSentence((sentence): CompanyNews | null => {
  const clause = clausesOf(sentence).find(({ text }) => PENDING.test(text));
  if (!clause || isOther(ownWords(sentence))) return null;
  return { start: clause.start, end: clause.end, kind: 'pending' };
});

/** Company news in a sentence, the first of it; null where there is none or where it is news of home. */
export const companyNewsIn = perSentence((sentence): CompanyNews | null => {
  const prose = ownWords(sentence);
  if (isOther(prose)) return null;
  const pending = pendingNewsIn(sentence);
  if (pending) return pending;
  for (const { start, end, text } of clausesOf(sentence)) {
    if (LOOSE.test(text)) return { start, end, kind: 'likely' };
  }
  const named = NAMED.exec(prose);
  if (!named) return null;
  const clause = clausesOf(sentence).find(({ end }) => end > named.index);
  return clause ? { start: clause.start, end: clause.end, kind: 'named' } : null;
});

function isOther(prose: string): boolean {
  return PRIVATE.test(prose) || LONG_AGO.test(prose);
}

/* It is out: announced, published, filed, in the papers; or not to be talked of. */
const OUT = pattern([
  '(?:we|i|they|it was|was|been|already|jointly|have|has|today|as|she|he) (?:\\p{L}+ )?(?:announced|published|reported|revealed|disclosed|told us all|made public|made it public)|as (?:announced|reported|published|you (?:may |might |will )?(?:have )?(?:read|know|saw))|(?:the|our|joint|its) (?:press release|release|notice|gazette|minutes|announcement) (?:is on|is in|is at|are|of|from|says|:|went|on|over)|(?:published|public|posted) (?:it |the list )?(?:today|yesterday|this morning|on (?:our|their|its))|in the (?:papers|news|gazette)|(?:excited|proud|pleased|delighted|happy|thrilled|honou?red|glad) to (?:announce|share|welcome|introduce|report|confirm|say)|welcome (?:to|aboard)|congratulations|congrats|as it says on|is on (?:our|their|the) (?:site|website|door)|made public',
  "(?:do not|don't|never|won't|will not|can't|cannot) (?:\\p{L}+ )?(?:comment|speak|talk|speculate|discuss|answer)(?: \\p{L}+){0,3}",
  'started today|first day',
]);

/** Whether the sentence says that the news is out, or that it is not to be talked of. */
export const isOut = perSentence((sentence): boolean => OUT.test(ownWords(sentence)));

/* "Is it true that …", "Heard you are …": the other post asks for confirmation. */
const RUMOUR =
  /\b(?:is it true|are (?:the )?(?:rumou?rs|stories|reports)|rumou?rs?|word is|i hear|heard|hearing|someone said|they say|are you (?:really |still )?(?:leaving|selling|buying|closing|stepping|hiring|moving|giving up|talking|merging|going)|is (?:\p{L}+ )?(?:really )?(?:leaving|closing|for sale|being sold)|who (?:will|is going to)|saw (?:your|you)|spotted|how is the (?:fundraising|sale|round|deal)|what's going on|true\?|will you (?:sell|buy|close|leave|merge)|when (?:will|do|are) you (?:announce|close|sell|leave))/iu;

/** Whether a text (any case) passes on a rumour or asks to confirm one. */
export function asksToConfirm(text: string): boolean {
  return RUMOUR.test(text);
}
