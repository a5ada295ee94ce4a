import { chain } from '../editors/chain';
import { tiptap } from '../editors/tiptap';
import type { Composer, SiteAdapter } from '../types';
import { findComposer, isEditorOf, type Layer, lastWordButton, visible } from './layers';

/** Chats have a box of another kind; a page of one is left alone all the same. */
const LEAVE_ALONE = '[data-testid^="message"], [data-testid^="convo"]';

/** Test ids are those of github.com/bluesky-social/social-app, src/view/com/composer. */
const LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]',
    engines: [tiptap],
    thread: chain,
    commitButtons: (scope) => visible(scope, '[data-testid="composerPublishBtn"]'),
  },
  {
    name: 'role',
    editors: ':is([role="dialog"], [aria-modal]) .ProseMirror[contenteditable="true"]',
    engines: [tiptap],
    thread: chain,
    commitButtons: lastWordButton,
  },
];

/**
 * Bluesky: posts, threads, replies and quotes, all in one composer. What a draft answers is not read: the composer has no
 * id for it.
 */
export const bluesky: SiteAdapter = {
  id: 'other',
  composerOf(target): Composer | null {
    const found = findComposer(target, LAYERS, LEAVE_ALONE);
    const places = () => ({ post: location.href, message: null });
    const account = () => undefined;
    return found && { ...found, site: 'other', kind: 'post', context: () => ({}), places, account };
  },
  isEditor: (target) => isEditorOf(target, LAYERS.slice(0, 1), LEAVE_ALONE),
};
