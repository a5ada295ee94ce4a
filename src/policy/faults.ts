import type { z } from 'zod';

/** What can be wrong with a value; the pages have a sentence for each. */
export const FAULT_KINDS = ['unknown', 'type', 'choice', 'tooBig', 'tooSmall', 'format', 'other'] as const;

/** One thing that is wrong with a document about a policy. */
export interface Fault {
  /** The part it is about, as in `parts.ts`, or a name that no part has; empty for the document as a whole. */
  part: string;
  /** Where in the document, from the outside in. */
  at: readonly (string | number)[];
  kind: (typeof FAULT_KINDS)[number];
  /** What belongs there: a type (`string`, `number`, `int`, `boolean`, `array`, `object`), the choices, or the limit; else empty. */
  expected: string;
}

/**
 * The first thing that a schema finds wrong with a part.
 * @param at where the part is in the document
 */
export function faultOf(error: z.ZodError, part: string, at: readonly (string | number)[]): Fault {
  const issue = error.issues[0];
  if (!issue) return { part, at, kind: 'other', expected: '' };
  const inside = issue.path.filter((step) => typeof step !== 'symbol');
  return { part, at: [...at, ...inside], ...meaningOf(issue) };
}

function meaningOf(issue: z.core.$ZodIssue): Pick<Fault, 'kind' | 'expected'> {
  switch (issue.code) {
    case 'invalid_type':
      return { kind: 'type', expected: issue.expected === 'record' ? 'object' : issue.expected };
    case 'invalid_value':
      return { kind: 'choice', expected: issue.values.map(String).join(', ') };
    case 'too_big':
      return { kind: 'tooBig', expected: String(issue.maximum) };
    case 'too_small':
      return { kind: 'tooSmall', expected: String(issue.minimum) };
    case 'invalid_format':
      return { kind: 'format', expected: '' };
    default:
      return { kind: 'other', expected: '' };
  }
}
