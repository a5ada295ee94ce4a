/** Named alternatives, parted by `|`, that a pattern refers to as `{name}`; they may refer to each other. */
export type Alternatives = Readonly<Record<string, string>>;

/* Up to three words of any kind; bounded, so that a pattern stays linear. */
const ANY_WORDS = "(?:[\\p{L}\\p{N}'%€$£.,]+[\\s-]){0,3}";
/* What parts two words within a clause: "year end", "year-end". */
const BLANK = '[\\s-]';

/**
 * A regular expression over lower-case prose (see `ownWords`), written as it is read: a blank stands for white space or
 * a hyphen (` ?` for one that may be missing), `{name}` for one of the alternatives of that name, `…` for up to three words with the blank after them. It
 * only matches whole words.
 * @param lines each one way of saying it
 * @throws when a line names alternatives that do not exist
 */
export function pattern(lines: readonly string[], alternatives: Alternatives = {}): RegExp {
  const body = lines.map((line) => expand(line, alternatives)).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}'])(?:${body})(?![\\p{L}\\p{N}])`, 'u');
}

function expand(line: string, alternatives: Alternatives): string {
  return line
    .replace(/\{([a-z]+)\}/gu, (_whole, name: string) => {
      const found = alternatives[name];
      if (found === undefined) throw new Error(`A pattern names unknown alternatives: ${name}`);
      return `(?:${expand(found, alternatives)})`;
    })
    .replace(/… ?/gu, ANY_WORDS)
    .replace(/ \?/gu, `${BLANK}{0,3}`)
    .replace(/ /gu, `${BLANK}{1,3}`);
}
