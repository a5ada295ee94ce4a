/** Where the badge's right edge and top go, in viewport pixels. */
export interface Spot {
  right: number;
  top: number;
}

/**
 * Where a card's upper left corner goes: under the words it is about, over them where there is more room, and always
 * inside the window. Own code because the usual library for it would take a fifth of the script's size budget.
 */
export function cardSpot(anchor: DOMRect, card: { width: number; height: number }): { left: number; top: number } {
  const below = anchor.bottom + GAP;
  const above = anchor.top - GAP - card.height;
  const fitsBelow = below + card.height + GAP <= window.innerHeight;
  const top = fitsBelow || above < GAP ? Math.min(below, window.innerHeight - card.height - GAP) : above;
  const left = Math.min(anchor.left, window.innerWidth - card.width - GAP);
  return { left: Math.max(GAP, left), top: Math.max(GAP, top) };
}

/* Room the badge needs, in CSS pixels: its widest wording, and the 24 px target height with its border. */
const WIDTH = 132;
const HEIGHT = 28;
const GAP = 6;
/* What a badge must never cover. */
const CONTROLS =
  'button, a, input, textarea, select, label, summary, svg, img, video, canvas, [role="button"], [role="link"], [role="menuitem"], [role="radio"], [role="progressbar"]';

/**
 * A place for the badge that covers neither words nor the site's own controls: to the left of the Post button, else in
 * the box's lower right corner, under it or above it. Null while the box is out of sight, or nothing is free.
 * @param urgent there is something the writer must be told: then above the box, whatever is there
 */
export function badgeSpot(
  editor: HTMLElement,
  button: HTMLElement | null,
  host: HTMLElement,
  urgent: boolean,
): Spot | null {
  const box = editor.getBoundingClientRect();
  if (box.width === 0 || box.bottom < 0 || box.top > window.innerHeight) return null;
  for (const spot of candidates(box, button?.getBoundingClientRect())) {
    if (isOnScreen(spot) && !coversText(spot, editor) && !coversSite(spot, editor, host)) return spot;
  }
  return urgent ? aboveOf(box) : null;
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

function coversSite({ right, top }: Spot, editor: HTMLElement, host: HTMLElement): boolean {
  for (let x = right - WIDTH; x <= right; x += WIDTH / 6) {
    for (const y of [top + 1, top + HEIGHT / 2, top + HEIGHT - 1]) {
      const under = document.elementsFromPoint(x, y).find((element) => element !== host);
      if (under && !editor.contains(under) && !under.contains(editor) && isTaken(under, editor)) return true;
    }
  }
  return false;
}

/** Whether an element is a control, a picture or a word of the site. */
function isTaken(element: Element, editor: HTMLElement): boolean {
  if (element.closest(CONTROLS)?.contains(editor) === false) return true;
  return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}
