import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Candidate, Datum } from './datum';
import { ownerOf } from './whose';

/** What could be a telephone number: digits with the usual signs between them. */
export const PHONE = /(?<![\p{L}\p{N}.,/#:_-])(?:\+|00|\()?\d[\d ().\-/]{5,20}\d(?![\p{L}\p{N}]|[-.,/:]\d|%)/gu;

/* Plans by which a number without a country code is read: the largest that begin with 0, and North America's. */
const COUNTRIES: readonly CountryCode[] = [
  'GB',
  'US',
  'DE',
  'FR',
  'ID',
  'IN',
  'AU',
  'NG',
  'KE',
  'ZA',
  'NL',
  'IT',
  'BR',
  'ES',
  'SE',
  'NO',
  'PL',
  'CH',
  'IE',
  'MY',
  'PH',
];
const NORTH_AMERICAN = /^\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}$/u;
const DATE = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d)$/u;
/* Digits that count or name something else. */
const OTHER_NUMBER =
  /(?:\b(?:order|tracking|parcel|shipment|ticket|serial|part|invoice|item|article|sku|ref(?:erence)?|form|model|case|isbn|issn|ean|imei|iban|version|id|no|nr|number|claim|contract|account|card|score|code)[.:#]? ?|[€$£¥₹]\s?)$/iu;
const TELLS =
  /\b(?:call\w*|ring|rang|phone\w*|tel|telephone|mobile|cell|number|whatsapp|text(?:ed)?|dial|reach(?:ed)?|tried|sms|signal|handy|line|voicemail|hotline|hp|telp|telepon|hubungi|wa)\b/iu;

/** Telephone numbers of others. The company's own, a hotline and whatever the reader is invited to call pass. */
export function personalPhone(candidate: Candidate): Datum | null {
  const { text, start, end, before, sentence } = candidate;
  const tells = TELLS.test(sentence);
  const called = /\b(?:phone|mobile|cell|whatsapp|tel) (?:number|no|nr)[.:]? ?(?:is |['’]s )?$/iu.test(before);
  if (DATE.test(text.trim()) || (OTHER_NUMBER.test(before) && !called) || !isPhone(text, tells)) return null;
  const owner = ownerOf(candidate);
  const isTheirs = owner === 'theirs' || (owner === 'somebody' && (tells || text.startsWith('+')));
  return isTheirs ? { kind: 'phone', start, end } : null;
}

/* Valid in some plan; where the sentence speaks of calling, the right length is enough: plans change, and so do ranges. */
function isPhone(text: string, tells: boolean): boolean {
  const digits = text.replace(/\D/gu, '').length;
  if (digits < 8 || digits > 15) return false;
  const fits = (country?: CountryCode) => {
    const number = parsePhoneNumberFromString(text.replace(/^00/u, '+'), country);
    return number !== undefined && (tells ? number.isPossible() : number.isValid());
  };
  if (/^(?:\+|00)/u.test(text)) return fits();
  return (/^\(?0/u.test(text) || NORTH_AMERICAN.test(text)) && COUNTRIES.some((country) => fits(country));
}
