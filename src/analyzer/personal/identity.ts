import { isValidIBAN } from 'ibantools';
import isCreditCard from 'validator/lib/isCreditCard.js';
import type { Datum } from './datum';
import { isNik } from './nik';

/* What a number of that shape names instead. */
const THING_BEFORE =
  /\b(?:order|tracking|parcel|shipment|ticket|serial|part|invoice|item|article|sku|imei|ean|isbn|batch|lot|form|model|case|booking|gift ?card|voucher)(?: (?:number|no|nr|id|code))?[.:#]*(?: is)? ?$/iu;
/* Talk about how such numbers are built. */
const EXPLAINS =
  /\b(?:looks? like|for example|e\.g\.|format|such as|sample|dummy|fictional|made[- ]up|fake|test (?:number|card|data))\b/iu;
const NEAR = 40;

const CARD = /(?<![\d.,/-])\d(?:[ -]?\d){12,18}(?![\d]|[-.,/]\d)/gu;
/* Numbers that payment companies publish for tests. */
const TEST_CARD =
  /^(?:4242){4}$|^4111(?:1111){3}$|^4012888888881881$|^5555555555554444$|^5105105105105100$|^37828224631000\d$|^378282246310005$|^6011111111111117$|^4000056655665556$/u;

const ACCOUNT = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
const GIVEN_OUT =
  /\b(?:donat\w*|donations?|spenden\w*|our (?:bank )?account|fundrais\w*|transfer (?:to|it to)|pay(?:ment|able)? to us|membership fees?)\b/iu;

/* US Social Security: no area 000, 666 or 9xx, no group 00, no serial 0000 (ssa.gov, randomization). */
const SSN = /(?<![\d-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/gu;
/* Printed on sample cards and in advertisements, and never given out. */
const SAMPLE_SSN = /^(?:123-45-6789|078-05-1120|219-09-9999|111-11-1111)$/u;
/* UK National Insurance: prefixes that are not given out are left out (HMRC, NIM39110). */
const NINO =
  /(?<![\p{L}\p{N}])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}])/gu;
const NIK = /(?<![\d.,/-])\d{16}(?![\d]|[-.,/]\d)/gu;

/** Numbers that are personal by their form: cards, accounts, US, UK and Indonesian identity numbers, checked as they can be. */
export function* findIdentityNumbers(text: string): Generator<Datum> {
  yield* matches(text, CARD, 'card', (value) => {
    const digits = value.replace(/\D/gu, '');
    return isCreditCard(digits) && !TEST_CARD.test(digits);
  });
  yield* matches(
    text,
    ACCOUNT,
    'account',
    (value, around) => isValidIBAN(value.replace(/ /gu, '')) && !GIVEN_OUT.test(around),
  );
  yield* matches(text, SSN, 'identity', (value) => !SAMPLE_SSN.test(value));
  yield* matches(text, NINO, 'identity', () => true);
  yield* matches(text, NIK, 'identity', isNik);
}

function* matches(
  text: string,
  pattern: RegExp,
  kind: Datum['kind'],
  isOne: (value: string, around: string) => boolean,
): Generator<Datum> {
  for (const { 0: value, index: start } of text.matchAll(pattern)) {
    const before = text.slice(Math.max(0, start - NEAR), start);
    const end = start + value.length;
    const around = before + text.slice(end, end + NEAR);
    if (!THING_BEFORE.test(before) && !EXPLAINS.test(around) && isOne(value, around)) yield { kind, start, end };
  }
}
