import type { Clause, Pattern, Step, Term } from './internals';

/*
 * A cheap look before compromise's thorough one. It only ever says no where compromise says no: whatever is not as plain
 * as a word or a tag passes.
 */

/** Whether the first words that a pattern asks for stand in a row anywhere in the clause; its other steps are not asked. */
export function mayMatch({ regs }: Pattern, clause: Clause): boolean {
  const last = regs[0]?.start ? 1 : clause.length;
  for (let at = 0; at < last; at += 1) if (mayStart(regs, clause, at)) return true;
  return false;
}

function mayStart(steps: readonly Step[], clause: Clause, from: number): boolean {
  let at = from;
  for (const step of steps) {
    if (step.optional || step.negative) return true;
    const term = clause[at];
    if (!term || !mayBe(term, step)) return false;
    // A contraction's halves may count as one word.
    if (!takesOneTerm(step) || term.implicit) return true;
    at += 1;
  }
  return true;
}

function takesOneTerm({ greedy, choices }: Step): boolean {
  return !greedy && (choices === undefined || choices.every((row) => row.length === 1 && !row[0]?.greedy));
}

function mayBe(term: Term, step: Step): boolean {
  if (step.negative || step.anything) return true;
  if (step.word !== undefined) return isWord(term, step.word);
  if (step.tag !== undefined) return term.tags.has(step.tag);
  if (step.switch !== undefined) return term.switch === step.switch;
  if (step.fastOr !== undefined) {
    return step.fastOr.has(term.root || term.implicit || term.machine || term.normal) || step.fastOr.has(term.text);
  }
  const first = (row: readonly Step[]) => row[0] === undefined || mayBe(term, row[0]);
  if (step.choices !== undefined) return step.operator === 'and' ? step.choices.every(first) : step.choices.some(first);
  return true;
}

function isWord(term: Term, word: string): boolean {
  return term.machine === word || term.normal === word || term.text === word || (term.alias?.includes(word) ?? false);
}
