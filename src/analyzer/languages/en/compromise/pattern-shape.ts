import type { Pattern, Step } from './internals';

/*
 * A cheap look before compromise's thorough one: can a clause's words follow each other as a pattern asks? All places in
 * the clause are walked at once, one bit each. The walk says no only where compromise says no; what it cannot tell from
 * words and tags (a regular expression, a choice of several words) it lets pass.
 */

/** The most words of a clause that fit the bits of a number, with one more bit for the end. */
export const MOST_WORDS = 30;

interface ShapeStep {
  /** Of each row, one must be at the word. */
  rows: readonly (readonly number[])[];
  /** Need not take a word. */
  optional: boolean;
  /** May take more than one word. */
  greedy: boolean;
  /** Must take the last word. */
  last: boolean;
}

/** What a pattern asks for, as numbers. */
export interface Shape {
  steps: readonly ShapeStep[];
  /** Must begin with the first word. */
  first: boolean;
}

/** Reads a pattern. @param numberOf the number of a word, of `#Tag` or of `%switch%` */
export function shapeOf({ regs }: Pattern, numberOf: (content: string) => number): Shape {
  const steps = regs.map((step): ShapeStep => {
    // ".*" may take none at all.
    const optional = step.optional === true || (step.anything === true && step.greedy === true);
    const greedy = step.greedy === true || (step.choices ?? []).some((row) => row.length > 1 || row[0]?.greedy);
    const rows = step.negative ? [] : rowsOf(step).map((row) => row.map(numberOf));
    return { rows, optional, greedy, last: step.end === true && !greedy && !step.negative };
  });
  return { steps, first: regs[0]?.start === true };
}

function rowsOf(step: Step): string[][] {
  const content = contentOf(step);
  if (content !== null) return [content];
  const choices = (step.choices ?? []).map((row) => (row[0] && !row[0].negative ? contentOf(row[0]) : null));
  if (step.operator === 'and') return choices.filter((row) => row !== null);
  const known = choices.filter((row) => row !== null);
  return known.length > 0 && known.length === choices.length ? [known.flat()] : [];
}

/* What a word must have for the step to take it; null where that is none of words, tags and switches. */
function contentOf(step: Step): string[] | null {
  if (step.anything) return null;
  if (step.word !== undefined) return [step.word];
  if (step.tag !== undefined) return [`#${step.tag}`];
  if (step.switch !== undefined) return [`%${step.switch}%`];
  return step.fastOr === undefined ? null : [...step.fastOr];
}

/**
 * Whether the shape may be found in a clause.
 * @param where by number, the bits of the words that have it
 * @param length words in the clause, at most `MOST_WORDS`
 * @param contracted whether the clause has a contraction, whose two halves may count as one word
 */
export function mayMatch({ steps, first }: Shape, where: Int32Array, length: number, contracted: boolean): boolean {
  const all = (1 << length) - 1;
  let places = first ? 1 : all;
  for (const { rows, optional, greedy, last } of steps) {
    let fitting = last ? 1 << (length - 1) : all;
    for (const row of rows) {
      let any = 0;
      for (const number of row) any |= where[number] ?? 0;
      fitting &= any;
    }
    let next = (places & fitting) << 1;
    if (greedy) next = -(next & -next);
    if (contracted) next |= next << 1;
    places = optional ? places | next : next;
    if (places === 0) return false;
  }
  return (places & (all | (1 << length))) !== 0;
}
