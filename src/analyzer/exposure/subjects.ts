import { perSentence } from '../text/per-sentence';
import type { ParsedSentence } from '../text/sentence';
import { stepsOf } from './grams';
import type { WeighedRisk } from './risks';

/*
 * What a draft on a risk mostly speaks of, written from knowledge of the language and kept wide: one feature of many, for
 * without any of these words a likeness to our drafts is a likeness of manner only. `*` stands for the rest of a word,
 * `<…>` for a kind of step; a risk has a line for each part of its subject. A risk without lines has any subject.
 */
const SUBJECTS: Readonly<Partial<Record<WeighedRisk, readonly string[]>>> = {
  'risk/disparagement': [
    `they they're they've they'd them their theirs competit* rival* other others another elsewhere nobody everyone someone somebody
    somewhere anyone others' legacy incumbent* copy copies copied copycat* imitat* clone* knock-off* cheap* so-called certain some
    guys folks lot crowd crew switched switching switch migrat* vendor* supplier* provider* alternative*
    brand brands app tool tools product products platform service software whoever who <name> <mention>`,
  ],
  'risk/forward-looking': [
    `we we'll we're we've our ours us i i'll i'm my company group firm business bank board management team`,
    `will 'll shall won't going gonna expect* plan plans planned planning aim aims aiming target* goal* soon ahead next upcoming
    forecast* guidance outlook project* predict* anticipat* intend* ambition* expand* hope* should could would may might set ready
    path track line way course pace confident sure certain bet bullish optimistic doubt tomorrow coming later
    end spring summer autumn fall winter january february march april june july august september october november december
    monday tuesday wednesday thursday friday christmas year-end month* quarter* q1 q2 q3 q4 h1 h2 <year> by until before
    foresee* imagine watch wait see stay pencil* ink* early mark double* triple* trajectory momentum pipeline start* begin*`,
    `revenue* sales margin* profit* earnings ebitda eps turnover loss* growth grow* grew guidance numbers figure* result* quarter*
    year cash dividend* buyback* share* stock* market* valuation price* pricing cost* order* backlog bookings demand volume* capacity
    customer* user* subscriber* client* launch* ship* release* roll* product* model* version* feature* plant* factor* store* shop* site*
    open* deliver* production deal* acqui* merg* contract* sign* close* closing hire* hiring headcount job* people staff layoff* expand*
    expansion enter* ipo list* funding round raise* debt refinanc* break-even breakeven profitable approval* trial* record* target*
    forecast* outlook beat double* doubling triple* tripling halve* percent per <percent> <money> <figure> million* billion* bn m line network fleet
    ready live done double digit digits money bonus* half h1 h2 q1 q2 q3 q4 investor* analyst* business pipeline output`,
  ],
  'risk/guarantee': [
    `guarantee* promise* promising always never ever every everyone everybody nobody none no nothing zero hundred all any anyone
    anything sure surely certain* definite* absolutely impossible cannot can't won't will 'll without must safe* proof fail* risk*
    swear bet word foolproof bulletproof unbreakable infallible forever only guaranteed doubt* double* money matter whatever
    worry entire* complete* full* risk-free fail-safe fact consider* period simple inevitable automatic* works`,
    `you you'll you're you've your yours customer* client* patient* student* user* guest* buyer* owner* member* reader* investor*
    team* anyone everyone everybody nobody people family families business* company companies founder* traveller* passenger* tenant*
    parents child* kids women men pupils learners subscriber* it this we we'll we're our my i i'll result* return* money`,
  ],
  'risk/undisclosed-interest': [
    `recommend* love* loved loving best better great greatest brilliant excellent fantastic amazing incredible wonderful superb
    favo* worth try trying tried check use uses used using user buy bought switch* swear* impress* obsess* genius smart* beautiful*
    perfect* change* changer must can't couldn't finest proud fan* good lovely nice thank* support* back join* sign book* order*
    grab get go download* visit* read listen* watch* subscribe* download* code discount* link* invite* highly easily
    outstanding game-changer magic star* gem solid quality fair fairest first underrated only pick* choose* choice winner* award*
    class top honest* clean fast* need deserve*`,
    `my our ours i i'm i've i'd i'll we we're we've us me mine wife wife's husband* brother* sister* son* daughter* cousin* friend* mother*
    father* partner* portfolio invest* board advis* client* sponsor* gift* gifted sent free link* code affiliate* invite* team company employer
    founder* colleague* mum dad`,
  ],
  'risk/unannounced': [
    `we we'll we're we've our ours us i i'll i'm i've my company board ceo cfo cto coo cmo chair* boss team partner* founder* minister
    insider* client* customer* head director* president colleague* somebody someone name they he she`,
    `announc* soon launch* sign* deal deals acqui* merg* hire* hired hiring join* leav* left depart* appoint* start* starting successor
    replac* tomorrow secret* quiet* whisper* hint* tease* teaser nda embargo* public official* officially rumo* news big coming tuned
    partner* contract term round raise* raised raising funding ipo open* clos* layoff* redundan* cut* shut* product release* rollout
    ship* unveil* reveal* before until wait* shh* leak* early yet monday tuesday wednesday thursday friday next week month exclusive
    first peek sneak surprise* move* moving new sold sell* buy* bought spin* list* resign* retir* step* stepping confirm* merger
    takeover signed offer* accept* board ink* pen keys press keep between mum zip* nobody know* tell*`,
  ],
  'risk/investment-advice': [
    `stock* share shares invest* portfolio* fund funds etf* bond* bonds crypto* bitcoin* btc eth ether* coin* token* market* dividend* yield*
    return returns long short* dip dips gold silver equity equities valuation* ipo* bull* bear* upside savings pension* property properties
    capital undervalued overvalued cheap position* allocat* bagger* multiple* entry ticker* index small-cap* mid-cap* reit*
    trader* trade trades hedge* wealth retire* isa compound* money buy buying sell selling hold holding hodl
    nft* commodit* oil copper uranium lithium real estate land flat flats apartment* annuit* treasur* gilts rally*
    moon retail savers saver deposit* lend* loan* broker* double* doubled load* accumulat* options calls puts rate rates`,
  ],
  'risk/legal-matter': [
    `law laws lawyer* lawsuit* legal* illegal* court* courtroom judge* sue sued sues suing suit case cases claim* claimant* complain*
    file files filed filing* settle* trial* jury appeal* attorney* counsel solicitor* barrister* regulat* investigat* subpoena*
    hearing* ruling ruled verdict* tribunal* injunction* patent* infring* alleg* accus* dispute* arbitrat* mediat* liab* fine fined
    fines evidence witness* plaintiff* defend* defence defense defendant* fraud* prosecut* inquiry enquiry probe* inspect* damages
    testif* testimony deposition* sanction* agency antitrust whistle* breach* clause* letter* docket judgment judgement motion brief
    statute* guilty fault negligen* recall* sec ftc fca doj commission* watchdog* police charge* raid* audit* discovery
    cease desist trademark* copyright* stole* steal* stolen theft dismiss* unfair* wrongful* severance compensat* blame* accident*
    injur* sued side truth paperwork bailiff* notary oath perjur* nda non-compete`,
  ],
  'risk/personal-data': [
    `he he's she she's his her hers him mr mrs ms dr you're your colleague* employee* customer* client* patient* student* pupil* candidate*
    applicant* tenant* neighbour* neighbor* driver* nurse* engineer* manager* director* boss assistant* intern* trainee* apprentice* guest*
    member* teacher* wife husband partner son daughter kid kids child* boy girl mother father mum dad brother sister uncle aunt friend
    <name> founder* woman man lady guy gentleman somebody someone who ex their them`,
    `diagnos* sick* ill illness cancer* tumo* pregnan* baby expect* miscarr* divorc* separat* affair salar* pay paid pays earn* wage*
    bonus* address* lives live living street road avenue flat house home door phone* number* mobile call text email* e-mail* mail
    age aged years old birthday born religio* gay lesbian trans drink* drank sober alcohol* rehab addict* surger* operat* hospital*
    clinic* therap* depress* anxi* burnout burnt breakdown leave fired sacked dismissed perform* exam* score* grade* result* failed debt*
    owe* owes loan* bankrupt* arrest* convict* prison jail wedding school* password* passport* id account* card insur* visa asylum
    medic* meds pill* tablet* inject* dose disab* autis* adhd dyslex* diabet* hiv blood test* heart stroke fertil* ivf wheelchair
    weight died funeral custody court criminal record treatment transplant kidney chemo scan rash allerg* vaccin* health* church
    mosque pray* faith vote* union tax* mortgage* rent bank savings inherit* reference review* warning disciplin* absence* absent
    photo* video cctv locat* train hotel gym plate licence license iban sort code badge tall kilo* psych* rash seizure* epilep*
    migraine* dementia struggl* cried crying suicid* harm* <percent> <money>`,
  ],
  'risk/sensitive-topic': [
    `politic* president* presidency government* elect* vote* voted voter* voting senat* congress* parliament* minister* party parties
    democra* republican* tory tories labour liberal* conservativ* left-wing right-wing populis* fascis* socialis* communis* policy
    policies referendum brexit tax taxes taxation immigra* migrant* migration refugee* asylum border* deport* abortion* pro-life pro-choice
    gun guns rifle* union* strike* protest* riot* march marches rally rallies war wars warfare invasion* invad* ceasefire army soldier*
    military missile* bomb* gaza israel* palestin* hamas ukrain* russia* putin trump biden obama kremlin nato china's taiwan* iran* hong
    climate* carbon emission* fossil net-zero warming race racis* racial black blacklivesmatter blm white supremac* ethnic* minorit* gender*
    transgender trans pride lgbt* gay gays lesbian* queer homophob* women women's feminis* sexis* patriarch* god church* mosque* temple
    muslim* islam* christian* jew jews jewish antisemit* hindu* buddhis* sikh* bible quran koran pray* prayer* faith* religio* atheis* pope
    shooting* shooter massacre* terror* genocide* hostage* victim* killed killing* murder* died dies deaths dead tragedy tragic
    earthquake* flood* wildfire* hurricane* tsunami crash* disaster* violence violent police* cop cops suicid* pandemic* covid*
    coronavirus vaccin* anti-vax* mask masks lockdown* cannabis marijuana drug drugs euthanasia penalty justice injustice rights
    equal equality inequal* diversity dei woke anti-woke king queen monarch* royal* corrupt* democracy freedom freedoms liberty
    constitution* supreme nation nation's nations country country's homeland patriot* welfare benefits poverty wage wages nurses
    mayor* governor* council* capitol regime* dictator* propaganda censor* coup insurrection* extremis* hate hatred colonial* slavery
    slave* reparations boycott* sanction* nuclear hunger famine crime criminals prison* settlers settlement* occupied ballot* campaign*
    candidate* chancellor* state ministry brussels washington westminster parliament legislat* law laws bill`,
  ],
};

