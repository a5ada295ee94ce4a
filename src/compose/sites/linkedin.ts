import { quill } from '../editors/quill';
import { tiptap } from '../editors/tiptap';
import type { Composer, SiteAdapter } from '../types';
import { findComposer, isEditorOf, type Layer, lastWordButton, visible } from './layers';
import { COMMENT_BOX, COMMENT_LAYERS, contextOf, placesOf } from './linkedin-comments';

/** Messages: never ours. Messaging calls itself a dialog and comes after the share box. */
const MESSAGES = '.msg-form, [class*="msg-overlay"]';

/** Libraries of the share boxes: Quill in the classic one, TipTap in the server-driven one. */
const EDITOR_IN_DIALOG = ':is([role="dialog"], dialog[open]) :is(.ql-editor, .ProseMirror)[contenteditable="true"]';

const LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors:
      ':is([data-test-modal-id="sharebox"], .share-box-v2__modal) [data-test-ql-editor-contenteditable][contenteditable="true"]',
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
  {
    name: 'role',
    editors: `${EDITOR_IN_DIALOG}[role="textbox"]`,
    engines: [quill, tiptap],
    commitButtons: lastWordButton,
  },
  { name: 'structure', editors: EDITOR_IN_DIALOG, engines: [quill, tiptap], commitButtons: lastWordButton },
];

/* LinkedIn names its writers by their names, which several may share, and a page's by whoever looks after it. */
const account = () => undefined;

/** LinkedIn: posts in the classic share box and in the server-driven dialog, and comments in both looks. */
export const linkedin: SiteAdapter = {
  id: 'linkedin',
  composerOf(target): Composer | null {
    const comment = findComposer(target, COMMENT_LAYERS, MESSAGES);
    if (comment) {
      const context = () => contextOf(comment);
      return { ...comment, site: 'linkedin', kind: 'comment', context, places: () => placesOf(comment), account };
    }
    const post = findComposer(target, LAYERS, `${MESSAGES}, ${COMMENT_BOX}`);
    const places = () => ({ post: location.href, message: null });
    return post && { ...post, site: 'linkedin', kind: 'post', context: () => ({}), places, account };
  },
  isEditor: (target) => isEditorOf(target, [...COMMENT_LAYERS, ...LAYERS], MESSAGES),
};
