import type { Clause, Net, Pattern, Term } from './internals';
import { MOST_WORDS, mayMatch, type Shape, shapeOf } from './pattern-shape';

/** A pattern with its needs by number. */
interface Entry {
  pattern: Pattern;
  shape: Shape;
  minWords: number;
  minWant: number;
  needs: readonly number[];
  wants: readonly number[];
  ifNo: readonly number[];
  /** For each hook that lists the pattern, its place there. */
  places: ReadonlyMap<number, number>;
}

/* Later than any list of patterns is long. */
const NEXT_HOOK = 10_000;

/** Finds the patterns that a clause can match, by the rarest thing that each of them needs. */
export class PatternIndex {
  /** Numbers of what a pattern can ask a clause for; the hooks come first, in their order. */
  readonly #numbers = new Map<string, number>();
  /** The numbers of tags once more, without their `#`: a clause has so many that putting it before each would tell. */
  readonly #tagNumbers = new Map<string, number>();
  readonly #byRarest = new Map<number, Entry[]>();
  readonly #always: readonly Pattern[];

  constructor({ hooks, always }: Net) {
    this.#always = always;
    const places = new Map<Pattern, Map<number, number>>();
    for (const [hook, patterns] of Object.entries(hooks)) {
      const number = this.#numberOf(hook);
      for (const [at, pattern] of patterns.entries()) {
        places.set(pattern, (places.get(pattern) ?? new Map<number, number>()).set(number, at));
      }
    }
    const sizes = Object.values(hooks).map(({ length }) => length);
    for (const [pattern, byHook] of places) this.#add(pattern, byHook, sizes);
  }

  #numberOf(content: string): number {
    const number = this.#numbers.get(content) ?? this.#numbers.size;
    this.#numbers.set(content, number);
    if (content.startsWith('#')) this.#tagNumbers.set(content.slice(1), number);
    return number;
  }

  #add(pattern: Pattern, places: ReadonlyMap<number, number>, sizes: readonly number[]): void {
    const [needs, wants, ifNo] = [pattern.needs, pattern.wants, pattern.ifNo ?? []].map((contents) =>
      contents.map((content) => this.#numberOf(content)),
    ) as [number[], number[], number[]];
    const shape = shapeOf(pattern, (content) => this.#numberOf(content));
    const { minWords, minWant } = pattern;
    const entry: Entry = { pattern, shape, minWords, minWant, needs, wants, ifNo, places };
    // What many patterns need is frequent in texts, too.
    const size = (number: number) => sizes[number] ?? 0;
    const rarest = needs.length > 0 ? [needs.reduce((a, b) => (size(b) < size(a) ? b : a))] : new Set(wants);
    for (const number of rarest) {
      const known = this.#byRarest.get(number);
      if (known) known.push(entry);
      else this.#byRarest.set(number, [entry]);
    }
  }

  /** The patterns that a clause may match, in compromise's order. */
  candidates(clause: Clause): Pattern[] {
    const { where, contents } = this.#contentsOf(clause);
    const contracted = clause.some(({ implicit }) => implicit);
    const places = new Map<Pattern, number>();
    for (const number of contents) {
      for (const entry of this.#byRarest.get(number) ?? NONE) {
        if (!isPossible(entry, where, clause.length)) continue;
        if (clause.length > MOST_WORDS || mayMatch(entry.shape, where, clause.length, contracted))
          places.set(entry.pattern, placeOf(entry, where));
      }
    }
    const indexed = [...places].sort(([, a], [, b]) => a - b).map(([pattern]) => pattern);
    return [...indexed, ...this.#always.filter(({ minWords }) => clause.length >= minWords)];
  }

  /*
   * What is in the clause, all that compromise's cache of a document has: the numbers, and by number the bits of the words
   * that have it. The bits of a long clause fold: they tell what is there, and no longer where.
   */
  #contentsOf(clause: Clause): { where: Int32Array; contents: readonly number[] } {
    const where = new Int32Array(this.#numbers.size);
    const contents: number[] = [];
    for (const [at, term] of clause.entries()) {
      for (const number of this.#numbersOf(term)) {
        if (where[number] === 0) contents.push(number);
        where[number] = (where[number] ?? 0) | (1 << (at % MOST_WORDS));
      }
    }
    return { where, contents };
  }

  #numbersOf({ normal, implicit, machine, root, alias, switch: either, tags }: Term): number[] {
    const numbers: number[] = [];
    const add = (number: number | undefined) => {
      if (number !== undefined) numbers.push(number);
    };
    for (const word of [normal, implicit, machine, root]) if (word) add(this.#numbers.get(word));
    for (const word of alias ?? []) add(this.#numbers.get(word));
    if (either) add(this.#numbers.get(`%${either}%`));
    for (const tag of tags) add(this.#tagNumbers.get(tag));
    return numbers;
  }
}

const NONE: readonly Entry[] = [];

function isPossible({ needs, wants, minWant, minWords, ifNo }: Entry, where: Int32Array, length: number): boolean {
  if (length < minWords) return false;
  for (const need of needs) if (where[need] === 0) return false;
  for (const word of ifNo) if (where[word] !== 0) return false;
  if (wants.length === 0) return true;
  let met = 0;
  for (const want of wants) if (where[want] !== 0) met += 1;
  return met >= minWant;
}

/* Where the pattern stands in the order for this clause: in the list of the first hook that is there. */
function placeOf({ places }: Entry, where: Int32Array): number {
  let first = Number.POSITIVE_INFINITY;
  for (const [hook, at] of places) if (where[hook] !== 0) first = Math.min(first, hook * NEXT_HOOK + at);
  return first;
}
