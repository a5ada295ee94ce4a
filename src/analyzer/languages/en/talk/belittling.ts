import { perSentence } from '../../../text/per-sentence';
import { exactly, inflected } from '../inflect';
import { Phrases } from '../phrases';
import type { PhraseMatch } from '../phrases/match';
import { INSULTS, NONSENSE, SCORN } from './pejorative';

/*
 * How a competitor is put down, in the pattern language of ../phrases.ts. Written from knowledge of English and of how
 * disputes over advertising read.
 */

const classes = {
  /* "Motley Fool", "April fools" */
  insult: new Set([...INSULTS].filter((word) => !/^fools?$/u.test(word))),
  scorn: SCORN,
  nonsense: NONSENSE,
  be: exactly('is are was were be been being'),
  they: exactly('they it theirs which that who'),
  poor: exactly(
    'junk rubbish garbage trash scrap crap overpriced outdated clunky bloated buggy flimsy shoddy mediocre lousy inferior useless worthless sloppy amateurish second-rate third-rate cheap copycat knock-off knockoff rip-off ripoff antiquated obsolete prehistoric lazy complacent desperate clueless greedy soulless tired stale broken unreliable leaky toothless bland boring ugly embarrassing laughable pathetic stagnant sleepy nervous scared jealous terrified panicking lost vapourware vaporware dinosaur dinosaurs relic relics asleep slow late painful miserable dull hopeless wrong dated expensive',
  ),
  thing: exactly(
    'alternative alternatives product products pump software code tools tool solution solutions service imitation imitations copy copies system systems stuff app apps kit hardware interface interfaces support coffee food advice work pumps boxes machine machines device devices website battery batteries',
  ),
  copy: inflected('copy trace clone imitate plagiarise plagiarize steal mimic ape lift borrow'),
  break: inflected(
    'leak whine crash break fail crumble choke stall wobble rattle rust overheat lag collapse squeak smell stink freeze',
  ),
  cheat: inflected(
    'lie mislead cheat overcharge gouge fleece trick con fool exaggerate fudge fake bluff milk squeeze exploit dupe sting',
  ),
  grave: exactly('dead dying doomed finished toast bankrupt extinct irrelevant'),
  folk: exactly(
    'people staff engineers nurses teachers drivers consultants chefs designers lawyers team students ceo founder salespeople reps sales developers guides technicians customers clients',
  ),
};

/* Needs a competitor in the same breath: elsewhere these words are harmless. */
const PLAIN = new Phrases(
  {
    goods: [
      '@they|@thing @break',
      '@be !not .? .? @poor',
      '@poor .? .? @thing',
      'cannot|can|could .? .? not|even|still|never .? find|read|spell|count|manage|tell|build|ship|deliver|fix|answer|handle|make|keep|do|explain|say|code|hold|pour|bake|print|drive|cook',
      'still can .? not',
      '@they can|could|do|does|would not even|know|understand|care|bother|have|work|listen|ship|get .? .?',
      'still ~run|~use|~rely|~send|~ship|~bill|~think|~live|~work|~write|~stick|~sell .? .? fax|excel|spreadsheets|paper|1990s|floppy|century|age|dial-up|cobol|carbon|pen|typewriter|typewriters|units|six-minute|hand|phone',
      'theirs .? ~take|~need|~answer|~depend|~come|~require .+',
      'theirs has|have|is|was a|an|in|on|not .+',
      'worse|slower|weaker|dumber|uglier|lazier|poorer than',
      'half|twice as good|bad|slow|expensive',
      'not .? .? a patch|match on|for',
      'only|just good|useful|fit for|at|as .',
      'good luck with that|them|their',
      'no|any taste|imagination|ideas|clue|spine|shame|standards|soul',
    ],
    people: [
      '@scorn|@insult|@nonsense',
      'their|his|her @folk .? .? ~learn|~know|~need|~fold|can|could|still|wish|deserve|get|have|~read|~follow .+',
      'ours can|know|knows|do|does|actually .+',
      '@copy .? .? us|our|ours|from',
      'out of ideas|touch',
      'wish they|them|him|her .? .? luck|what',
    ],
    honesty: [
      '@they .? ~lie|~mislead|~cheat|~overcharge|~gouge|~exaggerate',
      '@cheat .? .? customers|clients|people|families|users|patients|owners|buyers|savers|everyone',
      '~hide|~bury .? .? .? fees|charges|costs|print|clauses|clause|price|problems|behind|in',
      'hidden|secret|sneaky fees|charges|costs|clauses',
      'their|his|her|its lawyers|lawyer',
      'check|count|read your|the|their .? invoice|bill|pockets|wallet|math|maths|twice|money|fingers|change|terms',
      '~claim|~promise|~pretend|~call to|themselves|itself|they|it|theirs .+',
      'just|only|all|pure|mostly marketing|show|pr|slides|talk',
    ],
    future: [
      '@be .? @grave',
      '~count|~number their|its|his days',
      'days .? numbered',
      'wonder|surprised .? they|them|it still .+',
      'not|never .? .? surprised',
      'will|would not .? .? survive|last|exist|be around',
      'crush|crushed|crushing|destroy|destroyed|destroying|bury|buried|burying|humiliate|humiliated|smoke|smoked|slaughter|slaughtered|beat|beating them|him|her',
    ],
  },
  classes,
);

