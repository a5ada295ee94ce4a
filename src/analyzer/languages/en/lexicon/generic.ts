import { exactly, inflected } from '../inflect';

/*
 * Words that fit any company, any market and any year. Own lists, from reading what executives post: a word stands here
 * when a sentence made only of such words could be signed by anyone. All inflections count. Hyphenated words stand here
 * in parts ("paced", "changing"), because the tagger reads them so.
 */

/** Groups of people that are nobody in particular. */
export const GENERIC_PEOPLE = inflected(`
people person man woman human individual folk leader manager executive boss ceo cto cfo founder cofounder owner
employee worker staff team teammate colleague coworker talent workforce professional expert specialist entrepreneur
innovator visionary thinker doer achiever performer player winner loser dreamer customer client consumer user buyer
shopper reader audience follower fan stakeholder shareholder investor partner ally supplier vendor competitor rival
citizen neighbor neighbour friend peer mentor mentee coach student learner generation millennial youth everyone
everybody someone somebody anyone anybody nobody marketer salesperson seller developer engineer recruiter candidate
crowd public member creator builder guy hero changemaker trader influencer guru creative millionaire newcomer
trailblazer pathfinder frontrunner underdog rockstar superstar star maverick rebel misfit disruptor believer critic
naysayer skeptic sceptic cynic hater striver listener storyteller communicator tribe squad counterpart predecessor
successor youngster practitioner pioneer newbie freelancer
`);

/** Organisations and fields that are none in particular. */
export const GENERIC_ORGANISATIONS = inflected(`
company business organization organisation enterprise corporation firm startup brand agency institution conglomerate
industry sector market marketplace economy society community world planet globe country nation government sme
workplace office boardroom group department vertical unicorn giant fund stock asset product service solution
powerhouse corporate nonprofit body entity consortium alliance scaleup category profession
`);

