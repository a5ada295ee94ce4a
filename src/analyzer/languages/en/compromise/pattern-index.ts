import type { Clause, Net, Pattern } from './internals';
import { mayMatch } from './pattern-start';

/** A pattern with its needs by number. */
interface Entry {
  pattern: Pattern;
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
    const entry: Entry = { pattern, needs, wants, ifNo, places };
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
    const contents = this.#contentsOf(clause);
    const has = new Uint8Array(this.#numbers.size);
    for (const number of contents) has[number] = 1;
    const places = new Map<Pattern, number>();
    for (const number of contents) {
      for (const entry of this.#byRarest.get(number) ?? []) {
        const { pattern } = entry;
        if (clause.length >= pattern.minWords && isPossible(entry, has) && mayMatch(pattern, clause))
          places.set(pattern, placeOf(entry, has));
      }
    }
    const indexed = [...places].sort(([, a], [, b]) => a - b).map(([pattern]) => pattern);
    return [...indexed, ...this.#always.filter(({ minWords }) => clause.length >= minWords)];
  }

  /* The numbers of what is in the clause: all that compromise's cache of a document has. */
  #contentsOf(clause: Clause): Set<number> {
    const contents = new Set<number>();
    const add = (number: number | undefined) => {
      if (number !== undefined) contents.add(number);
    };
    for (const { normal, implicit, machine, root, alias, switch: either, tags } of clause) {
      for (const word of [normal, implicit, machine, root, ...(alias ?? [])]) if (word) add(this.#numbers.get(word));
      if (either) add(this.#numbers.get(`%${either}%`));
      for (const tag of tags) add(this.#tagNumbers.get(tag));
    }
    return contents;
  }
}

function isPossible({ pattern, needs, wants, ifNo }: Entry, has: Uint8Array): boolean {
  for (const need of needs) if (has[need] === 0) return false;
  for (const word of ifNo) if (has[word] === 1) return false;
  if (wants.length === 0) return true;
  let met = 0;
  for (const want of wants) met += has[want] ?? 0;
  return met >= pattern.minWant;
}

/* Where the pattern stands in the order for this clause: in the list of the first hook that is there. */
function placeOf({ places }: Entry, has: Uint8Array): number {
  let first = Number.POSITIVE_INFINITY;
  for (const [hook, at] of places) if (has[hook] === 1) first = Math.min(first, hook * NEXT_HOOK + at);
  return first;
}
