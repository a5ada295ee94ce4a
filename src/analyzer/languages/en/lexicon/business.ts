import type { Alternatives } from '../pattern';

/*
 * What a company's future is told in: the measures of its accounts, its people, its deals, its launches, its reach. Own
 * lists, after the matters that SEC Regulation S-K item 303 and Form 8-K ask a company to report; lower case, for
 * `pattern`.
 */

/** Measures of the accounts and of the market's view of them: nobody uses these words for anything else. */
const MEASURE =
  '(?<!non |not |not for |no |for )(?:revenues?|turnover|top line|bottom line|profits?|profitab(?:le|ility)|margins?|earnings|ebitda?|eps|net income|operating income|cash flows?|free cash|cash (?:flow )?positive|cash generation|break even|breakeven|(?:in|into|back in|back into) the black|black ink|black figures|guidance|dividends?|buy ?backs?|cost base|synergies|borrowings|leverage|gearing|arr|mrr|gmv|run rate|order (?:book|intake|backlog)|backlog|market share|share of (?:the )?market|valuation|share price|(?:our|the) (?:stock|shares)|churn|capex|return on (?:capital|equity)|roce|like for likes?|same store|loan book|assets under management|aum|impairments?|interest bill|balance sheet|market leader(?:ship)?|sales|exports|(?:make|makes|making|earn|earns|lose|losing) money|raise money(?! for)|raising money(?! for)|(?:turn|turns|turning) the corner|beat (?:last year|the budget|the plan|consensus|our budget)|(?:double|doubles) in size|pay rise|share plan payout|write off|cash in the bank|(?:record|best|strongest|biggest|better|bigger|good|great|strong|stronger|bumper|breakout|blowout|blockbuster) (?:\\p{L}+ )?(?:quarter|year|half|season|finish|results?|ever))';

/** The same in everyday words: a measure only where the sentence makes it one. */
const PLAIN =
  'numbers|results?|growth|income|demand|prices|pricing|returns|orders?|production|output|volumes?|costs|savings|debt|pipeline|figures|deliveries|premiums|footfall|deficit|loss|losses|provisions|deposits|bookings|occupancy|shipments|capacity|expansion|payback|cash|runway|bill|subscriptions|throughput|investment';

const CHANGE =
  'be|rise|rises|rising|grow|grows|growing|double|doubles|doubling|triple|triples|tripling|quadruple|climb|climbs|climbing|jump|jumps|improve|improves|improving|increase|increases|increasing|fall|falls|falling|drop|drops|dropping|shrink|shrinks|decline|declines|narrow|narrows|widen|widens|recover|recovers|recovering|return|returns|returning|come|comes|coming|go|goes|going|top|tops|pass|passes|exceed|exceeds|beat|beats|reach|reaches|reaching|hit|hits|hitting|stay|stays|hold|holds|remain|remains|land|lands|halve|halves|accelerate|accelerates|slow|slows|ease|eases|turn|turns|tip|tips|clear|clears|cross|crosses|stand|stands|run|runs|keep|keeps|look|looks|surprise|surprises|speak|sit|end|finish|close|average|approach|outgrow|outpace|make up';

