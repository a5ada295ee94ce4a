import type { Token } from '../../../text/sentence';
import { formsOf } from '../inflect';

/** Named word classes that patterns refer to as `@name`. */
export type WordClasses = Readonly<Record<string, ReadonlySet<string>>>;

/** What one step of a pattern takes: any word, one of `words`, or a word with one of `tags`. */
interface Taken {
  any: boolean;
  words: ReadonlySet<string>;
  tags: readonly string[];
}

/** A step of a pattern; see `Phrases` for what each of the marks means. */
export interface Step extends Taken {
  min: number;
  max: number;
  not: boolean;
  atStart: boolean;
  atEnd: boolean;
  crosses: boolean;
  opens: boolean;
  closes: boolean;
}

/** A line of steps. */
export interface Pattern {
  /** The `Phrases` that it is of. */
  owner: object;
  /** Key of the pattern's group. */
  kind: string;
  steps: readonly Step[];
  /** Of two matches of one length the one with the lower rank is found. */
  rank: number;
}

/**
 * Reads a line such as `^ < ~build @trust+ >`.
 * @throws when it names an unknown class or has no step that takes a word
 */
export function compile(line: string, classes: WordClasses): Step[] {
  const steps: Step[] = [];
  let next = { atStart: false, crosses: false, opens: false };
  for (const part of line.trim().split(/\s+/u)) {
    const last = steps.at(-1);
    if (part === '^') next.atStart = true;
    else if (part === ',?') next.crosses = true;
    else if (part === '<') next.opens = true;
    else if (part === '>' && last) last.closes = true;
    else if (part === '$' && last) last.atEnd = true;
    else {
      steps.push({ ...compileStep(part, classes), ...next, atEnd: false, closes: false });
      next = { atStart: false, crosses: false, opens: false };
    }
  }
  if (!steps.some((step) => step.min > 0 && !step.not)) throw new Error(`A pattern that matches nothing: ${line}`);
  return steps;
}

function compileStep(part: string, classes: WordClasses): Taken & Pick<Step, 'min' | 'max' | 'not'> {
  const not = part.startsWith('!');
  const quantifier = /[?*+]$/u.exec(part)?.[0] ?? '';
  const body = part.slice(not ? 1 : 0, part.length - quantifier.length);
  const sets: ReadonlySet<string>[] = [];
  const tags: string[] = [];
  for (const option of body.split('|')) {
    if (option.startsWith('#')) tags.push(option.slice(1));
    else if (option.startsWith('@')) sets.push(classNamed(option.slice(1), classes));
    else sets.push(new Set(option.startsWith('~') ? formsOf(option.slice(1)) : [option]));
  }
  // A class alone is not copied: some hold thousands of words.
  const words = sets.length === 1 && sets[0] ? sets[0] : new Set(sets.flatMap((set) => [...set]));
  const min = quantifier === '?' || quantifier === '*' ? 0 : 1;
  const max = quantifier === '*' || quantifier === '+' ? 3 : 1;
  return { any: body === '.', words, tags, min, max, not };
}

function classNamed(name: string, classes: WordClasses): ReadonlySet<string> {
  const found = classes[name];
  if (!found) throw new Error(`A pattern names an unknown word class: ${name}`);
  return found;
}

/** Whether a step takes a word, wherever it stands. */
export function takes({ any, words, tags }: Taken, token: Token): boolean {
  if (any || words.has(token.normal)) return true;
  for (const tag of tags) if (token.tags.has(tag)) return true;
  return false;
}

/** Whether all words that a match can begin with can be listed. */
export function beginsWithWords(steps: readonly Step[]): boolean {
  for (const { not, any, tags, min } of steps) {
    if (not || any || tags.length > 0) return false;
    if (min > 0) return true;
  }
  return false;
}
