import { lexical } from '../editors/lexical';
import type { SiteAdapter } from '../types';
import { type Layer, visible, wordButtons } from './layers';
import { plainPosts } from './plain-post';

/** On the marketplace, sellers are written to. */
const MESSAGE_PAGES = /^\/(messages|messenger|marketplace)(\/|$)/;

/** What is beside the page. */
const BESIDE = '[role="complementary"]';
/** Comments stand by the post that they are about. */
const LEAVE_ALONE = `[role="article"], ${BESIDE}, form[role="presentation"]`;

/** What a dialog of messages has, and none of a post: a log of what was said, or people to choose from. */
const OF_MESSAGES =
  '[role="article"], [role="log"], [role="grid"], [role="combobox"], [role="searchbox"], [type="search"]';

/**
 * People write in private here too, all in boxes of one library. No element has an id, and names are in the reader's
 * language. The dialog of a post is a form that is sent by POST; its button is the last one that is words, and bears them
 * as its name too. For pages that is “Next”, after which the text cannot be changed any more. From public scripts of
 * spring 2026.
 */
const LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: '[role="dialog"] form[method="POST"] [data-lexical-editor="true"][role="textbox"][contenteditable="true"]',
    engines: [lexical],
    commitButtons: namedButton,
  },
  {
    name: 'structure',
    editors: `[role="dialog"][aria-modal="true"]:not(:has(${OF_MESSAGES})) [data-lexical-editor="true"][role="textbox"][contenteditable="true"]`,
    engines: [lexical],
    commitButtons: namedButton,
  },
];

/**
 * A comment, and the answer to one: a form of its own by a post or in the dialog that shows it. Its button has an id once
 * somebody writes there, the same in public scripts from 2021 to 2026 and in every language. Enter sends it too.
 */
const COMMENT_LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors:
      ':is([role="article"], [role="dialog"]) form[role="presentation"] [data-lexical-editor="true"][role="textbox"][contenteditable="true"]',
    engines: [lexical],
    commitButtons: (scope) => visible(scope, '#focused-state-composer-submit [role="button"]'),
    scopes: function* (editor) {
      const form = editor.closest<HTMLElement>('form[role="presentation"]');
      if (form) yield form;
    },
    byEnter: true,
  },
];

const posts = plainPosts(LAYERS, LEAVE_ALONE, MESSAGE_PAGES);
const comments = plainPosts(COMMENT_LAYERS, BESIDE, MESSAGE_PAGES, 'comment');

/** Facebook: the dialog of a post, on a person's page, a company's and a group's; comments, and answers to them. */
export const facebook: SiteAdapter = {
  id: 'other',
  composerOf: (target) => comments.composerOf(target) ?? posts.composerOf(target),
  isEditor: (target) => comments.isEditor(target) || posts.isEditor(target),
};

function namedButton(scope: Element): HTMLElement[] {
  const isNamed = (button: HTMLElement) => button.getAttribute('aria-label') === button.textContent?.trim();
  return wordButtons(scope).filter(isNamed).slice(-1);
}
