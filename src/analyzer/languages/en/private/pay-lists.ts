import type { Span } from '../../../types';

/* "Anna (CFO) gets 112,000", "Sven 4,200", "Hilde: 9,000". */
const NAME_WITH_AMOUNT =
  /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}{1,15}(?: \([^()\n]{1,24}\))?(?: (?:gets|earns|makes|has|got|is on)|:| [-–—])? ?(?:[€$£]\s?)?\d{1,3}(?:[.,]\d{3}\b|k\b)(?! ?(?:%|points|km|miles|people|visitors|units|boxes|orders|steps))/gu;
const PAY = /\b(?:salary|salaries|wages?|bonus|earn(?:s|ed)?|before tax|monthly|per month|fair pay|take[- ]home)\b/iu;
const PAID_TO = /\b(?:bonus|salary|raise) (?:goes|went|is going) to $/iu;

/** Names with what they earn beside them, where the text says that it is about pay: two of them make a list. */
export function* payLists(text: string): Generator<Span> {
  if (!PAY.test(text)) return;
  const found = [...text.matchAll(NAME_WITH_AMOUNT)];
  for (const { 0: words, index: start } of found) {
    const paid = PAID_TO.test(text.slice(Math.max(0, start - 30), start));
    if (found.length > 1 || paid) yield { start, end: start + words.length };
  }
}
