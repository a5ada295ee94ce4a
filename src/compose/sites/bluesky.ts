import type { Context } from '../../analyzer/types';
import { chain } from '../editors/chain';
import { tiptap } from '../editors/tiptap';
import type { Composer, SiteAdapter } from '../types';
import { type Found, findComposer, isEditorOf, type Layer, lastWordButton, visible } from './layers';
import { isBefore, wordsIn } from './others-words';

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

/** Each text of the page for itself, as React Native for the Web lays it out (exports/Text): neither id nor role. */
const TEXT = '[dir="auto"]';
/** The words of a post where it is shown as one (src/components/RichText.tsx). */
const POST_WORDS = '[data-word-wrap]';
const HANDLE = /@[\w.-]+/;

/** Bluesky: posts, threads, replies and quotes, all in one composer. */
export const bluesky: SiteAdapter = {
  id: 'other',
  composerOf(target): Composer | null {
    const found = findComposer(target, LAYERS, LEAVE_ALONE);
    return (
      found && {
        ...found,
        site: 'other',
        get kind() {
          return answered(found) ? 'reply' : quoted(found) ? 'quote' : 'post';
        },
        context: () => ({ ...quoted(found), ...answered(found) }),
        places: () => ({ post: location.href, message: null }),
        account: () => undefined,
      }
    );
  },
  isEditor: (target) => isEditorOf(target, LAYERS.slice(0, 1), LEAVE_ALONE),
};

/**
 * What is answered stands over the first editor, below the row of the button: its author's name and its words, the first
 * two texts there (ComposerReplyTo.tsx).
 */
function answered({ editor, commitButton }: Found): Context | null {
  const button = commitButton();
  for (let at: Element | null = editor; button && at && !at.contains(button); at = at.parentElement) {
    const above = at.previousElementSibling;
    const [name, words] = above?.contains(button) ? [] : (above?.querySelectorAll(TEXT) ?? []);
    if (name && words) return { repliedTo: wordsIn(words), author: wordsIn(name) };
  }
  return null;
}

/** What is quoted stands below the editor that quotes it: over its words its author's handle (QuoteEmbed, PostMeta.tsx). */
function quoted({ editor, scope }: Found): Context | null {
  const below = (selector: string) => [...scope.querySelectorAll(selector)].filter((at) => isBefore(editor, at));
  const words = below(POST_WORDS).find((at) => wordsIn(at));
  if (!words) return null;
  const over = below(TEXT).filter((at) => isBefore(at, words));
  const handles = over.map((at) => at.textContent?.match(HANDLE)?.[0]);
  return { quoted: wordsIn(words), author: handles.findLast((handle) => handle !== undefined) };
}
