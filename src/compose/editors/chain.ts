import type { Span } from '../../analyzer/types';
import type { EditorEngine } from '../types';

/** Between two parts: each is a paragraph of one text. */
const GAP = '\n\n';

interface Part extends Span {
  editor: HTMLElement;
  engine: EditorEngine;
}

/**
 * Several editors as one text: the parts of a thread, or an article and its headline, go out by one button, so they get
 * one review and one verdict, and each keeps its own marks. The editor that its methods are given is one of them,
 * whichever.
 * @param first the engine of one of them, which all go by
 * @param engines of the libraries that may have made them
 * @param editorsOf the parts at this moment, in the order of their posts: by position, for X has given them all one id
 */
export function chain(
  { id }: EditorEngine,
  engines: readonly EditorEngine[],
  editorsOf: () => readonly HTMLElement[],
): EditorEngine {
  const engineOf = (editor: HTMLElement) => engines.find(({ matches }) => matches(editor));
  const parts = () => {
    let start = 0;
    return editorsOf().flatMap((editor): Part[] => {
      const engine = engineOf(editor);
      if (!engine) return [];
      const part = { editor, engine, start, end: start + engine.read(editor).length };
      start = part.end + GAP.length;
      return [part];
    });
  };
  // Nothing reaches from one part into the next.
  const isIn = (span: Span, { start, end }: Part) => start <= span.start && span.end <= end;
  const partOf = (span: Span) => parts().find((part) => isIn(span, part));
  const within = ({ start, end }: Span, part: Part) => ({ start: start - part.start, end: end - part.start });

  return {
    id,
    matches: (editor) => engineOf(editor) !== undefined,
    read: () =>
      editorsOf()
        .flatMap((editor) => engineOf(editor)?.read(editor) ?? [])
        .join(GAP),
    rangesOf: (_, spans) => {
      const [only, ...others] = editorsOf();
      // As a rule there is one part, and nothing to be read to tell where it begins.
      if (only && others.length === 0) return engineOf(only)?.rangesOf(only, spans) ?? [];
      const ranges: (Range | null)[] = spans.map(() => null);
      for (const part of parts()) {
        const inside = spans.flatMap((span, index) => (isIn(span, part) ? [{ index, span: within(span, part) }] : []));
        const found = part.engine.rangesOf(
          part.editor,
          inside.map(({ span }) => span),
        );
        for (const [at, { index }] of inside.entries()) ranges[index] = found[at] ?? null;
      }
      return ranges;
    },
    // A textarea keeps its selection while another has the focus: the given one counts where none has it.
    selectionOf: (given) => {
      const all = parts();
      const isFocused = ({ editor }: Part) => editor.matches(':focus');
      const part = all.find(isFocused) ?? all.find(({ editor }) => editor === given);
      const selected = part?.engine.selectionOf(part.editor);
      return part && selected ? { start: part.start + selected.start, end: part.start + selected.end } : null;
    },
    replace: async (_, span, replacement) => {
      const part = partOf(span);
      return part ? part.engine.replace(part.editor, within(span, part), replacement) : false;
    },
    select: (_, span) => {
      const part = partOf(span);
      part?.engine.select(part.editor, within(span, part));
    },
    reveal: (_, span) => {
      const part = partOf(span);
      part?.engine.reveal(part.editor, within(span, part));
    },
    release: () => {
      for (const { editor, engine } of parts()) engine.release(editor);
    },
  };
}
