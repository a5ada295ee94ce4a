import { exactly } from '../languages/en/inflect';

/*
 * What the voice of a text is heard by. Written from knowledge of English and the usage labels of learners' dictionaries
 * ("informal", "formal"); the names of the politeness groups follow the strategies in Danescu-Niculescu-Mizil et al. 2013.
 */

/** Groups of words, looked up one by one in lower case. A word may be in several. */
export const WORD_CUES = {
  slang: exactly(
    "super totally gonna wanna gotta lemme gimme kinda sorta ain't dunno y'all yall ya dude dudes bro bros epic insane sick dope lit vibe vibes stoked psyched pumped legit freaking freakin crap sucks sucked goofy nuts bonkers bananas chill yikes whoa woohoo yay oops heck damn hell stupid crazy peeps buddy buds mate lads yup nope nah yep yeah woot hooray gosh geez jeez nerdy shebang whatchamacallit snazzy banger slay rad",
  ),
  chat: exactly(
    'lol lmao rofl omg wtf btw imo imho tbh ngl idk fyi thx pls plz u ur r cuz coz cos tho thru ppl ok okay haha hahaha hehe dont cant wont im ive didnt isnt thats whats xx tmrw asap k gd 2day b4 gr8 tl;dr',
  ),
  casual: exactly(
    'awesome cool great hey hi guys folks stuff kids guy kid bit lots lot pretty really just anyway anyways super huge fun totally whatever wow ok okay maybe thing things got get getting gets bunch big mom dad loads tons neat weird nice grab chat tweak fix plus okay sure like',
  ),
  intensifier: exactly(
    'very really so too super totally absolutely completely utterly incredibly insanely extremely literally seriously hugely massively wildly',
  ),
  hype: exactly(
    'amazing awesome incredible unbelievable epic thrilled pumped stoked excited exciting fantastic phenomenal wow massive huge insane spectacular mind-blowing jaw-dropping electrifying explosive unstoppable',
  ),
  hedge: exactly(
    'maybe perhaps possibly probably might seems seem seemed appears appear apparently somewhat arguably potentially presumably suppose guess tentatively tentative unsure',
  ),
  booster: exactly(
    'definitely certainly clearly obviously undoubtedly undeniably always never must guaranteed absolutely surely unquestionably indisputably inevitably unmistakably everyone nobody',
  ),
  factual: exactly('really actually honestly surely fact truth truly'),
  thanks: exactly(
    'thank thanks thankful grateful gratitude appreciate appreciated appreciates appreciation cheers kudos indebted',
  ),
  please: exactly('please pls plz kindly'),
  apology: exactly('sorry apologies apologise apologize apologised apologized regret forgive pardon'),
  greeting: exactly('hi hello hey dear greetings welcome'),
  praise: exactly(
    'good great nice excellent wonderful lovely kind kindly kindness helpful love loved glad happy pleased delighted pleasure honored honoured beautiful brilliant best well interesting impressive congratulations congrats useful proud warm generous generously thoughtful heartfelt cherish dear wonderfully',
  ),
  blunt: exactly(
    'wrong bad stupid ridiculous nonsense terrible awful useless pointless unacceptable lazy fail fails failed failing failure excuse excuses waste wasted pathetic absurd stop worse worst garbage rubbish ignorant incompetent foolish idiotic whining complaining vandalism silly lie lies blame deny bullshit shut crap disgrace lame',
  ),
  work: exactly('work help change edit check look fix find explain review add move delete remove revert'),
  connective: exactly(
    'furthermore moreover however therefore thus hence consequently accordingly nevertheless nonetheless whereas although additionally subsequently likewise whilst notwithstanding namely',
  ),
  stiff: exactly(
    'hereby herewith hereafter therein thereof whereby wherein aforementioned henceforth pursuant notwithstanding furthermore moreover nevertheless nonetheless heretofore hitherto whilst amongst shall commence commences commenced commencing ascertain endeavour endeavor endeavours endeavors facilitate facilitates facilitated facilitating terminate terminated procure procured procurement utilise utilize utilised utilized utilization utilisation accordingly subsequently subsequent esteemed undersigned stakeholders undertake undertaken constitute constitutes deem deemed remuneration pertaining respective thereby requisite cordially stipulated expedite solicit inasmuch prior regarding',
  ),
  jargon: exactly(
    'leverage leveraging leveraged synergy synergies synergistic paradigm holistic holistically ecosystem ecosystems stakeholder stakeholders scalable scalability robust turnkey verticals vertical bandwidth actionable deliverables deliverable operationalize operationalise operationalizing optimize optimise optimization optimisation optimizing alignment aligned granular framework frameworks omnichannel monetize monetization enablement frictionless value-add value-added best-in-class go-to-market interoperability interoperable orchestration orchestrate methodology methodologies transformational transformative incentivize incentivise ideate ideation learnings strategize productize cross-functional mission-critical seamless seamlessly next-generation disintermediate proactively capabilities modality instantiation differentiated multifaceted',
  ),
  we: exactly("we us our ours ourselves we're we've we'll we'd"),
  I: exactly("i me my mine myself i'm i've i'll i'd im ive"),
  you: exactly("you your yours yourself yourselves you're you've you'll you'd u ur"),
  third: exactly("he she him her his hers they them their theirs he's she's they're"),
  article: exactly('the a an'),
  preposition: exactly(
    'of in to for with on at by from between within under through during among upon against towards across into over',
  ),
  conjunction: exactly('and but or so because then cause'),
  being: exactly('is are was were be been being am'),
  negation: exactly(
    "not no never none nothing don't doesn't didn't can't won't isn't wasn't aren't haven't shouldn't wouldn't couldn't cannot",
  ),
  polite: exactly('could would might may can'),
  strong: exactly('must should need needs shall ought have'),
  question: exactly('what why who how when where which'),
  pointing: exactly("this that these those it it's that's there here"),
  relative: exactly('which whose whom who that'),
  feeling: exactly(
    'love hate feel feels felt want wants wanted wish like liked hope enjoy miss scared mad happy sad tired bored sick glad',
  ),
  thinking: exactly('think thought know knew guess believe mean remember forget understand figure'),
  'plain verb': exactly(
    'do did does go goes went come came say says said tell told see saw look looks make made put take took try tried let keep kept talk talked sit sat run ran eat ate buy bought ask asked',
  ),
  'time of day': exactly(
    'today tonight yesterday tomorrow now then morning night weekend week day ago later soon again still already',
  ),
  'dealt with': exactly(
    'provide provides provided require requires required include includes including ensure ensures indicate indicates demonstrate obtain receive received request requested inform determine establish established conduct conducted implement implemented assess assist available appropriate significant additional current following relevant specific individual individuals recent various numerous several approximately per due such upon within respond issues policy management service information report project program organization government market financial research system process development',
  ),
  swearing: exactly('fuck fucking fuckin shit shitty ass bitch damn bastard piss pissed hell bullshit goddamn asshole'),
  anything: exactly('something anything everything someone anyone somebody everybody somewhere one ones'),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;

/** Turns of phrase and spelling, found in the text with links, mentions, code and quotations blanked out. */
export const TEXT_CUES = {
  contraction:
    /\b\p{L}+(?:n['’]t|['’](?:re|ve|ll|m|d)|(?<=\b(?:it|that|what|there|here|let|who|he|she|how))['’]s)\b/giu,
  'exclamation mark': /[!！]/gu,
  'exclamation run': /[!！]{2,}|[!?]{3,}/gu,
  'question mark': /\?/gu,
  'question run': /\?{2,}|\?!|!\?/gu,
  ellipsis: /\.{2,}|…/gu,
  /* Two words in a row, or one before an exclamation mark: "NATO" alone is a name. */
  capitals: /(?<![\p{L}\p{N}#@_&.-])(?:\p{Lu}{2,}(?:['’\s]+\p{Lu}{2,})+|\p{Lu}{4,}(?=!))(?![\p{L}\p{N}_])/gu,
  emoticon: /(?<!\S)[:;=]-?[)(DPp](?!\p{L})|<3/gu,
  laughter: /\b(?:ha){2,}h?\b|\b(?:he){2,}\b|\b(?:lol|lmao|rofl)\b|😂|🤣|😹|😜|🤪|😆/giu,
  stretched: /\b\p{L}*(\p{L})\1{2,}\p{L}*\b/giu,
  'lower case i': /(?<![\p{L}\p{N}'’.])i(?=\s|['’])/gu,
  'lower case start': /^\s*\p{Ll}/gu,
  'no end mark': /[\p{L}\p{N}]\s*$/gu,
  comma: /,/gu,
  'colon or semicolon': /[;:](?=\s)/gu,
  slash: /\//gu,
  abbreviation: /\b\p{Lu}{2,3}\b/gu,
  bracket: /[([]/gu,
  dash: /\s[-–—]+\s/gu,
  digits: /\d+/gu,
  capitalised: /(?<=\p{L}[,\s]\s?)\p{Lu}\p{Ll}+/gu,
  'long ending': /\b\p{L}{3,}(?:tion|sion|ment|ity|ance|ence|ism|ness|ive|ous|ical|ial|ship)s?\b/giu,
  adverb: /\b\p{L}{3,}ly\b/giu,
  participle: /\b\p{L}{3,}ed\b/giu,
  'going on': /\b\p{L}{3,}ing\b/giu,
  'phrasal verb':
    /\b(?:get|got|go|put|come|hang|mess|screw|freak|figure|check|kick|show|pick|find|give|look|set|shut|turn|take|sort|gear) (?:out|up|off|on|over|in|down|around)\b/giu,
  idiom:
    /\b(?:no way|no-brainer|my bad|you guys|big time|so much fun|for sure|a ton of|kind of|sort of|a lot|of course|by the way|you know|right\?|come on|hell yeah|fingers crossed|spoiler alert|plot twist|not gonna lie|who knew|true story|asking for a friend|go figure|no joke|just kidding)(?!\p{L})/giu,
  'stiff phrase':
    /\b(?:in accordance with|with (?:regard|regards|respect) to|in order to|prior to|subsequent to|in the event (?:that|of)|for the purposes? of|please be (?:advised|informed)|due to the fact that|at this point in time|we (?:are|wish) (?:pleased|to inform|to advise)|it is (?:imperative|incumbent|hereby)|be it|on behalf of|take this opportunity|in connection with)\b/giu,
  'hedge phrase':
    /\b(?:I (?:think|guess|suppose|believe|feel|wonder)|we (?:think|believe|suspect|feel) (?:that |this |it )?(?:might|may|could)?|in my (?:opinion|view)|not (?:entirely |really |quite )?sure|sort of|kind of|more or less|to some (?:extent|degree)|a bit|could be wrong|if anything|I['’]m not|it depends)\b/giu,
  'sure phrase':
    /\b(?:no (?:doubt|question|excuses?|exceptions?)|without (?:a )?(?:doubt|question|exception)|of course|for certain|period\.|full stop\.|make no mistake|beyond (?:doubt|question|dispute)|mark my words|the only (?:way|answer|choice)|there is no (?:other|alternative)|hands down|we know exactly|the simple truth|end of story|once and for all)/giu,
  'thank you': /\b(?:thank you|thanks (?:for|to|so)|many thanks|I appreciate|grateful (?:for|to))/giu,
  'asks softly':
    /\b(?:could|would|can|will) (?:you|we|anyone|someone)\b|\bwould (?:it be|you mind)\b|\bI (?:was )?wonder(?:ing)?\b|\bdo you (?:think|know|mind|happen)\b/giu,
  'would you': /\b(?:could|would) you\b/giu,
  'can you': /\b(?:can|will) you\b/giu,
  'please at start': /(?<=^|[.!?]\s+)please\b/giu,
  'I at start': /(?<=^|[.!?]\s+)I(?:['’]\p{L}+)?\b/gu,
  'you at start': /(?<=^|[.!?]\s+)you(?:['’]\p{L}+)?\b/giu,
  'joined at start': /(?<=^|[.!?]\s+)(?:so|and|but|then|or|well|oh|now|anyway)\b/giu,
  'asks why': /\bwhy (?:did|do|are|is|have|would|don['’]t|didn['’]t|the)\b/giu,
  'what at start': /(?<=^|[.!?]\s+)(?:what|why|who|how)\b/giu,
  'you must':
    /\byou (?:must|should|need to|have to|had better|can['’]t|cannot|keep|don['’]t|did(?:n['’]t)?|are (?:wrong|not))\b/giu,
  order: /(?<=^|[.!?]\s+)(?:stop|do|don['’]t|get|read|go|learn|quit|look|try|deal|leave|show|explain|tell)\b/giu,
  'if you': /\bif you\b/giu,
  'good job': /\b(?:good|great|nice|excellent|fine|wonderful) (?:job|work|article|point|idea|catch|luck)\b/giu,
  'let me know': /\b(?:let me know|your help|for your|any (?:help|ideas|thoughts)|I['’]?d (?:like|love|be))\b/giu,
  'well wishes':
    /\b(?:look(?:ing)? forward|best wishes|kind regards|take care|happy to|means (?:so much|a lot|the world)|from the bottom of|so (?:kind|grateful|proud|lucky)|with all our|our hearts?|we see you|big hug)\b/giu,
  'you mean': /\b(?:do you mean|are you|did you|have you|you mean)\b/giu,
} as const satisfies Readonly<Record<string, RegExp>>;

/** Everything that is counted. */
export type CueName = keyof typeof WORD_CUES | keyof typeof TEXT_CUES;
