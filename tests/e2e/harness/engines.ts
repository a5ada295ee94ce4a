/* What the tests of the engines and the marks need of the content scripts, in one module to bundle. */
import { bare } from '../../../src/compose/editors/bare';
import { draftjs } from '../../../src/compose/editors/draftjs';
import { lexical } from '../../../src/compose/editors/lexical';
import { plain } from '../../../src/compose/editors/plain';
import { quill } from '../../../src/compose/editors/quill';
import { slate } from '../../../src/compose/editors/slate';
import { textarea } from '../../../src/compose/editors/textarea';
import { tiptap } from '../../../src/compose/editors/tiptap';
import type { EditorEngine } from '../../../src/compose/types';

export { Highlights } from '../../../src/compose/highlights';

const ENGINES: readonly EditorEngine[] = [draftjs, tiptap, quill, lexical, slate, plain, bare, textarea];

/** The engine for an editor, or undefined when no library that we know made it. */
export function engineOf(editor: HTMLElement): EditorEngine | undefined {
  return ENGINES.find((engine) => engine.matches(editor));
}
