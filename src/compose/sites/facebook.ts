import { lexical } from '../editors/lexical';
import { type Layer, wordButtons } from './layers';
import { plainPosts } from './plain-post';

/** On the marketplace, sellers are written to. */
const MESSAGE_PAGES = /^\/(messages|messenger|marketplace)(\/|$)/;

/** Comments, which Enter sends and which stand by the post that they are about; and what is beside the page. */
const LEAVE_ALONE = '[role="article"], [role="complementary"], form[role="presentation"]';

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

/** Facebook: the dialog of a post, on a person's page, a company's and a group's. */
export const facebook = plainPosts(LAYERS, LEAVE_ALONE, MESSAGE_PAGES);

function namedButton(scope: Element): HTMLElement[] {
  const isNamed = (button: HTMLElement) => button.getAttribute('aria-label') === button.textContent?.trim();
  return wordButtons(scope).filter(isNamed).slice(-1);
}