/* Turns of phrase that mock by themselves; somebody else must still be in sight. */
const POINTED = new Phrases(
  {
    goods: [
      '~belong on|in a|the .? scrapheap|museum|bin|skip|landfill|past|garage|dump|trash',
      'poor|cheap|pale|bad|weak imitation|copy|knock-off|substitute|excuse of|for',
      'stone|bronze|ice|middle age|ages .? called|want|wants',
      'years|decades|miles|generations|light-years behind the|us|everyone|our? ,? $',
      '^ first for them',
      'no match for us|our|ours',
      'as landfill|paperweight|doorstop|paperweights|firewood|compost',
      'and|with|by|of duct tape',
      '~discover|~invent our|the wheel|bottle|idea',
      'back pain|ache yet|later|by',
      'read|check the|their|its|that fine|small print on|of|in|behind',
      'count your money|fingers|teeth',
    ],
    people: [
      '~make up the|his|her|their .? numbers|figures|facts|data|results',
      'making|make|made up numbers|figures|the|his|her|their .? numbers|figures',
      '^ lovely|nice|cute|adorable|great ties|suits|logo|slides|brochure|offices|deck|hair|website|ad|video|fonts|trousers ,? though? ,? $',
      '^ painful|embarrassing|awkward|cringe|excruciating to watch|see|read|sit|listen',
      'asleep|sleeping at the wheel',
      '^ bless them|him|her|their',
      'never had an original',
      'an original idea|thought',
      'our|my homework',
      'cannot even spell',
    ],
    honesty: [
      'second opinion',
      'greenwash|greenwashing|window-dressing|whitewash|astroturf|astroturfing|vaporware|vapourware',
      'snake oil',
      'smoke and mirrors',
      'lipstick on',
      'bait and switch',
      'green|social|environmental|moral conscience the|when|just|only',
      'too|very busy|creative ~count|~rename|~sue|with|accounting|accountants',
    ],
    future: [
      'life support',
      'on their|its|his last legs|knees',
      'sinking ship',
      'dead man|company|brand walking',
      'rest in pieces',
      'race to the bottom',
      'set|setting|sets the|a bar .? .? low',
      'bar so|that|this|very low',
      'eat|eating|ate them|him|her .? lunch|breakfast|alive',
      'drank|drink|drinking their milkshake',
      'wipe|wiping|wiped the floor with',
      '~pretend to be surprised',
      'not exactly|really|terribly surprised|shocked',
      'told you|them|him|her so',
    ],
  },
  classes,
);

/** Words that put a competitor down where one is named. */
export const belittlingIn = perSentence((sentence): readonly PhraseMatch[] =>
  [...PLAIN.find(sentence), ...POINTED.find(sentence)].sort((a, b) => a.start - b.start),
);

/** Turns of phrase that put somebody down without more. */
export const mockeryIn = perSentence((sentence): readonly PhraseMatch[] => POINTED.find(sentence));
