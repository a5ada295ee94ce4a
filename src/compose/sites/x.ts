import type { Context, Kind } from '../../analyzer/types';
import { chain } from '../editors/chain';
import { draftjs } from '../editors/draftjs';
import { textarea } from '../editors/textarea';
import type { Composer, Places, SiteAdapter } from '../types';
import { DIALOGS, type Found, findComposer, isEditorOf, type Layer, lastWordButton, visible } from './layers';
import { isBefore, wordsIn } from './others-words';
import { ARTICLE_LAYERS, ARTICLE_PAGE } from './x-article';

/** Direct messages: never ours. */
const LEAVE_ALONE =
  '[data-testid="DMDrawer"], [data-testid^="dm-"], [data-testid^="dmComposer"], [role="complementary"]';
/** Pages of messages. */
const MESSAGE_PAGES = /^\/(messages|i\/chat)(\/|$)/;

/**
 * X asks before it closes a dialog with words in it. “Save”, which keeps them on X, is the one that confirms, and “Discard”
 * the one that cancels: so in public scripts of 2024 and 2026, in no language but by these ids. Other questions on X have
 * the same ids, and “Cancel” in the place of “Discard”: then the dialog stays.
 */
const DISCARD = '[data-testid="confirmationSheetDialog"] [data-testid="confirmationSheetCancel"]';

const DRAFT_EDITOR = '.public-DraftEditor-content[contenteditable="true"]';
const STATUS_PAGE = /^\/[^/]+\/status\/\d+/;
const HANDLE = /^@\w{1,15}$/;
const WORDS = ':is([data-testid="tweetText"], div[lang])';
/** Not those of a post that is quoted in the post. */
const OWN_WORDS = `${WORDS}:not([role="link"] *)`;

/**
 * The tools stand in a `nav` beside the post's button; the message box, a Draft.js editor too, has none. Out on the page
 * there are other `nav`s, and buttons that are no post's: there the composer has ended.
 */
function buttonBesideTools(scope: Element): HTMLElement[] {
  const isPage = !scope.matches(DIALOGS) && scope.querySelector('article, main, [role="main"], [role="tablist"]');
  return scope.querySelector('nav') && !isPage ? lastWordButton(scope) : [];
}

const LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    // The page for telephones has a plain textarea.
    editors: '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
    engines: [draftjs, textarea],
    thread: chain,
    // X swaps the two ids within one route.
    commitButtons: (scope) => visible(scope, '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]'),
  },
  {
    name: 'role',
    editors: `${DRAFT_EDITOR}[role="textbox"]`,
    engines: [draftjs],
    thread: chain,
    commitButtons: buttonBesideTools,
  },
  { name: 'structure', editors: DRAFT_EDITOR, engines: [draftjs], thread: chain, commitButtons: buttonBesideTools },
];

/** X: posts, threads, replies, quotes and edits in the inline composer, on a post's own page, and in the dialog; articles. */
export const x: SiteAdapter = {
  id: 'x',
  composerOf(target): Composer | null {
    const found = findComposer(target, layersHere(), LEAVE_ALONE);
    if (!found) return null;
    return {
      ...found,
      site: 'x',
      get kind() {
        return kindOf(found);
      },
      context: () => contextOf(found),
      places: () => placesOf(found),
      account: ownHandle,
    };
  },
  isEditor: (target) => isEditorOf(target, layersHere(), LEAVE_ALONE),
  discards: (target) => target.closest(DISCARD) !== null,
};

/** Where articles are written no Draft.js editor is a post's: there the late layers would take any button beside it. */
function layersHere(): readonly Layer[] {
  if (MESSAGE_PAGES.test(location.pathname)) return [];
  return ARTICLE_PAGE.test(location.pathname) ? ARTICLE_LAYERS : LAYERS;
}

function kindOf({ editor, scope }: Found): Kind {
  if (answered(editor)) return 'reply';
  return quoted(scope) ? 'quote' : 'post';
}

function contextOf({ editor, scope }: Found): Context {
  const post = answered(editor);
  const card = quoted(scope);
  return {
    repliedTo: wordsIn(post?.querySelector(OWN_WORDS)),
    quoted: wordsIn(card?.querySelector(WORDS)),
    author: authorOf(post ?? card),
  };
}

/**
 * The post that is answered: the last one above the editor in its dialog, or on a post's own page. There is no
 * "Replying to" chip to rely on.
 */
function answered(editor: HTMLElement): Element | null {
  const dialog = editor.closest(DIALOGS);
  if (!dialog && !STATUS_PAGE.test(location.pathname)) return null;
  return [...(dialog ?? document).querySelectorAll('article')].findLast((post) => isBefore(post, editor)) ?? null;
}

/** The card of the quoted post, below the editor. */
function quoted(scope: HTMLElement): Element | null {
  const card = scope.querySelector('[data-testid="attachments"]');
  return card?.querySelector(WORDS) ? card : null;
}

/** The handle of a post's author, by the line of names over it or by the post's own link. */
function authorOf(post: Element | null): string | undefined {
  const names = post?.querySelector('[data-testid="User-Name"]')?.querySelectorAll('*') ?? [];
  const shown = [...names].map(({ textContent }) => textContent?.trim() ?? '').findLast((name) => HANDLE.test(name));
  const [, linked] = pathOf(post)?.split('/') ?? [];
  return shown ?? (linked && `@${linked}`);
}

/** The writer's own handle: on the button that switches accounts, or, where the window is narrow, by the link to the profile. */
function ownHandle(): string | undefined {
  const words = document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')?.querySelectorAll('*') ?? [];
  const shown = [...words].map(({ textContent }) => textContent?.trim() ?? '').findLast((name) => HANDLE.test(name));
  const link = document.querySelector<HTMLAnchorElement>('a[data-testid="AppTabBar_Profile_Link"]');
  const linked = link && `@${link.pathname.slice(1)}`;
  return shown ?? (linked && HANDLE.test(linked) ? linked : undefined);
}

/** A post's own path, where it is on the page. */
function pathOf(post: Element | null): string | undefined {
  const link = post?.querySelector<HTMLAnchorElement>('a[href*="/status/"]');
  return link?.pathname.match(STATUS_PAGE)?.[0];
}

/**
 * X opens its composer of private messages at an address that takes the other's numeric id, never a handle
 * (docs.x.com, "Direct Message button"). The id is on the follow button where the page shows one for this person;
 * without it the composer opens with nobody chosen.
 */
function placesOf({ editor, scope }: Found): Places {
  const post = answered(editor) ?? quoted(scope);
  const author = authorOf(post);
  const profile = `/${author?.slice(1)}`;
  const path = pathOf(post) ?? location.pathname.match(STATUS_PAGE)?.[0] ?? (author ? profile : location.pathname);
  const follow = document.querySelector<HTMLElement>(
    `[data-testid="UserCell"]:has(a[href="${profile}" i]) [data-testid$="follow"]`,
  );
  const id = follow?.dataset.testid?.match(/^\d+(?=-)/)?.[0];
  const compose = `${location.origin}/messages/compose`;
  return {
    post: location.origin + path,
    message: author ? compose + (id ? `?recipient_id=${id}` : '') : null,
  };
}
