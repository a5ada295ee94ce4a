/** Mail and chat live under these: `mail.example.com`, `chat.example.com`, and services that are nothing else. */
const HOSTS =
  /^(web)?(mail|chat|inbox|messages?|messenger|outlook)\.|(^|\.)(discord|messenger|signal|slack|teams|telegram|whatsapp)\./i;

const PATHS = /\/(chats?|conversations?|direct|dms?|inbox|login|mail|messag(es?|ing)|messenger|password)(\/|$)/i;

/* A name that a developer has given, whatever the language of the page. The page's own root says nothing of one box. */
const NAMES = ['class', 'id', 'data-testid'].flatMap((name) =>
  ['chat', 'inbox', 'messag', 'search'].map((word) => `[${name}*="${word}" i]:not(html, body)`),
);

/**
 * What on any page is not written for the public, by role and structure: searches, chats (a log of what was said stands
 * beside the box), and forms with a password or a card in them. Rather a box too many left alone than one that is private
 * read.
 */
export const PRIVATE = [
  '[role="search"], [role="searchbox"], [role="combobox"], search, [type="search"]',
  ':has(> [role="log"]), [role="log"]',
  'form:has([type="password"], [autocomplete^="cc-"])',
  ...NAMES,
  // X calls its direct messages so.
  '[data-testid^="dm" i]',
].join(', ');

/** Whether a host is there for mail or chat: nothing on it is a post. */
export function isPrivateHost(hostname: string): boolean {
  return HOSTS.test(hostname);
}

/** Whether an address is one of messages. */
export function isPrivateAddress({ hostname, pathname }: Pick<Location, 'hostname' | 'pathname'>): boolean {
  return isPrivateHost(hostname) || PATHS.test(pathname);
}
