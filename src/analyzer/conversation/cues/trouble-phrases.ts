import { exactly, inflected } from '../../languages/en/inflect';
import { Phrases } from '../../languages/en/phrases';
import { TROUBLE_WORDS } from './trouble-words';

/* The turns of phrase of a customer who has been let down, in the pattern language of languages/en/phrases.ts. */

const CLASSES = {
  not: exactly(
    "not n't never cannot cant dont doesnt didnt wont isnt wasnt arent werent havent hasnt hadnt wouldnt couldnt shouldnt",
  ),
  /** What a product or a clerk ought to do. */
  serve:
    inflected(`work arrive receive recieve deliver respond reply answer hear heard load open connect charge turn start recognise recognize
    accept show appear come came get got give gave send sent let fit match play save sync update install help care honour honor process refund
    replace return ship function stream record print scan register exist include hold stay display sign cover fix resolve call listen
    understand provide find found happen complete go change allow apply add credit pick read see make offer move pair detect boot`),
  /** What a customer tries to do. */
  manage:
    inflected(`access log sign reach get find use open see connect download upload install watch play view pay order buy check change
    reset update cancel contact login add delete remove register activate redeem return speak talk make send read complete enter join load
    print call book select turn save submit transfer stream locate track retrieve recover receive set edit fix link sync believe`),
  between: exactly(
    'even still really actually ever been being be properly fully just currently to have gotten the a any it me my you your us able that this all',
  ),
  period: exactly('day days week weeks wk wks month months hour hours hr hrs year years yrs minute minutes min mins'),
  answer:
    exactly(`response reply answer answers help update updates call callback email emails confirmation information info explanation
    apology solution refund tracking service signal internet water power communication contact luck idea notice warning reason resolution
    record access option way result connection delivery sound support wifi heat trains buses seats sense`),
  theirs: new Set([
    ...TROUBLE_WORDS.product,
    ...TROUBLE_WORDS.service,
    ...TROUBLE_WORDS.staff,
    ...TROUBLE_WORDS.goods,
    ...TROUBLE_WORDS.delivery,
    ...TROUBLE_WORDS.travel,
    ...exactly('company prices ad ads emails system people'),
  ]),
};

