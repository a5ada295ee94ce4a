import type { Level, Span } from '../analyzer/types';
import { MarkRules } from './mark-rules';
import { type Tone, toneOf } from './tone';
import type { EditorEngine } from './types';

/** One place in the text to mark. An empty span keeps its index and is not marked. */
export interface Mark extends Span {
  level: Level;
}

/**
 * The marks of one editor, painted by the CSS Custom Highlight API: the editor's DOM is never touched. Offsets are what
 * is kept; the ranges are made anew from them, because every library collapses ranges when it renders. Several
 * instances share the names that marks.css styles. Where the browser lacks the API nothing is marked.
 */
export class Highlights {
  #marks: readonly Mark[] = [];
  #ranges: (Range | null)[] = [];
  #painted: { name: string; range: Range }[] = [];
  #active: number | null = null;
  readonly #rules: MarkRules;

  constructor(
    private readonly editor: HTMLElement,
    private readonly engine: EditorEngine,
  ) {
    this.#rules = new MarkRules(editor);
  }

  /** Marks these places in place of the former ones. No mark is active after it. */
  show(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#active = null;
    this.rebuild();
  }

  /** Finds the same offsets again, after the editor has changed its DOM. */
  rebuild(): void {
    const isMarked = ({ start, end }: Mark) => start < end;
    const marked = this.#marks.filter(isMarked);
    const found = marked.length === 0 ? [] : this.engine.rangesOf(this.editor, marked);
    this.#ranges = this.#marks.map((mark) => (isMarked(mark) ? (found.shift() ?? null) : null));
    this.#paint();
  }

  /** Washes the mark at an index and scrolls it into view, or washes none. */
  setActive(index: number | null): void {
    this.#active = index;
    const mark = index === null ? undefined : this.#marks[index];
    if (mark && mark.start < mark.end) this.engine.reveal(this.editor, mark);
    this.#paint();
  }

  /** The index of the mark at a point of the viewport, the shortest where several meet; null beside all of them. */
  hitTest(x: number, y: number): number | null {
    const length = (index: number) => this.#ranges[index]?.toString().length ?? 0;
    const hits = [...this.#ranges.keys()].filter((index) => this.#covers(index, x, y));
    return hits.sort((one, other) => length(one) - length(other))[0] ?? null;
  }

  /** Where a mark is in the viewport, or null when it is not shown. */
  rectOf(index: number): DOMRect | null {
    const rect = this.#ranges[index]?.getBoundingClientRect();
    return rect && rect.height > 0 ? rect : null;
  }

  /** Takes all marks of this editor away, and leaves those of others. */
  dispose(): void {
    this.show([]);
    this.#rules.drop();
    this.engine.release(this.editor);
  }

  #covers(index: number, x: number, y: number): boolean {
    const rects = this.#ranges[index]?.getClientRects() ?? [];
    return [...rects].some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
  }

  #paint(): void {
    const registry = CSS.highlights as HighlightRegistry | undefined;
    if (!registry) return;
    const before = new Set(this.#painted);
    // Whatever is taken out or put in is painted anew: what stands where it stood stays in.
    this.#painted = this.#wanted().map((mark) => {
      const same = [...before].find((old) => old.name === mark.name && isSame(old.range, mark.range));
      if (same) before.delete(same);
      return same ?? mark;
    });
    for (const { name, range } of before) {
      const highlight = registry.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) registry.delete(name);
    }
    if (this.#painted.length > 0) this.#rules.keep();
    for (const { name, range } of this.#painted) {
      const highlight = registry.get(name);
      if (highlight?.has(range)) continue;
      registry.set(name, (highlight ?? new Highlight()).add(range));
    }
  }

  #wanted(): { name: string; range: Range }[] {
    if (this.#marks.length === 0) return [];
    const tone = toneOf(this.editor);
    return this.#marks.flatMap(({ level }, index) => {
      const range = this.#ranges[index];
      if (!range) return [];
      const mark = { name: nameOf(level, tone), range };
      return index === this.#active ? [mark, { name: nameOf(`active-${level}`, tone), range }] : [mark];
    });
  }
}

/** The mark of a finding where its words stand unchanged, else an empty one. */
export function markOf(finding: Mark & { text: string | null }, text: string): Mark {
  const { start, end, level } = finding;
  const stands = finding.text !== null && text.slice(start, end) === finding.text;
  return stands ? { start, end, level } : { start: 0, end: 0, level };
}

function isSame(one: Range, other: Range): boolean {
  return (
    one.startContainer === other.startContainer &&
    one.startOffset === other.startOffset &&
    one.endContainer === other.endContainer &&
    one.endOffset === other.endOffset
  );
}

/** The registry is the page's too: the names are ours, and tell nothing about the text. */
function nameOf(kind: Level | `active-${Level}`, tone: Tone): string {
  return `lectern-${kind}-${tone}`;
}
