import { exactly, inflected } from '../../languages/en/inflect';

/*
 * The vocabulary of a customer who has been let down, written from knowledge of English, in groups of one idea each: a rare
 * word weighs what its group weighs. `inflected` lists hold every form of a word.
 */

/** Words counted one by one. */
export const TROUBLE_WORDS = {
  failure:
    inflected(`fail crash freeze froze frozen glitch malfunction jam leak rust crack tear tore torn rip shatter snap melt overheat
    lag buffer disconnect corrupt vanish disappear error bug defect fault outage downtime breakdown failure timeout hack breach spam peel fade
    shrink shrank wobble flicker wipe erase overwrite unravel explode collapse drain throttle reboot restart flood spill smash derail mislabel stutter rattle squeak`),
  faulty:
    exactly(`broken broke breaks breaking faulty defective damaged cracked dead useless unusable unresponsive slow slower laggy buggy
    glitchy corrupted dirty filthy soaked stale raw undercooked overcooked burnt soggy mouldy moldy mold mould rotten expired crushed incorrect
    incomplete unavailable offline blocked locked stuck inaccessible invalid missing lost wrong empty half-empty leaking bent scratched
    stained ripped dented flimsy unsafe obsolete outdated inaccurate unreliable disabled suspended unauthorized unauthorised unsolicited
    opened duplicate mismatched infested contaminated ruined cold freezing overcrowded understaffed misleading`),
  problem:
    inflected(`problem issue trouble mess nightmare disaster hassle inconvenience complaint fiasco shambles headache ordeal difficulty
    concern ticket workaround troubleshoot nonsense excuse hoop runaround mistake screw-up mix-up incident dispute`),
  waiting:
    exactly(`wait waited waiting waits delay delays delayed delaying late overdue postponed cancelled canceled cancel cancelling
    canceling cancellation cancelation pending queue queued queues queuing backlog hold stranded diverted rescheduled reschedule ages forever
    hour hours hrs hr minutes mins`),
  still: exactly('still yet'),
  again: exactly(
    'again twice repeatedly constantly continually always repeated multiple several countless numerous third 3rd 4th fourth fifth another',
  ),
  billing:
    inflected(`charge bill refund overcharge fee invoice payment pay deduct debit money deposit price cost receipt credit subscription
    renewal renew cash voucher discount coupon code reimburse reimbursement compensation compensate promo fare tax balance transaction bank
    rebate expensive overpriced warranty contract quote dollar buck`),
  delivery:
    inflected(`deliver delivery package parcel ship shipment track courier driver dispatch arrive arrival box mail postman doorstep
    carrier return exchange replacement replace order preorder warehouse depot`),
  travel:
    inflected(`flight plane gate baggage luggage train bus station seat crew airport airline passenger board runway tarmac carriage
    coach commuter suitcase connection layover platform reservation booking hotel room airplane aircraft standby subway tram timetable`),
  staff:
    inflected(`agent rep representative manager staff employee supervisor cashier clerk technician tech engineer advisor adviser
    assistant attendant operator waiter waitress receptionist associate worker installer mechanic dealer dealership`),
  service: exactly('service services customer customers support helpdesk helpline hotline cs management'),
  contact:
    inflected(`call phone email e-mail reply respond response answer chat contact message speak spoke talk ring rang write wrote
    complain ask report request submit escalate enquire transfer explain hear inbox callback voicemail`),
  product:
    inflected(`app website site page login password account update download install installation battery screen laptop phone charger
    device wifi wi-fi internet broadband signal printer driver version software firmware browser console controller game server database cable
    router modem tv channel stream video camera keyboard mouse headphone earbud cartridge disc drive button feature settings file folder sync
    notification pc computer tablet remote microwave fridge refrigerator washer dryer dishwasher oven engine car vehicle tire tyre brake
    transmission product item model unit part machine power water gas electricity meter link program storage photo playlist episode movie`),
  goods:
    inflected(`shoe shirt dress size coat jacket boot sneaker trainer jean trouser pants sock bra suit watch ring necklace sleeve zip
    zipper sole seam fabric meal burger fries drink restaurant food sandwich pizza chicken coffee bottle bag pack packet store shop shelf
    aisle checkout drive-thru menu sauce cheese meat wrapper lid cup label stock perfume lipstick mascara furniture sofa mattress table
    chair toy bread taco salad`),
  refusal: inflected(
    'refuse deny reject ignore decline dismiss prevent disallow exclude unwilling unable forbid block hang hung withhold neglect',
  ),
  cheating:
    inflected(`scam lie lied lying mislead misled false fraud fraudulent ripoff rip-off steal stole stolen rob cheat con fake
    deceptive deceive dishonest bogus swindle trick theft shady unethical gouge unfair illegal scammer lawsuit sue`),
  verdict:
    exactly(`worst worse terrible horrible awful bad poor poorly appalling atrocious dreadful abysmal dire ridiculous unacceptable
    disgusting disgraceful disgrace shocking pathetic lousy horrendous horrific joke laughable rude unprofessional incompetent incompetence
    clueless unhelpful inexcusable unbelievable outrageous absurd inadequate substandard subpar shoddy crap crappy shit shitty sucks suck
    garbage trash rubbish junk diabolical mediocre insulting shameful shame shambolic inept sloppy careless negligent insane stupid dumb lame
    bs wtf ffs smh ugh annoying frustrating disappointing irritating infuriating upsetting embarrassing inconvenient confusing greedy nasty
    gross weak pointless deplorable hopeless waste wasted wasting yikes meh`),
  annoyance:
    exactly(`disappointed disapointed dissapointed frustrated annoyed angry upset furious unhappy dissatisfied livid fuming pissed
    mad irritated disgusted appalled shocked outraged disheartened sick tired fed sad worried concerned confused baffled puzzled stressed
    unimpressed infuriated enraged disappointment frustration anger cry crying displeased exhausted speechless struggling struggle hate hated
    regret bummed sadly unfortunately apparently seriously really`),
  remedy: inflected(
    'fix resolve repair sort solve restore rectify address investigate correct remedy compensate refund reimburse improve',
  ),
  promised: exactly(
    'supposed should promised promise promises meant claimed claims guaranteed advertised expected told said says assured scheduled',
  ),
} as const;
