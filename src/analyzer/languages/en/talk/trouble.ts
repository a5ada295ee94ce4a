import { perSentence } from '../../../text/per-sentence';
import { exactly, inflected } from '../inflect';
import { Phrases } from '../phrases';

/*
 * How a customer, patient, tenant or passenger reports a real problem, in the pattern language of ../phrases.ts. Written
 * from knowledge of English.
 */

const classes = {
  fail: inflected(
    'break fail crash freeze jam leak crack tear snap melt overheat lag disconnect vanish disappear collapse burst stall swell rust peel burn explode shatter ruin damage shrink fade',
  ),
  failed: exactly(
    'broke broken burst torn tore frozen froze swollen cracked faulty defective dead stale mouldy moldy rotten spoiled spoilt raw undercooked dirty filthy wrong missing lost late delayed overdue cancelled canceled stuck blocked locked stranded unusable useless unreadable unreachable unanswered unpaid overcharged double-charged misdiagnosed soaked smashed dented scratched stained mislabelled infested flooded swallowed gone incomplete',
  ),
  service: exactly(
    'water heating power electricity internet wifi signal coverage reply response answer answers refund update updates explanation luggage bag bags driver delivery parcel staff help support apology warning notice record trace access record confirmation receipt seat seats room bed lift elevator hot one show',
  ),
  serve: inflected(
    'work help answer reply respond arrive receive get load show come turn display open call pick tell return fix deliver send find reach cancel log pay credit explain apologise apologize fit charge start update sync print refund care',
  ),
  span: inflected('minute hour day week month year night morning evening time mail email call attempt visit'),
  staff: exactly(
    'reception driver staff hotline helpline support clerk agent technician engineer courier nurse doctor receptionist waiter manager service desk operator guard crew branch',
  ),
  shrug: exactly(
    'shrugged hung laughed refused ignored rude cancelled transferred disappeared lied blamed promised left closed lost told',
  ),
};

const GROUPS = {
  failure: [
    '@failed',
    '@fail !through|into|up|news|down|even',
    'came|fell|fallen|come|falls off|apart',
    'in|into .? #Value|pieces|bits|two|half pieces|parts|bits',
    'in pieces|bits|tatters',
    'like it had|has been',
    '~come|~arrive without|with no',
    'out of order|service|use|action',
    'deleted|erased|wiped|removed|overwrote|corrupted|cancelled my|our|all|the|every',
    'wrong .? tooth|order|size|address|date|name|account|item|room|medicine|part|colour|color|amount|leg|model|flight',
    'not ~work|~load|~fit|~open|~turn|~start|~sync|~print|~function',
    'never|not|no ~arrive|~deliver|~receive|~get|~show|~come|~turn|~display|~appear',
    'still|yet not|no|waiting|broken|without|nothing|cannot|have|am|has',
    'no|without @service|hot|running|working|warning|notice|live',
    '~log|~lock|~kick me|us|him|her|you out',
    '~mark as delivered',
    'used|smells|looked|looks|tastes|sounds like',
    'brown|cold|dirty|contaminated|smelly water|room|food|meal|rooms|sheets',
    'not|never .? ~speak|~match|~include|~mention the|my|our|what|any',
    '~leave|~left on|out|in|with|without .? .? .? floor|cold|rain|dark|street|no',
    'was|were not|never .? ~show|~display|~honour|~honor|~tell|~ask|~inform|~deliver|there',
  ],
  waiting: [
    '~wait .? .? .? .? @span',
    '#Value|several|another @span .? late|of|without|with|on|in|and|later|waiting|now',
    '#Ordinal|every @span|time ,? .? no|with|without|in|this|since|running',
    'since #Date|#WeekDay|#Month|last|yesterday|january',
    'for #Value|several|a|two|three @span',
    'on hold',
    '#Value times',
    'sitting|stuck|held|lying|waiting at|in|on|for',
    'for|in weeks|months|days|ages|years',
    'nobody|no one|noone can|will|could|has|picks|answers|answered|knows|replies|replied|called|came|helps|cares|told|is|was',
    'never again|heard|got|received|came|called|showed',
    'slept|stood|sat|stranded|walked on|in|from|for|at',
  ],
  billing: [
    'box|parcel|package|order|delivery|food|item|letter|replacement ~arrive|came|turned|still|never|marked',
    '~charge|~bill|~invoice|~debit me|us|twice|for|a|double|my|again',
    'was|were|been|being|got|get|getting charged|billed|invoiced|overcharged|told|moved|bumped|refused|denied|asked',
    '~keep|~kept|~take|took|~refuse my|our|the|a|to .? deposit|money|refund|pay|help|honour|payment',
    'paid|paying|pay for|#Value|#Money .*',
    'we|i paid|ordered|booked|bought|reserved|cancelled|canceled|subscribed|returned',
    '^ ordered|booked|bought|paid|paying|stood|waited|tried|called|rang|sent|wrote|asked .',
    'for #Money|#Value euros|dollars|pounds|a',
    'my|our deposit|refund|money|order|booking|parcel|package|flight|luggage|bag|card|account|payment|delivery|invoice|reservation|claim|appointment|prescription|ticket|tickets|contract|subscription',
  ],
  staff: [
    '@staff @shrug',
    '~hang up on',
    'hung up',
    '~write|written|wrote|called|emailed|rang|complained to|you|them|#Value .* times|twice|since',
    'run out of ways',
    'run|running around',
    'nobody|no one picks|answers|replies|cares|told|can|knows|helps',
    'has|have anyone|anybody else',
    'was|were told|promised|assured',
    'told|promised there|that|it|me|us',
    'expected|deserve|deserved more|better',
    'never again|buying|flying|ordering|staying|coming|using|booking',
  ],
  feeling: [
    '~disappoint|~frustrate|~exhaust|furious|livid|upset|appalled|disgusted|gutted|unacceptable|ridiculous|disgraceful|shocking|appalling|unsafe|dangerous|terrible|horrible|awful|worst',
    'in tears',
    'not good|acceptable|ok|okay|what enough|,? .? .',
    'why is|are|was|do|does|did|has|have my|our|your|the',
    'where is my|our|the',
  ],
} as const;

export type TroubleKind = keyof typeof GROUPS;

const SEARCHES = Object.entries(GROUPS).map(
  ([kind, lines]) => [kind as TroubleKind, new Phrases({ [kind]: lines }, classes)] as const,
);

/** The kinds of trouble that a sentence reports, each once. */
export const troubleIn = perSentence((sentence): readonly TroubleKind[] =>
  SEARCHES.filter(([, phrases]) => phrases.find(sentence).length > 0).map(([kind]) => kind),
);
