import { isPlaceholder, type Secret } from './secret';

/* "Password" as X's and LinkedIn's largest languages write it; the plural is talk about passwords. */
const NOUN =
  'password|passwort|passphrase|passcode|passwd|pwd|kennwort|mot de passe|contraseña|contrasena|palavra-passe|senha|wachtwoord|lösenord(?:et)?|passord(?:et)?|adgangskoden?|hasło|heslo|jelszó|salasana|kata sandi|clave de acceso|clave (?:del )?wi-?fi|şifre|пароль|密码|パスワード|비밀번호';
/* "for the guest network", "du wifi", "of our test shop": whose password it is, before it is told. */
const WHOSE =
  "(?: (?:wi-?fi|wlan))?(?: (?:for|to|of|on|at|in|für|von|vom|zum|pour|du|de|del|della|do|da|para|per|untuk|voor|til|till)(?: [\\p{L}\\p{N}'’.@-]{1,30}){1,5}?)?";
const IS = "(?:['’]s| is| was| are| ist| lautet| est| es| è| é| er| är| adalah|:| ?=| ?→| ?[-–]>?)";
const VALUE = '([“"\'‘«`]?)([^\\s“”"«»`<>]{4,64})';

const TOLD = new RegExp(
  `(?<![\\p{L}\\p{N}_?&])(?:${NOUN})(?![\\p{L}\\p{N}_])(?:${WHOSE}(${IS})(?: now| still)?:?\\s{0,3}|,? )${VALUE}`,
  'giu',
);
/* "user office, pass Mango7!": the short word only beside the other half of a login. */
const LOGIN =
  /(?<![\p{L}\p{N}_])(?:user(?:name)?|login|log in|host|account|ssid|wi-?fi|wlan|smtp|imap|ftp|ssh|admin|guest)(?![\p{L}\p{N}_])/iu;
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:pass|pw)(?![\\p{L}\\p{N}_-])(${IS})?\\s{0,3}${VALUE}`, 'giu');
/* "admin / Trombone77": both halves of a login in the usual shape. */
const PAIR =
  /(?<![\p{L}\p{N}])(?:(?:login|log ?in|credentials|account)(?: is|:)? [\p{L}\p{N}._-]{3,30}|admin|root|guest|demo|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,3}) \/ ([^\s“”"«»`<>/]{6,64})/giu;
const NEAR = 120;

/* "Winter!2024 is our new password". */
const AFTERWARDS =
  /(?<![^\s“"'‘(])([^\s“”"«»`<>()]{6,64})["”'’]? (?:as|is|was) (?:my|our|the)(?: [\p{L}-]{1,20}){0,2} (?:password|passcode|passphrase)(?![\p{L}\p{N}])/giu;
/* It looks at every word for what stands after it: a text without this need not be searched. */
const PASSWORD = /pass(?:word|code|phrase)/iu;

/* Passwords that everybody knows open nothing worth guarding; they are named to be laughed at. */
const WELL_KNOWN =
  /^(?:password\d*|passw0rd|p@ssw0rd|123456\d*|12345|1234|0000|1111|111111|qwerty\d*|letmein|abc123|iloveyou|admin\d*|hunter2|correct\S*|welcome|monkey|dragon|football)$/iu;
/* "Password: required", "password: none". */
const SAYS_ABOUT =
  /^(?:required|needed|none|never|optional|changed?|reset|expired|forgotten|protected|hidden|secret|same|below|above|here|there|this|that|what|when|where|which|everything|nothing|something|anything|please|always|short|long|longer|strong|stronger|weak|safe|unique|dead|easy|hard|hash(?:ed)?|encrypted|manager|stored|lost|wrong|right|correct|incorrect|invalid)$/iu;
/* "12-character", "2FA-protected": a measure of passwords. */
const MEASURE =
  /^\d+\+?[-–]?(?:characters?|digits?|letters?|words?|bits?|factors?|steps?|minutes?|days?|years?|months?|fa)\b/iu;

/** Passwords told as such: “the password is …”, “Passwort: …”, “user office, pass …”, “admin / …”. */
export function* findPasswords(text: string): Generator<Secret> {
  for (const match of text.matchAll(TOLD)) {
    const [whole, connector = '', quote = '', raw = ''] = match;
    const value = trimmed(raw);
    const end = match.index + whole.length - (raw.length - value.length);
    const setOff = quote !== '' || (/[:=→>]/u.test(connector) && isClosed(text, end));
    const isTold = connector === '' ? isMixed(value) && isPassword(value, false) : isPassword(value, setOff);
    if (isTold) yield { kind: 'password', start: end - value.length, end };
  }
  for (const match of text.matchAll(SHORT)) {
    const [whole, connector, , raw = ''] = match;
    const value = trimmed(raw);
    const before = text.slice(Math.max(0, match.index - NEAR), match.index);
    if (!connector && !LOGIN.test(before)) continue;
    const end = match.index + whole.length - (raw.length - value.length);
    if (isPassword(value, false)) yield { kind: 'password', start: end - value.length, end };
  }
  const others = [...(text.includes(' / ') ? [PAIR] : []), ...(PASSWORD.test(text) ? [AFTERWARDS] : [])];
  for (const pattern of others) {
    for (const match of text.matchAll(pattern)) {
      const value = trimmed(match[1] ?? '');
      const start = match.index + match[0].lastIndexOf(value);
      if (isMixed(value) && isPassword(value, false)) yield { kind: 'password', start, end: start + value.length };
    }
  }
}

/* Nothing of the sentence follows. */
function isClosed(text: string, end: number): boolean {
  return /^\s*(?:$|[\n\r,;)]|[.!?](?:\s|$))/u.test(text.slice(end, end + 4));
}

function trimmed(raw: string): string {
  return raw.replace(/[.,;:!?)\]'’]+$/u, '');
}

/* A plain word is a password only where it is set off: “Password: rosebud.” */
function isPassword(value: string, setOff: boolean): boolean {
  if (value.length < 4 || isPlaceholder(value) || WELL_KNOWN.test(value) || MEASURE.test(value)) return false;
  if (isStrong(value)) return true;
  return setOff && /^[\p{L}\p{N}._-]+$/u.test(value) && !SAYS_ABOUT.test(value);
}

/* What no sentence has: letters with digits or symbols in one word, or capitals inside it. */
function isStrong(value: string): boolean {
  if (/^https?:/iu.test(value) || /^[\p{L}]+['’-][\p{L}'’-]+$/u.test(value) || value.includes('/')) return false;
  return isMixed(value) || (/\p{Ll}\p{Lu}/u.test(value) && value.length >= 8);
}

function isMixed(value: string): boolean {
  const letters = /\p{L}/u.test(value);
  const digits = /\p{N}/u.test(value);
  const symbols = /[!@#$%^&*_+=?~|]/u.test(value);
  return (letters && (symbols || (digits && value.length >= 6))) || (digits && symbols);
}
