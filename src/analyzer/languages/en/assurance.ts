import { perSentence } from '../../text/per-sentence';
import type { Span } from '../../types';
import { type Clause, clausesOf, ownWords } from './own-words';
import { type Alternatives, pattern } from './pattern';

/** A clause that tells a buyer what will come of it. Offsets in the sentence. */
export interface Assurance extends Span {
  /** `outcome`: what they will get · `harmless`: what can not happen to them. */
  kind: 'outcome' | 'harmless';
  /** Whether the reader is told what to put in for it: then it is an offer. */
  bargained: boolean;
  /** Whether it takes words beside it that say that it is beyond doubt. */
  needsCertainty: boolean;
}

/* What people buy a thing for, and what they fear: own lists, after the trades that consumer authorities warn about. */
const WORDS: Alternatives = {
  client:
    'clients?|customers?|students?|patients?|investors?|members?|graduates?|franchisees?|pupils?|buyers?|tenants?|landlords?|parents?|readers?|learners?|candidates?|trainees?|savers?|borrowers?|households?|families|couples?|companies|company|teams?|shops?|farms?|users?|participants?|applicants?|guests?|owners?|sellers?|founders?|children|kids|child|dogs?',
  good: 'money(?! where)|sales|revenue|turnover|profits?|income|savings|returns?|yield|interest|bills?|visas?|permits?|mortgages?|loans?|jobs?|offers?|interviews?|promotion|exams?|tests?|degree|certificates?|grades?|case|appeal|claims?|refund|kilos?|pounds|stones?|inches|sleep|(?:new|more|\\d+|ten|hundreds of) (?:customers|clients|followers|leads|orders|views)|traffic|rankings?|page one|first page|top (?:three|ten|spot)|house|flat|rent|stake|deposit|tenants?|compensation|payout|pay ?rise|raise|salary|harvest|found work|find work|finds work|stays? (?:up|online|open|dry|warm|white|sharp)|stock you|above the asking price|parcels?|order|fluency|first time|crop|yields|deadline|budget|on time|fluent(?:ly)?|percent|% a year|%|a (?:week|month|year) from|sold|hired|paid|approved|accepted|booked out|debt free|rich|millionaires?|number one|engaged|married|pregnant|published|funded|promoted|back on \\p{L}+ feet|third less|half the|twice (?:the|as)|safe|warm|dry|tax free|financial(?:ly)? free(?:dom)?|freedom|university|place at|first choice|victory|goal weight|dream \\p{L}+|a \\p{L}+ for life',
  bad: 'pain|rash(?:es)?|acne|wrinkles|hair loss|snoring|bad back|knees?|headaches?|migraines?|anxiety|panic|depression|insomnia|cough|flu|fever|hay fever|allerg(?:y|ies)|symptoms?|side effects?|diabetes|cancer|asthma|cravings?|smoking|stress|burn ?out|debts?|churn|absence|sick days|staff turnover|complaints|fines?|mould|damp|rats|mice|moths|pests|weeds|bed bugs|cockroaches|no shows|bad debt|late payers?|returns|bounce rate|spam|tantrums|bed ?wetting|dandruff|cellulite|belly|limescale|noise|bugs|overtime|queues?|downtime|mistakes|errors|scrap|waste',
  fail: 'be (?:hacked|stolen|lost|breached|late|cracked|beaten|broken|delayed|refused|rejected|turned down|infected|traced|forged|guessed)|hacks?|steals?|leaks?|fails?|breaks?|crash(?:es)?|cracks?|loses?|miss(?:es|ed)?|late|rusts?|fades?|shrinks?|jams?|freezes?|burns?|hurt|go(?:es)? (?:down|dark|under|bankrupt|flat)|run(?:s)? (?:out|dry)|catch(?:es)? fire|gets? (?:… ?)?(?:past|through|in|into|wet|hurt|lost|sick|stuck)|comes? (?:loose|off|through)|reads? (?:a|your|any)|see(?:s)? (?:a thing|anything|your)|listens? in|drowns?|chokes?|falls? (?:off|over|out)|slips?|tips? over|sinks?|floods?|worry|regret|defaults?|complains?|finds? (?:a thing|anything)|wears? out|lets? (?:you|them) down|bites?|stops? working|happen(?! without)|need repairs?|dies?|open(?:s)? (?:it|this|our)|pick(?:s)? (?:it|this|our)|fallen|failed|leaked|crashed|lost (?:a|us)|defaulted',
  mishap:
    'theft|thefts|break ?ins?|breach(?:es)?|leaks?|failures?|breakdowns?|crash(?:es)?|loss|losses|delays?|injur(?:y|ies)|accidents?|outages?|downtime|blackouts?|defects?|side effects?|errors?|mistakes|fraud|risk|(?:\\p{L}+ )?(?:late|lost|missed|stolen|injured|hurt)|recalls?|fires?|floods?',
  vanish:
    '(?:is|are|be|gets?|goes|go) (?:all )?(?:gone|history|zero|a thing of the past|nothing|nil|off the table|out of the question|behind you|over)|(?:goes|go|falls?|drops?|shrinks?|comes?|runs?) (?:down )?to (?:zero|nothing|nil|nought)|disappears?|vanish(?:es)?|melts? away|clears? up|goes away|stops?|ends?|heals?|never comes? back|stays? away',
  get: 'get|gets|win|wins|pass|passes|land|lands|make|makes|earn|earns|save|saves|lose|loses|gain|gains|receive|receives|keep|keeps|sell|sells|rank|ranks|recover|recovers|have|has|walk away|be|is|are|pay|pays|grow|grows|find|finds|beat|beats|become|becomes|cut|cuts|speak|speaks|sleep|sleeps|retire|retires|play|plays|fill|fills|reach|reaches|hit|hits|take out|takes out|enter|enters|run|runs|stay|stays|attract|attracts|close|closes|sign|wants? to|arrives?|comes?|lands?|starts?|works?',
};

