import { perSentence } from '../../text/per-sentence';
import type { Span } from '../../types';
import { clausesOf, ownWords } from './own-words';
import { type Alternatives, pattern } from './pattern';
import { isQuestion } from './stance';

/** Praise or a recommendation: the words, and whether they would move a reader to buy. Offsets in the sentence. */
export interface Praise extends Span {
  /** `strong`: a superlative, a recommendation · `order`: "ring …", "switch to …" · `mild`: a kind word. */
  strength: 'strong' | 'order' | 'mild';
}

const WORDS: Alternatives = {
  top: 'best|finest|greatest|smartest|fastest|easiest|simplest|safest|nicest|kindest|loveliest|cleverest|coolest|most \\p{L}+|friendliest|freshest|cleanest|tastiest|sharpest|only',
  warm: 'superb|excellent|brilliant|fantastic|great|amazing|lovely|wonderful|impressive|outstanding|terrific|perfect|stunning|gorgeous|beautiful|delicious|exceptional|first rate|top notch|world class|spotless|flawless|marvellous|delightful|incredible|splendid|magnificent|extraordinary|remarkable|clever|smart|elegant|(?<!trade |book |job |the |a |science |county |art )fair(?! on| in| enough)|fast|quick|reliable|honest|solid|rock solid|painless|effortless|seamless|no nonsense|a joy|a pleasure|a delight|a dream|a gem|a treat|a revelation|a godsend|a lifesaver|magic|genius|spot on|good|tasty|friendly|comfortable|cosy|sharp',
  try: 'take|ring|call|try|get|use|buy|download|order|book|switch to|go with|go to|go for|ask|choose|pick|look at|have a look at|check out|sign up (?:to|with|for)|speak (?:with|to)|talk to|hire|visit|watch|start with|move to|read|drink|eat|wear|drive|see|follow|subscribe to|join|bank with|fly|stay at|shop at|meet|give|contact|trust',
};

