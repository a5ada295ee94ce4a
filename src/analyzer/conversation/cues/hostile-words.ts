import { exactly, inflected, withEnding } from '../../languages/en/inflect';

/*
 * Words of attack, written from knowledge of English and grouped by strength rather than by topic: a rare word weighs what its
 * group weighs. No group names a party, a people or a cause, for to mention them is no attack. Slurs stand here so that they
 * are recognised, nowhere else.
 */

/* Names: one or several of them. Other endings would make other words of some (`twitter`, `posing`). */
const named = (list: string): ReadonlySet<string> =>
  new Set([...exactly(list)].flatMap((name) => [name, withEnding(name, 's')]));

/** Words counted one by one. */
export const HOSTILE_WORDS = {
  swearing:
    inflected(`fuck fucked fucker fuckin fuckery fking fkn fck fuk effing shit shite shitty shithole bullshit horseshit bs ass arse bitch
    bitchy damn goddamn dammit crap crappy piss pissed wtf stfu gtfo lmfao omfg ffs af asf hoe bastard dick cock cunt pussy tit motherfucker
    motherfucking mf mfs twat wanker bollocks bugger prick whore slut thot dickhead asshat fucktard shithead arsehole asshole jackass dumbass
    dumbfuck badass smartass dipshit clusterfuck fuckwit turd`),
  abuse:
    named(`asshole ass-hole arsehole dickhead shithead dipshit dumbass dumbfuck fuckwit fuckface motherfucker cunt twat wanker prick
    bastard bitch whore slut skank thot scumbag scum douche douchebag pussy cocksucker cuck tosser bellend bollock asshat jackass sleazebag
    sleaze pos filth vermin degenerate subhuman lowlife low-life turd`),
  insult:
    named(`idiot moron imbecile fool clown loser dunce dumb-ass halfwit nitwit dimwit numbskull simpleton buffoon jerk creep pig rat
    snake worm leech parasite coward wimp crybaby baby brat snowflake bigot racist sexist misogynist homophobe nazi fascist traitor crook
    criminal liar fraud hypocrite thug goon puppet stooge shill hack sheep sheeple troll weirdo freak psycho psychopath sociopath lunatic
    maniac nutjob nutcase whackjob wacko kook charlatan con-man conman grifter scammer thief snob bully wretch airhead bimbo ape cockroach
    lackey minion bootlicker libtard incel simp npc boomer karen disgrace embarrassment dolt twit git muppet nob plonker pillock ignoramus
    commie demon devil evil monster skunk weasel cult hag hater dirtbag sleazeball gangster pervert pedophile paedophile pedo rapist predator
    molester murderer terrorist tyrant dictator sellout sell-out`),
  slur: named(`nigger nigga faggot fag tranny retard retarded spic chink kike gook wetback paki dyke coon towelhead raghead shemale gyppo
    cripple mong spastic`),
  scorn:
    exactly(`stupid stupidity dumb dumber dumbest idiotic moronic pathetic disgusting vile despicable repulsive revolting gross nasty
    filthy ugly fat lazy ignorant ignorance clueless brainless mindless spineless gutless worthless useless delusional deluded insane nuts
    mental deranged unhinged demented senile corrupt crooked dishonest lying evil wicked heartless soulless shameless shameful disgraceful
    hypocritical hypocrisy ridiculous laughable absurd cowardly weak immature childish petty arrogant pompous smug entitled greedy selfish
    toxic fake phony phoney bogus creepy twisted perverted racist racism sexist bigoted hateful fascist fascism treasonous treason
    incompetent inept irrelevant moron butthurt triggered whiny whining brainwashed deplorable sleazy slimy sketchy two-faced asinine
    nonsense garbage trash rubbish junk filth dirty rotten trashy cringe tone-deaf hysterical obnoxious
    uneducated illiterate dense sheepish lame psychotic scummy skanky inbred hideous loony complicit godless retarded
    barbaric foolish inferior`),
  hate: inflected('hate hatred despise loathe detest disgust abhor sicken'),
  violence:
    inflected(`kill shoot punch slap beat burn die death dead murder rape stab choke strangle bomb hit kick violence violent riot molest
    assault abuse execute lynch drown bleed blood gun bullet weapon threat threaten harass torture jail prison arrest`),
  accusation:
    inflected(`lie lied lying cheat steal stole rob rig betray manipulate brainwash exploit scam smear slander pander collude
    obstruct deceive propaganda hoax spew whine rant mock incite bribe launder gaslight ruin destroy`),
  body: exactly(
    'butt boobs boob tits tit dick penis vagina balls anal anus sex sexual sexy porn naked nude horny orgasm poop fart pee puke vomit crotch nipple nipples hole',
  ),
  blasphemy: exactly(
    'hell damn god goddamn jesus christ devil heck freaking frickin freakin frigging bloody darn jeez',
  ),
} as const;
