import type { Candidate, Datum } from './datum';

/** A street with a house number, as English, German, Dutch, the Nordic and Romance languages and Indonesian write it. */
export const ADDRESS = new RegExp(
  [
    "(?<![\\p{L}\\p{N}])\\d{1,5}[A-Za-z]?,? (?:\\p{Lu}[\\p{L}'’.-]{0,24} ){1,4}(?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Drive|Dr|Close|Court|Crescent|Way|Place|Terrace|Gardens|Square|Row|Hill|Grove|Mews|Boulevard|Blvd|Walk|Parade|Quay|Rise|View)(?![\\p{L}])",
    '(?<![\\p{L}])\\p{Lu}[\\p{L}-]{1,30}(?:straße|strasse|str\\.|gasse|weg|platz|allee|ufer|damm|gatan|vägen|gata|veien|vej|gade|straat|laan|kade|plein) \\d{1,4}[a-z]?(?![\\p{L}\\p{N}])',
    "(?<![\\p{L}])(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Vv]ia|[Vv]iale|[Cc]alle|[Cc]arrer|[Rr]ua|[Aa]venida|[Jj]alan|Jl\\.?|[Uu]lica|[Uu]l\\.) (?:[\\p{L}'’.-]{1,24} ){0,4}[\\p{L}'’.-]{1,24},?(?: No\\.?)? \\d{1,4}[a-z]?(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])\\d{1,4}(?: bis)?,? (?:rue|avenue|boulevard|allée|chemin|place|impasse)(?: (?:de|du|des|la|le|les|l['’]|d['’])){0,2} ?\\p{Lu}[\\p{L}'’.-]{1,24}",
  ].join('|'),
  'gu',
);

/* Where somebody lives, or where their parcel goes. */
const LIVES =
  /\b(?:lives?|lived|resid(?:es?|ing|ent)|(?:home|private) address|tenants?|neighbou?rs?|(?:his|her|their|your)(?: \p{L}+){0,2} (?:address|house|flat|apartment|home|door|place|letterbox|porch|garden|parcel|package|order|delivery)|(?:parcel|package|courier|driver|postman|flowers)\b.*\b(?:you|your|him|her|them|mr|mrs|ms|neighbou?r))\b/iu;
const HOUSE_OF = /(?<![\p{L}])\p{Lu}\p{Ll}+['’]s (?:house|flat|home|address|place|apartment|door)(?![\p{L}])/u;
/* "Mrs Olsen, 12 Rose Lane". */
const OF_SOMEBODY =
  /(?<![\p{L}])(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss|[Ff]rau|[Hh]err|[Mm]me|[Mm]adame|[Ii]bu|[Pp]ak)\.?(?: \p{Lu}[\p{L}'’-]+){1,3}(?:,| at| of| in| from| lives at)* ?(?:\(|(?:[Ff]lat|[Aa]partment|[Aa]pt\.?|[Uu]nit|[Rr]oom) \w{1,4},? ?)?$/u;
/* Where a company is, or an event. */
const PLACE =
  /\b(?:we(?:['’]ve| have|['’]re| are)? (?:moved|moving|open\w*|located|live)|our|visit us|venue|doors|open (?:day|house|from|until|on|to)|opening|shop|store|showroom|office|studio|gallery|museum|hall|church|factory|warehouse|restaurant|café|cafe|bar|market|fair|exhibition|concert|free entry|hotel|school|tickets|branch|headquarters|h\.?q)\b/iu;

/** Home addresses of others. Offices, shops and venues pass. */
export function homeAddress({ start, end, sentence, before }: Candidate): Datum | null {
  const named = OF_SOMEBODY.test(before) || HOUSE_OF.test(before);
  const lives = LIVES.test(sentence) && (!PLACE.test(sentence) || /\b(?:his|her|their|your|lives?)\b/iu.test(sentence));
  return named || lives ? { kind: 'address', start, end } : null;
}