/* What a reader takes as: get one. */
const STRONG = pattern(
  [
    '(?:the|our|their|its|simply|by far the|quite simply the|hands down the|one of the) (?:{top})(?: \\p{L}+){0,3}(?: (?:in|on|of|for|to|i|you|that|there|who|money|around))?',
    '(?:only|first) (?:one|\\p{L}+)(?: \\p{L}+)? (?:that|who|i|you|worth|which|a|we)',
    '(?:nothing|no one|nobody|none|no other|nowhere|never|not one)(?: else)? (?:… … … ?)?(?:close|like (?:it|them|this)|as (?:well|good|fast|quick|cheap|careful|kind|fair)|better|beats?|compares?|match(?:es)?|else|there|rivals?|touch(?:es)?|seen)',
    "second to none|no better \\p{L}+|no finer \\p{L}+|(?:did|does) (?:that|it|the trick)|run and get|get one|get yours|could do worse|my secret|the secret is|ask your \\p{L}+|in a league (?:of (?:its|their) own)?|the real (?:thing|deal)|worth every \\p{L}+|hard to beat|unbeatable|unrivalled|unmatched|without equal|can't be beaten|beats (?:them all|everything|anything|any|all)|game changer|head and shoulders|miles ahead|light years ahead|years ahead|light-years|gold standard|a class apart|deserves? (?:every|all|a|the|to|more)|five stars|ten out of ten|10/10|must (?:have|try|see|read|buy)",
    "(?:can't|cannot|could not|couldn't|can) (?:\\p{L}+ )?(?:recommend|imagine|live without|praise|fault)|highly recommend(?:ed)?|recommend(?:s|ed|ing)?(?! against)|(?:would not|wouldn't|could not|couldn't|can't) (?:… ?)?(?:without|go back|be without|do without)|(?:i'd|i would|i'll|we'd) (?:always |only |never |happily |gladly |still |now |all )?(?:put|choose|pick|take|go with|buy|trust|pass on|swear by|bet on|use nothing|send everyone|vouch)|it'd be|it would be|what i'd|the name (?:that )?i",
    "changed (?:my|our) \\p{L}+|saved (?:me|us|my|our)|(?:never|have not|haven't) looked back|(?:was|were) (?:a )?(?:sceptical|skeptical|sceptic|skeptic) and|wish(?: i| we)?'?d? (?:found|known|discovered|switched|bought|had)|thank me|(?:you )?(?:will not|won't) regret|do yourself a favou?r|trust me|take my word|believe the hype|what are you waiting for|run,? don't walk|before your (?:neighbour|neighbor|competitor|rival)s? (?:does|do)|worth (?:a look|a try|the trip|the money|it|a detour|knowing|watching)",
    '(?:you|everyone|everybody|anyone|every \\p{L}+|all of you|whoever \\p{L}+(?: \\p{L}+){0,4}|we) (?:should|must|ought to|needs? to|has to|have to|want to) (?:really |all |at least |also )?(?:be )?(?:{try}|using|buying|trying|reading|there|on|own|have|know)',
    "(?:is|are|\\p{L}+'(?:s|re)) the (?:one(?: \\p{L}+){0,3}|ones|people|name|place|team|answer|way|app|tool|place|only|future|partner) (?:to|that|i|you|for|who|a|we|on)",
    '(?:proud|happy|loyal|satisfied|delighted) (?:customer|user|owner|fan|reader|guest)|big fan|huge fan|my (?:new )?favou?rite|obsessed with|fell in love|in love with|addicted to|hooked on',
    'watch (?:them|this (?:space|company|team)|\\p{L}+)|keep an eye on|ones? to watch|going places',
  ],
  WORDS,
);
/* "Ring them", "Switch to …": at the head of a clause. */
const ORDERS = pattern(
  [
    '(?:just |please |simply |go and |so |then |and |or |but |do |friend to friend |honestly |seriously |my advice )*(?:{try})',
  ],
  WORDS,
);
/* Kind words, and a good experience told as a fact: enough where the writer is known to have a stake. */
const MILD = pattern(
  [
    '{warm}|{top}|love|loved|loves|adore|enjoy|enjoyed|happy|happier|impressed|admire|thrilled|wow|bravo|blown away|finally|at last|better|calmer|quieter|easier|faster|cheaper|simpler|smoother|ease|easy|simple|favou?rite|unreal|insane|crazy good|mind blowing|next level|kudos|hats off|chapeau|respect|glad|pleased|delighted|deserves?|careful|thoughtful|craft(?:smanship)?|quality|comes? with (?:care|love)',
    '(?:just |simply |really |actually )?works(?! at| for| in| with| as)|pays? for (?:itself|themselves)|paid for (?:itself|themselves)|saves?|saved|solved|fixed|cured|doubled|halved|cut our|no more|(?:has|have) never|never (?:once|been|had|fails?|late|let)|not once|without (?:a|any) (?:hitch|problem|fuss|complaint)s?|(?:stopped|stop) \\p{L}+ing|in (?:ten|five|two|\\d+) minutes|within (?:a|an|the) (?:minute|hour|day)|do(?:es)? worse than|leaves? (?:them|the|everyone|all) (?:… ?)?(?:all|behind|wake|dust|rest)|what (?:they|these \\p{L}+) do|overpriced|underrated|undervalued|hidden gem|secret weapon|well made|well done|beats?|ahead of|sets? the (?:bar|standard)|raise[sd]? the bar|like a dream|like clockwork|speaks? for itself|hit the spot|convinced|converted|won me over|my (?:go to|choice|pick|first choice|new)|(?:i|we) (?:use|swear|rely|drink|wear|read|shop|eat|bank|drive)|runs? on|(?:we|i) switched|guess who (?:got|won)|who should get yours|get one|get yours',
  ],
  WORDS,
);
const DENIED = /\b(?:not|isn't|wasn't|aren't|n't|never|hardly|less than|far from) (?:\p{L}+ ){0,2}$/u;

/** Praise and recommendations of a sentence, in reading order, at most one a clause. */
export const praiseIn = perSentence((sentence): readonly Praise[] => {
  if (isQuestion(sentence)) return [];
  const found: Praise[] = [];
  for (const { start, end, text } of clausesOf(sentence)) {
    const order = ORDERS.exec(text);
    const strong = STRONG.exec(text);
    if (strong || order?.index === 0) {
      found.push({ start, end, strength: strong ? 'strong' : 'order' });
      continue;
    }
    const mild = MILD.exec(text);
    if (mild && !DENIED.test(text.slice(0, mild.index))) found.push({ start, end, strength: 'mild' });
  }
  return found;
});

/* Somebody named before: "they", "it", "these people", "there". */
const REFERS =
  /(?<![\p{L}'])(?:it|its|it's|they|they're|they've|them|their|these|this|that|those|there|he|she|nothing|nobody|no one|the (?:\p{L}+ )?(?:team|crew|people|quality|service|food|staff|price|prices|product|app|room|demo|place|box|shop|book|author))(?![\p{L}])/u;

/** Whether the sentence speaks of something or somebody named before it. */
export const refersBack = perSentence((sentence): boolean => REFERS.test(ownWords(sentence)));
