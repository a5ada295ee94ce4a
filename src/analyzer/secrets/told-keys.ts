import { entropyOf, isPlaceholder, type Secret } from './secret';

/* "API key", "client secret", "Authorization: Bearer": words after which a random value is a key. */
const NOUN =
  '(?:x[-_ ])?(?:api|access|secret|private|auth|client|encryption|signing|webhook|bot|session|refresh|deploy|master|storage|account|admin|service|app|consumer|subscription|recovery|bearer|personal access|aws secret access)[-_ ]?(?:access[-_ ])?(?:key|token|secret|code)|apikey|_?authtoken|bearer|token|secret|key|schlüssel|clé|clave|chiave|kunci';
const IS = "(?:['’]s|[ \\t]is|:|[ \\t]?=|[ \\t]?→)";
const KEY = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${NOUN})(${IS})?[ \\t]{0,3}["“'\`]?([A-Za-z0-9][A-Za-z0-9_\\-.+/=~]{14,255})`,
  'giu',
);
/* "ABCD-EFGH-JKLM": serial numbers that unlock a program. */
const LICENCE =
  /(?<![\p{L}\p{N}])(?:licen[cs]e|product|serial|activation|recovery)[- ](?:key|code|number)(?:['’]s| is|:| ?=)? ?([A-Z0-9]{4,8}(?:-[A-Z0-9]{4,8}){2,7})(?![\p{L}\p{N}-])/giu;
const SEED =
  /(?<![\p{L}\p{N}])(?:seed|recovery|backup|mnemonic|wallet)(?: (?:phrase|words|seed))?(?:['’]s| is| are|:| ?=) ?["“]?((?:[a-z]{3,8},? ){11,23}[a-z]{3,8})(?![\p{L}\p{N}])/giu;

/* "DB_PASSWORD=…": a setting whose name says that it is one. */
const SETTING =
  /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]{0,20}_(?:[A-Z0-9]{1,20}_){0,4}(?:PASS|PASSWORD|PWD|SECRET|TOKEN|KEY) ?= ?["']?([^\s"']{6,255})/gu;

/* "Public key", "primary key", "token address": not to be kept. */
const OPEN = /(?:public|primary|foreign|partition|sort|ssh|cache|idempotency)[-_ ]?$/iu;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
const ADDRESS = /^0x[0-9a-f]{40}$/iu;

/* What a key, a licence or a setting with its value at least is: a look for it costs less than the search for them all. */
const LONG_VALUE = /[A-Za-z0-9](?:[A-Za-z0-9_\-.+/=~]{13}|[A-Z0-9]*_[A-Z0-9_]+ ?=)/u;
const KEEPSAKE = /seed|recovery|backup|mnemonic|wallet/iu;

/** Random values told to be a key, a token or a secret. */
export function* findKeys(text: string): Generator<Secret> {
  if (LONG_VALUE.test(text)) yield* findValues(text);
  if (!KEEPSAKE.test(text)) return;
  for (const match of text.matchAll(SEED)) {
    const start = match.index + match[0].indexOf(match[1] ?? '');
    yield { kind: 'token', start, end: match.index + match[0].length };
  }
}

function* findValues(text: string): Generator<Secret> {
  for (const match of text.matchAll(KEY)) {
    const [whole, connector, raw = ''] = match;
    const value = raw.replace(/[.\-/]+$/u, '');
    const noun = whole.slice(0, whole.length - raw.length);
    if (OPEN.test(text.slice(Math.max(0, match.index - 16), match.index))) continue;
    if (!connector && !/bearer|[-_ ](?:key|token|secret)/iu.test(noun)) continue;
    if (!isRandom(value)) continue;
    const start = match.index + whole.length - raw.length;
    yield { kind: 'token', start, end: start + value.length };
  }
  for (const match of text.matchAll(SETTING)) {
    const raw = match[1] ?? '';
    const value = raw.replace(/[.,;:!?)]+$/u, '');
    if (isPlaceholder(value) || !/\d/u.test(value)) continue;
    const start = match.index + match[0].length - raw.length;
    yield { kind: 'token', start, end: start + value.length };
  }
  for (const match of text.matchAll(LICENCE)) {
    const value = match[1] ?? '';
    if (!/\d/u.test(value) || entropyOf(value) < 3) continue;
    const start = match.index + match[0].lastIndexOf(value);
    yield { kind: 'token', start, end: start + value.length };
  }
}

/* Least entropy of gitleaks' generic rule is 3.5; after a word that says "key" a little less is enough. */
function isRandom(value: string): boolean {
  if (value.length < 15 || UUID.test(value) || ADDRESS.test(value) || isPlaceholder(value)) return false;
  return /\d/u.test(value) && /[a-z]/iu.test(value) && entropyOf(value) >= 3.2 && !/[a-z]{9,}/u.test(value);
}
