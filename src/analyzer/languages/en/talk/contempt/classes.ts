import { exactly, inflected } from '../../inflect';
import { INSULTS, NONSENSE, SCORN } from '../pejorative';

/** Word classes that the patterns of contempt share. */
export const CONTEMPT_CLASSES = {
  insult: INSULTS,
  scorn: SCORN,
  nonsense: NONSENSE,
  be: exactly('am are is was were be been being'),
  plainly: exactly(
    'clearly obviously evidently plainly apparently conveniently deliberately knowingly wilfully willfully',
  ),
  /* After "you clearly": what makes it a compliment. */
  kindly: inflected('love care enjoy put work understand appreciate value respect know deserve mean feel see have'),
  really: exactly('really even actually honestly seriously genuinely truly quite just simply ever once'),
  such: exactly(
    'a an the such so just very too really truly absolute complete total utter real pure sheer nothing but more than bit of all',
  ),
  grasp: inflected('understand grasp comprehend read bother check listen'),
  act: exactly(
    'built run worked met made shipped managed led held set had been read founded hired signed sold negotiated opened employed stood carried raised taken done seen earned owned visited created paid',
  ),
  /* What one has to have done to speak: "you have never met a payroll". */
  deed: exactly(
    'built run worked made shipped managed led founded hired signed sold negotiated employed opened raised created paid met held flown driven repaired fired',
  ),
  study: inflected('read listen study google count think'),
  talk: inflected('type tweet lecture preach tell accuse complain pontificate grandstand'),
  misdeed: exactly(
    'lied misled twisted misquoted fabricated invented dodged ducked ignored skipped smeared slandered whined sulked exaggerated panicked',
  ),
  nag: exactly(
    'lying spreading twisting playing pretending whining hiding misleading moaning crying embarrassing deflecting gaslighting grandstanding inventing spinning peddling smearing trolling pandering lecturing posturing complaining',
  ),
  notice: exactly(
    'attention clicks likes headlines followers engagement retweets views applause outrage drama publicity',
  ),
  masters: exactly('grown-ups adults experts professionals grownups'),
  quality: exactly('rich cute adorable precious quaint hilarious comical'),
  expert: exactly(
    'expert experts authority guru professor scholar genius economist strategist analyst judge visionary oracle sage philosopher',
  ),
} as const;
