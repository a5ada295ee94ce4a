import { RE2JS } from 're2js';
import type { Span } from '../../types';
import { PatternProblem } from './problem';
import { translate } from './translate';

export interface PatternMatch extends Span {
  /** What each capturing group holds, in the pattern's own order; null where it took no part. */
  groups: readonly ((Span & { text: string }) | null)[];
}

/** A pattern that is ready to be looked for. */
export interface Pattern {
  /** All matches from left to right, apart; those of no characters are left out. */
  matchesIn(text: string): PatternMatch[];
  isIn(text: string): boolean;
}

/**
 * Makes a pattern in Vale's syntax ready, on JavaScript's own engine where its time is bounded by the square of the
 * text's length, else on RE2's, which is linear by design and knows no looking around.
 * @throws PatternProblem where it cannot be read, or neither engine can run it safely
 */
export function compilePattern(pattern: string, { ignoreCase = false } = {}): Pattern {
  const translation = translate(pattern, ignoreCase);
  if (translation.mayExplode) return linear(pattern, ignoreCase);
  try {
    const expression = new RegExp(translation.source, translation.ignoreCase ? 'dgiv' : 'dgv');
    return backtracking(expression, translation.groups);
  } catch (cause) {
    throw new PatternProblem('engine', pattern, reasonOf(cause));
  }
}

function backtracking(expression: RegExp, groups: readonly number[]): Pattern {
  return {
    isIn(text) {
      return text.search(expression) >= 0;
    },
    matchesIn(text) {
      const found: PatternMatch[] = [];
      if (text.search(expression) < 0) return found;
      for (const { 0: whole, index, indices } of text.matchAll(expression)) {
        if (whole === '') continue;
        const spans = groups.map((number) => {
          const at = indices?.[number];
          return at ? { start: at[0], end: at[1], text: text.slice(at[0], at[1]) } : null;
        });
        found.push({ start: index, end: index + whole.length, groups: spans });
      }
      return found;
    },
  };
}

function linear(pattern: string, ignoreCase: boolean): Pattern {
  let expression: RE2JS;
  try {
    expression = RE2JS.compile(pattern, RE2JS.MULTILINE | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0));
  } catch {
    throw new PatternProblem('endless', pattern);
  }
  return {
    isIn: (text) => expression.matcher(text).find(),
    matchesIn(text) {
      const found: PatternMatch[] = [];
      const matcher = expression.matcher(text);
      while (matcher.find()) {
        if (matcher.end() === matcher.start()) continue;
        const groups = Array.from({ length: matcher.groupCount() }, (_, index) => {
          const start = matcher.start(index + 1);
          return start < 0 ? null : { start, end: matcher.end(index + 1), text: matcher.group(index + 1) ?? '' };
        });
        found.push({ start: matcher.start(), end: matcher.end(), groups });
      }
      return found;
    },
  };
}

/* "Invalid regular expression: /…/: Nothing to repeat": the reason alone. */
function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  const reason = /: ([^:]+)$/.exec(message)?.[1] ?? message;
  return reason.charAt(0).toLowerCase() + reason.slice(1);
}
