import type { Context } from '../../analyzer/types';
import { quill } from '../editors/quill';
import { tiptap } from '../editors/tiptap';
import type { Places } from '../types';
import { type Found, type Layer, scopesAlone, visible, wordButtons } from './layers';
import { COMMENT, messageTo, nameIn, type Written, writtenIn } from './linkedin-written';
import { isBefore } from './others-words';

/*
 * A comment box is TipTap in the server-driven look, with its button in a row beside it, and a form around Quill in the
 * classic one. In both the button exists only while there is text. A feed has a box for every post and every answer.
 */

/** What is, in either look, the box of a comment or a part of it. */
export const COMMENT_BOX =
  '[componentkey^="commentBox"], [data-view-name="comment-box"], [class*="comments-comment-box"], [class*="comments-comment-texteditor"]';

const SUBMIT = '[componentkey*="commentButtonSection" i], [data-view-name="comment-post"]';

export const COMMENT_LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: ':is([componentkey^="commentBox-"], [data-view-name="comment-box"]) .ProseMirror[contenteditable="true"]',
    engines: [quill, tiptap],
    commitButtons: (scope) => wordButtons(scope).filter((button) => button.closest(SUBMIT)),
    scopes: scopesAlone,
  },
  {
    name: 'testid',
    editors: '.comments-comment-box__form .ql-editor[contenteditable="true"]',
    engines: [quill, tiptap],
    commitButtons: (scope) => visible(scope, '[class*="comments-comment-box__submit-button"]'),
    scopes: scopesAlone,
  },
  {
    name: 'role',
    editors: `:is(${COMMENT_BOX}) :is(.ql-editor, .ProseMirror)[role="textbox"][contenteditable="true"]`,
    engines: [quill, tiptap],
    commitButtons: (scope) => visible(scope, '[type="submit"]'),
    scopes: scopesAlone,
  },
];

const POST = '[role="listitem"], [componentkey^="expanded"], [data-urn], .feed-shared-update-v2';

/** What a comment answers: another comment, or else the post. */
export function contextOf(box: Found): Context {
  const { written } = answered(box);
  return { repliedTo: written?.words, author: nameIn(written?.by) };
}

/** The post has an address by the number that it, or any comment on it, carries. */
export function placesOf(box: Found): Places {
  const { post, written } = answered(box);
  const marked = post?.querySelector('[componentkey*="urn:li:comment:("]');
  const keys = `${post?.getAttribute('data-urn')} ${marked?.getAttribute('componentkey')}`;
  const urn = keys.match(/(?:activity|ugcPost|share):\d+/)?.[0];
  return {
    post: urn ? `${location.origin}/feed/update/urn:li:${urn}/` : location.href,
    message: messageTo(written),
  };
}

function answered(box: Found): { post: Element | null; written: Written | null } {
  const post = postOf(box.editor);
  const comment = post && commentAnswered(box, post);
  return { post, written: post && writtenIn(comment ?? post) };
}

/** The nearest part of the page that is a post, by its words or comments; an item of another list has neither. */
function postOf(editor: Element): Element | null {
  for (let at = editor.closest(POST); at; at = at.parentElement?.closest(POST) ?? null) {
    if (!at.closest(COMMENT) && (at.querySelector(COMMENT) || writtenIn(at))) return at;
  }
  return null;
}

/**
 * The comment that a box answers; null where it answers the post. A post's own box stands over all comments and one that
 * answers a comment below it; where the text begins with a name, as the site itself writes it in, it is that person's.
 */
function commentAnswered({ editor, engine }: Found, post: Element): Element | null {
  if (editor.closest('.comments-comment-box:not(.comments-comment-box--reply)')) return null;
  const text = engine.read(editor);
  const isNamed = (comment: Element) => {
    const name = nameIn(writtenIn(comment)?.by);
    return name !== undefined && text.startsWith(name);
  };
  const above = [...post.querySelectorAll(COMMENT)].filter((comment) => isBefore(comment, editor));
  return above.findLast(isNamed) ?? above.at(-1) ?? null;
}
