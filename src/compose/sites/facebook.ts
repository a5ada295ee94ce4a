import { lexical } from '../editors/lexical';
import type { Composer, SiteAdapter } from '../types';
import { findComposer, isEditorOf, type Layer, wordButtons } from './layers';

const MESSAGE_PAGES = /^\/(messages|messenger|marketplace)(\/|$)/;

/**
 * People write in private here, all in boxes of one library: chats (a log of what was said, people to choose from) are
 * never ours. Nor are comments, which Enter sends and which stand by the post that they are about.
 */
const LEAVE_ALONE =
  '[role="article"], [role="complementary"], form[role="presentation"], :is([role="dialog"], dialog):has([role="article"], [role="log"], [role="grid"], [role="combobox"], [role="searchbox"], [type="search"])';

/**
 * No element has an id, and names are in the reader's language. The dialog of a post is a form that is sent by POST; its
 * button is the last one that is words, and bears them as its name too. For pages that is “Next”, after which the text
 * cannot be changed any more. From public scripts of spring 2026.
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
    editors: '[role="dialog"][aria-modal="true"] [data-lexical-editor="true"][role="textbox"][contenteditable="true"]',
    engines: [lexical],
    commitButtons: namedButton,
  },
];

/** Facebook: the dialog of a post, on a person's page, a company's and a group's. */
export const facebook: SiteAdapter = {
  id: 'other',
  composerOf(target): Composer | null {
    const found = isMessagePage() ? null : findComposer(target, LAYERS, LEAVE_ALONE);
    const places = () => ({ post: location.href, message: null });
    return found && { ...found, site: 'other', kind: 'post', context: () => ({}), places, account: () => undefined };
  },
  isEditor: (target) => !isMessagePage() && isEditorOf(target, LAYERS, LEAVE_ALONE),
};

function namedButton(scope: Element): HTMLElement[] {
  const isNamed = (button: HTMLElement) => button.getAttribute('aria-label') === button.textContent?.trim();
  return wordButtons(scope).filter(isNamed).slice(-1);
}

function isMessagePage(): boolean {
  return MESSAGE_PAGES.test(location.pathname);
}
