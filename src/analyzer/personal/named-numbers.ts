import type { Datum } from './datum';

/* Numbers that are personal because they are called so. */
const NUMBER =
  "(?:passport|driv(?:ing|er['’]?s?) licen[cs]e|national insurance|social security|national id|identity card|id card|personal id(?:entity)?|tax id|nhs|medicare|patient|insurance policy|policy|health insurance|employee|staff|student|bank account|account|membership|matriculation|visa)(?: (?:number|no|nr|id)\\.?)";
const CARD_NAMES =
  '(?:passport|ssn|nino|nik|ktp|npwp|bsn|cpf|aadhaar|pan card|nric|codice fiscale|dni|nie|pesel|personnummer|cpr|steuer-?id|steueridentifikationsnummer|sort code|rodné číslo|burgerservicenummer|reisepass(?:nummer)?|paspor|nomor induk kependudukan)(?:,? (?:number|no|nr|nomor)\\.?)?';
const IS = "(?:['’]s| is| was|:| ?=| ?#)?";
const NAMED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NUMBER}|${CARD_NAMES})(?: (?:of|for) [\\p{L}'’ .]{2,30}?)?${IS} ?#? ?([A-Z]{0,6}[ -]?\\d[A-Z0-9 .\\-/]{3,22}[A-Z0-9])(?![\\p{L}\\p{N}])`,
  'giu',
);
const PLATE =
  /(?<![\p{L}\p{N}])(?:licen[cs]e plate|number ?plate|registration(?: number)?|plate|kennzeichen)(?: number)?(?:['’]s| is| was|:)? ?((?:[A-Z]{1,3}[ -]?){1,3}\d{1,4}(?: ?[A-Z]{1,3})?)(?![\p{L}\p{N}])/giu;
const OURS = /\b(?:our|my|vat|company|donat\w*)\b/iu;
const NEAR = 60;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|januari|februari|maret|agustus|desember)\\.?';
const DATE = `(\\d{1,2}(?:st|nd|rd|th)?\\.? (?:of )?${MONTH},? (?:19[3-9]|20[0-2])\\d|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? (?:19[3-9]|20[0-2])\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:(?:19[3-9]|20[0-2])\\d|\\d{2})|(?:19[3-9]|20[0-2])\\d-\\d{2}-\\d{2})`;
const BIRTH = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:date of birth|birth ?date|d\\.?o\\.?b\\.?|geburtsdatum|tanggal lahir|ttl|date de naissance|fecha de nacimiento)(?: (?:of|for) [\\p{L}'’ .]{2,30}?)?(?:['’]s| is| was|:| ?=|,)? ?${DATE}(?![\\p{N}])`,
  'giu',
);
/* "Born on" is said of people in history and of founders, too: only of somebody whom the writer deals with. */
const BORN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:born|geboren|née?|lahir)(?: on| am| the| le| tanggal)? ${DATE}(?![\\p{N}])`,
  'giu',
);
const DEALT_WITH =
  /(?:\b(?:[Mm]r|[Mm]rs|[Mm]s|[Mm]iss)\.? \p{Lu}|\b(?:you|your|customer|client|patient|tenant|applicant|candidate|employee|colleague|intern|apprentice|pupil|student|guest|member|[Ww]inner|reader|neighbou?r|volunteer|driver|passport|account|ticket)\b)/u;

/** Numbers named as those of a person, car plates, and full dates of birth. */
export function* findNamedNumbers(text: string): Generator<Datum> {
  for (const [pattern, digits] of [
    [NAMED, 5],
    [PLATE, 1],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const value = (match[1] ?? '').trim();
      if (value.replace(/\D/gu, '').length < digits || OURS.test(before(text, match.index))) continue;
      const start = match.index + match[0].lastIndexOf(value);
      yield { kind: 'identity', start, end: start + value.length };
    }
  }
  for (const match of text.matchAll(BIRTH)) {
    if (!/\bmy\b/iu.test(before(text, match.index))) yield birth(match);
  }
  for (const match of text.matchAll(BORN)) {
    if (DEALT_WITH.test(before(text, match.index) + text.slice(match.index, match.index + NEAR))) yield birth(match);
  }
}

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - NEAR), at);
}

function birth(match: RegExpExecArray): Datum {
  return { kind: 'birth', start: match.index, end: match.index + match[0].length };
}
