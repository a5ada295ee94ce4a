import { isPlaceholder, looksRandom, type Secret } from './secret';

/* scheme://user:password@host, RFC 3986 3.2.1. */
const USER_INFO =
  /\b([a-z][a-z0-9+.-]{1,20}:\/\/)([^\s/:@"'<>]{0,64}:([^\s/@"'<>]{1,128})@[^\s/?#"'<>]+)([^\s"'<>]*)/giu;
/* user:password@ in documentation. */
const EXAMPLE_PASSWORD = /^(?:pass(?:word|wd)?|pwd|secret|pw|p|\[[^\]]*\]|\$\w+|\*+|x+)$/iu;

const PARAMETER =
  /[?&](?:(?:access|auth|api|id|private|refresh|session)[_-]?)?(?:token|key|secret|password|passwd|sig|signature|apikey)=([A-Za-z0-9_.~%+/-]{16,})/giu;

/* An address that lets whoever knows it post somewhere: Slack's, Discord's, Microsoft's, Zapier's and the like. */
const HOOK =
  /\bhttps?:\/\/(?:hooks?\.[^\s/]+|[^\s/]+\/(?:api\/)?(?:webhooks?|hooks))\/(?:[^\s/"'<>]+\/){0,6}[A-Za-z0-9_-]{16,}/giu;

const KEYS =
  '(?:Server|Data Source|Host|Hostname|Database|Initial Catalog|Port|User ?Id|Uid|User|Username|Password|Pwd|Encrypt|Driver|SslMode|AccountName|AccountKey|DefaultEndpointsProtocol|EndpointSuffix|Endpoint|SharedAccessKeyName|SharedAccessKey)';
const CONNECTION = new RegExp(`\\b(?:${KEYS} ?= ?[^;\\s"']{1,256}; ?){1,12}(?:${KEYS} ?= ?[^;\\s"']{1,256};?)?`, 'giu');
const CONNECTION_PASSWORD = /\b(?:Password|Pwd|AccountKey|SharedAccessKey) ?= ?([^;\s"']+)/iu;

/** Addresses and connection strings that carry a password or a key. */
export function* findSecretAddresses(text: string): Generator<Secret> {
  if (text.includes('://')) {
    yield* findUserInfo(text);
    yield* findParameters(text);
    yield* findHooks(text);
  }
  if (text.includes(';')) yield* findConnections(text);
}

function* findUserInfo(text: string): Generator<Secret> {
  for (const match of text.matchAll(USER_INFO)) {
    const [whole, scheme = '', login = '', password = ''] = match;
    if (EXAMPLE_PASSWORD.test(password) || isPlaceholder(password)) continue;
    // Of a web address the page stays worth linking; of a database's there is nothing left to tell.
    const web = /^https?:/iu.test(scheme);
    const start = match.index + (web ? scheme.length : 0);
    const marked = web ? login : whole;
    yield { kind: 'link', start, end: start + marked.replace(/[.,;:!?)\]]+$/u, '').length };
  }
}

function* findParameters(text: string): Generator<Secret> {
  for (const match of text.matchAll(PARAMETER)) {
    const value = match[1] ?? '';
    if (!looksRandom(value)) continue;
    yield { kind: 'link', start: match.index + 1, end: match.index + match[0].length };
  }
}

function* findHooks(text: string): Generator<Secret> {
  for (const match of text.matchAll(HOOK)) {
    const path = match[0].replace(/^https?:\/\/[^/]+\//iu, '');
    if (!path.split('/').some((part) => part.length >= 16 && looksRandom(part))) continue;
    yield { kind: 'link', start: match.index, end: match.index + match[0].length };
  }
}

function* findConnections(text: string): Generator<Secret> {
  for (const match of text.matchAll(CONNECTION)) {
    const password = CONNECTION_PASSWORD.exec(match[0])?.[1] ?? '';
    if (password === '' || EXAMPLE_PASSWORD.test(password) || isPlaceholder(password)) continue;
    yield { kind: 'password', start: match.index, end: match.index + match[0].trimEnd().length };
  }
}
