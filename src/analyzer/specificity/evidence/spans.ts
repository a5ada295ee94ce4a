import { type Mask, maskAt } from '../../text/mask';
import { matchesIn } from '../../text/matches';
import type { Span } from '../../types';

/** Where a global pattern matches outside links, mentions, hashtags and code; a quotation's figures and names count. */
export function matchesOf(text: string, pattern: RegExp, masks: readonly Mask[]): Span[] {
  const closed = masks.filter((mask) => mask.kind !== 'quotation');
  const spans: Span[] = [];
  for (const match of matchesIn(text, pattern)) {
    const span = trimmed(text, match.index, match.index + match[0].length);
    if (span.end > span.start && maskAt(closed, span) === null) spans.push(span);
  }
  return spans;
}

/** Whether two spans share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function trimmed(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /[\s,.;:]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\s,.;:]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
