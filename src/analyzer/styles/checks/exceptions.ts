import type { Span } from '../../types';
import { compilePattern, type Pattern } from '../regex/pattern';
import { PatternProblem } from '../regex/problem';
import { anyOf } from './word-template';

/** What a rule leaves alone. */
export interface Exceptions {
  /** Whether one of them is found in these words. */
  isIn(found: string): boolean;
  /** Where they stand in a text, apart, the longer before the shorter. */
  spansIn(text: string): Span[];
}

/**
 * The exceptions of a rule, with the vocabulary's accepted words where it takes them.
 * @throws PatternProblem where one of the rule's own cannot be used
 */
export function exceptionsOf(
  { exceptions, vocab }: { exceptions: readonly string[]; vocab: boolean },
  accept: readonly string[],
): Exceptions {
  const own = exceptions.filter((exception) => exception.trim() !== '').map(asWords);
  const all = vocab ? [...own, ...acceptedPatterns(accept)] : own;
  return {
    isIn: (found) => all.some((pattern) => pattern.isIn(found)),
    spansIn(text) {
      const spans: Span[] = [];
      const found = all
        .flatMap((pattern) => pattern.matchesIn(text))
        .sort((a, b) => b.end - b.start - (a.end - a.start));
      for (const { start, end } of found) {
        if (!spans.some((other) => start < other.end && other.start < end)) spans.push({ start, end });
      }
      return spans.sort((a, b) => a.start - b.start);
    },
  };
}

const compiled = new WeakMap<readonly string[], readonly Pattern[]>();

/* The same for all rules of a policy, so they are made ready once. */
function acceptedPatterns(accept: readonly string[]): readonly Pattern[] {
  let patterns = compiled.get(accept);
  if (!patterns) {
    patterns = accept.filter((word) => word.trim() !== '').map((word) => asWords(patternOf(word).pattern));
    compiled.set(accept, patterns);
  }
  return patterns;
}

/** A vocabulary's entry as a pattern. One that is none ("C++") is taken for the words as they stand, and told why. */
export function patternOf(entry: string): { pattern: string; problem: PatternProblem | null } {
  try {
    // As a pattern it would be a possessive repetition, which nobody means by it.
    if (/[\p{L}\p{N}]\+\+$/u.test(entry)) throw new PatternProblem('repeat', entry);
    compilePattern(entry);
    return { pattern: entry, problem: null };
  } catch (problem) {
    if (!(problem instanceof PatternProblem)) throw problem;
    return { pattern: entry.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'), problem };
  }
}

/* Between words: but "C++" ends with none. */
function asWords(pattern: string): Pattern {
  return compilePattern(
    /[\p{L}\p{N})\]?*]$/u.test(pattern) ? anyOf([pattern], { nonword: false }) : `\\b(?:${pattern})`,
  );
}
