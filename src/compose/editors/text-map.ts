import type { Span } from '../../analyzer/types';

/** How an editor library lays text out in its DOM. */
export interface Layout {
  /**
   * Selector of the elements that are one line each; where none is found the editor itself is one line. Or, where words
   * may stand beside such elements, what finds the nodes of each line.
   */
  lines: string | ((editor: Element) => Iterable<readonly Node[]>);
  /** Selector of elements inside a line that are not text, such as a cursor of the library's own. */
  furniture: string;
  /** What of a text node's data is the text: one character for each. All of it where left out. */
  shown?(text: Text): string;
}

/** A text node, or an element that stands for text (`br`, `img[alt]`), and the offsets of its text. */
interface Piece extends Span {
  node: Text | Element;
}

/** An element, or nodes that stand side by side in none of their own. */
interface Line extends Span {
  nodes: readonly Node[];
}

/**
 * The text of an editor at one moment, with `\n` between lines, and the way between its offsets (UTF-16) and the DOM.
 * It is built anew for each question: every library throws nodes away while one types.
 */
export class TextMap {
  text = '';
  readonly #editor: Element;
  readonly #layout: Layout;
  readonly #pieces: Piece[] = [];
  readonly #lines: Line[] = [];

  constructor(editor: Element, layout: Layout) {
    this.#editor = editor;
    this.#layout = layout;
    for (const nodes of typeof layout.lines === 'string' ? blocksIn(editor, layout.lines) : layout.lines(editor)) {
      this.#addLine(nodes);
    }
    if (this.#lines.length === 0) this.#addLine([editor]);
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
    const firstOf = ({ nodes: [first] }: Line) => (first ? point.comparePoint(first, 0) : 0);
    const isAround = ({ nodes }: Line) => nodes.some((one) => one.contains(node));
    // Between words that stand in no element, a point is in the editor itself.
    const isBegun = (line: Line) => typeof this.#layout.lines !== 'string' && firstOf(line) < 0;
    const line = this.#lines.find(isAround) ?? this.#lines.findLast(isBegun);
    if (!line) return this.#lines.find((one) => firstOf(one) >= 0)?.start ?? this.text.length;
    const next = this.#pieces.find((piece) => piece.start >= line.start && isAhead(piece));
    return Math.min(next?.start ?? line.end, line.end);
  }

  #addLine(nodes: readonly Node[]): void {
    if (this.#lines.length > 0) this.text += '\n';
    const start = this.text.length;
    const firstPiece = this.#pieces.length;
    for (const node of nodes) this.#collect(node);
    if (this.#pieces.length > firstPiece) this.#dropFiller();
    this.#lines.push({ nodes, start, end: this.text.length });
  }

  #collect(node: Node): void {
    const { furniture, shown } = this.#layout;
    if (node.nodeType === Node.TEXT_NODE) this.#add(node as Text, shown?.(node as Text) ?? (node as Text).data);
    else if (!(node instanceof Element) || node.matches(furniture)) return;
    else if (node.localName === 'br') this.#add(node, '\n');
    else if (node instanceof HTMLImageElement) this.#add(node, node.alt);
    // The longest loop with every key: no list of children is made, and text is told by its type.
    else for (let child = node.firstChild; child; child = child.nextSibling) this.#collect(child);
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
    const before = pointBefore(node);
    return before && [before[0], before[1] + (offset === end ? 1 : 0)];
  }

  #pointInEmptyLine(offset: number): [Node, number] | null {
    const first = this.#lines.find(({ start, end }) => start === offset && end === offset)?.nodes[0];
    if (!(first instanceof Element)) return null;
    let at = first;
    if (at.localName === 'br') return pointBefore(at);
    while (at.firstElementChild && at.firstElementChild.localName !== 'br') at = at.firstElementChild;
    return [at, 0];
  }
}

function pointBefore(node: ChildNode): [Node, number] | null {
  const parent = node.parentNode;
  return parent && [parent, [...parent.childNodes].indexOf(node)];
}

function blocksIn(editor: Element, selector: string): Element[][] {
  const blocks = [...editor.querySelectorAll(selector)].filter((block) => !block.querySelector(selector));
  return blocks.map((block) => [block]);
}
