/** Whatever is a line of its own, also of what was pasted. */
const BLOCKS = 'div, p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td';

/** What is not edited, a mention say, stands in a line with all that is in it. */
const LINES = `:is(${BLOCKS}):not([contenteditable="false"], [contenteditable="false"] *)`;

/**
 * The lines of a box that a browser alone has written: elements, and each run of words and breaks that stand beside such.
 */
export function* linesIn(parent: Element): Iterable<readonly Node[]> {
  let run: Node[] = [];
  for (const node of parent.childNodes) {
    const holdsLines = node instanceof Element && node.querySelector(LINES) !== null;
    if (!holdsLines && !(node instanceof Element && node.matches(LINES))) {
      run.push(node);
      continue;
    }
    if (run.some(isVisible)) yield run;
    run = [];
    if (holdsLines) yield* linesIn(node);
    else yield [node];
  }
  if (run.some(isVisible)) yield run;
}

/** A text as it is seen: a browser writes a blank as U+00A0 where it would not show, and shows a new line as a blank. */
export function shown({ data, parentElement }: Text): string {
  const words = data.replaceAll('\u00a0', ' ');
  if (!words.includes('\n') || !parentElement) return words;
  return /pre|break/.test(getComputedStyle(parentElement).whiteSpace) ? words : words.replaceAll('\n', ' ');
}

/** Blanks and new lines between two elements are how a page's source is laid out. */
function isVisible(node: Node): boolean {
  return node instanceof Element || (node instanceof Text && /[^ \t\r\n]/.test(node.data));
}
