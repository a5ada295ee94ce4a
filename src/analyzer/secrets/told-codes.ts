import type { Secret } from './secret';

/* A thing that a code opens. */
const LOCK =
  'doors?|gates?|safe|vault|alarm|locks?|lock ?box|key ?box|keypad|key ?pad|locker|cabinet|drawer|garage|shed|barrier|lift|elevator|server room|stock ?room|store ?room|backdoor|entrance|entry|building|office|phone|laptop|ipad|tablet|tür|tresor|alarmanlage|porte|coffre|puerta|porta|pintu';
const CODE =
  "(?:pass|entry|door|gate|alarm|access|security|lock|unlock|safe|entrance|building|key ?pad|keypad|verification|one-time|otp|2fa|sms|burglar) ?-?codes?|türcode|tür-code|alarmcode|digicode|code d['’]entrée|código de acceso|toegangscode|portkod|portkode|dørkode|kode pintu(?: [a-z]{2,12})?";
const IS = "(?:['’]s| is| are| ist| est| es|:| ?=| ?→)?";
const DIGITS = '\\(?([#*]?\\d{3,8}(?:[#*]\\d{0,6})?|[A-Z]\\d{3,6}[A-Z]?[#*]?)';
const END =
  '(?![\\p{L}\\p{N}]|[-.:/,]\\d|%| ?(?:percent|people|times|steps|employees|visitors|metres|meters|km|hours|years))';

const PATTERNS: readonly RegExp[] = [
  // "Door code: 4471", "the code for the gate is 5519#".
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${CODE})(?: (?:for|to|of|on|at)(?: [\\p{L}'’-]{1,20}){1,4}?)?${IS} ?${DIGITS}${END}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])codes? (?:for|to|of|on|at) (?:the |our |my |his |her )?(?:[\\p{L}'’-]{1,20} ){0,2}(?:${LOCK})${IS} ?${DIGITS}${END}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:key ?box|lock ?box|keypad|locker|safe|alarm|door|gate),? codes?${IS} ?${DIGITS}${END}`,
    'giu',
  ),
  // "The door of the studio opens with 5519#", "punch 4471 into the keypad", "the back door is 4471".
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${LOCK})(?:['’]s)?(?: [\\p{L}'’-]{1,20}){0,6} (?:(?:opens?|unlocks?|disarms?|works?) (?:with|on|by|to|if you (?:type|enter|press|dial))(?: (?:the )?(?:code|number|pin))?|(?:needs|takes|wants)(?: the)? (?:code|number|pin)) ${DIGITS}${END}`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:type|enter|press|punch(?: in)?|key in|dial|tap(?: in)?) (?:the code |code )?${DIGITS} (?:at|on|into|in|for|to open) (?:the |our )?(?:[\\p{L}'’-]{1,20} ){0,2}(?:${LOCK}|panel)`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${LOCK})(?:['’]s| is|:)(?: on)? (\\d{3,8}[#*])`, 'giu'),
  /(?<![\p{L}\p{N}])(?:(?:back|front|side|cellar|garage|office|studio|server[- ]room) ?(?:door|gate)|alarm|key ?box|keypad|safe(?=:))(?:['’]s| is|:) ((?!1[89]\d\d\b|20\d\d\b)[#*]?\d{4,6}[#*]?)(?![\p{L}\p{N}]|[-.:/,]\d|%| (?:years?|old|mm|cm|kg|pounds|euros?|dollars?|feet|ft|metres|meters)\b)/giu,
];

/* PIN in capitals, or in words that leave no doubt. Six digits are also what India calls a PIN code: a place. */
const PIN =
  /(?<![\p{L}\p{N}])(?:PIN(?: ?-?(?:code|number|no\.?|nr\.?))?|[Pp]in(?:[- ](?:code|number)|(?=(?:['’]s| is|:| ?=) ?\d)))(?: (?:for|to|of|on) (?:the |our |my |your )?(?:[\p{L}'’-]{1,20} )?(?:card|phone|sim|door|alarm|safe|account|locker|tablet|gate))?(?:['’]s| is| ist| est|:| ?=| ?→)? ?(\d{4,5}|\d{6}|\d{8})(?![\p{L}\p{N}]|[-.:/,]\d|%)/gu;
const BANK = /(?:card|phone|sim|door|alarm|safe|bank|account|locker|tablet|ipad|atm)/iu;

/* "Left 22, right 8, left 31", "combination 12-34-56". */
const DIAL =
  /(?<![\p{L}\p{N}])(?:left|right|clockwise|anticlockwise|counter-?clockwise)(?: (?:to|twice to|once to))? ?\d{1,2}(?:,? ?(?:and |then )?(?:(?:back )?(?:left|right|clockwise|anticlockwise|counter-?clockwise|to)(?: (?:to|past))? ?)\d{1,2}){1,4}/giu;
const COMBINATION =
  /(?<![\p{L}\p{N}])combination(?: (?:of|for|to)(?: [\p{L}'’-]{1,20}){1,4}?)?(?:['’]s| is|:| ?=)? ?(\d{1,2}[-–/ ,]{1,2}\d{1,2}[-–/ ,]{1,2}\d{1,2})(?![\p{L}\p{N}])/giu;
const HAS_DIAL = /(?<![\p{L}\p{N}])(?:safe|lock|padlock|vault|combination|dial|strongbox)(?![\p{L}\p{N}])/iu;
const NEAR = 100;

/* The numbers that everybody tries first are named as a warning or a joke. */
const WELL_KNOWN = /^(?:1234|0000|1111|2222|4321|9999|12345|123456|000000|111111)$/u;

/** Codes that open a door, a safe, a phone or an account, told as such. */
export function* findCodes(text: string): Generator<Secret> {
  if (!/\d/u.test(text)) return;
  if (/\d{3}/u.test(text)) for (const pattern of PATTERNS) yield* told(text, pattern);
  for (const match of text.matchAll(PIN)) {
    const value = match[1] ?? '';
    const around = text.slice(Math.max(0, match.index - NEAR), match.index + match[0].length + NEAR);
    if (WELL_KNOWN.test(value) || (value.length === 6 && !BANK.test(around))) continue;
    yield { kind: 'code', start: match.index, end: match.index + match[0].length };
  }
  for (const match of text.matchAll(DIAL)) {
    if (!HAS_DIAL.test(text.slice(Math.max(0, match.index - NEAR), match.index))) continue;
    yield { kind: 'code', start: match.index, end: match.index + match[0].length };
  }
  yield* told(text, COMBINATION);
}

function* told(text: string, pattern: RegExp): Generator<Secret> {
  for (const match of text.matchAll(pattern)) {
    const value = match[1] ?? '';
    if (WELL_KNOWN.test(value)) continue;
    const start = match.index + match[0].lastIndexOf(value);
    yield { kind: 'code', start, end: start + value.length };
  }
}
