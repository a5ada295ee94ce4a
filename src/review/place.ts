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
  'button, a, input, textarea, select, label, summary, [role="button"], [role="link"], [role="menuitem"], [role="radio"], [tabindex]';

/**
 * A place beside the text that covers neither words nor the site's own controls: inside the box's lower right corner,
 * else under it, else above it. Null while the box is out of sight; the upper place where nothing is free.
 */
export function badgeSpot(editor: HTMLElement, host: HTMLElement): Spot | null {
  const box = editor.getBoundingClientRect();
  if (box.width === 0 || box.bottom < 0 || box.top > window.innerHeight) return null;
  const right = Math.min(box.right, window.innerWidth - GAP);
  const inside = { right, top: box.bottom - HEIGHT };
  const below = { right, top: box.bottom + GAP };
  const above = { right, top: box.top - HEIGHT - GAP };
  for (const spot of [inside, below, above]) {
    if (isOnScreen(spot) && !coversText(spot, editor) && !coversControl(spot, editor, host)) return spot;
  }
  return above;
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

function coversControl({ right, top }: Spot, editor: HTMLElement, host: HTMLElement): boolean {
  for (const x of [right - WIDTH + 1, right - WIDTH / 2, right - 1]) {
    for (const y of [top + 1, top + HEIGHT / 2, top + HEIGHT - 1]) {
      const under = document.elementsFromPoint(x, y).find((element) => element !== host);
      if (
        under &&
        !editor.contains(under) &&
        !under.contains(editor) &&
        under.closest(CONTROLS)?.contains(editor) === false
      )
        return true;
    }
  }
  return false;
}
