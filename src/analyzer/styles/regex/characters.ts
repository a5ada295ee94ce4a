import type { Reader } from './reader';

/** What `\w` stands for in .NET: letters of any language with their marks, digits, and the underscore. */
export const WORD = '\\p{L}\\p{M}\\p{N}_';

const CONTROLS: Readonly<Record<string, string>> = {
  a: '\x07',
  e: '\x1B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  0: '\0',
};

/** `\w`, `\D`, `\s` and the like, as they stand outside of a class and inside of one; null for any other letter. */
export function shorthand(letter: string): string | null {
  if (letter === 'w') return `[${WORD}]`;
  if (letter === 'W') return `[^${WORD}]`;
  if (letter === 'h') return '[\\t\\p{Zs}]';
  return 'dDsS'.includes(letter) ? `\\${letter}` : null;
}

/** Reads `{Lu}`, `L` or `{^Greek}` after `\p` or `\P`; null where JavaScript knows no such property. */
export function property(reader: Reader, negated: boolean): string | null {
  const found = reader.take(/\{(\^?)([\w=]+)\}|()([A-Z])/y);
  if (!found) return null;
  const name = found[2] ?? found[4] ?? '';
  const sign = negated !== (found[1] === '^') ? 'P' : 'p';
  return [`\\${sign}{${name}}`, `\\${sign}{Script=${name}}`].find(isProperty) ?? null;
}

function isProperty(source: string): boolean {
  try {
    return Boolean(new RegExp(source, 'v'));
  } catch {
    return false;
  }
}

/** Reads the character that an escape stands for, after its backslash; null where it is no such escape. */
export function escaped(reader: Reader): string | null {
  const code = reader.take(/x\{([0-9A-Fa-f]{1,6})\}|x([0-9A-Fa-f]{2})|u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})/y);
  if (code) {
    const number = Number.parseInt(code.slice(1).find(Boolean) ?? '', 16);
    return number <= 0x10ffff ? String.fromCodePoint(number) : null;
  }
  const control = reader.take(/[aefnrtv0](?![0-9])/y);
  if (control) return CONTROLS[control[0]] ?? null;
  return reader.take(/[^\p{L}\p{N}]/uy)?.[0] ?? null;
}

/** A character as it stands for itself in a pattern, outside of a class or inside of one. */
export function literal(character: string): string {
  if (/[\p{L}\p{N} ]/u.test(character)) return character;
  if (/[!-/:-@[-`{-~]/.test(character)) {
    return /[\^$\\.*+?()[\]{}|/]/.test(character) ? `\\${character}` : `\\x${hex(character, 2)}`;
  }
  return `\\u{${hex(character, 1)}}`;
}

function hex(character: string, digits: number): string {
  return (character.codePointAt(0) ?? 0).toString(16).padStart(digits, '0');
}

/** Every form of a character that differs by its capital only, itself first. */
export function casesOf(character: string): string[] {
  const forms = [character, character.toLowerCase(), character.toUpperCase()];
  return [...new Set(forms)].filter((form) => [...form].length === 1);
}
