import type { Span } from '../types';
import { humpsOf, joinForms, LONGEST_FORM, type Piece, wordsOf } from './term-form';

/** Consecutive words of a text that could be a term. */
export interface WordRun extends Span {
  form: string;
  /** How many words it has as it is written here. */
  words: number;
}

/* What may stand between two words of one term: a line break, a hyphen, an underscore, an ampersand; no comma. */
const JOINT = /^(?:\s{0,6}[\p{Pd}_.&+/·'’]?\s{0,6})$/u;
/* "Heron. Project": a full stop with a space after it ends a sentence. */
const FULL_STOP = /\.\s/u;

/**
 * Every run of one to `most` consecutive words, by its form: the same form is one entry however often it is written. A run
 * without inner capitals may be listed twice.
 * Linear in the length of the text for a given `most`.
 */
export function wordRuns(text: string, most: number): Map<string, WordRun[]> {
  const runs = new Map<string, WordRun[]>();
  const words = wordsOf(text);
  collect(words, text, most, runs);
  const humps = humpsOf(text);
  if (humps.length > words.length) collect(humps, text, most, runs);
  return runs;
}

function collect(pieces: readonly Piece[], text: string, most: number, runs: Map<string, WordRun[]>): void {
  const joined = pieces.map((piece, i) => i > 0 && isJoint(text.slice((pieces[i - 1] as Piece).end, piece.start)));
  for (const [from, first] of pieces.entries()) {
    const forms: string[] = [];
    let length = 0;
    for (let i = from; i < pieces.length && i - from < most && (i === from || joined[i]); i += 1) {
      const piece = pieces[i] as Piece;
      forms.push(piece.form);
      length += piece.form.length;
      if (length > LONGEST_FORM) break;
      const form = joinForms(forms);
      const run = { form, words: forms.length, start: first.start, end: piece.end };
      const known = runs.get(form);
      if (known) known.push(run);
      else runs.set(form, [run]);
    }
  }
}

function isJoint(between: string): boolean {
  return JOINT.test(between) && !FULL_STOP.test(between);
}
