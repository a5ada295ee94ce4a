import { characterClass } from './character-class';
import { escaped, property, shorthand } from './characters';
import { type Cost, eitherOf, FREE, inSequence, repeated, SOME_WORD } from './cost';
import { Flags } from './flags';
import {
  ANCHORS,
  anchor,
  inARow,
  LAST_LINE_END,
  LINE_END,
  LINE_START,
  letter,
  NOTHING,
  oneOf,
  type Part,
  PLAIN_WORDS,
  TEXT_START,
} from './part';
import { PatternProblem, type ProblemKind } from './problem';
import { quantifierAt } from './quantifier';
import { Reader } from './reader';

/** A pattern of Vale's as JavaScript's `v` flag takes it. */
export interface Translation {
  source: string;
  /** `i` is to be among its flags. */
  ignoreCase: boolean;
  /** For each capturing group of the original, in order, the number of its group in `source`. */
  groups: number[];
  /** A backtracking engine could take more than the square of a text's length over it. */
  mayExplode: boolean;
}

/**
 * Writes a pattern in Vale's syntax (.NET's, as Go's regexp2 reads it, and RE2's) as JavaScript.
 * @param ignoreCase as the rule says; inline flags in the pattern go before it
 * @throws PatternProblem where something in it has no counterpart; JavaScript may still refuse the result
 */
export function translate(pattern: string, ignoreCase: boolean): Translation {
  // Only where a pattern changes its mind on case are capitals spelled out.
  const whole = /^\(\?i\)/.exec(pattern);
  const body = whole ? pattern.slice(whole[0].length) : pattern;
  const ignores = ignoreCase || whole !== null;
  const changes = /\(\?[a-z]*-?[a-z]*i[a-z]*-?[a-z]*[):]/.test(body);
  const translator = new Translator(new Reader(body), pattern);
  const { source, cost } = translator.alternatives(new Flags({ i: ignores && changes, m: true }));
  if (!translator.done) translator.refuse('closing');
  return {
    source,
    ignoreCase: ignores && !changes,
    groups: translator.groups,
    mayExplode: cost.isTooMuch,
  };
}

class Translator {
  readonly groups: number[] = [];
  #captures = 0;
  readonly #names = new Map<string, number>();

  constructor(
    private readonly reader: Reader,
    private readonly pattern: string,
  ) {}

  get done(): boolean {
    return this.reader.done;
  }

  refuse(what: ProblemKind, detail?: string): never {
    throw new PatternProblem(what, this.pattern, detail);
  }

  /** Reads up to the closing bracket or the end. Flags that change inside hold to that end. */
  alternatives(flags: Flags): Part {
    const { reader } = this;
    let source = '';
    const branches: Cost[][] = [[]];
    while (!reader.done && reader.text[reader.at] !== ')') {
      if (reader.takeText('|')) {
        source += '|';
        branches.push([]);
        continue;
      }
      const piece = this.#piece(flags);
      source += piece.source;
      branches.at(-1)?.push(piece.cost);
    }
    return { source, cost: eitherOf(branches.map(inSequence)) };
  }

