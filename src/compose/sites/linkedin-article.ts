import { chain } from '../editors/chain';
import { textarea } from '../editors/textarea';
import { tiptap } from '../editors/tiptap';
import { type Layer, visible } from './layers';

const BODY = '[data-test-article-editor-content-textbox]';

/** Both editors stand in one part of the page, and its button far over them: nothing between can be mistaken for it. */
function* ancestors(editor: HTMLElement): Generator<HTMLElement> {
  for (let at = editor.parentElement; at && at.localName !== 'body'; at = at.parentElement) yield at;
}

/**
 * An article: its headline and its body, as one text. Its button says “Next”: there the text is held, for what follows is
 * a share box for the words that announce it, which is a post like any other. Ctrl or Cmd+Enter breaks a line here.
 */
export const ARTICLE_LAYERS: readonly Layer[] = [
  {
    name: 'testid',
    editors: `#article-editor-headline__textarea, ${BODY}.ProseMirror, ${BODY} .ProseMirror`,
    engines: [textarea, tiptap],
    thread: chain,
    commitButtons: (scope) => visible(scope, '.article-editor-nav__publish'),
    scopes: ancestors,
    byKeys: false,
  },
];