const NEGATED =
  "never|nothing|no way|no way that|no chance|nobody|no one|none|not|no|zero|can't|cannot|won't|doesn't|don't|isn't|aren't|hasn't|haven't|couldn't|without any|impossible|free of";

const cue = {
  client: pattern(
    [
      "you|you'll|you're|your|yours|whoever|(?<!to |for )(?:anyone|anybody|everyone|everybody)|(?:every|each|any|all|most)(?: single| of our| of my| one of our| our| my| the)* \\p{L}+|(?:our|my) (?:{client})|she'll|he'll|they'll|the (?:\\p{L}+ )?(?:{good}|{bad}|{client})",
    ],
    WORDS,
  ),
  you: pattern(
    [
      "you|you'll|you're|your|yours|(?:every|each|any|all)(?: single| of our| of my| one of our| our| my)* (?:{client})|(?:our|my) (?:{client})|whoever|(?<!to |for |with )(?:anyone|everyone who)",
    ],
    WORDS,
  ),
  good: pattern(['{good}'], WORDS),
  bad: pattern(
    [
      '(?:{bad}) … ?(?:{vanish})',
      '(?:stop|stops|end|ends|cure|cures|kill|kills|remove|removes|eliminate|eliminates|no more|goodbye to|rid of) (?:your |the |all )?(?:{bad})',
    ],
    WORDS,
  ),
  get: pattern(['{get}'], WORDS),
  vanish: pattern(['{vanish}'], WORDS),
  sure: pattern(
    [
      '(?:it|this|that|the \\p{L}+|our \\p{L}+(?: \\p{L}+)?) (?:works|will work|cures|heals|fixes|removes|kills|stops|prevents|eliminates|ends) (?:… ?)?(?:everyone|everybody|anyone|every|all|any|always)(?: \\p{L}+)?',
      "we(?:'ll| will| have never lost|'ve never lost)? (?:win|sell|deliver|solve|fix|cure|place|get|find|recover|beat|save) (?:every|all|any|each) … ?\\p{L}+",
      "(?:it|this|that|the \\p{L}+|your \\p{L}+) (?:will |'ll )?pays? for (?:itself|themselves)",
      '(?:earns?|makes?|pays?|brings? in|yields?) (?:you )?[€$£]?\\d[\\d.,]*(?:%| percent)? (?:a|per|every) (?:day|week|month|year)',
    ],
    WORDS,
  ),
  multiply: pattern([
    '(?:double|doubles|doubled|triple|triples|tripled|quadruple|quadruples|halve|halves|halved|multiply|multiplies|10x|2x|3x|5x) (?:your|their) \\p{L}+',
  ]),
  harmless: pattern(
    [
      `(?:${NEGATED}) (?:(?!is |and |that |but |or )\\p{L}+ ){0,2}(?:{fail})`,
      '(?:no|zero|without|without any|free of|not one|not a single|there are no|there is no) (?:\\p{L}+ )?(?:{mishap})',
      "(?:a |an |any |another )?(?:{mishap}) … ?(?:just |simply )?(?:impossible|off the table|out of the question|is history|unthinkable|a thing of the past|can't happen|cannot happen)",
      'un(?:hackable|breakable|beatable|sinkable|crackable|stealable|losable)|fool ?proof|fail ?safe|bullet ?proof|idiot proof|hack proof|burglar proof|crash proof|leak ?proof|child ?proof',
      '(?:100|100%|hundred|completely|totally|absolutely|perfectly|entirely) (?:percent |per cent )?(?:safe|secure|effective|reliable|harmless|painless|water ?tight)',
      '(?:safe|secure|safer) (?:with|in) (?:us|our hands)',
      'makes? … ?(?:{mishap}) impossible',
      'prices? (?:there |here )?only (?:ever )?(?:go|goes|rise|rises|know)',
      "(?:it's|it is) painless|painless and",
    ],
    WORDS,
  ),
};

