import { chain } from '../editors/chain';
import { lexical } from '../editors/lexical';
import { type Layer, lastWordButton } from './layers';
import { plainPosts } from './plain-post';

/** Chats have boxes of the same library. */
const MESSAGE_PAGES = /^\/(messages|direct)(\/|$)/;

const LEAVE_ALONE = ':has(> [role="log"]), [role="complementary"]';

/**
 * The site gives its elements no ids, and names in the reader's language: what stays is what the editor library sets
 * itself and the roles. Its buttons are `div`s, and Post is the last of them that is words only (so in public scripts of
 * spring 2026, such as github.com/tang-vu/social-posting-skills).
 */
const LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: '[role="dialog"] [data-lexical-editor="true"][role="textbox"][contenteditable="true"]',
    engines: [lexical],
    thread: chain,
    commitButtons: lastWordButton,
  },
  {
    name: 'structure',
    editors: ':is([aria-modal], dialog) [data-lexical-editor="true"][contenteditable="true"]',
    engines: [lexical],
    thread: chain,
    commitButtons: lastWordButton,
  },
];

/**
 * Threads: posts, threads and replies in its dialog. A box within the page is not read: nobody has described one whose
 * button can be told.
 */
export const threads = plainPosts(LAYERS, LEAVE_ALONE, MESSAGE_PAGES);
