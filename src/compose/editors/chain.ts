import type { Span } from '../../analyzer/types';
import type { EditorEngine } from '../types';

/** Between two parts of a thread: each is a paragraph of one text. */
const GAP = '\n\n';

interface Part extends Span {
  editor: HTMLElement;
}

/**
 * Several editors of one library as one text: a thread's parts go out by one button, so they get one review and one
 * verdict, and each keeps its own marks. The editor that its methods are given is one of them, whichever.
 * @param editorsOf the parts at this moment, in the order of their posts: by position, for X has given them all one id
 */
export function chain(engine: EditorEngine, editorsOf: () => readonly HTMLElement[]): EditorEngine {
  const parts = () => {
    let start = 0;
    return editorsOf().map((editor): Part => {
      const part = { editor, start, end: start + engine.read(editor).length };
      start = part.end + GAP.length;
      return part;
    });
  };
  // Nothing reaches from one part into the next.
  const isIn = (span: Span, { start, end }: Part) => start <= span.start && span.end <= end;
  const partOf = (span: Span) => parts().find((part) => isIn(span, part));
  const within = ({ start, end }: Span, part: Part) => ({ start: start - part.start, end: end - part.start });

  return {
    id: engine.id,
    matches: engine.matches,
    read: () => editorsOf().map(engine.read).join(GAP),
    rangesOf: (_, spans) => {
      const [only, ...others] = editorsOf();
      // As a rule there is one part, and nothing to be read to tell where it begins.
      if (only && others.length === 0) return engine.rangesOf(only, spans);
      const ranges: (Range | null)[] = spans.map(() => null);
      for (const part of parts()) {
        const inside = spans.flatMap((span, index) => (isIn(span, part) ? [{ index, span: within(span, part) }] : []));
        const found = engine.rangesOf(
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
      const selected = part && engine.selectionOf(part.editor);
      return selected ? { start: part.start + selected.start, end: part.start + selected.end } : null;
    },
    replace: async (_, span, replacement) => {
      const part = partOf(span);
      return part ? engine.replace(part.editor, within(span, part), replacement) : false;
    },
    select: (_, span) => {
      const part = partOf(span);
      if (part) engine.select(part.editor, within(span, part));
    },
    reveal: (_, span) => {
      const part = partOf(span);
      if (part) engine.reveal(part.editor, within(span, part));
    },
    release: () => editorsOf().forEach(engine.release),
  };
}
