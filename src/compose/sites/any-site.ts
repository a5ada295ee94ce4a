import { type ButtonShape, send } from '../../messages';
import { bare } from '../editors/bare';
import { chain } from '../editors/chain';
import { draftjs } from '../editors/draftjs';
import { lexical } from '../editors/lexical';
import { plain } from '../editors/plain';
import { quill } from '../editors/quill';
import { slate } from '../editors/slate';
import { textarea } from '../editors/textarea';
import { tiptap } from '../editors/tiptap';
import { Pointing } from '../pointing';
import type { EditorEngine, SiteAdapter } from '../types';
import { buttonsByShape, shapeOf } from './button-shape';
import { DIALOGS, findComposer, isEditorOf, type Layer, visible, wordButtons } from './layers';
import { asPlainPost } from './plain-post';
import { isPrivateAddress, PRIVATE } from './private-places';

const EDITORS = 'textarea, [contenteditable]:not([contenteditable="false" i])';
const ENGINES: readonly EditorEngine[] = [lexical, tiptap, quill, draftjs, slate, textarea, plain, bare];

/** Where there is nothing to mistake: one button that can send all that stands with it. */
const CERTAIN: readonly Layer[] = [
  {
    name: 'general',
    editors: EDITORS,
    engines: ENGINES,
    commitButtons: (scope) => (scope instanceof HTMLFormElement ? submitButtons(scope) : wordButtons(scope)),
    scopes: function* (editor) {
      const whole = editor.closest<HTMLElement>(`form, ${DIALOGS}`);
      if (whole && boxesIn(whole).length === 1) yield whole;
    },
  },
  // A title and a text go out together.
  {
    name: 'general',
    editors: EDITORS,
    engines: ENGINES,
    commitButtons: submitButtons,
    scopes: function* (editor) {
      const form = editor.closest('form');
      const boxes = form ? boxesIn(form) : [];
      if (form && boxes.length === 2 && boxes.every((box) => isKnown(box) && !box.closest(PRIVATE))) yield form;
    },
    thread: chain,
  },
];

/** Everywhere else the writer shows the button. */
const pointedLayer = (shape: ButtonShape): Layer => ({
  name: 'general',
  editors: EDITORS,
  engines: ENGINES,
  commitButtons: (scope) => buttonsByShape(scope, shape),
  scopes: scopesOfOne,
});

/* What the writer has shown on this site: nothing (null), or not asked for yet (undefined). */
let shown: ButtonShape | null | undefined;

/**
 * Any site at all: a box of an editor library that we know, or a text field, with a button that is certain or that the
 * writer has pointed at. A draft there is a post, and what it answers is not read.
 */
export const anySite: SiteAdapter = {
  id: 'other',
  composerOf(target) {
    if (shown === undefined || isPrivateAddress(location)) return null;
    const found = findComposer(target, shown ? [pointedLayer(shown)] : CERTAIN, PRIVATE);
    return found && asPlainPost(found);
  },
  isEditor: (target) =>
    !isPrivateAddress(location) && isEditorOf(target, CERTAIN, PRIVATE) && isKnown(target as HTMLElement),
  pointing: {
    async learn() {
      if (shown !== undefined) return false;
      const { button } = await send('shownButton', undefined);
      const isNews = shown === undefined;
      if (isNews) shown = button;
      return isNews;
    },
    point: (at, ended) =>
      new Pointing({ isEditor: anySite.isEditor, shapeOf: shapeFor }, at, (button) => {
        if (button) {
          shown = button;
          send('keepButton', { button }).catch(() => undefined);
        }
        ended();
      }),
  },
};

function isKnown(box: HTMLElement): boolean {
  return ENGINES.some(({ matches }) => matches(box));
}

/** What to keep of an editor's button; null where that button would not be found again by it. */
function shapeFor(button: HTMLElement, editor: HTMLElement): ButtonShape | null {
  const scope = [...scopesOfOne(editor)].find((at) => at.contains(button));
  if (!scope) return null;
  const shape = shapeOf(button, scope);
  const again = findComposer(editor, [pointedLayer(shape)], PRIVATE)?.commitButton();
  return again === button ? shape : null;
}

/** Every ancestor below `body`, up to the dialog, that has no other box in it: none gets its neighbour's button. */
function* scopesOfOne(editor: HTMLElement): Generator<HTMLElement> {
  for (let at = editor.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (boxesIn(at).length > 1 || at.querySelector(DIALOGS)) return;
    yield at;
    if (at.matches(DIALOGS)) return;
  }
}

function boxesIn(scope: Element): HTMLElement[] {
  return visible(scope, EDITORS).filter((box) => !box.parentElement?.closest(EDITORS));
}

function submitButtons(form: Element): HTMLElement[] {
  return visible(form, 'button, input').filter((button) => (button as HTMLButtonElement).type === 'submit');
}
