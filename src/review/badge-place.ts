/** Where the badge's right edge and top go, in viewport pixels. */
export interface Spot {
  right: number;
  top: number;
}

/* Room the badge needs, in CSS pixels: its widest wording, and the 24 px target height with its border. */
const WIDTH = 132;
const HEIGHT = 28;
const GAP = 6;
/* What a badge must never cover. */
const CONTROLS =
  'button, a, input, textarea, select, label, summary, svg, img, video, canvas, [role="button"], [role="link"], [role="menuitem"], [role="radio"], [role="progressbar"]';

/**
 * Finds the badge a place that covers neither words nor the site's own controls: to the left of the Post button, else
 * in the box's lower right corner, under it or above it. Looking costs many hit tests, so a place is kept for as long
 * as the composer keeps its shape; scrolling moves it along. What a site shows only beside a text, such as how much of its
 * length is left, is looked for when one rests.
 */
export class BadgePlace {
  #shape = '';
  /** Relative to the editor's upper left corner; null where nothing was free. */
  #offset: Spot | null = null;
  #doubted = false;

  constructor(
    private readonly editor: HTMLElement,
    private readonly host: HTMLElement,
  ) {}

  /** The site may have put something there: the next time, look. */
  doubt(): void {
    this.#doubted = true;
  }

  /**
   * Where the badge goes now. Null while the box is out of sight, or nothing is free.
   * @param urgent there is something the writer must be told: then above the box, whatever is there
   */
  find(button: HTMLElement | null, urgent: boolean): Spot | null {
    const box = this.editor.getBoundingClientRect();
    if (box.width === 0 || box.bottom < 0 || box.top > window.innerHeight) return null;
    const buttonBox = button?.getBoundingClientRect();
    const shape = shapeOf(box, buttonBox);
    if (shape !== this.#shape || this.#isLost(box)) {
      this.#shape = shape;
      this.#offset = this.#look(box, buttonBox);
    }
    const spot = this.#offset && moved(this.#offset, box.left, box.top);
    return spot ?? (urgent ? aboveOf(box) : null);
  }

  #isLost(box: DOMRect): boolean {
    const isDoubted = this.#doubted;
    this.#doubted = false;
    if (!this.#offset) return false;
    const spot = moved(this.#offset, box.left, box.top);
    if (!isOnScreen(spot) || coversText(spot, this.editor)) return true;
    // Its middle tells enough.
    return isDoubted && coversSite(spot, this.editor, this.host, [HEIGHT / 2]);
  }

  #look(box: DOMRect, button: DOMRect | undefined): Spot | null {
    for (const spot of candidates(box, button)) {
      const free = isOnScreen(spot) && !coversText(spot, this.editor) && !coversSite(spot, this.editor, this.host);
      if (free) return moved(spot, -box.left, -box.top);
    }
    return null;
  }
}

/** Equal as long as editor, button and window stand to each other as they did. */
function shapeOf(box: DOMRect, button: DOMRect | undefined): string {
  const beside = button ? [button.left - box.left, button.top - box.top, button.width, button.height] : [];
  return [box.width, box.height, ...beside, window.innerWidth, window.innerHeight].map(Math.round).join();
}

function moved({ right, top }: Spot, x: number, y: number): Spot {
  return { right: right + x, top: top + y };
}

function* candidates(box: DOMRect, button: DOMRect | undefined): Generator<Spot> {
  if (button && button.width > 0) {
    const top = button.top + (button.height - HEIGHT) / 2;
    // Tools of the site may stand beside its button; further left there is mostly room.
    for (let right = button.left - GAP; right > box.left + WIDTH; right -= HEIGHT) yield { right, top };
  }
  const above = aboveOf(box);
  yield { ...above, top: box.bottom - HEIGHT };
  yield { ...above, top: box.bottom + GAP };
  yield above;
}

function aboveOf(box: DOMRect): Spot {
  return { right: Math.min(box.right, window.innerWidth - GAP), top: Math.max(GAP, box.top - HEIGHT - GAP) };
}

function isOnScreen({ right, top }: Spot): boolean {
  return top >= 0 && top + HEIGHT <= window.innerHeight && right - WIDTH >= 0;
}

function coversText({ right, top }: Spot, editor: HTMLElement): boolean {
  const box = editor.getBoundingClientRect();
  if (top >= box.bottom || top + HEIGHT <= box.top) return false;
  // Where its words stand cannot be told.
  if (editor instanceof HTMLTextAreaElement) return true;
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.right > right - WIDTH && rect.left < right && rect.bottom > top && rect.top < top + HEIGHT) return true;
    }
  }
  return false;
}

function coversSite(
  { right, top }: Spot,
  editor: HTMLElement,
  host: HTMLElement,
  rows: readonly number[] = [1, HEIGHT / 2, HEIGHT - 1],
): boolean {
  for (let x = right - WIDTH; x <= right; x += WIDTH / 6) {
    for (const row of rows) {
      const y = top + row;
      // From the page, all in a shadow root is its host; from a root, Firefox sees nothing else.
      const under = elementUnder(editor.getRootNode(), x, y, host) ?? elementUnder(document, x, y, host);
      if (under && !editor.contains(under) && !under.contains(editor) && isTaken(under, editor)) return true;
    }
  }
  return false;
}

function elementUnder(root: Node, x: number, y: number, host: HTMLElement): Element | undefined {
  const isTree = root instanceof Document || root instanceof ShadowRoot;
  return isTree ? root.elementsFromPoint(x, y).find((element) => element !== host) : undefined;
}

/** Whether an element is a control, a picture or a word of the site. */
function isTaken(element: Element, editor: HTMLElement): boolean {
  if (element.closest(CONTROLS)?.contains(editor) === false) return true;
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}
