import { quill } from '../editors/quill';
import { tiptap } from '../editors/tiptap';
import type { Composer, SiteAdapter } from '../types';
import { type Found, findComposer, isEditorOf, type Layer, lastWordButton, visible } from './layers';
import { ARTICLE_LAYERS } from './linkedin-article';
import { COMMENT_BOX, COMMENT_LAYERS, contextOf, placesOf } from './linkedin-comments';
import { messageTo, nameIn, writtenIn } from './linkedin-written';
import { isBefore } from './others-words';

/** Messages: never ours. Messaging calls itself a dialog and comes after the share box. */
const MESSAGES = '.msg-form, [class*="msg-overlay"]';

/** Libraries of the share boxes: Quill in the classic one, TipTap in the server-driven one. */
const EDITOR_IN_DIALOG = ':is([role="dialog"], dialog[open]) :is(.ql-editor, .ProseMirror)[contenteditable="true"]';

const LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors:
      ':is([data-test-modal-id="sharebox"], .share-box-v2__modal, [role="dialog"]) [data-test-ql-editor-contenteditable][contenteditable="true"]',
    engines: [quill],
    commitButtons: (scope) => visible(scope, '.share-actions__primary-action'),
  },
  {
    name: 'testid',
    editors:
      ':is([componentkey="ShareBox_textEditor"], [data-sdui-screen$="sharing.ShareCompose"] .ProseMirror)[contenteditable="true"]',
    engines: [tiptap],
    // Its class names are hashes.
    commitButtons: lastWordButton,
  },
];

const LATE_LAYERS: readonly Layer[] = [
  {
    name: 'role',
    editors: `${EDITOR_IN_DIALOG}[role="textbox"]`,
    engines: [quill, tiptap],
    commitButtons: lastWordButton,
  },
  { name: 'structure', editors: EDITOR_IN_DIALOG, engines: [quill, tiptap], commitButtons: lastWordButton },
];

/** Pages of those who look after a company's page. */
const ADMIN_PAGE = /^\/company\/[^/]+\/admin(\/|$)/;

/** There the share box is known to have no ids: found by its structure, it is in good order. */
const ADMIN_LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: '[role="dialog"] .ql-editor[role="textbox"]',
    engines: [quill],
    commitButtons: lastWordButton,
  },
];

/* LinkedIn names its writers by their names, which several may share, and a page's by whoever looks after it. */
const account = () => undefined;

/** LinkedIn: posts in all of its share boxes, with what they repost, articles, and comments in both looks. */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  composerOf(target): Composer | null {
    const comment = findComposer(target, COMMENT_LAYERS, MESSAGES);
    if (comment) {
      const context = () => contextOf(comment);
      return { ...comment, site: 'linkedin', kind: 'comment', context, places: () => placesOf(comment), account };
    }
    const post = findComposer(target, shareLayers(), `${MESSAGES}, ${COMMENT_BOX}`);
    if (post) return sharing(post);
    const article = findComposer(target, ARTICLE_LAYERS, MESSAGES);
    const places = () => ({ post: location.href, message: null });
    return article && { ...article, site: 'linkedin', kind: 'post', context: () => ({}), places, account };
  },
  isEditor: (target) => isEditorOf(target, [...COMMENT_LAYERS, ...shareLayers(), ...ARTICLE_LAYERS], MESSAGES),
};

/** A share box. A post that is reposted with thoughts stands in it, in small, below the editor. */
function sharing(found: Found): Composer {
  const reposted = () => {
    const written = writtenIn(found.scope);
    // Words of the site's own have nobody's name over them.
    return written?.by && isBefore(found.editor, written.by) ? written : null;
  };
  return {
    ...found,
    site: 'linkedin',
    get kind() {
      return reposted() ? 'quote' : 'post';
    },
    context: () => ({ quoted: reposted()?.words, author: nameIn(reposted()?.by) }),
    places: () => ({ post: location.href, message: messageTo(reposted()) }),
    account,
  };
}

function shareLayers(): readonly Layer[] {
  return ADMIN_PAGE.test(location.pathname)
    ? [...LAYERS, ...ADMIN_LAYERS, ...LATE_LAYERS]
    : [...LAYERS, ...LATE_LAYERS];
}
