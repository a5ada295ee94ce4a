import { casesOf, escaped, literal, property, shorthand } from './characters';
import type { Reader } from './reader';

/* RE2's POSIX classes, as the inside of a class: https://github.com/google/re2/wiki/Syntax */
const POSIX: Readonly<Record<string, string>> = {
  alnum: 'A-Za-z0-9',
  alpha: 'A-Za-z',
  blank: '\\t ',
  digit: '0-9',
  lower: 'a-z',
  punct: '[\\x21-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\x7e]',
  space: '\\s',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9',
};

/**
 * Reads a class of characters from behind its opening bracket, and writes it for JavaScript's `v` flag.
 * @param bothCases whether each letter stands for its capital too
 * @returns null where something in it has no counterpart; the reader then stands behind it
 */
export function characterClass(reader: Reader, bothCases: boolean): string | null {
  const negation = reader.takeText('^') ? '^' : '';
  let inside = '';
  let isFirst = true;
  while (!reader.done) {
    if (!isFirst && reader.takeText(']')) return `[${negation}${inside}]`;
    isFirst = false;
    const member = oneMember(reader);
    if (member === null) return null;
    if (member.set !== undefined) inside += member.set;
    else inside += rangeFrom(member.character, reader, bothCases) ?? '';
  }
  return null;
}

type Member = { set: string; character?: never } | { character: string; set?: never };

function oneMember(reader: Reader): Member | null {
  const posix = reader.take(/\[:(\^?)([a-z]+):\]/y);
  if (posix) {
    const known = POSIX[posix[2] ?? ''];
    return known === undefined ? null : { set: `[${posix[1]}${known}]` };
  }
  if (reader.take(/-\[/y)) return null;
  if (!reader.takeText('\\')) return { character: reader.next() };
  if (reader.takeText('b')) return { character: '\b' };
  const kind = reader.take(/[pP]/y)?.[0];
  const set = kind ? property(reader, kind === 'P') : shorthandAt(reader);
  if (set !== null) return { set };
  const character = escaped(reader);
  return character === null ? null : { character };
}

function shorthandAt(reader: Reader): string | null {
  const letter = reader.take(/[wWdDsSh]/y)?.[0];
  return letter === undefined ? null : shorthand(letter);
}

/* A range that runs backwards is JavaScript's to refuse. */
function rangeFrom(from: string, reader: Reader, bothCases: boolean): string | null {
  if (!/^-[^\]]/u.test(reader.text.slice(reader.at, reader.at + 3))) return charactersOf(from, bothCases);
  const back = reader.at;
  reader.at += 1;
  const to = oneMember(reader);
  if (to?.character === undefined) {
    reader.at = back;
    return charactersOf(from, bothCases);
  }
  const range = `${literal(from)}-${literal(to.character)}`;
  if (!bothCases) return range;
  const other = (fold: (letter: string) => string) => `${literal(fold(from))}-${literal(fold(to.character ?? ''))}`;
  if (/^[a-z]{2}$/.test(from + to.character)) return range + other((letter) => letter.toUpperCase());
  if (/^[A-Z]{2}$/.test(from + to.character)) return range + other((letter) => letter.toLowerCase());
  return range;
}

function charactersOf(character: string, bothCases: boolean): string {
  return bothCases ? casesOf(character).map(literal).join('') : literal(character);
}
