/* Between a card, its words and the window's edge, in CSS pixels. */
const GAP = 6;

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
