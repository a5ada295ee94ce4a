import type { Check, Hit } from '../check';
import { compilePattern } from '../regex/pattern';
import type { ConsistencyRule } from '../style';
import { anyOf } from './word-template';

/** Finds posts that use both of a pair, and points at the one that came second. @throws PatternProblem */
export function consistency({ either, ignorecase, nonword }: ConsistencyRule): Check {
  const pairs = either.map((pair) =>
    pair.map((token) => compilePattern(anyOf([token], { nonword }), { ignoreCase: ignorecase })),
  );
  return ({ text }) =>
    pairs.flatMap((patterns): Hit[] => {
      const firsts = patterns.map((pattern) => pattern.matchesIn(text)[0]);
      const [one, other] = firsts;
      if (!one || !other) return [];
      const { start, end } = one.start > other.start ? one : other;
      return [{ start, end, args: [text.slice(start, end)] }];
    });
}