/* Where the lines of a risk stand among all lines, and the lines a word belongs to. */
const PLACES = new Map<string, readonly number[]>();
const WHOLE = new Map<string, number[]>();
const BEGINNINGS = new Map<string, number[]>();
let lines = 0;
for (const [risk, subject] of Object.entries(SUBJECTS)) {
  PLACES.set(
    risk,
    subject.map((_, i) => lines + i),
  );
  for (const line of subject) {
    for (const word of line.trim().split(/\s+/u)) {
      const index = word.endsWith('*') ? BEGINNINGS : WHOLE;
      const key = word.replace('*', '');
      index.set(key, [...(index.get(key) ?? []), lines]);
    }
    lines += 1;
  }
}
const SHORTEST = Math.min(...[...BEGINNINGS.keys()].map(({ length }) => length));
const LONGEST = Math.max(...[...BEGINNINGS.keys()].map(({ length }) => length));

/* The lines that a sentence has a word of: what is quoted or linked is not the writer's word. */
const linesIn = perSentence((sentence): Uint8Array => {
  const found = new Uint8Array(lines);
  const look = (word: string) => {
    for (const line of WHOLE.get(word) ?? NO_LINES) found[line] = 1;
    for (let end = SHORTEST; end <= Math.min(word.length, LONGEST); end += 1) {
      for (const line of BEGINNINGS.get(word.slice(0, end)) ?? NO_LINES) found[line] = 1;
    }
  };
  for (const { normal } of sentence.words) {
    look(normal);
    if (/['’\s-]/u.test(normal)) for (const part of partsOf(normal)) look(part);
  }
  for (const { form } of stepsOf(sentence)) if (form.startsWith('<')) look(form);
  return found;
});
const NO_LINES: readonly number[] = [];

/** Of the words a risk's subject asks for, the share that a draft has: 1 where it may well be on that subject. */
export function subjectShare(sentences: readonly ParsedSentence[], risk: WeighedRisk): number {
  const places = PLACES.get(risk);
  if (!places) return 1;
  const found = places.filter((line) => sentences.some((sentence) => linesIn(sentence)[line] === 1));
  return found.length / places.length;
}

/* "we'll" is "we" and "'ll", "knock-off" is "knock" and "off". */
function partsOf(word: string): string[] {
  return word.replaceAll('’', "'").split(/(?=')|[\s-]/u);
}