/** What such people and organisations are said to have, make and want. */
export const GENERIC_THINGS = inflected(`
success failure growth change innovation transformation disruption culture value mission vision purpose strategy goal
objective target result outcome output performance excellence quality experience technology tech digital data ai
digitalization digitization automation future past present tomorrow opportunity challenge problem issue obstacle
journey path road roadmap destination adventure story narrative lesson learning insight takeaway idea thought thinking
mindset attitude passion energy drive motivation inspiration ambition aspiration dream potential possibility promise
power strength weakness courage bravery resilience grit perseverance persistence patience determination willpower
trust integrity honesty transparency authenticity accountability responsibility respect empathy compassion kindness
humility gratitude generosity loyalty fairness equality equity diversity inclusion belonging sustainability
responsibility impact difference progress momentum productivity efficiency effectiveness agility flexibility
adaptability collaboration communication cooperation teamwork partnership relationship connection network networking
engagement satisfaction happiness joy fulfilment fulfillment wellbeing wellness wealth prosperity freedom balance life
living work job career role position task effort dedication commitment discipline focus priority decision choice
option action step move process approach method way thing stuff part piece kind sort type level area aspect field space
landscape environment ecosystem platform foundation fundamental basics core heart soul mind spirit dna center centre key
secret ingredient recipe formula blueprint playbook bottom line edge advantage benefit reward profit profitability
revenue money investment investing return dollar capital income budget cost price time moment day week month year
decade chapter milestone beginning start end era age revolution wave trend skill skillset ability capability
competence competency expertise knowledge wisdom education training development improvement practice tool resource
framework system model concept principle belief conviction uncertainty complexity crisis turbulence adversity setback
struggle mistake risk fear doubt doubter comfort zone box status quo norm rule game race battle war fight mountain
climb ladder top peak summit bar boundary limit limitation barrier silo door bridge gap horizon frontier sky world
leadership management entrepreneurship ownership stewardship governance talent brand branding marketing sale selling
strategy execution operation planning feedback conversation discussion dialogue discourse debate voice opinion view
perspective lens point message content information news update announcement project initiative program programme effort
offering portfolio pipeline synergy alignment standard expectation need demand want desire wish hope faith love
luck fortune fate chance magic miracle wonder force catalyst enabler engine fuel fire spark flame flywheel
word language sound noise signal hustle grind hype buzz attention interest curiosity imagination creativity
originality genius brilliance greatness mediocrity average best worst reputation image legacy footprint
example advice tip trick hack habit routine ritual morning night reality truth fact fiction myth
question answer reason meaning sense feeling emotion attitude behavior behaviour character personality identity cornerstone pillar backbone lifeblood north star compass differentiator superpower weapon currency
competition collaboration pace speed scale depth breadth win loss victory achievement accomplishment
goodness betterment greater good support help care service contribution evolution reinvention rise fall pivot vibe
quarter course event conference summit keynote panel stage session honor honour meeting gathering forum accident mentorship
topic headquarters logistics insurance telecom pharma aviation tourism hospitality media advertising consulting app
recovery property estate hundred thousand dozen consistency notice reminder exchange region cooperation achiever factor
hub offsite retreat fireside chat hall ceremony gala finalist nominee nomination shortlist speaker moderator attendee guest
host delegate delegation feature politics trade rollercoaster ride sophistication philosophy mantra motto credo craft
crossroads crossroad instinct intuition gut deal stone stepping phase pleasure award recognition accolade perfection
imperfection self clue place corner consequence sacrifice roadblock outlook optimism pessimism confidence sentiment
pressure stress burnout peace calm chaos order structure justice dignity humanity mankind crew family
employer turning inflection darkness storm tide 
 gesture applause standing rank ranking list lot essence nature fabric tapestry canvas puzzle equation
call thinking reminder saying cliche quote speech talk address 
title pandemic imperative buzzword finance healthcare banking retail education manufacturing fintech cybersecurity policy
situation circumstance occasion memory legacy gift treasure kindness mentality excuse blessing backing team-up surprise
lot bunch ton plenty number amount variety range array host wealth multitude handful majority minority proof
health security safety stability certainty clarity simplicity convenience access reach presence visibility
reliability dependability craftsmanship charisma gravitas composure candor candour openness decisiveness boldness
foresight hindsight oversight readiness preparedness awareness consciousness mindfulness togetherness uniqueness
usefulness independence interdependence empowerment enablement involvement enrichment enjoyment encouragement
attainment advancement invention ideation creation adaptation implementation optimization optimisation modernization
modernisation personalization globalization globalisation acceleration expansion excitement convergence intersection
toolkit toolbox bedrock springboard launchpad gateway guidepost yardstick hallmark testament embodiment epitome
watershed headwind tailwind forefront vanguard helm spotlight trait characteristic attribute virtue hardship
misfortune hurdle stumble importance relevance significance intelligence wit transition movement agenda theme cycle
effect season period side unity addition lifestyle lifetime concern incentive basis base state privilege
proposition professionalism pragmatism idealism capitalism individuality uplift understanding appreciation acceptance
inclusiveness inclusivity advocacy allyship activism urgency ambiguity volatility disruptor paradigm dynamic mechanism
connectivity mobility tenacity endurance vigor vigour zeal enthusiasm fervor obsession devotion conscience moral ethic
ethos ideal sincerity vulnerability humor humour joyfulness positivity negativity toxicity busyness laziness
complacency arrogance ego pride greed envy jealousy anger hatred hypocrisy fatigue exhaustion discomfort necessity
scarcity abundance surplus inequality injustice intellect logic judgment judgement discretion tact diplomacy
persuasion influence authority control command hierarchy bureaucracy formality convention tradition heritage ancestry
origin source destiny prophecy prediction anticipation preparation deadline battlefield battleground bloom beacon
multiplier accelerator driver rhythm mindshare component element detail nuance context picture hypothesis assumption
bias blindspot spot blast regret altitude kickoff townhall
`);

