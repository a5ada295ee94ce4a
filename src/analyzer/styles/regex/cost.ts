/*
 * How long a backtracking engine may take over a part of a pattern. A group that repeats without end and matches in more
 * than one way takes exponential time. Two endless repetitions that share a character, with nothing between them that
 * must be another, take the third power of a text's length: "aaaa…" can be parted between them anywhere.
 */

/* What repeats is followed for each of these: all of ASCII that is printed, and one of each kind beyond it. */
const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at));
const SAMPLES = [...ASCII, '\n', '\t', 'é', 'я', '漢', '’', '“', '–', '—', '…', '€', '\u00a0', '🚀'] as const;

type Counts = readonly number[];

export interface Cost {
  /** There is more than one way to match. */
  ways: boolean;
  /** For each sample, how many endless repetitions over it can stand beside each other: at the start … */
  head: Counts;
  /** … at the end … */
  tail: Counts;
  /** … and from start to end, with nothing else between. */
  through: Counts;
  /** For each sample, whether a match must have some other character. */
  stops: readonly boolean[];
  /** Something in it repeats without end; without that, all counts are 0. */
  isEndless: boolean;
  /** Some text takes more than the square of its length. */
  isTooMuch: boolean;
}

/* A group whose length varies may repeat this often: a small power, where an open end would be exponential. */
const MOST_REPEATS = 4;
const MOST_RUNS = 1;

const none: Counts = SAMPLES.map(() => 0);
const always: readonly boolean[] = SAMPLES.map(() => true);

/** What takes no character: an anchor, or a look around. Also what is taken for granted, as a reference back. */
export const FREE: Cost = {
  ways: false,
  head: none,
  tail: none,
  through: none,
  stops: SAMPLES.map(() => false),
  isEndless: false,
  isTooMuch: false,
};

/** Several characters, at least two of which differ: no sample is all that a match has. */
export const SOME_WORD: Cost = { ...FREE, stops: always };

const known = new Map<string, Cost>();

/** One character, of those that a class or an escape stands for. */
export function costOfClass(source: string): Cost {
  let cost = known.get(source);
  if (!cost) {
    const accepts = tester(source);
    cost = { ...FREE, stops: SAMPLES.map((sample) => !accepts(sample)) };
    known.set(source, cost);
  }
  return cost;
}

/* In any case, for a rule may ignore it. What JavaScript refuses is refused when the whole is compiled. */
function tester(source: string): (sample: string) => boolean {
  try {
    const expression = new RegExp(`^(?:${source})$`, 'iv');
    return (sample) => expression.test(sample);
  } catch {
    return () => true;
  }
}

/** One part after another. */
export function inSequence(parts: readonly Cost[]): Cost {
  return parts.reduce(then, FREE);
}

function then(first: Cost, next: Cost): Cost {
  const stops = eitherStops(first.stops, next.stops);
  const isTooMuch = first.isTooMuch || next.isTooMuch;
  if (!first.isEndless && !next.isEndless) return { ...FREE, ways: first.ways || next.ways, stops, isTooMuch };
  const head = first.head.map((run, at) =>
    first.stops[at] ? run : Math.max(run, runAt(first.through, at) + runAt(next.head, at)),
  );
  const tail = next.tail.map((run, at) =>
    next.stops[at] ? run : Math.max(run, runAt(first.tail, at) + runAt(next.through, at)),
  );
  const met = first.tail.map((run, at) => run + runAt(next.head, at));
  return {
    ways: first.ways || next.ways,
    head,
    tail,
    through: first.through.map((run, at) => (stops[at] ? 0 : run + runAt(next.through, at))),
    stops,
    isEndless: true,
    isTooMuch: isTooMuch || isBeyond(met),
  };
}

function eitherStops(one: Cost['stops'], other: Cost['stops']): Cost['stops'] {
  if (one === always || other === always) return always;
  if (one === FREE.stops) return other;
  return other === FREE.stops ? one : one.map((stop, at) => stop || other[at] === true);
}

function runAt(counts: Counts, at: number): number {
  return counts[at] ?? 0;
}

/** One part or another. */
export function eitherOf(parts: readonly Cost[]): Cost {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const endless = parts.filter((part) => part.isEndless);
  const most = (side: 'head' | 'tail' | 'through') =>
    endless.length === 0 ? none : none.map((_, at) => Math.max(...endless.map((part) => runAt(part[side], at))));
  return {
    ways: true,
    head: most('head'),
    tail: most('tail'),
    through: most('through'),
    stops: parts.every(({ stops }) => stops === always)
      ? always
      : SAMPLES.map((_, at) => parts.every((part) => part.stops[at])),
    isEndless: parts.some((part) => part.isEndless),
    isTooMuch: parts.some((part) => part.isTooMuch),
  };
}

/** A part again and again. @param most Infinity for no end */
export function repeated(part: Cost, least: number, most: number): Cost {
  const isEndless = most > MOST_REPEATS;
  const once = isEndless ? endless(part) : inSequence(Array.from({ length: Math.max(1, most) }, () => part));
  return {
    ...once,
    ways: least !== most || part.ways,
    stops: least > 0 ? part.stops : FREE.stops,
    isTooMuch: once.isTooMuch || (isEndless && part.ways),
  };
}

function endless(part: Cost): Cost {
  const one = (counts: Counts) => counts.map((run, at) => (part.stops[at] ? run : run + 1));
  const through = one(part.through);
  return {
    ...part,
    isEndless: true,
    head: one(part.head),
    tail: one(part.tail),
    through,
    isTooMuch: part.isTooMuch || isBeyond(through),
  };
}

function isBeyond(counts: Counts): boolean {
  return counts.some((run) => run > MOST_RUNS);
}
