import { textarea } from '../editors/textarea';
import type { Composer, SiteAdapter } from '../types';
import { type Found, findComposer, isEditorOf, type Layer, visible } from './layers';
import { wordsIn } from './others-words';

/** Class names are those of github.com/mastodon/mastodon, features/compose/components, versions 2 to 4. */
const LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: '.compose-form textarea.autosuggest-textarea__textarea',
    engines: [textarea],
    commitButtons: (scope) =>
      visible(scope, ':is(.compose-form__submit, .compose-form__publish-button-wrapper) button'),
  },
  {
    name: 'role',
    editors: '.compose-form textarea',
    engines: [textarea],
    commitButtons: (scope) => visible(scope, 'button[type="submit"]'),
  },
];

/** Its posts to one person are written in the same box as all others: there is nothing to leave alone. */
const LEAVE_ALONE = '.search';
/** A post is HTML, which other servers may have made: what is a line of its own in it. */
const LINES = 'p, li, pre, blockquote, h1, h2, h3, h4, h5, h6';
const HANDLE = /@[\w.-]+(?:@[\w.-]+)?/;

/** Mastodon, on any server: posts, replies, quotes and edits, in the column, the modal and the page for telephones. */
export const mastodon: SiteAdapter = {
  id: 'other',
  composerOf(target): Composer | null {
    const found = findComposer(target, LAYERS, LEAVE_ALONE);
    if (!found) return null;
    const places = () => ({ post: location.href, message: null });
    return {
      ...found,
      site: 'other',
      get kind() {
        return answered(found) ? 'reply' : quoted(found) ? 'quote' : 'post';
      },
      context: () => ({
        repliedTo: wordsIn(answered(found)?.querySelector('.reply-indicator__content'), LINES),
        quoted: wordsIn(quoted(found)?.querySelector('.status__content__text'), LINES),
        author: authorOf(answered(found) ?? quoted(found)),
      }),
      places,
      account: () => undefined,
    };
  },
  isEditor: (target) => isEditorOf(target, LAYERS, LEAVE_ALONE),
};

/** The post that is answered stands in the form, above the box. */
function answered({ editor }: Found): Element | null {
  return editor.closest('form')?.querySelector('.reply-indicator') ?? null;
}

/** The post that is quoted stands in the form, below the box, since version 4.5 (components/status_quoted.tsx). */
function quoted({ editor }: Found): Element | null {
  return editor.closest('form')?.querySelector('.status__quote:not(.status__quote--error)') ?? null;
}

function authorOf(post: Element | null): string | undefined {
  return post?.querySelector('[class*="display-name"]')?.textContent?.match(HANDLE)?.[0];
}