export const BUSINESS: Alternatives = {
  /** Words of accounts that need no verb of change beside "we" and a time to come. */
  ledger:
    'loss|losses|costs(?! more| less| you| us| a | the | nothing| \\d)|debt|savings|income|orders|production|output|volumes?|deliveries|bookings|occupancy|capacity|demand|payback|deficit|premiums|provisions|prices|investments?|overheads|invoices|inventory|stock levels|working capital|tax bill|returns|shipments|throughput|yield|subscriptions|turn a profit|share of \\p{L}+|bonus|bonuses|pay|wages|rights issue|rating',
  /** What a house runs: where it opens, stops or grows, people plan with it. */
  concern:
    'mines?|plants?|factor(?:y|ies)|mills?|furnaces?|kilns?|clinics?|hospitals?|branch(?:es)?|depots?|warehouses?|hubs?|terminals?|refiner(?:y|ies)|reactors?|vessels?|ferr(?:y|ies)|ships?|fleets?|trucks?|trains?|aircraft|planes?|production line|assembly line|(?:night |third |second |late )shift|bakery|bakeries|brewery|breweries|hotels?|restaurants?|stores?|shops?|showrooms?|outlets?|kitchens?|schools?|studios?|labs?|data cent(?:re|er)s?|wind farms?|solar (?:park|farm)s?|turbines?|subsidiar(?:y|ies)|business unit|division|listing|range|collection|flavou?rs?|models?|version|beta|prototypes?|pilot|trial|drug|vaccine|app|platform|feature|device|battery|chip|engine|product|products|brand|route|routes|service to|new (?:markets?|countr(?:y|ies)|regions?)|robot|robots|rollout',
  measure: MEASURE,
  plain: PLAIN,
  change: CHANGE,
  amount:
    '(?:[€$£¥] ?)?\\d[\\d.,]* ?(?:k|m|mn|bn|b|million|billion|thousand|percent|per cent|points?|%|x)?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|several) (?:hundred|thousand|million|billion|points?|percent)',
  count:
    '(?<!the |these |those |our |first )(?:\\d[\\d.,]*(?: ?(?:k|m|million|thousand|hundred))?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|half a) (?:dozen|hundred|thousand|million|billion)|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens of|hundreds of|thousands of|millions of|twice as many|double the|more)',
  people:
    'people|employees|colleagues|engineers|developers|operators|electricians|drivers|nurses|workers|salespeople|graduates|apprentices|jobs|positions|roles|hires|staff|heads|souls|specialists|technicians|researchers|designers|mechanics|pilots|consultants|welders|cooks|bakers|teachers',
  staffing:
    'hire|recruit|take on|add|create|employ|grow|double|triple|expand|cut|shrink|reduce|let go|lay off|bring in|need|fill|hiring|recruiting|taking on|adding|creating|growing|doubling|cutting',
  reach:
    'customers?|users?|patients?|subscribers?|members?|stores?|shops?|sites?|branches|countries|cities|markets|households|homes|kitchens|schools|hospitals|farms|restaurants|clinics|outlets|depots|locations|passengers|guests|downloads|accounts|clients|merchants|listeners|orders|units|tonnes?|tons|litres|megawatts?|mw|gw|gwh|vehicles|vans|cars|trucks|planes|ships|flights|beds|rooms|chargers|devices|plants?|factories|offices|languages|factory|machines|turbines|panels|parcels|bottles',
  deal: 'acquisitions?|acquire|takeovers?|merge|mergers?|ipo|initial public offering|go public|list (?:on|in)|listing|flotation|funding round|(?:seed|series [a-f]|bridge|new|next|final) round|raise (?:another|a|our|[€$£\\d])|divest(?:ments?)?|disposals?|spin off|joint venture|contracts?|deals?(?! with)|agreement|tender|refinancing|partnership|licence|license|bolt ons?|term sheet|the bid|bids?|investors? on board|sell (?:the|our) (?:\\p{L}+ )?(?:division|unit|business|arm|stake|site|plant)|buy (?:another|two|three|a|out) (?:\\p{L}+ )?(?:company|competitor|rival|firm|business)|the takeover',
  conclude:
    'sign|signed|signs|close|closes|closed|win|wins|won|complete|completed|finalise|finalised|finalize|finalized|seal|sealed|ink|inked|do|done|make|made|land|have|get|strike|renew|renewed|secure|secured|follow|come|be|go public|acquire|merge|list|lists|raise|divest|spin|sell|buy|goes through|is through|clears',
  launch:
    'sell|sells|open in|open up in|launch|launches|launching|release|releases|releasing|ship|ships|shipping|roll out|rolls out|rolling out|rollout|go live|goes live|going live|go on sale|goes on sale|debut|debuts|unveil|unveiling|hit the (?:shelves|market|stores|streets|road)|hits the (?:shelves|market|stores|streets|road)|come out|comes out|coming out|start (?:production|shipping|deliveries)|starts (?:production|shipping)|in (?:series )?production|in (?:the )?(?:stores|shops|showrooms)|available|bring to market|market entry|enter (?:the )?|expand (?:to|into)',
  bring:
    'open|opens|opening|get|land|lands|landing|arrive|arrives|deliver|build|building|start|starts|add|adds|replace|replaces|finish|finishes|complete|be ready|is ready|ready|have|be|come|comes|read out|introduce|introduces|put|bring|follow|run|begin|double',
  product:
    '(?:version|model|generation|phase|v) ?\\d(?:\\.\\d)?|(?:new |second |third |fourth |next |first |another |two |three |four |five |six |ten |twelve )(?:\\p{L}+ ){0,2}(?:app|model|models|version|product|products|range|line|plant|plants|factory|factories|site|sites|store|stores|shop|shops|hub|warehouse|depot|branch|branches|platform|service|feature|features|sensor|drug|device|battery|engine|machine|car|van|truck|bike|ship|ships|route|routes|collection|office|offices|clinic|clinics|hotel|hotels|restaurant|restaurants|terminal|reactor|mine|mill|kiln|game|phone|chip|update|trial|trials|countries|cities|markets|launch|launches)|a (?:\\p{L}+ )?(?:store|shop|branch|depot) (?:there|in|near)|clearance|regulatory approval|marketing approval|android|ios version|the trial|the beta|beta version',
};
