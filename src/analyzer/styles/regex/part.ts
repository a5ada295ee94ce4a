import { casesOf, literal, WORD } from './characters';
import { type Cost, costOfClass, FREE, inSequence } from './cost';
import type { Flags } from './flags';

/** A part of a pattern as JavaScript has it, and what it may cost. */
export interface Part {
  source: string;
  cost: Cost;
}

export const NOTHING: Part = { source: '', cost: FREE };

/** Letters that nothing is to repeat, two different ones at least: most of most patterns, so they are read at one go. */
export const PLAIN_WORDS = /([\p{L}\p{N} ])(?!\1)[\p{L}\p{N} ]+(?![*+?{])/uy;

/** One character that stands for itself. */
export function letter(character: string, flags: Flags): string {
  const forms = flags.i ? casesOf(character) : [character];
  return forms.length > 1 ? `[${forms.map(literal).join('')}]` : literal(character);
}

/** A part that takes one character. */
export function oneOf(source: string): Part {
  return { source, cost: costOfClass(source) };
}

/** Characters that stand for themselves, one after another. */
export function inARow(characters: string, flags: Flags): Part {
  const letters = [...characters].map((character) => oneOf(letter(character, flags)));
  return {
    source: `(?:${letters.map(({ source }) => source).join('')})`,
    cost: inSequence(letters.map(({ cost }) => cost)),
  };
}

/** A part that takes none. */
export function anchor(source: string): Part {
  return { source, cost: FREE };
}

const AFTER = `(?<![${WORD}])`;
const BEFORE = `(?![${WORD}])`;
const TEXT_END = '(?![\\s\\S])';
export const TEXT_START = '(?<![\\s\\S])';
export const LINE_START = `(?:${TEXT_START}|(?<=\\n))`;
export const LINE_END = `(?=\\n|${TEXT_END})`;
export const LAST_LINE_END = `(?=\\n?${TEXT_END})`;

/** What stands for a place, by its letter after the backslash. */
export const ANCHORS: Readonly<Record<string, string>> = {
  b: `(?:(?<=[${WORD}])${BEFORE}|${AFTER}(?=[${WORD}]))`,
  B: `(?:(?<=[${WORD}])(?=[${WORD}])|${AFTER}${BEFORE})`,
  A: TEXT_START,
  z: TEXT_END,
  Z: LAST_LINE_END,
};
