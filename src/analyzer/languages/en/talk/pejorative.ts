import { exactly } from '../inflect';

/*
 * Words that put a person, a firm or a statement down, written from knowledge of English. None of them names a people, a
 * faith or a party. Words that executives use of themselves and of good things ("crazy", "insane", "killer", "sick") are
 * left out: a wrong flag is worse than silence.
 */

/** What one calls a person: "idiot", "hypocrite". */
export const INSULTS = exactly(
  `idiot idiots moron morons imbecile imbeciles fool fools clown clowns loser losers halfwit dimwit buffoon buffoons jerk jerks creep
  creeps crook crooks liar liars cheat cheats thief thieves fraud frauds fraudster fraudsters charlatan charlatans conman conmen grifter
  grifters scammer scammers swindler swindlers hypocrite hypocrites coward cowards bully bullies thug thugs parasite parasites leech leeches
  bloodsucker bloodsuckers vulture vultures vermin scum scumbag scumbags sleazebag lowlife lowlifes dirtbag traitor traitors puppet puppets
  shill shills stooge stooges sellout sellouts hack hacks lackey lackeys bootlicker troll trolls snowflake snowflakes crybaby ignoramus
  dunce dunces dolt muppet muppets melt numpty plonker wanker wankers tosser bellend prick pricks asshole assholes arsehole arseholes
  jackass dumbass bastard bastards bozo bozos weasel weasels worm worms psychopath psychopaths sociopath sociopaths narcissist narcissists
  lunatic lunatics nutjob weirdo weirdos degenerate degenerates criminal criminals gangster gangsters mobster tyrant tyrants
  wannabe wannabes poser posers poseur phony phonies phoney impostor imposter imposters disgrace embarrassment laughingstock`,
);

/** What one says of a person or a deed: "pathetic", "spineless". */
export const SCORN = exactly(
  `stupid dumb idiotic moronic pathetic disgusting vile despicable repulsive filthy ignorant clueless brainless mindless spineless gutless
  worthless delusional deluded deranged unhinged demented senile corrupt crooked dishonest lying heartless soulless shameless shameful
  disgraceful hypocritical laughable cowardly childish petty arrogant pompous smug entitled greedy selfish fake phony phoney bogus
  incompetent inept brainwashed sleazy slimy asinine cringe contemptible ludicrous infantile jealous bitter illiterate overpaid talentless
  toothless shambolic dimwitted witless gullible sanctimonious insufferable ridiculous deplorable horrible preposterous hopeless obnoxious vain`,
);

/** What one calls a statement or a piece of work: "nonsense", "a stunt". */
export const NONSENSE = exactly(
  `nonsense rubbish garbage bullshit bs bollocks drivel hogwash baloney codswallop tripe twaddle claptrap horseshit crap trash slander smear
  fabrication fantasy fiction stunt charade sham farce propaganda clickbait gibberish whining moaning pandering posturing grandstanding
  scaremongering fearmongering trolling lie lies`,
);
