import type { Context, Kind } from '../../analyzer/types';
import { plain } from '../editors/plain';
import type { Composer, SiteAdapter } from '../types';
import { DIALOGS, type Found, findComposer, type Layer, lastWordButton, visible } from './layers';

/** Direct messages: never ours. */
const LEAVE_ALONE =
  '[data-testid="DMDrawer"], [data-testid^="dm-"], [data-testid^="dmComposer"], [role="complementary"]';
const MESSAGE_PAGES = /^\/(messages|i\/chat)(\/|$)/;

const DRAFT_EDITOR = '.public-DraftEditor-content[contenteditable="true"]';
const STATUS_PAGE = /^\/[^/]+\/status\/\d+/;

/** The tools stand in a `nav` beside the post's button; the message box, a Draft.js editor too, has none. */
const buttonBesideTools = (scope: Element) => (scope.querySelector('nav') ? lastWordButton(scope) : []);

const LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
    // X swaps the two ids within one route.
    commitButtons: (scope) => visible(scope, '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'),
  },
  { name: 'role', editors: `${DRAFT_EDITOR}[role="textbox"]`, commitButtons: buttonBesideTools },
  { name: 'structure', editors: DRAFT_EDITOR, commitButtons: buttonBesideTools },
];

/** X: posts, replies and quotes in the inline composer, on a post's own page, and in the dialog. */
export const x: SiteAdapter = {
  id: 'x',
  hosts: ['x.com', 'twitter.com', 'mobile.x.com'],
  composerOf(target): Composer | null {
    if (MESSAGE_PAGES.test(location.pathname)) return null;
    const found = findComposer(target, LAYERS, LEAVE_ALONE);
    return found && { ...found, site: 'x', kind: kindOf(found), context: () => contextOf(found) };
  },
};

function kindOf({ editor, scope }: Found): Kind {
  if (repliedTo(editor)) return 'reply';
  return quoted(scope) ? 'quote' : 'post';
}

function contextOf({ editor, scope }: Found): Context {
  return { repliedTo: textOf(repliedTo(editor)), quoted: textOf(quoted(scope)) };
}

/**
 * The post that is answered: the last one above the editor in its dialog, or on a post's own page. There is no
 * "Replying to" chip to rely on.
 */
function repliedTo(editor: HTMLElement): HTMLElement | null {
  const dialog = editor.closest(DIALOGS);
  if (!dialog && !STATUS_PAGE.test(location.pathname)) return null;
  const posts = [...(dialog ?? document).querySelectorAll('article')].filter((post) => isBefore(post, editor));
  return posts.at(-1)?.querySelector<HTMLElement>('[data-testid="tweetText"]') ?? null;
}

/** The post in the card below the editor. */
function quoted(scope: HTMLElement): HTMLElement | null {
  return scope.querySelector<HTMLElement>('[data-testid="attachments"] [data-testid="tweetText"]');
}

function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function textOf(post: HTMLElement | null): string | undefined {
  return post ? plain.read(post) : undefined;
}