const GROUPS = {
  'does not work': ['@not @between* @serve', '~stop ~work|charge|load|respond', 'no longer'],
  'cannot do it': [
    'can|could not @between* @manage',
    'cannot|cant|couldnt @between* @manage',
    'unable|impossible|struggling to',
    'not able to',
    '~try to @manage',
    '~have|having trouble|issues|problems|difficulty',
    '~fail to',
    'no way to|of',
  ],
  'was refused': [
    'will|would not let|allow|give|refund|accept|take|honour|honor|work|help|open|load|do|fix|turn|charge|send|stop|go|connect',
    '~refuse to',
    'hung|hangs|hang up',
    '~tell me|us',
    'told me|us',
    '~say|said that|i|they|it|we|there|no|my',
    '~force to|me|us',
    '~make me|us',
  ],
  'nothing came': [
    'no|zero @answer',
    'without a|any? @answer',
    'nobody|noone @between* @serve|picks|picked|helps|helped|knows|bothers|bothered',
    'no one @between* @serve|picks|picked|helps|helped|knows|bothers|bothered',
    'nothing works|worked|happens|happened|arrived|helps|helped|yet|since|so|for',
    'not a single',
    'never @serve',
    'nowhere to be',
  ],
  'nothing at all': ['no one', 'nobody|noone|nothing', 'none of', 'not one|any|even|yet|anything|anyone'],
  'long wait': [
    'still not|no|waiting|cannot|cant|can|get|getting|having|showing|says|say|have|has|does|do|is|are|am',
    '~wait for|on|to',
    'not @between* yet',
    'yet to',
    'on hold',
    '~have been ~wait|try|hold|call',
    'over a|an @period',
    'more than',
    '@period later|ago|now',
    'for|past|last . ? @period',
    'for the past|last',
    'so long',
    'how much longer',
    'how many times|more',
  ],
  'over and over': [
    '~keep #Gerund',
    '~keep on',
    'every|each time',
    'all the time',
    'every single|day',
    'yet|once again',
    'over and over',
    'second|third|2nd|3rd|4th|fourth|fifth|last|same time',
    'more than once',
    'time in a',
    'in a row',
    'same problem|issue|thing|error',
    'and counting',
    'not the first',
    'anyone else',
    'is it just me',
  ],
  'paid for it': [
    '~pay|paid for|full|to|extra|more|a',
    'my money',
    'money back',
    'i|we just? bought|purchased|ordered|booked|paid|received|spent',
    'just bought|ordered|got|received|spent',
    'brand new',
    'was|were told|promised|charged|given|sent|supposed|cancelled|canceled|late|wrong|delayed',
    '~charge|bill me|us|twice|for|my',
    '~take|took my|forever',
    'worth of',
  ],
  'not as promised': [
    'instead of',
    'supposed to',
    'should be|have|not',
    'nothing but',
    'less than',
    'but|and got|received|not|no|now|still|nothing',
    'used to',
  ],
  'your things': ['your @theirs', 'you guys|people|all', 'you ~need to', 'you can not', 'do you even|not', 'thanks to'],
  'why is it': [
    'why are|is|do|does|did|am|has|have|was|were|can|would|should|must|the|on|so',
    'how come',
    'how do|does|can|is|are you|it|that|this',
  ],
  'what is wrong': [
    'what is|are wrong|up|happening|going',
    'what kind|sort|type of',
    'what the',
    'how dare|hard',
    'seriously',
    'come on',
    'for real',
    'are you kidding|serious|joking',
    'is|are there a|any problem|issue|issues|outage|reason',
    'is this a|the|your|how|what|normal',
  ],
  'where is it': ['where is|are the|my|our', 'when is|are|will|can', 'who do|can|should i'],
  'fix it': [
    '~fix this|it|your|the|that',
    '~sort it|this|your|out',
    'do something|better',
    'get it|your|this together|fixed|sorted|right|act',
    'please fix|sort|explain|advise|reply|respond|resolve|look|stop|bring|reconsider|make',
    '~look into',
    'bring back',
    'learn how|to',
    'step it|up',
    'want|need answers',
  ],
  'help me': [
    'help me|please|us',
    'please help',
    'need help|to|a|my|some',
    'i need|want|demand|expect|deserve',
    'can|could someone|anyone|somebody|you',
    'any idea|update|updates|news|word|reason|explanation|advice|help|ideas|suggestions',
    'what can|do|should i',
    'now what',
  ],
  'going elsewhere': [
    'never ~shop|buy|fly|use|order|go|purchase|eat|stay|again|come|return|recommend',
    'not ~shop|buy|fly|use|order|go|purchase|recommend|eat|pay|renew ever|again|from|with|there|anymore',
    '~lose|lost a? customer|customers|business',
    '~switch to|from',
    '~cancel my|our|the',
    '~go|went|take elsewhere',
    'last|final straw',
    'done with',
    'stay away',
    '~avoid',
    'do not ~buy|use|fly|shop|waste|bother|trust|recommend|order',
    '~close|delete my',
    'loyal customer',
    'customer for|since',
    'class action',
    'small claims',
    '~report you|this|to',
    'rip off',
  ],
  'badly done': [
    'worst ever|customer|service|experience|company|airline|in|i|app|of|part|thing',
    'bad|poor|terrible|horrible|awful|shit|shitty|crap|crappy|slow service|customer|experience|quality|job|app|company|product|support',
    '~let down',
    'fed up',
    'sick|tired of|and',
    'so|very|really|extremely|beyond|incredibly|pretty|quite disappointed|frustrated|frustrating|disappointing|annoying|annoyed|upset|angry|bad|slow|rude|poor|unhappy|confused',
    'not happy|impressed|good|cool|acceptable|ok|okay|right|fair|great|amused|helpful|pleased|thrilled|satisfied|nice|funny|enough|worth|normal',
    'what a joke|shame|disgrace|waste|mess|rip|disaster|nightmare|letdown',
    'waste of',
    'no excuse|wonder',
    'too bad|long|small|big|late|much|many|slow|expensive|hard',
    '~drive me|us nuts|crazy|mad|insane',
    'would be nice',
  ],
  'ironic praise': [
    'good|great|nice|excellent job|work|service|luck ,? $',
    'thanks for nothing|the|ruining|making|not|wasting|losing',
    'way to',
    'well done',
  ],
} as const;

/** Groups of phrases, each searched by itself so that one never hides another. */
export const TROUBLE_PHRASES = Object.entries(GROUPS).map(
  ([name, lines]) => [name as keyof typeof GROUPS, new Phrases({ [name]: lines }, CLASSES)] as const,
);
