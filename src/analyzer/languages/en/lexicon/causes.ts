import { exactly, inflected } from '../inflect';

/** Political camps, as their friends and foes call them. */
export const CAMPS = exactly(
  `republicans democrats tories socialists communists marxists leftists fascists conservatives liberals libertarians nationalists
  globalists populists anarchists remainers brexiteers maga gop antifa lefties wokes wokeists zionists feminists
  separatists royalists labourites`,
);

/** Heads of state and candidates who divide readers, by family name. To be kept up with the times. */
export const POLITICIANS = exactly(
  `trump biden obama clinton desantis pence mcconnell pelosi sanders putin zelensky zelenskyy netanyahu modi erdogan
  macron lepen bolsonaro lula maduro milei starmer farage sunak corbyn truss merkel merz scholz weidel orban meloni trudeau
  carney poilievre jinping marcos duterte jokowi prabowo ramaphosa`,
);

/** Offices one is voted into. */
export const OFFICES = exactly(
  `senator president governor mayor minister premier chancellor congressman congresswoman candidate councillor lawmaker lawmakers
  parliament congress senate government administration party politician politicians`,
);

/** Peoples and places at war, for which people declare themselves. */
export const WAR_SIDES = exactly('ukraine russia israel palestine gaza taiwan tibet kashmir hamas idf syria yemen');

/** People told by what they believe. */
export const BELIEVERS = exactly(
  `christians christian muslims muslim jews jewish hindus hindu catholics catholic protestants evangelicals atheists buddhists
  sikhs mormons believers unbelievers nonbelievers infidels heathens pagans sinners godless`,
);

export const FAITH = exactly('god jesus christ allah lord prayer faith religion bible quran scripture gospel church');

export const TRADE_VERBS = inflected('hire take employ recruit promote serve sell trust deal');

/**
 * Whether a sentence takes a stand: what should be, who is to blame, what one is for or against. Together with a topic
 * that divides readers it takes a side.
 */
export const STAND =
  /\b(?:should(?:['’](?:ve|nt?))?|must|needs? to|have to|deserves?|ought|enough|disgrac\w+|shame\w*|murder\w*|evil|immoral|wrong|destroy\w*|ruin\w*|kill(?:s|ing)|stand(?:s|ing)? (?:with|up|for)|support(?:s|ing)?|oppose[sd]?|against|ban(?:ned)?|shut|close[ds]?|deport\w*|defend|bring back|the only|worst|idiots?|stupid|criminals?|corrupt\w*|liars?|lies|insane|crazy|resign|impeach\w*|re-?elect\w*|want|broken|over my dead body|get rid|abolish|repeal|protects?|fight(?:ing)?|save[sd]?|right(?:s)? (?:is|are) (?:a )?human|nobody['’]s business|amen|terrorists?|thugs|cowards|traitors?|hates?|fix(?:es)?|will not|won['’]t|would|no debate|full stop|sin|fail(?:s|ed) (?:us|our|this)|bought|welcome|no more|sick of|tired of|done (?:with|serving)|out of (?:here|our|every|the)|polite|end (?:the|of|for|this|to))\b/iu;

/** Whether a sentence tells what a matter of politics does to the writer's trade. */
export const TRADE_EFFECT =
  /\b(?:lorr(?:y|ies)|trucks?|customs|deliver\w*|suppl(?:y|ies|iers?)|lead times?|orders?|tariffs?|shipments?|freight|parcels?|invoices?|payroll|opening hours|visas? for our|permits?)\b/iu;

/** Whether a text tells of a disaster or an attack. */
export const TRAGEDY =
  /\b(?:floods?|flooding|earthquakes?|quake|hurricane|tsunami|tornado|cyclone|typhoon|wildfires?|bushfires?|landslide|(?:factory|house|hotel|school|warehouse|apartment|tower|night ?club|great) (?:fire|blaze)|blaze|(?:mass |school |church )?shootings?|shooter|massacre|terror\w*|bombings?|(?:knife |the )attack|plane crash|train crash|crash on|derailment|bridge collapse|collapse of|stampede|crowd crush|hearts? (?:go|goes) out|thoughts and prayers|condolences|mourn\w*|they died|pandemic|outbreak|epidemic|9\/11|war in|invasion|victims|dead in|people (?:died|lost their (?:lives|homes))|killed|tragedy|disaster|heat ?wave deaths|famine|suicide|kidnapp\w+|passing of|funeral)\b/iu;

/** Help without a purchase, which a tragedy does call for. */
export const RELIEF =
  /\b(?:donat\w+|proceeds|free (?:of charge|for (?:anyone|everyone|all|those|people|families|survivors))|at no (?:cost|charge)|shelter|volunteers?|relief|red cross|fundrais\w+|at cost|we(?:['’]re| are) (?:giving|sending|closed|pausing)|collection point|blood drive)\b/iu;
