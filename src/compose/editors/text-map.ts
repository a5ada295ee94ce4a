import type { Span } from '../../analyzer/types';

/** How an editor library lays text out in its DOM. */
export interface Layout {
  /** Selector of the elements that are one line each; where none is found the editor itself is one line. */
  lines: string;
  /** Selector of elements inside a line that are not text, such as a cursor of the library's own. */
  furniture: string;
}

/** A text node, or an element that stands for text (`br`, `img[alt]`), and the offsets of its text. */
interface Piece extends Span {
  node: Text | Element;
}

interface Line extends Span {
  element: Element;
}

/**
 * The text of an editor at one moment, with `\n` between lines, and the way between its offsets (UTF-16) and the DOM.
 * It is built anew for each question: every library throws nodes away while one types.
 */
export class TextMap {
  text = '';
  readonly #editor: Element;
  readonly #pieces: Piece[] = [];
  readonly #lines: Line[] = [];

  constructor(editor: Element, layout: Layout) {
    this.#editor = editor;
    const blocks = [...editor.querySelectorAll(layout.lines)].filter((block) => !block.querySelector(layout.lines));
    for (const element of blocks.length > 0 ? blocks : [editor]) {
      if (this.#lines.length > 0) this.text += '\n';
      const start = this.text.length;
      const firstPiece = this.#pieces.length;
      this.#collect(element, layout.furniture);
      if (this.#pieces.length > firstPiece) this.#dropFiller();
      this.#lines.push({ element, start, end: this.text.length });
    }
  }

  /** A DOM range for a span; null where the span is outside the text or cuts through an image. */
  rangeOf({ start, end }: Span): Range | null {
    if (start < 0 || start > end || end > this.text.length) return null;
    const range = this.#editor.ownerDocument.createRange();
    const from = this.#pointAt(start, 'after');
    const to = start === end ? from : this.#pointAt(end, 'before');
    if (!from || !to) return null;
    range.setStart(...from);
    range.setEnd(...to);
    return range;
  }

  /** The offset of a DOM point inside the editor. */
  offsetOf(node: Node, offset: number): number {
    const own = this.#pieces.find((piece) => piece.node === node);
    if (own && node instanceof Text) return Math.min(own.start + offset, own.end);
    const point = this.#editor.ownerDocument.createRange();
    point.setStart(node, offset);
    const isAhead = ({ node }: Piece) => point.comparePoint(node, 0) >= 0;
    const line = this.#lines.find(({ element }) => element.contains(node));
    if (!line) return this.#lines.find(({ element }) => point.comparePoint(element, 0) >= 0)?.start ?? this.text.length;
    const next = this.#pieces.find((piece) => piece.start >= line.start && isAhead(piece));
    return Math.min(next?.start ?? line.end, line.end);
  }

  #collect(parent: Element, furniture: string): void {
    // The longest loop with every key: no list of children is made, and text is told by its type.
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.#add(node as Text, (node as Text).data);
      else if (!(node instanceof Element) || node.matches(furniture)) continue;
      else if (node.localName === 'br') this.#add(node, '\n');
      else if (node instanceof HTMLImageElement) this.#add(node, node.alt);
      else this.#collect(node, furniture);
    }
  }

  #add(node: Text | Element, text: string): void {
    if (text === '') return;
    const start = this.text.length;
    this.text += text;
    this.#pieces.push({ node, start, end: this.text.length });
  }

  /** A line's last break only holds the line open: browsers give a final break no line of its own. */
  #dropFiller(): void {
    const last = this.#pieces.at(-1);
    if (!last || !this.text.endsWith('\n')) return;
    this.text = this.text.slice(0, -1);
    last.end -= 1;
    if (last.end === last.start) this.#pieces.pop();
  }

  /** The DOM point of an offset, on the side of the text before or after it where there is such text. */
  #pointAt(offset: number, side: 'before' | 'after'): [Node, number] | null {
    const beside = this.#pieces.filter(({ start, end }) => start <= offset && offset <= end);
    const piece = side === 'after' ? beside.at(-1) : beside[0];
    if (!piece) return this.#pointInEmptyLine(offset);
    const { node, start, end } = piece;
    if (node instanceof Text) return [node, offset - start];
    if (offset !== start && offset !== end) return null;
    const parent = node.parentNode;
    if (!parent) return null;
    return [parent, [...parent.childNodes].indexOf(node) + (offset === end ? 1 : 0)];
  }

  #pointInEmptyLine(offset: number): [Node, number] | null {
    let at = this.#lines.find(({ start, end }) => start === offset && end === offset)?.element;
    if (!at) return null;
    while (at.firstElementChild && at.firstElementChild.localName !== 'br') at = at.firstElementChild;
    return [at, 0];
  }
}
