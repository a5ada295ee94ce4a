/**
 * All matches of a global pattern. Most texts have none of most, and a search costs less than the copy of the pattern that
 * `matchAll` makes.
 */
export function matchesIn(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
