import { chain } from '../editors/chain';
import { draftjs } from '../editors/draftjs';
import { textarea } from '../editors/textarea';
import { isWords, type Layer, visible, wordButtons } from './layers';

/** Where articles are listed, written and looked at. X opens an empty one at the address of the list, too. */
export const ARTICLE_PAGE = /^\/compose\/articles(\/|$)/;

const BODY = '[data-testid="composer"].public-DraftEditor-content[contenteditable="true"]';
/** Named and labelled in the language of the page; the boxes for code and formulas, in dialogs, are neither. */
const TITLE = 'textarea[name][placeholder]';

/**
 * The button has no id, and its words are in the language of the page: it is told by its neighbour, the one link to the
 * preview. What stands behind that is the button, in an element of its own or not, and then icons.
 */
function buttonBesidePreview(scope: Element): HTMLElement[] {
  const [preview, ...others] = visible(scope, 'a[href*="/preview"]:not([contenteditable] *)');
  const beside = preview?.nextElementSibling;
  if (!(beside instanceof HTMLElement) || others.length > 0) return [];
  return beside.matches('button, [role="button"]') ? [beside].filter(isWords) : wordButtons(beside);
}

/**
 * An article on X: its title and its body, as one text. Its button opens a sheet that asks who may read and answer; there
 * the text cannot be mended any more, so it is held before. Ids are those of X's own scripts of 2025 (in
 * github.com/DzikStar/X-SCRAPER), the place of the button that of public extensions of 2026, which put theirs beside it.
 */
export const ARTICLE_LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: `${BODY}, ${TITLE}`,
    engines: [draftjs, textarea],
    thread: chain,
    commitButtons: buttonBesidePreview,
    byKeys: false,
  },
];
