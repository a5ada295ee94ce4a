import { exactly, inflected } from '../inflect';
import { INSULTS, NONSENSE, SCORN } from './pejorative';

/*
 * Words of disapproval, written from knowledge of English. On their own they are criticism; only together with other signs
 * (of whom they are said, and how) do they make an attack. Words that report bad news ("loss", "late", "broken", "fell")
 * are left out: companies have to be able to speak of those.
 */
const DISAPPROVAL = exactly(
  `rude lazy embarrassing embarrassed unprofessional irresponsible naive sloppy absurd silly childish empty boring ugly awful horrible
  dreadful worst overrated overpriced overpaid clumsy careless desperate stale shallow hollow shady greedy toxic sad miserable nasty
  useless pointless mediocre amateur amateurish irrelevant outdated obsolete clunky bloated disgraceful scandalous hypocritical hypocrisy
  incompetence arrogance ignorance greed nonsense excuse excuses joke disgrace fiasco shame circus gimmick hype lies clueless drone suits
  scheme racket tantrum rant crayons delusion creepy tacky tasteless soulless faceless heartless brainless`,
);
const MISDEEDS = inflected(
  `lie cheat mislead fake pretend whine moan rant steal botch wreck overcharge grovel bluff swindle sulk mock sneer bully`,
);

/* "Motley Fool", "April fools", "Loser buys lunch". */
const NAMES = exactly('fool fools loser losers');

/** Words of disapproval and of worse. */
export const HARSH: ReadonlySet<string> = new Set(
  [...DISAPPROVAL, ...MISDEEDS, ...INSULTS, ...SCORN, ...NONSENSE].filter((word) => !NAMES.has(word)),
);
