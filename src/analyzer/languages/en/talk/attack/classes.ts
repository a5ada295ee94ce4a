import { exactly } from '../../inflect';
import { CONTEMPT_CLASSES } from '../contempt/classes';
import { INSULTS } from '../pejorative';

/* Insults that are everyday nouns and adjectives too: "criminal justice", "April fools". */
const EVERYDAY = exactly(
  'fool fools cheat cheats fraud frauds thief thieves criminal criminals troll trolls hack hacks puppet puppets worm worms vulture vultures weasel weasels leech leeches bully embarrassment disgrace gangster gangsters melt vermin traitor muppet muppets parasite parasites creep hypocrite loser losers narcissist lunatic',
);

/** Word classes that the patterns of attack share. */
export const ATTACK_CLASSES = {
  ...CONTEMPT_CLASSES,
  /* Insults that are nothing else; everyday nouns and adjectives ("criminal justice", "April fools") need more. */
  plain: new Set([...INSULTS].filter((word) => !EVERYDAY.has(word))),
  head: exactly(
    'ceo ceos founder founders boss bosses billionaire billionaires millionaire millionaires executive executives exec execs banker bankers consultant consultants suit suits manager managers chairman landlord landlords company companies corporation corporations brand brands startup startups firm firms bank banks politician politicians',
  ),
  end: exactly(
    'joke disgrace cancer plague cult ponzi pyramid scam scams fraud farce circus shambles cartel mafia trainwreck dumpster clown embarrassment rip-off ripoff',
  ),
  they: exactly('he she they you it this who that these those we'),
  ruin: exactly(
    'ruined ruins ruining destroyed destroys destroying killed kills killing wrecked wrecks wrecking poisoned poisons',
  ),
};