/** Descriptions that praise or magnify and leave nothing to check. */
export const GENERIC_QUALITIES = inflected(`
good great better best bad worse worst amazing awesome incredible fantastic wonderful excellent exceptional
extraordinary outstanding remarkable phenomenal brilliant stunning spectacular magnificent superb terrific tremendous
fabulous unbelievable unreal insane epic legendary exciting excited thrilled proud humbled honored honoured grateful
thankful blessed privileged delighted pleased happy glad passionate enthusiastic eager optimistic bullish confident
hopeful innovative creative strategic strong powerful successful effective efficient productive profitable important
essential critical crucial vital pivotal paramount fundamental necessary relevant significant major massive huge big
large small little enormous immense vast considerable substantial real true genuine authentic sincere honest open
transparent meaningful purposeful valuable invaluable priceless unique special different distinct original modern
contemporary futuristic advanced sophisticated innovative smart intelligent clever wise savvy brave bold fearless
courageous daring ambitious driven determined dedicated committed loyal engaged motivated motivating inspired inspiring
inspirational talented skilled gifted capable experienced seasoned qualified hard hardworking tireless
relentless unstoppable unwavering steadfast consistent persistent resilient agile nimble flexible adaptable adaptive
dynamic proactive fast quick rapid swift slow steady easy simple complex complicated difficult tough challenging
competitive leading top premier elite groundbreaking revolutionary transformative transformational disruptive pioneering
visionary seamless holistic comprehensive robust scalable
sustainable green responsible ethical inclusive diverse equitable global local international worldwide digital virtual
human personal professional individual collective collaborative mutual shared common popular positive negative
bright brighter healthy wealthy happy rich poor safe secure stable certain uncertain unprecedented unparalleled
unmatched unrivaled limitless endless infinite boundless countless numerous various several multiple whole entire full
complete total absolute ultimate perfect ideal optimal right wrong high low deep long short lasting timeless constant continuous ongoing volatile
unpredictable evolving emerging growing changing current today's tomorrow's everyday daily free ready willing available
possible impossible likely obvious clear key core main primary underrated overrated toxic broken outdated
traditional conventional wild crazy cool fun interesting fascinating impressive compelling insightful
thoughtful mindful kind caring compassionate empathetic humble nice beautiful lovely super absolutely
certainly definitely literally extremely highly deeply especially particularly constantly continuously forever
anymore anyway everywhere nowhere somewhere tomorrow wisely eventually vs versus etc
accountable trustworthy reliable dependable credible curious hungry restless present patient positive relevant
second third half double twice single mere sheer plain tired lazy busy alone enough worth worthwhile young afraid blowing intense rewarding fulfilling humbling surreal magical memorable unforgettable heartfelt vibrant refreshing enlightening
energetic friendly gracious elegant smooth fair accessible official productive fruitful deserving solid affordable unexpected expected ordinary average normal typical usual rare scarce particular stagnant
thriving vibrant flourishing prosperous promising turbulent chaotic messy sharp keen sound prudent disciplined diligent
thorough meticulous rigorous firm lean stubborn obsessed selfless modest grounded balanced connected aligned united
deserving serious optional late early paced centric driven oriented edge breaking provoking notch gen term ready
proof thinking minded fashioned class wide
technological social societal economic financial commercial corporate institutional organizational organisational
operational environmental cultural generational emotional mental spiritual intellectual practical educational national
regional universal entrepreneurial managerial interpersonal multidisciplinary interconnected interdependent
independent autonomous intentional deliberate conscious purposive meaningless pointless worthless useless hopeless
fearful careful careless selfish arrogant cynical skeptical nervous anxious stressed overwhelmed frustrated
disappointed sad angry comfortable uncomfortable favorite favourite preferred beloved cherished esteemed distinguished
renowned prestigious iconic celebrated acclaimed trusted dangerous risky costly urgent immediate inevitable
unavoidable undeniable unquestionable unlikely unthinkable unimaginable inconceivable understandable reasonable
logical sensible rational irrational moral noble heroic mighty formidable invincible unshakeable unshakable ironclad
bulletproof foolproof surefire guaranteed proven tested demanding strenuous exhausting tiring uplifting empowering
electrifying energizing energising invigorating collegial cohesive harmonious peaceful fierce profound sweeping
lifelong everlasting eternal historic historical exponential linear incremental radical drastic dramatic gradual
sudden tectonic monumental colossal tiny renewed refreshed reinvigorated recharged fortunate lucky appreciative
overjoyed ecstatic elated stoked pumped psyched amped touched moved speechless overdue previous additional further
recent upcoming forthcoming subsequent overall general specific regular random weird strange bizarre funny hilarious
boring dull existential structural extensive effortless frictionless painless intuitive bespoke tailored customized
customised personalized personalised premium luxurious affluent ample abundant plentiful due fully directly recently
onward onwards upward upwards inevitably increasingly probably roughly regardless overnight elsewhere alongside finally newly mostly heavily
`);