  /* One atom and how often it stands there. */
  #piece(flags: Flags): Part {
    const { reader } = this;
    if (flags.x && reader.take(/\s+|#[^\n]*/y)) return NOTHING;
    const words = flags.x || flags.i ? null : reader.take(PLAIN_WORDS);
    if (words) return { source: words[0], cost: SOME_WORD };
    const captured = this.#captures;
    const atom = this.#atom(flags);
    const quantifier = atom.source === '' ? null : quantifierAt(reader);
    if (!quantifier) return atom;
    const { text, least, most, possessive } = quantifier;
    const cost = repeated(atom.cost, least, most);
    if (!possessive) return { source: atom.source + text, cost };
    if (this.#captures > captured) this.refuse('possessive');
    this.#captures += 1;
    return { source: `(?:(?=(${atom.source}${text}))\\${this.#captures})`, cost };
  }

  #atom(flags: Flags): Part {
    const { reader } = this;
    const character = reader.next();
    switch (character) {
      case '(':
        return this.#group(flags);
      case '[':
        return oneOf(characterClass(reader, flags.i) ?? this.refuse('characters'));
      case '\\':
        return this.#escape(flags);
      case '.':
        return oneOf(flags.s ? '[\\s\\S]' : '[^\\n]');
      case '^':
        return anchor(flags.m ? LINE_START : TEXT_START);
      case '$':
        return anchor(flags.m ? LINE_END : LAST_LINE_END);
      case '*':
      case '+':
      case '?':
        return this.refuse('repeat');
      default:
        return oneOf(letter(character, flags));
    }
  }

  #group(flags: Flags): Part {
    const { reader } = this;
    if (reader.take(/\?#[^)]*\)/y)) return NOTHING;
    const setting = reader.take(/\?([imsxnU]*(?:-[imsxnU]+)?)\)/y);
    if (setting) {
      flags.set(setting[1] ?? '');
      return NOTHING;
    }
    const scoped = reader.take(/\?([imsxn]*(?:-[imsxn]+)?):/y);
    if (scoped) return this.#close('(?:', flags.with(scoped[1] ?? ''), ')');
    const look = reader.take(/\?<?[=!]/y);
    if (look) {
      const { source, cost } = this.#close(`(${look[0]}`, flags.with(''), ')');
      return { source, cost: { ...FREE, isTooMuch: cost.isTooMuch } };
    }
    if (reader.takeText('?>')) {
      this.#captures += 1;
      return this.#close('(?:(?=(', flags.with(''), `))\\${this.#captures})`);
    }
    const again = reader.take(/\?P=(\w+)\)/y)?.[1];
    if (again) return this.#backTo(this.#names.get(again));
    const name = reader.take(/\?(?:P?<(\w+)>|'(\w+)')/y);
    if (!name && reader.text[reader.at] === '?') this.refuse('group');
    this.#captures += 1;
    this.groups.push(this.#captures);
    const label = name?.[1] ?? name?.[2];
    if (label !== undefined) this.#names.set(label, this.#captures);
    return this.#close('(', flags.with(''), ')');
  }

  #close(open: string, flags: Flags, close: string): Part {
    const { source, cost } = this.alternatives(flags);
    if (!this.reader.takeText(')')) this.refuse('unclosed');
    return { source: `${open}${source}${close}`, cost };
  }

  #escape(flags: Flags): Part {
    const { reader } = this;
    const quoted = reader.take(/Q([\s\S]*?)(?:\\E|$)/y);
    if (quoted) return inARow(quoted[1] ?? '', flags);
    const kind = reader.take(/[pP]/y)?.[0];
    if (kind) return oneOf(property(reader, kind === 'P') ?? this.refuse('letters'));
    const short = reader.take(/[wWdDsSh]/y)?.[0];
    if (short) return oneOf(shorthand(short) ?? this.refuse('escape', short));
    const place = reader.take(/[bBAzZ]/y)?.[0];
    if (place) return anchor(ANCHORS[place] ?? this.refuse('escape', place));
    const number = reader.take(/[1-9][0-9]{0,3}/y)?.[0];
    if (number) return this.#backTo(this.groups[Number(number) - 1]);
    const name = reader
      .take(/k(?:<(\w+)>|\{(\w+)\}|'(\w+)')/y)
      ?.slice(1)
      .find(Boolean);
    if (name) return this.#backTo(this.#names.get(name));
    const character = escaped(reader);
    if (character === null) this.refuse('escape', reader.next());
    return oneOf(letter(character, flags));
  }

  #backTo(group: number | undefined): Part {
    if (group === undefined) this.refuse('reference');
    return anchor(`(?:\\${group})`);
  }
}
