import { exactly } from '../inflect';

/** Proceedings, by words that in a business's talk of itself mean little else. */
export const CASES = exactly(
  `lawsuit lawsuits litigation countersuit counterclaim injunction subpoena indictment arbitration suit`,
);

/** Words for a dispute or an inquiry that other talk has too: they count together with whose it is. */
export const DISPUTES = exactly(
  `claim claims case complaint action charges allegations allegation accusations accusation proceedings inquiry enquiry investigation
  probe appeal dispute verdict ruling judgment judgement settlement mediation hearing trial audit`,
);

/** Courts, regulators and the like, by the last word of their name. */
export const AUTHORITIES = exactly(
  `regulator regulators commission commissioner authority authorities ombudsman prosecutor prosecutors police customs taxman
  watchdog inspectors investigators auditors court tribunal judge jury sec ftc fca doj hmrc irs osha eeoc ico cma bafin esma union
  council office people`,
);

/** To accuse, to search and the like, of what an authority does to a company. */
export const ACCUSED = exactly(
  `sued investigated raided searched fined charged subpoenaed indicted prosecuted probed summoned accused cleared acquitted
  exonerated vindicated convicted`,
);

export const LAWYERS = exactly('lawyer lawyers barrister barristers solicitor solicitors attorney attorneys counsel');

/**
 * Whether a text talks of a legal matter. A test of the surroundings: nothing is marked for it alone.
 */
export const LEGAL =
  /\b(?:lawsuit|litigation|suing|sued?|court|tribunal|judge|jury|class action|claim(?:s|ed)? (?:against|for)|allegation|inquiry|investigat\w+|regulator|commissioner|ombudsman|prosecutor|watchdog|competition (?:office|authority)|antitrust|(?:our|the|his|her|their) (?:lawyers?|barristers?|attorneys?|solicitors?)|mediation|arbitration|settlement|injunction|subpoena|indict\w*|breach of contract|whistle-?blower|gag order|nda|non-disclosure|customs|tax (?:office|authority|business|man)|raid(?:ed)?|legal(?:ly)? (?:action|dispute|owe))\b/iu;

/** Whether a text talks of harm to people, for which somebody may be liable. */
export const HARM =
  /\b(?:injur\w+|hurt|wounded|broke (?:my|his|her|a)|wrist|burn(?:s|ed|t)|hospital|accidents?|crash(?:ed)?|derail\w*|died|deaths?|killed|collapsed?|explo(?:ded|sion)|caught fire|poison\w*|allergic|choked|electrocuted|scald\w*|recall(?:ed)?|negligen\w+|fell (?:off|down|on|from)|your fall|data (?:leak|breach)|compensation|refunds? for|got out through|the leak|hit (?:my|our|a)|brakes?|ferry|ladder|burn\w*|exploded)\b/iu;

/** Whether a text talks of somebody who left, or was made to leave. */
export const PARTED =
  /\b(?:former|ex-?\w*|old (?:partner|boss|manager)|co-?founder|whistle-?blower|why (?:he|she|they) left|(?:he|she|they) left|fired?|let (?:him|her|them) go|dismiss\w*|sacked|disgruntled|labou?r court|sales manager|lab manager|bookkeeper|treasurer)\b/iu;

/** What is said of other people's law: news, teaching, a practice's own trade, play. */
export const LAW_IN_GENERAL =
  /\b(?:(?:our|my|a|the) clients?|on behalf of|we (?:represent|help|advise)|software|platform|customers can|webinar|seminar|training|students?|exam|mock trial|moot|supreme court (?:held|ruled)|case law|paragraphs?|law firm|pro bono|drill|tennis|basketball|squash|pitch(?:es)?|biscuits?|museum|novel|film|podcast|chess|no comment|not comment|do(?:es)?n['’]t comment|our statement|read the (?:full )?statement)\b/iu;