/* What one puts in: "Six sessions with me", "Put our sensor on your chiller", "If we file it", "After our audit". */
const BARGAIN = pattern([
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|a few|\\d+) (?:\\p{L}+ )?(?:weeks?|months?|days?|sessions?|hours?|lessons?|calls?|pills?|visits?|cups?|classes|minutes|injections?|doses?|drops|nights?|steps?|spoons?|treatments?|letters?|swipes?|clicks?|applications?|coats?)',
  '(?:put|take|use|try|hire|join|book|call|give|let|sign up|sign|buy|invest|switch|install|plant|eat|drink|follow|do|send|bring|come|fit|pay|start|wear|rub|place|hand|leave|order|get|rent|move|tell|show|lend|park|plug|hang|spray|apply|list|swap|change|sell|write) (?:… … ?)?(?:us|me|our|my|ours|this (?:\\p{L}+)|to us|with us|\\d[\\d,.]* (?:in|here))',
  '(?:if|when|once|where|wherever) (?:we|our \\p{L}+) \\p{L}+|(?:if|when|once) you \\p{L}+ … ?(?:us|our|with us|me)|when \\p{L}+ handles',
  '(?:we|i) (?:re ?)?(?:write|rewrite|fix|file|build|design|plan|run|manage|train|take over|do|handle|redo|check|coach|list|clean|treat|find|place) (?:your|the|it)(?: \\p{L}+)?',
  '(?:with|thanks to|after|under|on) (?:us|our|my) (?:… ?)?\\p{L}*',
  '(?:whoever|anyone|everyone|everybody|those) (?:who )?(?:lets|hires|joins|trusts|works|comes|buys|uses|follows|takes|signs|books|with a)',
]);

/* What turns a hope into a promise. */
const CERTAIN = pattern([
  "guaranteed?|no (?:ifs|buts|exceptions|excuses|matter \\p{L}+|catch|small print|risk|doubt|question)|full stop|period|simple as that|(?:it's|it is) that simple|end of story|whatever|wherever (?:she|he|they|you)|come what may|rain or (?:shine|hail|snow)|every (?:single )?(?:time|year|month|week|day|one)|each (?:time|year|month)|always|without fail|without exception|in any \\p{L}+|even if|even when|my name (?:to|on|under) (?:that|it)|(?:you have|you've|i give you|take) my word|(?:i|we) (?:promise|swear|vouch|bet|guarantee)(?: you)?|mark my words|once and for all|for good|forever|for ever|for life|eat my hat|that's a promise|(?:bank|count|rely) on (?:it|that|us)|to the bank|ever|never|100 ?%|100 percent|certain(?:ly|ty)?|for sure|surely|definitely|(?:at|on) the first (?:attempt|try|go)|first time|that's the (?:deal|pitch|promise)|not (?:now|next|once|a single|one|even|with|in)|as long as you live|until you're|anyone|everyone|everybody|nobody|no one|no way|all of (?:them|our|my)|nothing|zero|impossible|at all|off the table|only (?:ever )?(?:go|goes|rise|one outcome)|simply|just (?:doesn't|don't|can't|won't)|no need to worry|don't worry|relax|sleep (?:well|easy)|from day one|(?:within|inside|in|by) (?:the |a |one |two |three |four |six |twelve |\\d+ )?(?:week|weeks|month|months|days|hours|year|noon|friday|monday|christmas|easter)|every(?= \\p{L}+)|whoever|all (?:our|my) \\p{L}+|i have never been wrong|can't happen|cannot happen|safer|the rest is profit|sit back|hands down|without (?:lifting|doing|fail|any)",
]);

/** Whether the sentence says that something is beyond doubt. */
export const isCertain = perSentence((sentence): boolean => CERTAIN.test(ownWords(sentence)));

