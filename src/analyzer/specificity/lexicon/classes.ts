/*
 * Word classes that tell general talk from specific talk, written by hand from the literature the model card names
 * (Louis and Nenkova 2011; Li and Nenkova 2015; Gao et al. 2019). Lower case, straight apostrophes.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that judge and say nothing else. */
export const EVALUATIVE = list(
  `good great best better bad worse worst amazing awesome incredible excellent fantastic wonderful beautiful perfect brilliant outstanding exceptional remarkable impressive terrific fabulous superb lovely nice cool fun
   exciting excited thrilled proud happy sad glad honored honoured humbled grateful blessed important essential critical crucial key vital huge massive big powerful inspiring inspirational interesting fascinating unique special
   innovative revolutionary groundbreaking leading premier top smart strong passionate dedicated awful terrible horrible stupid dumb crazy insane epic sick dope lit true right wrong hard easy real favorite favourite pretty ugly cute
   gorgeous stunning hilarious funny annoying disgusting pathetic ridiculous sweet hot legendary world-class cutting-edge next-level`,
);

/** All, none, always, never. */
export const UNIVERSAL = list(
  `all every always never nobody none everyone everybody everything nothing anyone anything everywhere nowhere forever whatever whenever wherever whoever no-one constantly completely totally entirely absolutely literally`,
);

/** Amounts without an amount. */
export const VAGUE_AMOUNT = list(
  `many most some few several various numerous lots lot plenty much more less countless tons often sometimes usually generally mostly rarely soon lately recently significant significantly considerable substantial`,
);

/** Chat, laughter and exclamations. */
export const CHAT = list(
  `lol lmao lmfao rofl haha hahaha omg omfg wtf smh tbh idk ikr bruh bro dude yo yeah yep yup nah nope ya yay woo wow ugh hey hi hello oh ah aw aww hmm ok okay please thanks thank thx congrats congratulations welcome sorry
   xoxo bae af asf rt dm u ur r im dont cant ima imma gonna wanna gotta ain't y'all tho cuz cause wanna lmk fr ngl hmu pls plz damn shit fuck fucking hell ass bitch`,
);

/** What points back, at something the reader must already know. */
export const POINTING = list(`this that these those it he she they him her them its here there such one ones same`);

export const YOU = list(`you your yours yourself u ur ya y'all`);

/** WordNet's lexicographer files that the features look at, by number (lexnames(5WN)). */
export const SUPERSENSES = {
  being: new Set([42]),
  mind: new Set([9, 12, 16]),
  quality: new Set([7, 26]),
  time: new Set([28]),
  artifact: new Set([6]),
} as const satisfies Record<string, ReadonlySet<number>>;
