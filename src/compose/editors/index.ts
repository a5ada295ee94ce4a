import type { EditorEngine } from '../types';
import { draftjs } from './draftjs';
import { plain } from './plain';
import { quill } from './quill';
import { tiptap } from './tiptap';

const ENGINES: readonly EditorEngine[] = [draftjs, tiptap, quill, plain];

/** The engine for an editor, or null when no library that we know made it. */
export function engineOf(editor: HTMLElement): EditorEngine | null {
  return ENGINES.find((engine) => engine.matches(editor)) ?? null;
}