/* A thing for sale is spoken of: "us", "our", "your", "this pump". */
const OFFER =
  /(?<![\p{L}'])(?:we|us|our|ours|with me|my (?:course|method|clients?|students|programme|program|book|team|clinic|fund|studio|lessons)|dm (?:me|open|us)|sign up|you|yours?|you're|(?:every|each|all|any)(?: single)? (?:client|customer|patient|student|investor)s?|(?:this|these) (?!morning|week|year|month|is|was|will|has|one|time|summer|winter|spring|autumn|country|world)\p{L}+|those who asked|the treatment|(?:it|that) (?:pays|works|never|will|can't)|zero downtime|that's the (?:deal|pitch|promise)|from \p{L}+ (?:does|do) not)(?:'(?:re|ve|ll|d))?(?![\p{L}])/u;

/** Whether the sentence speaks of something that is offered to a buyer. */
export const speaksOfOffer = perSentence((sentence): boolean => OFFER.test(ownWords(sentence)));

/* "May", "up to", "so far", a wish, a vision, what has been: a claim with its limits. */
const HEDGED = pattern([
  "(?<!in |by |on )may (?:be|\\p{L}+)|might|could|can help|up to|on average|most|usually|typically|often|results vary|aims? to|designed to|target|hopes?|hoped|we want|would|unless|so far|was|were|had|did|(?:not|isn't|don't|doesn't|no|never|can't|cannot) (?:a |any |the )?(?:promise|guarantee|claim|pretend|saying)|vision|commitment|mission|a world|should|tested|until now|yet",
]);

/* "I will never forget", "we never miss a game": said of oneself. */
const OF_ONESELF = /^(?:and |but |so )?(?:i|i've|i'll|i'm|we|we've|we'll|let's)\b/u;

/* "Don't miss it", "can't wait to see you": no claim. */
const TELLS_READER = /^(?:don't|do not) (?!lose|fail|break)|can(?:'t|not) wait/u;
/* A promise without a buyer in words: "… pays a third less". */
const PAYS = /\b(?:pays|saves|earns|makes|gets|wins|loses|finds|keeps)\b/u;
const HAS_GONE = /\b(?:is|are|gets?) /u;
/* "The queue is gone" tells; "your queue will be gone" promises. */
const YET_TO_COME = /\b(?:will|your|never|stops|for good|in any)\b|'ll\b/u;
/* "If your supplier asks …": a case, not a promise. */
const CASE = /^(?:and |but |so |or )?(?:if|when|unless|whether|even if|before|after you|until) (?!we |our )/u;

/* A vision is no claim about today. */
const AIMS = /\b(?:vision|our mission|commitment to|our goal|a world with)\b/u;

/** What the clauses of a sentence promise a buyer, in reading order, at most one a clause. */
export const assurancesIn = perSentence((sentence): readonly Assurance[] => {
  const found: Assurance[] = [];
  if (AIMS.test(ownWords(sentence))) return found;
  const clauses = clausesOf(sentence);
  let bargained = false;
  for (const clause of clauses) {
    if (HEDGED.test(clause.text) || CASE.test(clause.text)) continue;
    const bargain = BARGAIN.exec(clause.text);
    const after = bargain ? bargain.index + bargain[0].length : 0;
    const promise: Assurance | null =
      (bargain && assuranceIn(clause, after, true)) ?? assuranceIn(clause, 0, bargained);
    if (promise) found.push(promise);
    bargained = bargain !== null && !promise;
  }
  return found;
});

function assuranceIn(clause: Clause, from: number, bargained: boolean): Assurance | null {
  const text = clause.text.slice(from);
  const at = clause.start + from;
  const spanned = (
    matches: readonly RegExpExecArray[],
    kind: Assurance['kind'],
    needsCertainty: boolean,
  ): Assurance => ({
    start: at + Math.min(...matches.map((match) => match.index)),
    end: at + Math.max(...matches.map((match) => match.index + match[0].length)),
    kind,
    bargained,
    needsCertainty,
  });
  const multiply = cue.multiply.exec(text);
  if (multiply) return spanned([multiply], 'outcome', false);
  const bad = cue.bad.exec(text);
  if (bad && (bargained || !HAS_GONE.test(bad[0]) || YET_TO_COME.test(text)))
    return spanned([bad], 'outcome', !bargained);
  const sure = cue.sure.exec(text);
  if (sure) return spanned([sure], 'outcome', true);
  const who = (bargained ? cue.client : cue.you).exec(text);
  const good = who ? goodAfter(text, who.index) : bargained && PAYS.test(text) ? cue.good.exec(text) : null;
  const verb = cue.get.exec(text);
  const gone = cue.vanish.exec(text);
  if (good && (verb ?? gone))
    return spanned(
      [...(who ? [who] : []), good, ...(verb ? [verb] : []), ...(gone ? [gone] : [])],
      'outcome',
      !bargained,
    );
  const harmless = cue.harmless.exec(text);
  if (harmless && !OF_ONESELF.test(text) && !TELLS_READER.test(harmless[0]))
    return spanned([harmless], 'harmless', false);
  return null;
}

/* The first gain named from a place on: "our tenants" before it are not one. */
function goodAfter(text: string, from: number): RegExpExecArray | null {
  const found = cue.good.exec(text.slice(from));
  if (found) found.index += from;
  return found;
}
