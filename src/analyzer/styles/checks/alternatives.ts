import type { Span } from '../../types';
import { compilePattern, type PatternMatch } from '../regex/pattern';
import { translate } from '../regex/translate';
import { anyOf } from './word-template';

/** One of several alternatives where it stands. */
export interface AlternativeMatch extends Span {
  /** Which of the alternatives, by its place among them. */
  index: number;
  /** What its own capturing groups hold. */
  groups: PatternMatch['groups'];
}

interface Options {
  nonword: boolean;
  ignoreCase: boolean;
}

interface Part {
  index: number;
  token: string;
  groups: number;
}

/**
 * Makes alternatives ready that are looked for at once. Those that could take long are kept apart from the others, which
 * then need no slower engine for their sake.
 * @returns finds them all from left to right, apart
 * @throws PatternProblem
 */
export function compileAlternatives(tokens: readonly string[], options: Options): (text: string) => AlternativeMatch[] {
  const parts = tokens
    .map((token, index) => ({ index, token, groups: token.includes('(') ? groupsIn(token) : 0 }))
    .filter(({ token }) => token.trim() !== '');
  const isQuick = !translate(joined(parts, options), options.ignoreCase).mayExplode;
  if (isQuick) return finderOf(parts, options);
  const slow = parts.filter(({ token }) => translate(token, options.ignoreCase).mayExplode);
  const quick = parts.filter((part) => !slow.includes(part));
  const finders = [quick, slow].filter((some) => some.length > 0).map((some) => finderOf(some, options));
  return (text) => apart(finders.flatMap((find) => find(text)));
}

function groupsIn(token: string): number {
  return translate(token, false).groups.length;
}

interface Place extends Part {
  /** Its own group among all, counted from 0; the groups within it follow. */
  at: number;
}

/* Each in a group of its own, which tells it from the others. */
function placed(parts: readonly Part[]): Place[] {
  let next = 0;
  return parts.map((part) => {
    const at = next;
    next += 1 + part.groups;
    return { ...part, at };
  });
}

function joined(parts: readonly Part[], { nonword }: Options): string {
  const tokens = placed(parts).map(({ token, at }) => `(${withReferencesFrom(token, at + 1)})`);
  return anyOf(tokens, { nonword });
}

/* The reference to group 1 means the first group of its own alternative, which is another one among all. */
function withReferencesFrom(token: string, offset: number): string {
  return token.replace(/\\(?:([1-9]\d?)|[\s\S])/gu, (whole, number?: string) =>
    number === undefined ? whole : `\\${Number(number) + offset}`,
  );
}

function finderOf(parts: readonly Part[], options: Options) {
  const pattern = compilePattern(joined(parts, options), { ignoreCase: options.ignoreCase });
  const places = placed(parts);
  return (text: string): AlternativeMatch[] =>
    pattern.matchesIn(text).flatMap(({ start, end, groups }) => {
      const place = places.find(({ at }) => groups[at]);
      if (!place) return [];
      const first = place.at + 1;
      return [{ start, end, index: place.index, groups: groups.slice(first, first + place.groups) }];
    });
}

function apart(found: readonly AlternativeMatch[]): AlternativeMatch[] {
  const kept: AlternativeMatch[] = [];
  for (const match of [...found].sort((a, b) => a.start - b.start || a.index - b.index)) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
}