const DEEDS = `
be have do make get go come take give put keep let see look watch find know think feel believe want need like love hope
wish try start begin stop quit continue stay remain become happen grow build create develop design deliver provide offer
drive lead follow manage run operate focus concentrate prioritize prioritise align embrace adopt accept adapt adjust
evolve change transform innovate disrupt improve enhance boost increase maximize maximise optimize optimise leverage
utilize use unlock unleash empower enable inspire motivate engage connect collaborate cooperate communicate listen
hear learn unlearn teach share support help assist serve care trust respect value appreciate celebrate recognize
recognise reward succeed win fail lose achieve accomplish reach attain exceed surpass outperform aim strive pursue seek
push pull move step act work play invest spend save buy sell choose pick select decide plan prepare think rethink
reflect dream imagine reimagine envision shape reshape define redefine ensure remember forget understand realize realise
matter count mean show prove demonstrate tell say speak talk ask answer solve fix overcome face tackle navigate
address handle thrive survive excel shine lift raise elevate level scale expand accelerate advance foster nurture
cultivate bring surround hire retain attract recruit wait expect look forward join happen depend require demand deserve
earn contribute participate commit dedicate devote promise pledge turn set live die breathe eat sleep rest relax enjoy
hustle grind fight struggle dare challenge question doubt worry fear ignore avoid hate blame complain quit settle
chase hold carry stand rise fall walk talk leap jump climb break open close unite bridge spread harness position
differentiate outwork outlearn measure manage track execute implement deploy consider evaluate explore discover
experiment test iterate pivot reinvent lean rely treat touch affect influence impact benefit impress delight
satisfy surprise wow fulfill fulfil cause allow call name mind pay own matter tend seem appear sound belong
exist define stick begin end finish complete perform receive renew reaffirm reiterate underscore highlight showcase express acknowledge commend cease amaze
astonish describe spotlight discuss meet blow tune invite attend guide enter leave contain intend underestimate overestimate visit inherit bounce thank compete dominate rethink
refocus recharge reset restart reconnect rediscover refine sharpen simplify streamline stretch sustain tap trigger
uncover undergo uplift validate venture weather widen broaden deepen educate embody emerge emphasize encounter endure
energize envision equip escape excite gain gather ignite immerse impart inform instill integrate interact invite last
maintain master mature mentor mobilize multiply persevere persist prepare preserve prevail protect prosper reap rebuild
reinforce repeat resonate respond result return risk sacrifice secure separate signal spark stagnate steer
stimulate suffer surge tolerate transcend underpin unify uphold visualize wake witness applaud salute partner arrive
hope vow swear dream argue agree disagree blame credit count climb cross fit flow form head join land lack lend link
complete recover beat determine lie strengthen occur encourage introduce announce launch reveal unveil present release ship
strategize strategise incubate energise orchestrate spearhead facilitate pioneer catalyze catalyse revolutionize revolutionise
supercharge turbocharge amplify magnify upskill reskill conquer crush nail smash rock delegate coordinate articulate
convey convince persuade exude radiate cherish treasure relish savor admire aspire yearn crave envy regret forgive
empathize contemplate ponder anticipate foresee predict compromise sabotage undermine hinder hamper impede prevent
eliminate minimize minimise reduce lessen diminish decline control dictate govern oversee supervise steward safeguard
defend champion advocate rally mobilise commemorate reinvigorate revitalize revitalise revive rejuvenate refresh pause
rush hurry stumble crumble collapse wither perish vanish disappear fade flourish blossom bloom soar skyrocket explode
boom rebound hinge revolve stem derive constitute comprise represent symbolize signify imply suggest indicate differ
vary distinguish compare complement supplement miss hit add include involve concern regard relate refer point note
remark observe glimpse recall remind retell capture grab seize acquire obtain possess identify recommend propose blend
merge split divide replace restore transition liberate free fuel feed nourish polish craft forge coach advise counsel
consult pass send promote advertise endorse approve permit prohibit deny reject refuse resist oppose confront combat
defeat outlast outshine outpace hesitate procrastinate surrender retreat withdraw abandon neglect overlook dismiss
underrate overrate exaggerate complicate confuse disappoint frustrate discourage demotivate bother annoy harm damage
destroy ruin punish criticize criticise gossip cheat pretend assume presume yell whisper cheer clap guess bet gamble
profit
`;

/** Deeds that any company or person could claim. */
export const GENERIC_DEEDS = inflected(DEEDS);
/** The same as an order is given: the base form only. */
export const GENERIC_ORDERS = exactly(DEEDS);

/** Everything above: the words that, alone, tell a reader nothing. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...GENERIC_PEOPLE,
  ...GENERIC_ORGANISATIONS,
  ...GENERIC_THINGS,
  ...GENERIC_QUALITIES,
  ...GENERIC_DEEDS,
]);

/* Generic, but of the working day: they name things and measures, and promise nothing. */
const PLAIN = inflected(`
price cost time moment day week month quarter year night morning tomorrow today meeting course event conference session hall office
question answer word language list number tool role job task part piece kind type market money budget income revenue sale
message content information news call speech talk address title speaker guest host attendee finance banking retail
manufacturing plan rule reason app resource policy education training program programme project system product service
new big small large little long short high low early late slow quick fast half double single second third whole entire full
same current daily free busy alone young old local international digital virtual clear open close wrong hard right left
need want use help support work live change move start end stop turn show point feature candidate
`);

/* People as posts like them. */
const HEROES = inflected(
  'innovator visionary thinker doer achiever winner loser dreamer hero changemaker guru trailblazer disruptor pioneer believer',
);

/** Abstractions and praise: what a post without substance is made of. The other generic words are plain. */
export const LOFTY_WORDS: ReadonlySet<string> = new Set(
  [...GENERIC_THINGS, ...GENERIC_QUALITIES, ...HEROES].filter((word) => !PLAIN.has(word)),
);
