import type { ParsedSentence, Token } from '../../../text/sentence';
import type { Span } from '../../../types';
import { clauseBreaks, spanOf } from '../clause';
import { type Pattern, type Step, takes } from './pattern';

/** A phrase found: the characters to mark, the tokens of the whole match (`to` is one past the last), the first marked. */
export interface PhraseMatch extends Span {
  /** Key of the pattern's group. */
  kind: string;
  from: number;
  to: number;
  first: number;
}

/** The match of a pattern that begins at token `from`, or null. */
export function matchAt(pattern: Pattern, sentence: ParsedSentence, from: number): PhraseMatch | null {
  const { tokens } = sentence;
  // Nearly every look ends here, before anything is set up for it.
  if (failsAt(pattern.steps[0], tokens[from])) return null;
  const breaks = clauseBreaks(sentence);
  let open = from;
  let close = -1;

  const run = (stepIndex: number, at: number): number | null => {
    const step = pattern.steps[stepIndex];
    if (!step) return at;
    if (step.atStart && !(breaks[at] ?? true)) return null;
    if (step.not) {
      const token = tokens[at];
      return token && !breaks[at] && takes(step, token) ? null : run(stepIndex + 1, at);
    }
    let taken = 0;
    while (taken < step.max && fits(step, at + taken, taken)) taken += 1;
    for (; taken >= step.min; taken -= 1) {
      const end = at + taken;
      if (step.atEnd && !(breaks[end] ?? true)) continue;
      const matched = run(stepIndex + 1, end);
      if (matched === null) continue;
      if (step.opens) open = at;
      if (step.closes) close = end;
      return matched;
    }
    return null;
  };
  const fits = (step: Step, at: number, taken: number): boolean => {
    const token = tokens[at];
    if (!token || token.mask !== null || !takes(step, token)) return false;
    return at === from || !breaks[at] || (taken === 0 && (step.crosses || step.atStart));
  };

  const to = run(0, from);
  if (to === null) return null;
  const span = spanOf(tokens, open, close < 0 ? to : close);
  return span && { kind: pattern.kind, from, to, first: open, ...span };
}

function failsAt(first: Step | undefined, token: Token | undefined): boolean {
  if (!first || first.min === 0 || first.not) return false;
  return !token || token.mask !== null || !takes(first, token);
}
